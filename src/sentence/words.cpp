// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence/words.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"
#include "sentence/punctuation.hpp"

#include <algorithm>

namespace aloud {

namespace {

constexpr std::size_t longest_word = 40; // bytes; no abbreviation is longer

bool is_apostrophe(char32_t value)
{
    return value == U'\'' || value == U'’' || value == U'`';
}

bool ends_word(char32_t value)
{
    if (value < 0x80)
        return value <= U' ' || value == U'(' || value == U'[' || value == U'{' || value == U'"' ||
               value == U'/' || value == U'<' || value == U'>' || value == U'*' || value == U',' ||
               value == U';' || value == U'=' || value == U')' || value == U']';
    if (is_letter(value) || is_apostrophe(value))
        return is_ideographic(value);
    const Punctuation kind = punctuation(value);
    return is_space(value) || is_quotation_mark(value) || kind == Punctuation::opening ||
           kind == Punctuation::closing || kind == Punctuation::going_on ||
           kind == Punctuation::wide_stop || kind == Punctuation::bullet || value == U'—' ||
           value == U'–' || value == U'…';
}

template <typename Predicate>
bool all(std::string_view word, Predicate predicate)
{
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint point = code_point_at(word, at);
        if (!predicate(point.value))
            return false;
        at = point.end;
    }
    return !word.empty();
}

} // namespace

std::string_view word_before(std::string_view text, std::size_t end, std::size_t limit)
{
    while (end > limit && is_invisible(code_point_before(text, end).value))
        end = code_point_before(text, end).begin;
    std::size_t begin = end;
    while (begin > limit && end - begin <= longest_word) {
        const CodePoint point = code_point_before(text, begin);
        if (ends_word(point.value))
            break;
        begin = point.begin;
    }
    // A quotation mark before "J." is none of the word's, an apostrophe before "s" is.
    while (begin < end && is_apostrophe(code_point_at(text, begin).value) &&
           !is_lower_case(
               text.substr(code_point_at(text, begin).end, end - code_point_at(text, begin).end)))
        begin = code_point_at(text, begin).end;
    return text.substr(begin, end - begin);
}

std::string_view word_at(std::string_view text, std::size_t begin)
{
    std::size_t end = begin;
    while (end < text.size() && end - begin <= longest_word) {
        const CodePoint point = code_point_at(text, end);
        if (!is_letter(point.value) && !is_digit(point.value) && !is_apostrophe(point.value) &&
            point.value != U'-')
            break;
        end = point.end;
    }
    return text.substr(begin, end - begin);
}

std::string_view before_apostrophe(std::string_view word)
{
    return word.substr(0, word.find('\''));
}

std::string lowered(std::string_view word)
{
    const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (!std::all_of(word.begin(), word.end(), is_ascii)) {
        constexpr std::string_view curly = "’";
        std::string lower = lower_case(word);
        for (auto at = lower.find(curly); at != std::string::npos; at = lower.find(curly))
            lower.replace(at, curly.size(), "'");
        return lower;
    }
    std::string lower(word);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

bool is_small(char32_t value)
{
    const bool georgian = value >= U'\u10D0' && value <= U'\u10FF';
    return !georgian && is_lowercase(value);
}

bool is_caseless(char32_t value)
{
    return is_letter(value) && !is_small(value) && !is_uppercase(value);
}

std::size_t count_code_points(std::string_view word)
{
    return static_cast<std::size_t>(std::count_if(word.begin(), word.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

bool is_number(std::string_view word)
{
    return all(word, is_digit);
}

bool has_digit(std::string_view word)
{
    return !all(word, [](char32_t value) { return !is_digit(value); }) && !word.empty();
}

bool is_one_letter(std::string_view word)
{
    if (word.empty() || !is_letter(code_point_at(word, 0).value))
        return false;
    const std::string_view rest = word.substr(code_point_at(word, 0).end);
    return rest.empty() ||
           all(rest, [](char32_t value) { return is_letter(value) && !is_speakable(value); });
}

bool is_initials(std::string_view word)
{
    // Parts of one or two letters, or of three when a capital begins them ("Ph.D", "Eng.D").
    std::size_t letters = 0;
    std::size_t parts = 1;
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint point = code_point_at(word, at);
        at = point.end;
        if (point.value == U'.' || point.value == U'-') {
            if (letters == 0 && point.value == U'.')
                return false;
            parts += point.value == U'.' ? 1U : 0U;
            letters = 0;
        } else if (is_letter(point.value)) {
            if (++letters > 3)
                return false;
        } else {
            return false;
        }
    }
    return letters > 0 && (parts > 1 || is_one_letter(word));
}

bool is_roman_number(std::string_view word)
{
    constexpr std::string_view small = "ivx";
    constexpr std::string_view large = "IVXLCDM";
    return !word.empty() && (word.find_first_not_of(small) == std::string_view::npos ||
                             word.find_first_not_of(large) == std::string_view::npos);
}

bool is_lower_case(std::string_view word)
{
    return all(word, is_small);
}

bool has_no_vowel(std::string_view word)
{
    constexpr std::string_view consonants = "bcdfghjklmnpqrstvwxz";
    const std::string lower = lowered(word);
    return word.size() > 1 && word.size() < 6 &&
           lower.find_first_not_of(consonants) == std::string::npos &&
           is_lowercase(code_point_before(word, word.size()).value);
}

bool is_address(std::string_view word)
{
    return word.find_first_of("@/\\_:#~&=%") != std::string_view::npos ||
           lowered(word.substr(0, 4)) == "www.";
}

bool is_label(std::string_view word)
{
    if (word.empty() || word.size() > 12)
        return false;
    if (is_one_letter(word) || (is_roman_number(word) && word.size() < 6))
        return true;
    // "1", "12", "2.1", "10.3.2": not "1984".
    std::size_t digits = 0;
    for (const char c : word) {
        if (c == '.')
            digits = 0;
        else if (c < '0' || c > '9' || ++digits > 3)
            return false;
    }
    return digits > 0 && word.front() != '.';
}

} // namespace aloud
