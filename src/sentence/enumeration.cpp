// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence/enumeration.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"
#include "sentence/punctuation.hpp"
#include "sentence/words.hpp"

#include <array>
#include <charconv>

namespace aloud {

namespace {

constexpr std::size_t longest_marker = 16; // bytes

constexpr std::array<std::string_view, 20> roman{
    "i",  "ii",  "iii",  "iv",  "v",  "vi",  "vii",  "viii",  "ix",  "x",
    "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"};

std::optional<int> number_of(std::string_view label)
{
    int number = 0;
    const auto [end, error] = std::from_chars(label.data(), label.data() + label.size(), number);
    if (error != std::errc{} || end != label.data() + label.size())
        return std::nullopt;
    return number;
}

bool is_next_roman(std::string_view second, std::string_view first)
{
    for (std::size_t i = 0; i + 1 < roman.size(); ++i)
        if (roman[i] == first)
            return roman[i + 1] == second;
    return false;
}

bool is_next(std::string_view second, std::string_view first)
{
    const auto from = number_of(first);
    if (from)
        return number_of(second) == *from + 1;
    if (is_one_letter(first) && is_one_letter(second) &&
        code_point_at(second, 0).value == code_point_at(first, 0).value + 1)
        return true;
    return is_next_roman(lowered(second), lowered(first));
}

bool is_bullet(char32_t value)
{
    return punctuation(value) == Punctuation::bullet;
}

} // namespace

std::optional<Marker> marker_at(std::string_view text, std::size_t begin)
{
    Marker marker{.begin = begin};
    std::size_t at = begin;
    if (at < text.size() && (text[at] == '(' || is_bullet(code_point_at(text, at).value))) {
        const CodePoint point = code_point_at(text, at);
        marker.before = text.substr(at, point.end - at);
        at = point.end;
    }
    const bool bullet = !marker.before.empty() && marker.before != "(";
    const std::size_t label = bullet ? behind_spaces(text, at) : at;
    const std::string_view near = text.substr(label, longest_marker);
    const std::size_t after = near.find_first_of(".)");
    if (after != std::string_view::npos && after > 0) {
        const std::string_view marks = near.substr(after, near.substr(after, 2) == ".)" ? 2 : 1);
        const std::size_t end = label + after + marks.size();
        const std::string_view word = near.substr(0, after);
        // "J. K. Rowling" is no list.
        const bool initial = marks == "." && is_one_letter(word) && !is_lower_case(word);
        const bool fits = (number_of(word) && word.size() <= 3) ||
                          (is_roman_number(word) && !initial) || (is_one_letter(word) && !initial);
        if (fits && (end == text.size() || is_space(code_point_at(text, end).value))) {
            marker.label = text.substr(label, after);
            marker.after = text.substr(label + after, marks.size());
            marker.end = end;
            return marker;
        }
    }
    if (!bullet)
        return std::nullopt;
    marker.end = at;
    return marker;
}

std::optional<Marker> marker_with(std::string_view text, std::size_t at)
{
    // Back to the space before the marker, over a bullet that stands apart from its number.
    std::size_t begin = at;
    while (begin > 0 && at - begin < longest_marker &&
           !is_space(code_point_before(text, begin).value))
        begin = code_point_before(text, begin).begin;
    if (begin == 0 || !is_space(code_point_before(text, begin).value))
        return std::nullopt;
    return marker_at(text, begin);
}

bool follows(const Marker& second, const Marker& first)
{
    if (second.before != first.before || second.after != first.after)
        return false;
    if (first.label.empty() || second.label.empty())
        return first.label.empty() && second.label.empty();
    return is_next(second.label, first.label) ||
           (!first.before.empty() && first.before != "(" && !second.label.empty());
}

} // namespace aloud
