// SPDX-License-Identifier: GPL-3.0-or-later
// WAV by libsndfile: 16-bit PCM, one channel. RIFF up to 4 GiB, RF64 (EBU Tech 3306) beyond.
#pragma once

#include "output/replaced_file.hpp"
#include "output/sink.hpp"

#include <memory>
#include <string>

namespace aloud {

/// What a file says about itself; UTF-8, empty where it says nothing.
struct AudioTags
{
    std::string title{};
    std::string author{};
    std::string date{};
};

/// A Sink that replaces the file at `path`. Before the file gets its name it is read back and its
/// frames counted. Throws Error now or later when it cannot be written.
[[nodiscard]] std::unique_ptr<Sink> make_wav_file(const std::string& path, int sample_rate,
                                                  const AudioTags& tags,
                                                  Latecomer latecomer = Latecomer::replaced);

/// Whether the file is one that aloud wrote, as its software tag says. What cannot be read is not.
[[nodiscard]] bool is_made_by_aloud(const std::string& path);

/// "libsndfile-1.2.0"
[[nodiscard]] std::string sndfile_version();

} // namespace aloud
