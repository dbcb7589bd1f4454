// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.hpp"

#include <unicode/utf8.h>

#include <array>

// The macros of ICU narrow int to uint8_t on purpose; they expand here.
#pragma GCC diagnostic ignored "-Wconversion"

namespace aloud {

namespace {

CodePoint code_point(UChar32 value, std::size_t begin, std::size_t end)
{
    if (value < 0)
        return {replacement_character, begin, end, false};
    return {static_cast<char32_t>(value), begin, end, true};
}

} // namespace

CodePoint code_point_at(std::string_view text, std::size_t at)
{
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80)
        return {byte, at, at + 1, true};
    std::size_t end = at;
    UChar32 value = 0;
    U8_NEXT(text.data(), end, text.size(), value);
    return code_point(value, at, end);
}

CodePoint code_point_before(std::string_view text, std::size_t at)
{
    const auto byte = static_cast<unsigned char>(text[at - 1]);
    if (byte < 0x80)
        return {byte, at - 1, at, true};
    // ICU steps back over at most four bytes, but counts in 32 bits: give it just those.
    const std::size_t base = at > 8 ? at - 8 : 0;
    const auto start = 0;
    auto begin = static_cast<int>(at - base);
    UChar32 value = 0;
    U8_PREV(text.data() + base, start, begin, value);
    return code_point(value, base + static_cast<std::size_t>(begin), at);
}

void append_utf8(std::string& text, char32_t value)
{
    std::array<char, 4> bytes{};
    std::size_t length = 0;
    const auto point = static_cast<UChar32>(value);
    U8_APPEND_UNSAFE(bytes.data(), length, point);
    text.append(bytes.data(), length);
}

} // namespace aloud
