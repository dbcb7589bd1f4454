// SPDX-License-Identifier: GPL-3.0-or-later
// The marks that a sentence splitter looks at (Unicode's properties Sentence_Terminal,
// General_Category and Quotation_Mark, by ICU).
#pragma once

#include <cstdint>

namespace aloud {

enum class Punctuation : std::uint8_t {
    none,
    period,    ///< "." and its small and one-dot relatives: ends a sentence, or an abbreviation
    ellipsis,  ///< "…"
    strong,    ///< "!" and "?", and their doubled forms
    stop,      ///< an end of a sentence and nothing else: "۔", "।", "።", "؟"
    wide_stop, ///< the same in scripts without spaces: "。", "！"
    line_end,  ///< line feed, and the separators of lines and paragraphs
    opening,   ///< a bracket, or a quotation mark that opens in most languages
    closing,   ///< a bracket, or a quotation mark that closes in most languages
    quotation, ///< a straight quotation mark, which does both
    going_on,  ///< what stands within a sentence: a comma, colon or semicolon of any script
    dash,
    bullet,
};

[[nodiscard]] Punctuation punctuation(char32_t);

[[nodiscard]] inline bool is_stop(Punctuation kind)
{
    return kind >= Punctuation::period && kind <= Punctuation::wide_stop;
}

/// What can stand before the first letter of a sentence: "(", "“", "¿", "—", "•".
[[nodiscard]] bool is_opener(char32_t);

/// Quotation marks, whichever way they face: languages disagree on that („so“, »so«, “so”).
[[nodiscard]] bool is_quotation_mark(char32_t);

/// A picture, or what joins and colours pictures; not check marks, which stand before items.
[[nodiscard]] bool is_emoji(char32_t);

/// "(", "[", "（", "《" and the like: of what faces the other way there is no doubt.
[[nodiscard]] bool is_opening_bracket(char32_t);
[[nodiscard]] bool is_closing_bracket(char32_t);

} // namespace aloud
