// SPDX-License-Identifier: GPL-3.0-or-later
// What kinds of characters there are, as far as aloud cares (Unicode Character Database, by ICU).
#pragma once

#include <string>
#include <string_view>

namespace aloud {

[[nodiscard]] bool is_space(char32_t);     ///< White_Space, the no-break ones included
[[nodiscard]] bool is_letter(char32_t);    ///< letters and the marks that combine with them
[[nodiscard]] bool is_digit(char32_t);     ///< decimal digits of any writing system
[[nodiscard]] bool is_uppercase(char32_t); ///< upper or title case
[[nodiscard]] bool is_lowercase(char32_t);

/// A letter, number or symbol: something a reader would say. Punctuation, spaces, controls and
/// U+FFFD are not said by themselves.
[[nodiscard]] bool is_speakable(char32_t);

/// C0 and C1 controls. A few of them are commands to eSpeak NG (U+0001), none is text.
[[nodiscard]] bool is_control(char32_t);

/// Characters that reorder the text around them on a display (bidirectional controls).
[[nodiscard]] bool is_bidi_control(char32_t);

/// Characters that neither show nor sound: soft hyphen, zero-width space and joiners of lines, byte
/// order mark, bidirectional controls, variation selectors. Not among them are U+200C and U+200D,
/// which shape words, and U+FE0F, which makes emoji.
[[nodiscard]] bool is_invisible(char32_t);

/// Scripts written without spaces between words, and their punctuation (Han, Kana, full-width).
[[nodiscard]] bool is_ideographic(char32_t);

/// In another case by the rules of no language in particular, so that nobody's environment and no
/// Turkish rule for "I" matters.
[[nodiscard]] std::string lower_case(std::string_view text);
[[nodiscard]] std::string upper_case(std::string_view text);

[[nodiscard]] bool has_speakable(std::string_view text);

/// Marks are no letters by themselves here: one may stand on a symbol.
[[nodiscard]] bool has_letter_or_digit(std::string_view text);

/// Where the spaces end that begin at byte `at`, and where those begin that end there.
[[nodiscard]] std::size_t behind_spaces(std::string_view text, std::size_t at);
[[nodiscard]] std::size_t before_spaces(std::string_view text, std::size_t at);

} // namespace aloud
