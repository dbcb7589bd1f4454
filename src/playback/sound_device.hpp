// SPDX-License-Identifier: GPL-3.0-or-later
// Plays here and now, by ALSA: its device "default" leads to PulseAudio, PipeWire or the card.
#pragma once

#include "output/sink.hpp"

#include <memory>

namespace aloud {

/// A Sink that plays what is written, as long as it takes; finish() waits until all has been heard.
/// Destroyed unfinished, it is silent at once. Throws Error when nothing can be played here.
[[nodiscard]] std::unique_ptr<Sink> make_sound_device(int sample_rate);

} // namespace aloud
