// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine is given to say in one breath, and the silence that goes before it.
//
// The silence goes before and not after because it depends on both neighbours: so each utterance
// can be spoken as soon as it is known, without waiting for the next one.
#pragma once

#include "base/error.hpp"
#include "sentence/sentence.hpp"

#include <chrono>
#include <optional>

namespace aloud {

struct Utterance
{
    Text text{}; ///< normalized; within the engine's limits
    std::chrono::milliseconds pause_before{0};
    std::optional<Sentence> begins{};   ///< the sentence, in its first utterance
    bool ends = false;                  ///< whether it is the last of its sentence
    std::optional<Error> unspeakable{}; ///< why the voice cannot say it, if it cannot
};

} // namespace aloud
