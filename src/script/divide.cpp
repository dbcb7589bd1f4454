// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/divide.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"

#include <array>
#include <string_view>

namespace aloud {

namespace {

/// How good a place is to stop and go on, from bad to good.
enum class Place { character, word, comma, clause };

constexpr std::size_t places = 4;

bool is_one_of(char32_t value, std::u32string_view set)
{
    return set.find(value) != std::u32string_view::npos;
}

Place place_after(char32_t value)
{
    if (is_one_of(value, U";:!?.—–；：！？。؛؟।"))
        return Place::clause;
    if (is_one_of(value, U",)]}，、،）」》»”"))
        return Place::comma;
    return Place::word;
}

/// The best end among the last ones of each kind. A clause that fills less than a quarter of what
/// fits is worse than a comma later on.
std::size_t best(const std::array<std::size_t, places>& last)
{
    for (std::size_t place = places; place-- > 1;)
        if (last[place] > last[0] / 4)
            return last[place];
    return last[1] > 0 ? last[1] : last[0];
}

/// The end of the first part of `text`: the whole of it when it is within the limits.
std::size_t first_part(std::string_view text, const EngineLimits& limits)
{
    std::array<std::size_t, places> last{}; // of each kind, the last end within the limits
    std::size_t words = 0;
    std::size_t word_begin = 0;
    char32_t before = U' ';
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        const bool space = is_space(point.value);
        const bool wide = is_ideographic(point.value);
        if (!space && (is_space(before) || wide || is_ideographic(before))) {
            word_begin = at;
            ++words;
        }
        if (point.end > limits.bytes || words > limits.words ||
            (!space && point.end - word_begin > limits.word_bytes))
            return best(last);
        // Spaces belong to the part that they end; ideographs need none between them.
        if (space || wide)
            last[static_cast<std::size_t>(place_after(space ? before : point.value))] = point.end;
        last[static_cast<std::size_t>(Place::character)] = point.end;
        before = point.value;
        at = point.end;
    }
    return text.size();
}

} // namespace

std::vector<std::size_t> divide(std::string_view text, const EngineLimits& limits)
{
    std::vector<std::size_t> ends;
    for (std::size_t begin = 0; begin < text.size();) {
        begin += first_part(text.substr(begin), limits);
        ends.push_back(begin);
    }
    return ends;
}

} // namespace aloud
