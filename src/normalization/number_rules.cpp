// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that count nothing in particular: ordinals, fractions, years, plain ones.
#include "normalization/rules.hpp"

#include "base/characters.hpp"

#include <array>
#include <utility>

namespace aloud {

namespace {

struct Vulgar
{
    char32_t character;
    std::string_view numerator;
    std::string_view denominator;
};

constexpr std::array<Vulgar, 18> vulgar_fractions{{
    {U'¼', "1", "4"},
    {U'½', "1", "2"},
    {U'¾', "3", "4"},
    {U'⅐', "1", "7"},
    {U'⅑', "1", "9"},
    {U'⅒', "1", "10"},
    {U'⅓', "1", "3"},
    {U'⅔', "2", "3"},
    {U'⅕', "1", "5"},
    {U'⅖', "2", "5"},
    {U'⅗', "3", "5"},
    {U'⅘', "4", "5"},
    {U'⅙', "1", "6"},
    {U'⅚', "5", "6"},
    {U'⅛', "1", "8"},
    {U'⅜', "3", "8"},
    {U'⅝', "5", "8"},
    {U'⅞', "7", "8"},
}};

const Vulgar* vulgar_fraction(char32_t value)
{
    for (const Vulgar& fraction : vulgar_fractions)
        if (fraction.character == value)
            return &fraction;
    return nullptr;
}

bool is_slash(const Written& written, Position at)
{
    return written.is(at, U'/') || written.is(at, U'⁄');
}

struct Fraction
{
    std::string numerator{};
    std::string denominator{};
    Position end = 0;
};

/// "3/4" or a character such as "¾"
std::optional<Fraction> scan_fraction(const Written& written, Position at)
{
    if (written.is(at, TokenKind::symbol))
        if (const Vulgar* vulgar = vulgar_fraction(written[at].first))
            return Fraction{std::string(vulgar->numerator), std::string(vulgar->denominator),
                            at + 1};
    const std::size_t most_digits = written.habits.spaced ? 4 : 6;
    if (!written.is_number(at) || !is_slash(written, at + 1) || !written.is_number(at + 2) ||
        is_slash(written, at + 3) || written[at].size() > most_digits ||
        written[at + 2].size() > most_digits)
        return std::nullopt;
    Position end = at + 3;
    if (written.is_word(end) && written.vocabulary.find(Section::ordinal_ends, written.string(end)))
        ++end;
    if (!written.ends(end) || (written.is(end, U'.') && written.is_number(end + 1)) ||
        (written.is(end, U'-') && written.is_number(end + 1)))
        return std::nullopt;
    return Fraction{std::string(written.string(at)), std::string(written.string(at + 2)), end};
}

/// What stands behind an ordinal in English: "11st" is none.
std::string_view english_end(std::string_view digits)
{
    const bool teen = digits.size() > 1 && digits[digits.size() - 2] == '1';
    switch (teen ? '0' : digits.back()) {
    case '1':
        return "st";
    case '2':
        return "nd";
    case '3':
        return "rd";
    default:
        return "th";
    }
}

/// What the fraction is of: "1/2 ft".
Position unit_behind(const Written& written, Position end, std::string& spoken, bool several)
{
    const Found unit = find(written, Section::units, written.skip_space(end));
    if (unit.entry == nullptr || !written.ends(unit.end) || !written.habits.spaced)
        return end;
    const std::string& of = written.say.word("of a unit");
    spoken = joined(
        {spoken, of, written.say.unit_name(unit.entry->noun, several && of.empty() ? "5" : "1")});
    return unit.end;
}

} // namespace

std::optional<Reading> read_fraction(const Written& written, Position at)
{
    const Token& before = written[at - 1];
    if (!written.ends(at - 1) || is_slash(written, at - 1) || before.is(U'.') || before.is(U','))
        return std::nullopt;
    std::string sign;
    if ((written.is(at, U'-') || written.is(at, U'−')) &&
        (before.kind == TokenKind::none || before.kind == TokenKind::space ||
         !written.habits.spaced)) {
        sign = written.say.word("minus") + (written.habits.spaced ? " " : "");
        ++at;
    }
    if (const auto fraction = scan_fraction(written, at)) {
        // "2011/12": a year and the next one's end.
        const int year = small_number(written, at);
        if (year > 1700 && fraction->denominator.size() == 2 &&
            (year + 1) % 100 == small_number(written, at + 2))
            return Reading{fraction->end,
                           joined({written.say.year(fraction->numerator),
                                   written.say.integer(fraction->denominator)}),
                           SemioticClass::year, "year and the next"};
        std::string spoken =
            sign + written.say.fraction(fraction->numerator, fraction->denominator);
        const Position end = unit_behind(written, fraction->end, spoken, false);
        return Reading{end, std::move(spoken), SemioticClass::fraction, "fraction"};
    }
    if (!written.is_number(at) || written[at].size() > 3)
        return std::nullopt;
    const bool and_between = written.string(at + 1) == "又";
    const Position second = and_between ? at + 2 : written.skip_space(at + 1);
    const bool vulgar = written.is(second, TokenKind::symbol);
    if (second == at + 1 && !vulgar)
        return std::nullopt;
    const auto fraction = scan_fraction(written, second);
    if (!fraction || fraction->denominator.size() > 6)
        return std::nullopt;
    std::string spoken =
        sign + written.say.mixed(written.string(at), fraction->numerator, fraction->denominator);
    const Position end = unit_behind(written, fraction->end, spoken, true);
    return Reading{end, std::move(spoken), SemioticClass::fraction, "number and fraction"};
}

std::optional<Reading> read_ordinal(const Written& written, Position at)
{
    if (!written.ends(at - 1) || written.is(at - 1, U'.') || written.is(at - 1, U','))
        return std::nullopt;
    const auto scanned = scan_number(written, at);
    if (!scanned || scanned->number.negative || !scanned->number.is_integer())
        return std::nullopt;
    const std::string& digits = scanned->number.integer;
    Position end = scanned->end;
    if (written.habits.language == "de") {
        const bool noun_follows = written.is_space(end + 1) && written.is_word(end + 2);
        if (!written.is(end, U'.') || digits.size() > 9 ||
            (!noun_follows && !(at <= 2 && written[end + 1].kind == TokenKind::none)))
            return std::nullopt;
        const std::string before = lower_case(written.string(written.before_space(at - 1)));
        return Reading{end + 1, written.say.ordinal_behind(digits, before), SemioticClass::ordinal,
                       "number and period"};
    }
    const Found suffix = find(written, Section::ordinal_ends, end);
    if (suffix.entry == nullptr || suffix.entry->noun.empty() || !written.ends(suffix.end))
        return std::nullopt;
    const std::string& form = suffix.entry->noun.forms.front();
    if (written.habits.language == "en" && written.string(suffix.end - 1) != english_end(digits))
        return std::nullopt;
    const bool second = digits == "2" && suffix.entry->noun.forms.size() > 1; // "2nd" in French
    std::string spoken = second ? suffix.entry->noun.forms[1]
                         : form == "*" || form == "short"
                             ? written.say.ordinal(digits, suffix.entry->noun.gender)
                             : written.say.by_rules(digits, form);
    if (spoken.empty())
        return std::nullopt;
    if (form == "short" && spoken.ends_with("ero"))
        spoken.pop_back();
    return Reading{suffix.end, std::move(spoken), SemioticClass::ordinal, "number and suffix"};
}

std::optional<Reading> read_decade(const Written& written, Position at)
{
    if (written.habits.language != "en" || !written.is_number(at) || !written.ends(at - 1))
        return std::nullopt;
    const std::string_view digits = written.string(at);
    Position end = at + 1;
    if (written.is(end, U'\'') || written.is(end, U'’'))
        ++end;
    if ((digits.size() != 2 && digits.size() != 4) || digits.back() != '0' ||
        written.string(end) != "s" || !written.ends(end + 1))
        return std::nullopt;
    std::string spoken = written.say.year(digits);
    if (spoken.ends_with('y'))
        spoken.replace(spoken.size() - 1, 1, "ies");
    else if (!spoken.empty())
        spoken += spoken.ends_with('x') ? "es" : "s";
    return Reading{end + 1, std::move(spoken), SemioticClass::year, "decade"};
}

std::optional<Reading> read_quarter(const Written& written, Position at)
{
    // "2Q22" and "Q2 2022"
    const std::string& quarter = written.say.word("quarter");
    const bool first = written.is_number(at) && written.string(at + 1) == "Q";
    if (quarter.empty() || (!first && written.string(at) != "Q") || !written.ends(at - 1))
        return std::nullopt;
    const int number = small_number(written, first ? at : at + 1);
    const Position year = first ? at + 2 : at + 3;
    if (number < 1 || number > 4 || !written.is_number(year) || !written.ends(year + 1) ||
        (written[year].size() != 4 && !(first && written[year].size() == 2)) ||
        (!first && !written.is_space(at + 2)))
        return std::nullopt;
    return Reading{year + 1,
                   joined({written.say.word("before a quarter"),
                           written.say.ordinal(std::to_string(number), Gender::masculine), quarter,
                           written.say.year(written.string(year))}),
                   SemioticClass::date, "quarter"};
}

std::optional<Reading> read_year(const Written& written, Position at)
{
    if (!written.habits.four_digit_years || !written.is_number(at) || written[at].size() != 4)
        return std::nullopt;
    const std::string_view digits = written.string(at);
    const Token& before = written[at - 1];
    const bool german = written.habits.language == "de";
    if (digits < (german ? "1500" : "1100") || digits > (german ? "1999" : "2099") ||
        !written.ends(at - 1) || !written.ends(at + 1) || before.is(U'.') || before.is(U',') ||
        before.is(U'#') || before.is(U'+') ||
        (written.is(at + 1, U'.') && written.is_number(at + 2)) ||
        (written.is(at + 1, U',') && written.is_number(at + 2)))
        return std::nullopt;
    // "1400 metres", but "in 1400 metres were unknown" is rare.
    const bool counted = digits < "1700" || digits.ends_with("00");
    if (counted && written.is_space(at + 1) && written.is_word(at + 2) &&
        written.string(at + 2).ends_with('s'))
        return std::nullopt;
    return Reading{at + 1, written.say.year(digits), SemioticClass::year, "four digits"};
}

std::optional<Reading> read_number(const Written& written, Position at)
{
    auto scanned = scan_number(written, at);
    if (!scanned)
        return std::nullopt;
    Number& number = scanned->number;
    if (written.is(at - 1, U'.') || written.is(at - 1, U','))
        if (written.is_number(at - 2))
            return std::nullopt;
    // "2.0.1": the second point can be before no fraction.
    if (written.is(at + 1, U'.') && written.is(at + 3, U'.') && written.is_number(at + 2) &&
        written.is_number(at + 4) && !number.grouped) {
        std::string spoken = written.say.integer(written.string(at));
        Position end = at + 1;
        for (; written.is(end, U'.') && written.is_number(end + 1) && end < at + 16; end += 2)
            spoken += " " + written.say.word("version point") + " " +
                      written.say.integer(written.string(end + 1));
        return Reading{end, std::move(spoken), SemioticClass::decimal, "version"};
    }
    // Letters and figures side by side are a code: "B2A23", "W26s".
    const bool in_code = written.habits.spaced && !number.grouped &&
                         ((written.is_word(at - 1) && written.is_number(at)) ||
                          (written.is_word(scanned->end) && number.is_integer()));
    if (in_code && written.habits.language == "de" && written.string(scanned->end) == "er")
        return Reading{scanned->end + 1,
                       (number.integer.size() == 4 ? written.say.year(number.integer)
                                                   : written.say.integer(number.integer)) +
                           "er",
                       SemioticClass::year, "decade"};
    if (in_code && number.is_integer())
        return Reading{scanned->end, written.say.code_number(number.integer),
                       SemioticClass::letters, "number in a code"};
    const bool plain = number.is_integer() && !number.grouped && !number.negative;
    const SemioticClass kind =
        number.is_integer() ? SemioticClass::cardinal : SemioticClass::decimal;
    const Position end = scanned->end;
    scan_scale(written, *scanned, Section::scales);
    if (scanned->end != end && written.ends(scanned->end))
        return Reading{scanned->end, written.say.number(number), SemioticClass::cardinal,
                       "number and scale"};
    number.scale = nullptr;
    const bool figures =
        number.integer.size() > 1 && number.integer.front() == '0' && number.is_integer();
    const std::size_t longest = written.habits.language == "en"   ? 15
                                : written.habits.language == "zh" ? 12
                                                                  : 18;
    const bool code = number.integer.size() > longest && !number.grouped;
    if (figures || code || number.integer.size() > 18)
        return Reading{end, written.say.digits(number.integer), SemioticClass::cardinal,
                       "digit by digit"};
    // Where the engine reads whole numbers right, they are left to it.
    if (plain && written.say.word("whole numbers") == "by the engine")
        return std::nullopt;
    return Reading{end, written.say.number(number), kind,
                   number.is_integer() ? "number" : "decimal"};
}

} // namespace aloud
