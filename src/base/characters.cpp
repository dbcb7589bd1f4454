// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/characters.hpp"

#include "base/utf8.hpp"

#include <unicode/ucasemap.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace aloud {

namespace {

UChar32 icu(char32_t value)
{
    return static_cast<UChar32>(value);
}

template <typename Predicate>
bool any(std::string_view text, Predicate predicate)
{
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        if (predicate(point.value))
            return true;
        at = point.end;
    }
    return false;
}

std::string in_case(std::string_view text, decltype(&ucasemap_utf8ToLower) change)
{
    // ICU takes at most as much room as this for any text in the root locale.
    std::string changed(text.size() * 3, '\0');
    UErrorCode status = U_ZERO_ERROR;
    UCaseMap* root = ucasemap_open("", 0, &status);
    const auto length = change(root, changed.data(), static_cast<int32_t>(changed.size()),
                               text.data(), static_cast<int32_t>(text.size()), &status);
    ucasemap_close(root);
    changed.resize(U_SUCCESS(status) ? static_cast<std::size_t>(length) : 0);
    return changed;
}

} // namespace

bool is_space(char32_t value)
{
    return u_isUWhiteSpace(icu(value)) != 0;
}
bool is_letter(char32_t value)
{
    return (U_GET_GC_MASK(icu(value)) & (U_GC_L_MASK | U_GC_M_MASK)) != 0;
}
bool is_digit(char32_t value)
{
    return u_isdigit(icu(value)) != 0;
}
bool is_uppercase(char32_t value)
{
    return u_isUUppercase(icu(value)) != 0 || u_istitle(icu(value)) != 0;
}
bool is_lowercase(char32_t value)
{
    return u_isULowercase(icu(value)) != 0;
}

bool is_speakable(char32_t value)
{
    if (value == replacement_character)
        return false;
    return (U_GET_GC_MASK(icu(value)) & (U_GC_L_MASK | U_GC_N_MASK | U_GC_S_MASK)) != 0;
}

bool is_control(char32_t value)
{
    return value < 0x20 || (value >= 0x7F && value < 0xA0);
}

bool is_bidi_control(char32_t value)
{
    return u_hasBinaryProperty(icu(value), UCHAR_BIDI_CONTROL) != 0;
}

bool is_invisible(char32_t value)
{
    if (value < U'\u00AD')
        return false;
    if (u_hasBinaryProperty(icu(value), UCHAR_VARIATION_SELECTOR) != 0)
        return value != U'\uFE0F';
    return value == U'\u00AD' || value == U'\u200B' || value == U'\u2060' || value == U'\uFEFF' ||
           is_bidi_control(value);
}

bool is_ideographic(char32_t value)
{
    const int script = u_getIntPropertyValue(icu(value), UCHAR_SCRIPT);
    if (script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA)
        return true; // half-width kana too
    const int width = u_getIntPropertyValue(icu(value), UCHAR_EAST_ASIAN_WIDTH);
    const bool emoji = u_hasBinaryProperty(icu(value), UCHAR_EMOJI_PRESENTATION) != 0;
    return (width == U_EA_WIDE || width == U_EA_FULLWIDTH) && script != USCRIPT_HANGUL && !emoji;
}

std::string lower_case(std::string_view text)
{
    return in_case(text, ucasemap_utf8ToLower);
}

std::string upper_case(std::string_view text)
{
    return in_case(text, ucasemap_utf8ToUpper);
}

bool has_speakable(std::string_view text)
{
    return any(text, is_speakable);
}

bool has_letter_or_digit(std::string_view text)
{
    return any(text, [](char32_t value) {
        return (U_GET_GC_MASK(icu(value)) & (U_GC_L_MASK | U_GC_ND_MASK)) != 0;
    });
}

std::size_t behind_spaces(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        const CodePoint point = code_point_at(text, at);
        if (!is_space(point.value))
            break;
        at = point.end;
    }
    return at;
}

std::size_t before_spaces(std::string_view text, std::size_t at)
{
    while (at > 0) {
        const CodePoint point = code_point_before(text, at);
        if (!is_space(point.value))
            break;
        at = point.begin;
    }
    return at;
}

} // namespace aloud
