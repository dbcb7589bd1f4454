// SPDX-License-Identifier: GPL-3.0-or-later
// What a speaker process does: says the utterances that come over its channel into its slot, says
// when each is complete, waits when the slot is full, and ends with the channel.
#pragma once

#include "speech/clip.hpp"
#include "speech/engine.hpp"
#include "speech/slots.hpp"
#include "speech/wire.hpp"

#include <deque>

namespace aloud {

class Speaker
{
  public:
    /// `engine` is prepared for `voice` and has never spoken.
    Speaker(Engine& engine, const VoiceSettings& voice, Ring slot, Channel channel)
        : engine_(engine), voice_(voice), slot_(slot), channel_(std::move(channel))
    {
    }

    /// Returns when the other end of the channel is closed, or the engine has failed.
    void run();

  private:
    struct Request
    {
        std::string text;
        bool soon; ///< whether aloud wants to hear of samples as they come
    };

    [[nodiscard]] bool take_message();
    [[nodiscard]] bool speak(const Request& utterance);
    [[nodiscard]] bool put(ClipShaper& clip, std::span<const Sample> sound);
    [[nodiscard]] bool tell(const ClipShaper& clip, std::size_t at_least);

    Engine& engine_;
    const VoiceSettings& voice_;
    Ring slot_;
    Channel channel_;
    std::deque<Request> utterances_;
    // Samples since the beginning:
    std::size_t written_ = 0;  ///< put into the slot
    std::size_t told_ = 0;     ///< of those, the ones that aloud knows of
    std::size_t released_ = 0; ///< of those, the ones that may be overwritten
    std::size_t prepared_ = 0; ///< that the slot has pages for
};

} // namespace aloud
