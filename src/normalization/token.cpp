// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalization/token.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"

#include <array>

namespace aloud {

namespace {

TokenKind kind_of(char32_t value)
{
    if (value < 0x80) {
        const auto c = static_cast<char>(value);
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
            return TokenKind::word;
        if (c >= '0' && c <= '9')
            return TokenKind::number;
        return c == ' ' || (c >= '\t' && c <= '\r') ? TokenKind::space : TokenKind::symbol;
    }
    // Ordinal indicators are letters to Unicode, but signs behind a number to a reader.
    if (value == U'º' || value == U'ª')
        return TokenKind::symbol;
    if (is_letter(value))
        return TokenKind::word;
    return is_space(value) ? TokenKind::space : TokenKind::symbol;
}

} // namespace

std::vector<Token> tokenize(std::string_view text, std::span<const ByteRange> kept)
{
    std::vector<Token> tokens;
    tokens.reserve(text.size() / 3 + 4);
    bool joins = false; // whether the next character may belong to the last token
    for (std::size_t at = 0; at < text.size();) {
        if (!kept.empty() && at == kept.front().begin && kept.front().end > at) {
            tokens.push_back({TokenKind::kept, 0, at, kept.front().end});
            at = kept.front().end;
            kept = kept.subspan(1);
            joins = false;
            continue;
        }
        const CodePoint point = code_point_at(text, at);
        const TokenKind kind = kind_of(point.value);
        constexpr char32_t first_ideographic = 0x2E80; // the rest need not be asked about
        const bool alone = kind == TokenKind::symbol ||
                           (point.value >= first_ideographic && is_ideographic(point.value));
        if (joins && !alone && tokens.back().kind == kind)
            tokens.back().end = point.end;
        else
            tokens.push_back({kind, point.value, at, point.end});
        joins = !alone;
        at = point.end;
    }
    return tokens;
}

} // namespace aloud
