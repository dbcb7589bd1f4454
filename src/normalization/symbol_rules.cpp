// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalization/rules.hpp"

#include "base/characters.hpp"

namespace aloud {

namespace {

bool is_dash(const Token& token)
{
    return token.is(U'-') || token.is(U'–') || token.is(U'—') || token.is(U'−') ||
           token.is(U'～') || token.is(U'~');
}

/// Whether what ends here is a number, or a sign or unit that belongs to one.
bool number_ends(const Written& written, Position at)
{
    if (written.is_number(at) || written.is(at, U'%') || written.is(at, U'°') ||
        written.is(at, U'℃') || written.is(at, U'℉') || written.is(at, U'€') ||
        written.is(at, U'$') || written.is(at, U'£'))
        return true;
    if (!written.is_word(at))
        return false;
    if (!written.habits.spaced && written.is_number(at - 1)) // "3日-5日"
        return true;
    const Position before = written.before_space(at - 1);
    if (written.is_number(before) &&
        (written.vocabulary.find(Section::units, written.string(at)) != nullptr ||
         written.vocabulary.find(Section::day_halves, written.string(at)) != nullptr))
        return true;
    return written.string(at) == "s" && written.is_number(at - 1);
}

bool number_begins(const Written& written, Position at)
{
    if (written.is_number(at))
        return true;
    return (written.is(at, U'$') || written.is(at, U'€') || written.is(at, U'£') ||
            written.is(at, U'.')) &&
           written.is_number(at + 1);
}

bool equals_follows(const Written& written, Position at)
{
    for (Position next = at; next < at + 6; ++next)
        if (written.is(next, U'='))
            return true;
    return false;
}

/// "10-15", "1980–1986", "4 am - 8 pm"; in a sum it is a minus.
std::optional<Reading> read_dash(const Written& written, Position at)
{
    const Position before = written.before_space(at - 1);
    const Position behind = written.skip_space(at + 1);
    const bool spaced = before != at - 1;
    if (!number_ends(written, before) || !number_begins(written, behind))
        return std::nullopt;
    if (equals_follows(written, behind)) {
        const std::string& less = written.say.word("less");
        return Reading{at + 1, less.empty() ? written.say.word("minus") : less,
                       SemioticClass::mathematics, "minus"};
    }
    if (spaced != (behind != at + 1) ||
        (spaced && written.is(at, U'-') && !written.is_word(before) && !written.is(before, U'%')))
        return std::nullopt;
    // A chain is no range.
    const bool chain = is_dash(written[before - 1]) || is_dash(written[behind + 1]);
    const bool name =
        written.is_number(before) && written.is_word(before - 1) && written.habits.spaced;
    const std::string& to = written.say.word("to");
    // Between digits eSpeak NG 1.51 says "dash".
    const std::string& pause = written.say.word("pause");
    if (chain && !spaced && !name && !pause.empty())
        return Reading{at + 1, pause, SemioticClass::symbol, "hyphen between numbers"};
    if (chain || name || to.empty())
        return std::nullopt;
    return Reading{at + 1, to, SemioticClass::range, "range"};
}

/// "COVID-19", "T-34": a name with a number, which has no pause in it.
std::optional<Reading> read_numbered_name(const Written& written, Position at)
{
    if (!written.is(at, U'-') || !written.is_word(at - 1) || !written.is_number(at + 1) ||
        !is_uppercase(written[at - 1].first) || !written.ends(at + 2) || is_dash(written[at + 2]) ||
        written[at + 1].size() > 3)
        return std::nullopt;
    return Reading{at + 2, written.say.code_number(written.string(at + 1)), SemioticClass::letters,
                   "name with a number"};
}

/// "3:1", "78:96" where it is no time.
std::optional<Reading> read_ratio(const Written& written, Position at)
{
    const std::string& to = written.say.word("ratio");
    const bool between = (written.is(at, U':') || written.is(at, U'：')) &&
                         written.is_number(at - 1) && written.is_number(at + 1) &&
                         written[at - 1].size() <= 4 && written[at + 1].size() <= 4;
    if (!between || to.empty() || written.is(at - 2, U':') || written.is(at + 2, U':'))
        return std::nullopt;
    return Reading{at + 1, to, SemioticClass::score, "ratio"};
}

/// What changes only the look of the emoji before it: its colour, the kind of its glyph.
bool is_emoji_part(char32_t value)
{
    return value == 0xFE0F || value == 0xFE0E || (value >= 0x1F3FB && value <= 0x1F3FF);
}

bool between_operands(const Written& written, Position at)
{
    const Position before = written.before_space(at - 1);
    const Position behind = written.skip_space(at + 1);
    const bool left = written.is_number(before) || written.is(before, U')') ||
                      written.is(before, U'²') || written.is(before, U'³') ||
                      (written.is_word(before) && written[before].size() <= 2);
    const bool right = written.is_number(behind) || written.is(behind, U'(') ||
                       written.is(behind, U'-') ||
                       (written.is_word(behind) && written[behind].size() <= 2);
    return left && right;
}

} // namespace

std::optional<Reading> read_symbol(const Written& written, Position at)
{
    if (is_dash(written[at]))
        if (auto reading = read_dash(written, at))
            return reading;
    if (auto reading = read_numbered_name(written, at))
        return reading;
    if (auto reading = read_ratio(written, at))
        return reading;
    // "2x8", "25 x 7 m": a letter that stands for a sign.
    if (written.is_word(at)) {
        const std::string_view word = written.string(at);
        if (word == "x" && written.is_number(written.before_space(at - 1)) &&
            written.is_number(written.skip_space(at + 1)) &&
            written.is_space(at - 1) == written.is_space(at + 1) && !written.say.word("by").empty())
            return Reading{at + 1, written.say.word("by"), SemioticClass::mathematics, "by"};
        return std::nullopt;
    }
    const Found found = find(written, Section::symbols, at);
    if (found.entry == nullptr || found.entry->noun.empty())
        return std::nullopt;
    const std::string_view sign = written.string(at, found.end);
    constexpr std::string_view operators = "+=<>×÷*±≤≥≠≈^";
    const bool is_operator = operators.find(sign) != std::string_view::npos;
    if (is_operator && !between_operands(written, at)) {
        const bool before_number = (sign == "+" || sign == "±" || sign == "<" || sign == ">" ||
                                    sign == "≤" || sign == "≥" || sign == "≈") &&
                                   written.is_number(written.skip_space(found.end)) &&
                                   written.ends(at - 1);
        if (!before_number)
            return std::nullopt;
    }
    const bool is_limit = written.is_number(at + 1) && !written.habits.spaced; // "<18岁"
    if ((sign == "<" || sign == ">") && !written.is_space(at + 1) && !is_limit)
        return std::nullopt;
    if ((sign == "~" || sign == "#") && (!written.is_number(found.end) || !written.ends(at - 1)))
        return std::nullopt;
    const bool emoji = written[at].first >= 0x1F000;
    Position end = found.end;
    while (is_emoji_part(written[end].first) && end < found.end + 3)
        ++end;
    return Reading{end, found.entry->noun.forms.front(),
                   is_operator ? SemioticClass::mathematics
                   : emoji     ? SemioticClass::emoji
                               : SemioticClass::symbol,
                   is_operator ? "operator" : "sign"};
}

} // namespace aloud
