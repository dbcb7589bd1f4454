// SPDX-License-Identifier: GPL-3.0-or-later
// Where a sentence is heard.
#pragma once

#include "sentence/sentence.hpp"
#include "speech/speech.hpp"

namespace aloud {

/// [begin, end) in frames since the start of the audio. It begins with the first sound of the
/// sentence and ends where the next one begins, so it includes the silence behind it; the last one
/// ends with the audio.
struct Cue
{
    Sentence sentence{};
    Frames begin = 0;
    Frames end = 0;
};

} // namespace aloud
