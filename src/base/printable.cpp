// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/printable.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"

#include <algorithm>

namespace aloud {

namespace {

constexpr std::size_t longest_quotation = 60; // code points

} // namespace

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

std::string quotation(std::string_view text)
{
    std::size_t end = 0;
    for (std::size_t points = 0; end < text.size() && points < longest_quotation; ++points)
        end = code_point_at(text, end).end;
    if (end == text.size())
        return "\"" + printable_line(text) + "\"";
    const std::size_t blank = text.substr(0, end).find_last_of(" \n");
    return "\"" + printable_line(text.substr(0, blank == 0 ? end : std::min(blank, end))) + "...\"";
}

} // namespace aloud
