// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/divide.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"

#include <array>
#include <string_view>

namespace aloud {

namespace {

/// How good a place is to stop and go on, from bad to good.
enum class Place { code_point, character, word, comma, clause };

/// Of each kind of place, the last one within the limits.
class Places
{
  public:
    [[nodiscard]] std::size_t& operator[](Place place)
    {
        return last_[static_cast<std::size_t>(place)];
    }

    /// The best of them. A clause that fills less than a quarter of what fits is worse than a comma
    /// later on.
    [[nodiscard]] std::size_t best()
    {
        for (const Place place : {Place::clause, Place::comma, Place::word})
            if ((*this)[place] > (*this)[Place::code_point] / 4)
                return (*this)[place];
        for (const Place place : {Place::word, Place::character})
            if ((*this)[place] > 0)
                return (*this)[place];
        return (*this)[Place::code_point];
    }

  private:
    std::array<std::size_t, 5> last_{};
};

bool is_one_of(char32_t value, std::u32string_view set)
{
    return set.find(value) != std::u32string_view::npos;
}

/// Whether it combines with what stands before it, as an accent does.
bool is_mark(char32_t value)
{
    return is_letter(value) && !is_speakable(value);
}

Place place_after(char32_t value)
{
    if (is_one_of(value, U";:!?.—–；：！？。؛؟।"))
        return Place::clause;
    if (is_one_of(value, U",)]}，、،）」》»”"))
        return Place::comma;
    return Place::word;
}

/// The end of the first part of `text`: the whole of it when it is within the limits.
std::size_t first_part(std::string_view text, const EngineLimits& limits)
{
    Places last;
    std::size_t words = 0;
    std::size_t word_begin = 0;
    char32_t before = U' ';       // the character
    char32_t before_space = U' '; // the last one that is no space
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        const bool space = is_space(point.value);
        if (at > 0 && !is_mark(point.value)) {
            last[Place::character] = at;
            // Spaces belong to the part that they end; ideographs need none between them.
            if (is_space(before) || is_ideographic(before))
                last[place_after(before_space)] = at;
        }
        last[Place::code_point] = at;
        if (!space && (is_space(before) || is_ideographic(point.value) || is_ideographic(before))) {
            word_begin = at;
            ++words;
        }
        const bool fits = point.end <= limits.bytes && words <= limits.words &&
                          (space || point.end - word_begin <= limits.word_bytes);
        if (!fits)
            return at > 0 ? last.best() : point.end; // no limit is so small that nothing is said
        before = point.value;
        before_space = space ? before_space : point.value;
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
