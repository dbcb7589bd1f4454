// SPDX-License-Identifier: GPL-3.0-or-later
// Documents in other encodings than UTF-8, and what aloud decodes them to.
#pragma once

#include "document/decode.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace aloud {

/// UTF-16 of text in the Basic Multilingual Plane, without a byte order mark.
[[nodiscard]] inline std::string utf16(std::u16string_view text, bool big_endian = false)
{
    std::string bytes;
    for (const char16_t unit : text) {
        const char high = static_cast<char>(unit >> 8);
        const char low = static_cast<char>(unit & 0xFF);
        bytes += big_endian ? std::string{high, low} : std::string{low, high};
    }
    return bytes;
}

/// Decodes bytes that come in pieces of that length.
[[nodiscard]] inline Text decoded(std::string_view bytes, const Encoding& encoding = {},
                                  std::size_t piece = std::string_view::npos)
{
    Decoder decoder;
    decoder.set_encoding(encoding);
    Text text;
    for (std::size_t at = 0; at < bytes.size(); at += std::min(piece, bytes.size()))
        decoder.decode(bytes.substr(at, piece), false, text);
    decoder.decode({}, true, text);
    return text;
}

} // namespace aloud
