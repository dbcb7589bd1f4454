// SPDX-License-Identifier: GPL-3.0-or-later
// WAV to what cannot be rewound: a pipe, a device. The sizes in the header are open (0xFFFFFFFF),
// which ffmpeg, sox, mpv and browsers read to the end; libsndfile cannot write such a header. Where
// it turns out to be a file (a shell's redirection), the true sizes are filled in at the end.
#pragma once

#include "base/descriptor.hpp"
#include "output/sink.hpp"

#include <memory>
#include <string>

namespace aloud {

/// Writes to the descriptor from its first frame on; `name` is its name in messages. A stream that
/// fails is cut; the Error says why.
[[nodiscard]] std::unique_ptr<Sink> make_wav_stream(Descriptor descriptor, std::string name,
                                                    int sample_rate);

} // namespace aloud
