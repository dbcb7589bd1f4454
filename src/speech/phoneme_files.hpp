// SPDX-License-Identifier: GPL-3.0-or-later
// The files of text/phonemes/ as they were when aloud was built; CMake writes the .cpp.
#pragma once

#include <span>
#include <string_view>

namespace aloud {

struct PhonemeFile
{
    std::string_view language; ///< BCP 47, the file's name; "und" for all
    std::string_view text;
};

extern const std::span<const PhonemeFile> phoneme_files;

} // namespace aloud
