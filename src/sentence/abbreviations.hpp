// SPDX-License-Identifier: GPL-3.0-or-later
// What aloud knows of a language's abbreviations: the words that carry a period without ending a
// sentence. The knowledge is text, in text/abbreviations/, one file a language, and compiled in.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace aloud {

struct Abbreviations
{
    /// Words are in lower case, without their last period: "dr", "e.g".
    std::set<std::string, std::less<>> never_final;   ///< a sentence never ends after them
    std::set<std::string, std::less<>> before_number; ///< nor after these when a number follows

    /// Reads the format of text/abbreviations/README.md. What it cannot place is an Error that
    /// names the line: the files are ours.
    [[nodiscard]] static Abbreviations parse(std::string_view text);
};

/// The language's abbreviations; none for a language that has no file. `language` is ISO 639.
[[nodiscard]] const Abbreviations& abbreviations_of(std::string_view language);

} // namespace aloud
