// SPDX-License-Identifier: GPL-3.0-or-later
// Makes what the engine said of one utterance into a clip that can be joined to others without a
// click: the engine's silence cut off at both ends (up to 50 ms before a plosive, 8 ms behind any
// sound), a few milliseconds faded, the gain applied.
#pragma once

#include "speech/speech.hpp"

#include <vector>

namespace aloud {

/// The gain that every voice can take. eSpeak NG 1.51 peaks at 25 to 28 thousand of 32767 in most
/// sentences; its own gain control lets some reach full scale.
inline constexpr double headroom_db = 1.3;

/// Throws Error when the gain would clip this clip: nothing is ever distorted quietly.
void shape_clip(std::vector<Sample>& samples, int sample_rate, double gain_db);

} // namespace aloud
