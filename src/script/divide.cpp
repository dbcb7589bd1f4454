// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/divide.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"

#include <array>
#include <string_view>

namespace aloud {

namespace {

/// How good a place is to stop and go on, from bad to good.
enum class Place { code_point, character, inside, word, comma, clause };

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
        for (const Place place : {Place::word, Place::inside, Place::character})
            if ((*this)[place] > 0)
                return (*this)[place];
        return (*this)[Place::code_point];
    }

  private:
    std::array<std::size_t, 6> last_{};
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

bool is_no_break_space(char32_t value)
{
    return value == U'\u00A0' || value == U'\u202F' || value == U'\u2007';
}

/// What stands before a place.
struct Before
{
    char32_t character = U' ';
    char32_t mark = U' ';      ///< the last character that is no space
    char32_t inner = U' ';     ///< the one before it
    std::size_t letters = 0;   ///< of the word that mark ends, without mark
    bool begins_small = false; ///< that word
};

/// A period within a sentence ends an abbreviation, unless a long word stands before it, as in
/// "(He left. She stayed.)". What an abbreviation, initial or title goes with follows it.
Place after_period(const Before& before, char32_t next)
{
    if (before.inner == U'.') // an ellipsis
        return Place::clause;
    const bool name_or_number = is_uppercase(next) || is_digit(next);
    if (before.letters > 4 && before.begins_small)
        return name_or_number ? Place::clause : Place::word;
    return name_or_number ? Place::inside : Place::word;
}

Place place_between(const Before& before, char32_t next)
{
    if (is_no_break_space(before.character) || (is_digit(before.mark) && is_digit(next)))
        return Place::inside; // "10 000"
    if (before.mark == U'.')
        return after_period(before, next);
    const bool dash = before.mark == U'-' && before.letters == 0;
    if (dash || is_one_of(before.mark, U";:!?…—–；：！？。؛؟।"))
        return Place::clause;
    if (is_one_of(before.mark, U",)]}、，،）」》»”") || is_one_of(next, U"([{«“„（「《—–"))
        return Place::comma;
    return Place::word;
}

/// The end of the first part of `text`: the whole of it when it is within the limits.
std::size_t first_part(std::string_view text, const EngineLimits& limits)
{
    Places last;
    std::size_t words = 0;
    std::size_t word_begin = 0;
    Before before;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        const bool space = is_space(point.value);
        if (at > 0 && !is_mark(point.value)) {
            last[Place::character] = at;
            // Spaces belong to the part that they end; ideographs need none between them.
            if ((is_space(before.character) && !space) || is_ideographic(before.character))
                last[place_between(before, point.value)] = at;
        }
        last[Place::code_point] = at;
        const bool word_begins =
            !space && (is_space(before.character) || is_ideographic(point.value) ||
                       is_ideographic(before.character));
        if (word_begins) {
            word_begin = at;
            ++words;
        }
        const bool fits = point.end <= limits.bytes && words <= limits.words &&
                          (space || point.end - word_begin <= limits.word_bytes);
        if (!fits)
            return at > 0 ? last.best() : point.end; // no limit is so small that nothing is said
        before.character = point.value;
        if (!space) {
            before.letters = word_begins ? 0 : before.letters + 1;
            before.begins_small = word_begins ? is_lowercase(point.value) : before.begins_small;
            before.inner = word_begins ? U' ' : before.mark;
            before.mark = point.value;
        }
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
