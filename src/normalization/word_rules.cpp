// SPDX-License-Identifier: GPL-3.0-or-later
// Words that are not written as they are said: abbreviations, Roman numerals, letters.
#include "normalization/rules.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <set>

namespace aloud {

namespace {

/// Whether the next word is a name, by its capital.
bool name_follows(const Written& written, Position at)
{
    const Position next = written.skip_space(at);
    return written.is_word(next) && is_uppercase(written[next].first);
}

bool name_stands_before(const Written& written, Position at)
{
    const Position before = written.before_space(at - 1);
    return before != at - 1 && written.is_word(before) && is_uppercase(written[before].first) &&
           written[before].size() > 1;
}

bool number_follows(const Written& written, Position at)
{
    const Position next = written.skip_space(at);
    const bool roman = written.is_word(next) &&
                       written.string(next).find_first_not_of("IVX") == std::string_view::npos;
    return written.is_number(next) || roman;
}

bool number_stands_before(const Written& written, Position at)
{
    return written.is_number(written.before_space(at - 1));
}

bool always(const Written&, Position)
{
    return true;
}

bool comma_stands_before(const Written& written, Position at)
{
    const Position comma = written.before_space(at - 1);
    return written.is(comma, U',') && written.is_word(comma - 1) &&
           is_uppercase(written[comma - 1].first);
}

struct Place
{
    Section section;
    bool (*behind)(const Written&, Position end);
    bool (*before)(const Written&, Position at);
    std::string_view rule;
};

constexpr std::array<Place, 6> places{{
    {Section::before_a_number, number_follows, always, "abbreviation before a number"},
    {Section::after_a_number, always, number_stands_before, "abbreviation after a number"},
    {Section::after_a_name, always, name_stands_before, "abbreviation after a name"},
    {Section::after_a_comma, always, comma_stands_before, "abbreviation after a comma"},
    {Section::before_a_name, name_follows, always, "abbreviation before a name"},
    {Section::abbreviations, always, always, "abbreviation"},
}};

constexpr std::string_view roman_digits = "IVXLCDM";

/// 0 unless the letters are a Roman numeral as one writes them today.
int roman_value(std::string_view letters)
{
    static constexpr std::array<int, 7> values{1, 5, 10, 50, 100, 500, 1000};
    constexpr std::size_t longest = 15;
    if (letters.size() > longest)
        return 0;
    int value = 0;
    int last = 0;
    for (std::size_t i = letters.size(); i > 0; --i) {
        const std::size_t digit = roman_digits.find(letters[i - 1]);
        if (digit == std::string_view::npos)
            return 0;
        const int one = values[digit];
        value += one < last ? -one : one;
        last = std::max(last, one);
    }
    std::string again;
    static constexpr std::array<std::pair<int, std::string_view>, 13> parts{{{1000, "M"},
                                                                             {900, "CM"},
                                                                             {500, "D"},
                                                                             {400, "CD"},
                                                                             {100, "C"},
                                                                             {90, "XC"},
                                                                             {50, "L"},
                                                                             {40, "XL"},
                                                                             {10, "X"},
                                                                             {9, "IX"},
                                                                             {5, "V"},
                                                                             {4, "IV"},
                                                                             {1, "I"}}};
    int rest = value;
    for (const auto& [amount, numeral] : parts)
        for (; rest >= amount; rest -= amount)
            again += numeral;
    return again == letters ? value : 0;
}

/// "chap." before "IV": an abbreviation there counts as its noun does.
const Entry* numbered_abbreviation(const Written& written, Position at)
{
    const Entry* entry =
        written.vocabulary.find(Section::before_a_number, written.string(at, at + 2));
    return entry != nullptr ? entry
                            : written.vocabulary.find(Section::numbered, written.string(at));
}

/// "XXe", "Ier": a Roman numeral with the end of an ordinal.
std::optional<Reading> read_roman_ordinal(const Written& written, Position at)
{
    const std::string_view word = written.string(at);
    const std::size_t end = std::min(word.find_first_not_of("IVXLCDM"), word.size());
    if (end < 2 || end == word.size()) // "Le", "De", "Me" are words
        return std::nullopt;
    const int value = roman_value(word.substr(0, end));
    const Entry* suffix = written.vocabulary.find(Section::ordinal_ends, word.substr(end));
    if (value == 0 || suffix == nullptr || suffix->noun.empty() || suffix->noun.forms[0] != "*")
        return std::nullopt;
    return Reading{at + 1, written.say.ordinal(std::to_string(value), suffix->noun.gender),
                   SemioticClass::roman, "Roman numeral with the end of an ordinal"};
}

std::string upper_ascii(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    return result;
}

bool is_capitals(const Written& written, Position at)
{
    const std::string_view word = written.string(at);
    return written.is_word(at) && word.size() > 1 &&
           word.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string_view::npos;
}

/// Whether capitals stand about it, as in a heading or where someone shouts.
bool among_capitals(const Written& written, Position at)
{
    const Position before = written.before_space(at - 1);
    const Position behind = written.skip_space(at + 1);
    return (is_capitals(written, before) && written[before].size() > 3) ||
           (is_capitals(written, behind) && written[behind].size() > 3);
}

/// Whether one would rather say the word than its letters: four and more of them, vowels and
/// consonants by turns.
bool is_pronounceable(std::string_view word)
{
    if (word.size() < 4)
        return false;
    std::size_t consonants = 0;
    std::size_t vowels = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const bool vowel = std::string_view("AEIOUY").find(word[i]) != std::string_view::npos;
        consonants = vowel ? 0 : consonants + 1;
        vowels = vowel ? vowels + 1 : 0;
        if (vowels > 2 || consonants > 3 || (consonants == 3 && i < 3))
            return false;
    }
    // Consonants that end words together, from "act" to "worth".
    static const std::set<std::string_view> ends{
        "BS", "CH", "CK", "CT", "DS", "FF", "FT", "GH", "GS", "KS", "LD", "LF", "LK", "LL", "LM",
        "LP", "LS", "LT", "MB", "MP", "MS", "ND", "NG", "NK", "NS", "NT", "PS", "PT", "XT", "RD",
        "RK", "RL", "RM", "RN", "RP", "RS", "RT", "SH", "SK", "SS", "ST", "TH", "TS"};
    const std::string_view singular = // "wants"
        consonants == 3 && word.back() == 'S' ? word.substr(0, word.size() - 1) : word;
    if (consonants > 1 && !ends.contains(singular.substr(singular.size() - 2)))
        return false;
    constexpr std::string_view second_letters = "AEIOUYLRHW";
    const bool opens_well =
        std::string_view("AEIOU").find(word[0]) != std::string_view::npos ||
        second_letters.find(word[1]) != std::string_view::npos ||
        (word[0] == 'S' && std::string_view("TPCKMN").find(word[1]) != std::string_view::npos);
    return opens_well && std::string_view("QJV").find(word.back()) == std::string_view::npos;
}

} // namespace

