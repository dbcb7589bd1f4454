// SPDX-License-Identifier: GPL-3.0-or-later
// The seam to a speech synthesizer. An Engine lives in processes of its own: one that prepares it
// and never speaks, and copies of that one (forks) that speak a few utterances each and end. So an
// engine may keep global state, and what it said before cannot change what it says next.
#pragma once

#include "speech/speech.hpp"
#include "speech/voice.hpp"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace aloud {

/// Takes the next samples. False when no more are wanted: the engine may stop then.
using Sound = std::function<bool(std::span<const Sample>)>;

class Engine
{
  public:
    virtual ~Engine() = default;

    [[nodiscard]] virtual std::vector<InstalledVoice> voices() = 0;

    /// Whether there is such a voice: an identifier. Quicker than all voices().
    [[nodiscard]] virtual bool has_voice(const std::string& identifier) = 0;

    /// Ways to change any voice: "f3" of "en-gb+f3".
    [[nodiscard]] virtual std::vector<InstalledVoice> variants() = 0;

    /// Samples a second of everything it speaks.
    [[nodiscard]] virtual int sample_rate() const = 0;

    /// Selects the voice, once. Throws Error when the engine has no such voice.
    virtual void prepare(const VoiceSettings& voice) = 0;

    /// Folders whose files it reads while it speaks. It may do nothing else then but compute.
    [[nodiscard]] virtual std::vector<std::string> data_folders() const = 0;

    /// Gives `sound` what the utterance sounds like, piece by piece. The text is well-formed UTF-8
    /// without control characters and within EngineLimits. Throws Error when the engine says that
    /// it failed. `sound` does not throw.
    virtual void speak(std::string_view utterance, const Sound& sound) = 0;

    /// The sounds of such an utterance in IPA, as far as the engine knows them.
    [[nodiscard]] virtual std::string transcribe(std::string_view utterance) = 0;
};

/// Makes an Engine, in the process that is to own it. May throw Error.
using EngineFactory = std::function<std::unique_ptr<Engine>()>;

} // namespace aloud
