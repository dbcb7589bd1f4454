// SPDX-License-Identifier: GPL-3.0-or-later
// What a speaker process does: says the utterances that come over its channel, puts their samples
// into its slot, waits when the slot is full, and ends with the channel.
#pragma once

#include "speech/engine.hpp"
#include "speech/wire.hpp"

#include <deque>
#include <span>

namespace aloud {

class Speaker
{
  public:
    /// `engine` is prepared for `voice` and has never spoken.
    Speaker(Engine& engine, const VoiceSettings& voice, std::span<Sample> slot, Channel channel)
        : engine_(engine), voice_(voice), slot_(slot), channel_(std::move(channel))
    {
    }

    /// Returns when the other end of the channel is closed, or the engine has failed.
    void run();

  private:
    [[nodiscard]] bool take_message();
    [[nodiscard]] bool deliver();

    Engine& engine_;
    const VoiceSettings& voice_;
    std::span<Sample> slot_;
    Channel channel_;
    std::deque<std::string> utterances_;
    std::vector<Sample> samples_;
    std::uint64_t written_ = 0;  ///< samples put into the slot so far
    std::uint64_t released_ = 0; ///< of those, the ones that may be overwritten
};

} // namespace aloud
