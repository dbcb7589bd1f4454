// SPDX-License-Identifier: GPL-3.0-or-later
// A text as the rules see it, and what a rule answers.
#pragma once

#include "normalization/number.hpp"
#include "normalization/semiotic_class.hpp"
#include "normalization/token.hpp"
#include "normalization/verbalizer.hpp"
#include "normalization/vocabulary.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aloud {

/// What differs between languages and regions in how numbers and dates are written.
struct Habits
{
    std::string language{};
    char decimal = '.';            ///< the other one of comma and point groups digits
    bool both_decimal = false;     ///< comma and point both stand before a fraction
    bool month_first = false;      ///< 12/31/2022
    bool point_in_time = false;    ///< 12.15
    bool spaced = true;            ///< words have spaces between them
    bool four_digit_years = false; ///< that are not read as other numbers are
};

/// A position among the tokens; the first is 0, and there are nothings on both sides.
using Position = std::ptrdiff_t;

struct Written
{
    std::string_view text;
    std::vector<Token> tokens;
    const Habits& habits;
    const Verbalizer& say;
    const Vocabulary& vocabulary;

    [[nodiscard]] const Token& operator[](Position at) const
    {
        static const Token nothing;
        return at < 0 || at >= static_cast<Position>(tokens.size())
                   ? nothing
                   : tokens[static_cast<std::size_t>(at)];
    }
    [[nodiscard]] std::string_view string(Position at) const
    {
        const Token& token = (*this)[at];
        return text.substr(token.begin, token.size());
    }
    /// The text of tokens [begin, end).
    [[nodiscard]] std::string_view string(Position begin, Position end) const
    {
        return text.substr((*this)[begin].begin, (*this)[end - 1].end - (*this)[begin].begin);
    }
    [[nodiscard]] bool is(Position at, TokenKind kind) const { return (*this)[at].kind == kind; }
    [[nodiscard]] bool is(Position at, char32_t symbol) const { return (*this)[at].is(symbol); }
    [[nodiscard]] bool is_number(Position at) const { return is(at, TokenKind::number); }
    [[nodiscard]] bool is_word(Position at) const { return is(at, TokenKind::word); }
    [[nodiscard]] bool is_space(Position at) const { return is(at, TokenKind::space); }
    /// `at`, or the next one if that is a space.
    [[nodiscard]] Position skip_space(Position at) const { return is_space(at) ? at + 1 : at; }
    [[nodiscard]] Position before_space(Position at) const { return is_space(at) ? at - 1 : at; }
    /// Whether a word could end before this token: it is no letter, digit or kept text.
    [[nodiscard]] bool ends(Position at) const
    {
        return !is_number(at) && !(is_word(at) && habits.spaced) && !is(at, TokenKind::kept);
    }
};

/// What stands from a position to `end` is read as `spoken`.
struct Reading
{
    Position end = 0;
    std::string spoken{};
    SemioticClass kind = SemioticClass::symbol;
    std::string_view rule{}; ///< its name, for people
};

using Rule = std::optional<Reading> (*)(const Written& written, Position at);

/// The longest entry of the section that begins at the token, and where it ends.
struct Found
{
    const Entry* entry = nullptr;
    Position end = 0;
};
[[nodiscard]] Found find(const Written& written, Section section, Position at);

/// The number that begins at the token, or at a sign before it.
struct ScannedNumber
{
    Number number{};
    Position end = 0;
};
[[nodiscard]] std::optional<ScannedNumber> scan_number(const Written& written, Position at);

/// Adds the scale behind a number, if there is one: "million".
void scan_scale(const Written& written, ScannedNumber& scanned, Section section);

/// -1 unless the token is a number of at most four digits.
[[nodiscard]] int small_number(const Written& written, Position at);

} // namespace aloud
