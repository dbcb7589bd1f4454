// SPDX-License-Identifier: GPL-3.0-or-later
// Audio as it flows through aloud: 16-bit signed samples, one channel, at the engine's rate.
#pragma once

#include <cstdint>

namespace aloud {

using Sample = std::int16_t;

/// A position or a length on the timeline, in frames (one sample each, as there is one channel).
using Frames = std::int64_t;

} // namespace aloud