std::optional<Reading> read_abbreviation(const Written& written, Position at)
{
    if (!written.ends(at - 1) && written.habits.spaced)
        return std::nullopt;
    for (const Place& place : places) {
        const Found found = find(written, place.section, at);
        const bool ends = written.ends(found.end) || (place.section == Section::before_a_number &&
                                                      written.is(found.end - 1, U'.')); // "No.5"
        if (found.entry == nullptr || found.entry->noun.empty() || !ends ||
            !place.behind(written, found.end) || !place.before(written, at) ||
            (written.is_number(at) && (written.is(found.end, U'/') || written.is(at - 1, U'/'))))
            continue;
        return Reading{found.end, found.entry->noun.forms.front(), SemioticClass::abbreviation,
                       place.rule};
    }
    return std::nullopt;
}

std::optional<Reading> read_roman(const Written& written, Position at)
{
    const std::string_view letters = written.string(at);
    if (roman_digits.find(upper_ascii(letters.substr(0, 1))) == std::string_view::npos ||
        !written.ends(at - 1))
        return std::nullopt;
    if (written.habits.language == "fr")
        if (auto reading = read_roman_ordinal(written, at))
            return reading;
    const int value = roman_value(upper_ascii(letters));
    if (value == 0 || !written.ends(at + 1))
        return std::nullopt;
    const bool capitals = roman_value(letters) > 0;
    const std::string digits = std::to_string(value);
    const Position before = written.before_space(at - 1);
    const Position behind = written.skip_space(at + 1);
    const bool spaced = before != at - 1;
    const Position noun_at = written.is(before, U'.') ? before - 1 : before; // "vol. II"
    const Entry* numbered =
        !spaced             ? nullptr
        : noun_at != before ? numbered_abbreviation(written, noun_at)
                            : written.vocabulary.find(Section::numbered, written.string(noun_at));
    const bool lower_allowed = letters.size() > 1 && numbered != nullptr &&
                               !numbered->noun.empty() &&
                               numbered->noun.forms.front() == "small letters too";
    if (numbered != nullptr && (capitals || lower_allowed))
        return Reading{at + 1, written.say.integer(digits), SemioticClass::roman,
                       "Roman numeral after its noun"};
    if (!capitals || letters.size() < 2)
        return std::nullopt;
    if (behind != at + 1) {
        const Entry* noun =
            written.vocabulary.find(Section::numbered, "-" + lower_case(written.string(behind)));
        if (noun != nullptr && !noun->noun.empty()) {
            const std::string& form = noun->noun.forms.front();
            return Reading{at + 1,
                           form == "*" ? written.say.ordinal(digits, noun->noun.gender)
                                       : written.say.by_rules(digits, form),
                           SemioticClass::roman, "Roman numeral before its noun"};
        }
    }
    const bool name = spaced && written.is_word(before) && is_uppercase(written[before].first) &&
                      written[before].size() > 2 && !is_capitals(written, before) && value < 40;
    const bool by_itself = letters.find_first_not_of("IVX") == std::string_view::npos;
    if (!name && by_itself)
        return Reading{at + 1, written.say.integer(digits), SemioticClass::roman, "Roman numeral"};
    if (!name)
        return std::nullopt;
    const std::string& manner = written.say.word("numeral after a name");
    if (manner.empty())
        return std::nullopt;
    const bool ordinal = manner == "ordinal" || (manner == "ordinal up to ten" && value <= 10);
    // German ordinals are feminine here, which is their form behind any article.
    const bool german = written.habits.language == "de";
    const Position end =
        german && written.is(at + 1, U'.') && written[at + 2].kind != TokenKind::none ? at + 2
                                                                                      : at + 1;
    return Reading{
        end,
        ordinal
            ? joined({written.say.word("before the numeral of a name"),
                      written.say.ordinal(digits, german ? Gender::feminine : Gender::masculine)})
            : written.say.integer(digits),
        SemioticClass::roman, "Roman numeral after a name"};
}

std::optional<Reading> read_letters(const Written& written, Position at)
{
    const std::string_view word = written.string(at);
    if (word.size() < 2 || !written.ends(at - 1))
        return std::nullopt;
    const bool plural = word.size() > 2 && word.back() == 's';
    const std::string_view capitals = plural ? word.substr(0, word.size() - 1) : word;
    const Entry* listed = written.vocabulary.find(Section::spelled, capitals);
    if (listed == nullptr) {
        constexpr std::size_t longest = 6;
        if (capitals.size() > longest || written.say.word("capitals").empty() ||
            capitals.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") != std::string_view::npos ||
            written.vocabulary.find(Section::said, capitals) != nullptr ||
            is_pronounceable(capitals) || among_capitals(written, at) ||
            (!written.ends(at + 1) && capitals.size() > 3)) // "CO2", but "AH0"
            return std::nullopt;
    }
    std::string spoken = written.say.letters(capitals);
    if (plural && written.habits.language == "en")
        spoken += "'s"; // eSpeak NG 1.51 spells an "s" that touches a capital
    return Reading{at + 1, std::move(spoken), SemioticClass::letters,
                   listed != nullptr ? "letters" : "unknown capitals"};
}

} // namespace aloud
