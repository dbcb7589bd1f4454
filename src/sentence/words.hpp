// SPDX-License-Identifier: GPL-3.0-or-later
// The words beside a mark, and what shape they have. Each looks no further than a fixed number of
// bytes, so that time stays linear.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace aloud {

/// The word that ends at byte `end`, periods, hyphens and apostrophes within it included: "e.g" of
/// "(e.g."; at most its last 40 bytes, and nothing before byte `limit`.
[[nodiscard]] std::string_view word_before(std::string_view text, std::size_t end,
                                           std::size_t limit = 0);

/// The letters, digits, apostrophes and hyphens that begin at byte `begin`.
[[nodiscard]] std::string_view word_at(std::string_view text, std::size_t begin);

/// "what" of "what's", with a straight apostrophe.
[[nodiscard]] std::string_view before_apostrophe(std::string_view word);

/// In lower case and with straight apostrophes, as text/sentences/ has it; fast for ASCII.
[[nodiscard]] std::string lowered(std::string_view word);

/// A letter in lower case of a script in which a capital begins a sentence. Georgian has capitals
/// only for whole words.
[[nodiscard]] bool is_small(char32_t value);

/// A letter of a script in which nothing shows that it begins a sentence.
[[nodiscard]] bool is_caseless(char32_t value);

[[nodiscard]] std::size_t count_code_points(std::string_view word);

[[nodiscard]] bool is_number(std::string_view word); ///< "12"
[[nodiscard]] bool has_digit(std::string_view word);
[[nodiscard]] bool is_one_letter(std::string_view word);   ///< with its marks: "É"
[[nodiscard]] bool is_initials(std::string_view word);     ///< "J", "J.R.R", "J.-P", "Ph.D", "a.m"
[[nodiscard]] bool is_roman_number(std::string_view word); ///< "iv", "XX"; no "mix"
[[nodiscard]] bool is_lower_case(std::string_view word);   ///< letters, all of them small
[[nodiscard]] bool has_no_vowel(std::string_view word);    ///< "Bldg", in Latin letters; not "TV"
[[nodiscard]] bool is_address(std::string_view word);      ///< of a page, a file or of mail

/// What stands before an item of a list: "1", "12", "a", "IV", "2.1".
[[nodiscard]] bool is_label(std::string_view word);

} // namespace aloud
