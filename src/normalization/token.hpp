// SPDX-License-Identifier: GPL-3.0-or-later
// The tokens of a text: words, numbers, spaces, symbols. They follow one another without gaps, so
// that what is not changed can be copied.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace aloud {

/// Bytes [begin, end) of a text.
struct ByteRange
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

enum class TokenKind : unsigned char {
    word,   ///< letters and their marks; each ideograph is a word of its own
    number, ///< digits 0 to 9
    space,
    symbol, ///< any other character, one at a time
    kept,   ///< what an earlier stage has settled, whatever is in it
    none,   ///< what lies before the first token and behind the last
};

struct Token
{
    TokenKind kind = TokenKind::none;
    char32_t first = 0; ///< its first character
    std::size_t begin = 0;
    std::size_t end = 0;
    [[nodiscard]] std::size_t size() const { return end - begin; }
    [[nodiscard]] bool is(char32_t symbol) const
    {
        return first == symbol && kind == TokenKind::symbol;
    }
};

/// `kept` are ranges in order that each become one token.
[[nodiscard]] std::vector<Token> tokenize(std::string_view text,
                                          std::span<const ByteRange> kept = {});

} // namespace aloud
