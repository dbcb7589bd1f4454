// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/printable.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"

namespace aloud {

std::string printable(std::string_view text)
{
    std::string shown;
    shown.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        const bool hidden = is_control(point.value) || is_bidi_control(point.value) ||
                            point.value == U'\u2028' || point.value == U'\u2029';
        append_utf8(shown, hidden ? replacement_character : point.value);
        at = point.end;
    }
    return shown;
}

std::string printable_line(std::string_view text)
{
    std::string line;
    line.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool pair = text.substr(at, 2) == "\r\n";
        const bool blank = text[at] == '\n' || text[at] == '\r' || text[at] == '\t';
        line += blank ? ' ' : text[at];
        at += pair ? 1 : 0;
    }
    return printable(line);
}

} // namespace aloud
