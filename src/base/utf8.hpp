// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing UTF-8, one code point at a time. Ill-formed input is never an error: each
// maximal ill-formed part (Unicode 15, section 3.9, "U+FFFD Substitution of Maximal Subparts")
// reads as U+FFFD.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace aloud {

inline constexpr char32_t replacement_character = U'\uFFFD';

struct CodePoint
{
    char32_t value = 0;
    std::size_t begin = 0; ///< bytes
    std::size_t end = 0;
    bool well_formed = true;
};

/// The code point that begins at byte `at`, which must be inside `text`.
[[nodiscard]] CodePoint code_point_at(std::string_view text, std::size_t at);

/// The code point that ends before byte `at`, which must be greater than 0.
[[nodiscard]] CodePoint code_point_before(std::string_view text, std::size_t at);

void append_utf8(std::string& text, char32_t value);

} // namespace aloud
