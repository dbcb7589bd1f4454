// SPDX-License-Identifier: GPL-3.0-or-later
// The files of text/lexicons/ as they were when aloud was built; CMake writes the .cpp.
#pragma once

#include <span>
#include <string_view>

namespace aloud {

struct LexiconFile
{
    std::string_view language; ///< ISO 639, the file's name
    std::string_view text;
};

extern const std::span<const LexiconFile> lexicon_files;

} // namespace aloud
