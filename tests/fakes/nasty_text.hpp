// SPDX-License-Identifier: GPL-3.0-or-later
// Text that nobody would write: for properties that hold whatever a document says. The same seed
// gives the same text everywhere.
#pragma once

#include <array>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>

namespace aloud {

// clang-format off
inline constexpr auto nasty_pieces = std::to_array<std::string_view>({
    // words, abbreviations, numbers
    "a", "I", "word", "Dr", "e.g", "No", "M", "U.S", "3", "12", "1.5", "été", "Наука", "им",
    "كتاب", "د", "人", "你好", "ひ", "한국", "हिन्दी", "ไทย",
    // what ends, opens and closes sentences
    ".", ".", ". ", "..", "…", "?", "!", "! ", "؟", "۔", "。", "？", "।", ";", ":", ",", "、",
    "(", ")", "[", "]", "\"", "'", "«", "»", "“", "”", "„", "‘", "’", "—", "-", "/",
    // spaces and line breaks
    " ", " ", " ", "\n", "\r\n", "\t", "\u00A0", "\u2028", "\u3000",
    // what does not show: soft hyphen, joiners, byte order mark, bidirectional and other controls
    "\u00AD", "\u200B", "\u200D", "\uFEFF", "\u202E", "\x01", "\x7F", "\xC2\x85",
    // what combines, what is longest, what stands for broken text
    "\u0301", "\u0327", "\u1161", "\U0001F600", "\uFFFD",
});
// clang-format on

[[nodiscard]] inline std::string nasty_text(std::mt19937& random, std::size_t pieces)
{
    std::string text;
    for (std::size_t i = 0; i < pieces; ++i)
        text += nasty_pieces[random() % nasty_pieces.size()];
    return text;
}

[[nodiscard]] inline std::string repeat(std::string_view piece, std::size_t bytes)
{
    std::string text;
    while (text.size() < bytes)
        text += piece;
    return text;
}

} // namespace aloud
