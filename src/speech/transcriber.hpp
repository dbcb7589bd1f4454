// SPDX-License-Identifier: GPL-3.0-or-later
// The sounds of utterances, without hearing them: asked of speakers, like the sound itself, because
// a text may crash the engine here, too.
#pragma once

#include "speech/nursery.hpp"

#include <string>
#include <string_view>

namespace aloud {

class Transcriber
{
  public:
    /// While it is used, nothing else may speak with the voice.
    explicit Transcriber(PreparedVoice voice) : voice_(std::move(voice)) {}

    /// In IPA; empty when the engine cannot say. The utterance is within EngineLimits.
    [[nodiscard]] std::string transcribe(std::string_view utterance);

  private:
    PreparedVoice voice_;
    Channel speaker_;
    int asked_ = 0; ///< of the present speaker
};

} // namespace aloud
