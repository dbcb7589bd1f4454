// SPDX-License-Identifier: GPL-3.0-or-later
// Well-formed UTF-8: told from other bytes, and made of them.
#pragma once

#include "base/utf8.hpp"

#include <string>
#include <string_view>

namespace aloud::fuzz {

[[nodiscard]] inline bool is_well_formed(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        if (!point.well_formed)
            return false;
        at = point.end;
    }
    return true;
}

[[nodiscard]] inline std::string made_well_formed(std::string_view bytes)
{
    std::string text;
    for (std::size_t at = 0; at < bytes.size();) {
        const CodePoint point = code_point_at(bytes, at);
        append_utf8(text, point.value);
        at = point.end;
    }
    return text;
}

/// Whether a character begins at `at`, or the text ends there.
[[nodiscard]] inline bool is_boundary(std::string_view text, std::size_t at)
{
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

} // namespace aloud::fuzz
