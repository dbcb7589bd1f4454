// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/join_lines.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"

namespace aloud {

void join_lines(Text& text, const Text& next_line)
{
    if (!text.empty() && !next_line.empty()) {
        const char32_t before = code_point_before(text.string(), text.size()).value;
        const char32_t after = code_point_at(next_line.string(), 0).value;
        const bool spaced = is_space(before) || is_space(after);
        if (!spaced && !(is_ideographic(before) && is_ideographic(after)))
            text.append_between(" ");
    }
    text.append(next_line);
}

} // namespace aloud
