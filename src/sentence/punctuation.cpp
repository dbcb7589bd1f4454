// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence/punctuation.hpp"

#include <unicode/uchar.h>

#include <array>

namespace aloud {

namespace {

UChar32 icu(char32_t value)
{
    return static_cast<UChar32>(value);
}

bool is_wide(char32_t value)
{
    const int width = u_getIntPropertyValue(icu(value), UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH || width == U_EA_HALFWIDTH;
}

Punctuation terminal(char32_t value)
{
    switch (value) {
    case U'.':
    case U'․':
    case U'﹒':
        return Punctuation::period;
    case U'!':
    case U'?':
    case U'‼':
    case U'‽':
    case U'⁇':
    case U'⁈':
    case U'⁉':
    case U'﹖':
    case U'﹗':
        return Punctuation::strong;
    default:
        return is_wide(value) ? Punctuation::wide_stop : Punctuation::stop;
    }
}

Punctuation classify(char32_t value)
{
    switch (value) {
    case U'\n':
    case U'\r':
    case U'\v':
    case U'\f':
    case U'\u0085':
    case U'\u2028':
    case U'\u2029':
        return Punctuation::line_end;
    case U'…':
        return Punctuation::ellipsis;
    case U'"':
    case U'\'':
        return Punctuation::quotation;
    case U',':
    case U';':
    case U':':
    case U'，':
    case U'、':
    case U'；':
    case U'：':
    case U'،':
    case U'؛':
    case U'·':
    case U'､':
        return Punctuation::going_on;
    case U'•':
    case U'‣':
    case U'⁃':
    case U'◦':
    case U'▪':
    case U'▫':
    case U'●':
    case U'○':
    case U'■':
    case U'□':
    case U'►':
    case U'▶':
        return Punctuation::bullet;
    default:
        break;
    }
    if (u_hasBinaryProperty(icu(value), UCHAR_S_TERM) != 0)
        return terminal(value);
    switch (u_charType(icu(value))) {
    case U_START_PUNCTUATION:
    case U_INITIAL_PUNCTUATION:
        return Punctuation::opening;
    case U_END_PUNCTUATION:
    case U_FINAL_PUNCTUATION:
        return Punctuation::closing;
    case U_DASH_PUNCTUATION:
        return Punctuation::dash;
    default:
        return Punctuation::none;
    }
}

} // namespace

Punctuation punctuation(char32_t value)
{
    static const auto ascii = [] {
        std::array<Punctuation, 128> table{};
        for (char32_t each = 0; each < table.size(); ++each)
            table[each] = classify(each);
        return table;
    }();
    return value < ascii.size() ? ascii[value] : classify(value);
}

bool is_opener(char32_t value)
{
    const Punctuation kind = punctuation(value);
    return kind == Punctuation::opening || kind == Punctuation::quotation ||
           kind == Punctuation::dash || kind == Punctuation::bullet || value == U'¿' ||
           value == U'¡' || is_quotation_mark(value) || value == U'*' || value == U'_';
}

bool is_quotation_mark(char32_t value)
{
    return value == U'`' || u_hasBinaryProperty(icu(value), UCHAR_QUOTATION_MARK) != 0;
}

bool is_emoji(char32_t value)
{
    constexpr char32_t blank_braille = U'\u2800'; // people set it where pictures stand
    const bool check_mark = value >= U'\u2702' && value <= U'\u2727';
    if (value < 0x2000 || check_mark)
        return false;
    return value == U'\uFE0F' || value == U'\u200D' || value == blank_braille ||
           u_hasBinaryProperty(icu(value), UCHAR_EXTENDED_PICTOGRAPHIC) != 0 ||
           u_hasBinaryProperty(icu(value), UCHAR_EMOJI_MODIFIER) != 0 ||
           u_hasBinaryProperty(icu(value), UCHAR_REGIONAL_INDICATOR) != 0;
}

bool is_opening_bracket(char32_t value)
{
    return u_charType(icu(value)) == U_START_PUNCTUATION && value != U'„' && value != U'‚';
}

bool is_closing_bracket(char32_t value)
{
    return u_charType(icu(value)) == U_END_PUNCTUATION;
}

} // namespace aloud
