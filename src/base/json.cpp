// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.hpp"

#include "base/utf8.hpp"

#include <fmt/format.h>

namespace aloud {

std::string json_string(std::string_view text)
{
    std::string result = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        if (point.value == U'"' || point.value == U'\\')
            result += '\\';
        if (point.value < 0x20 || point.value == 0x7F || point.value == 0x2028 ||
            point.value == 0x2029)
            result += fmt::format("\\u{:04x}", static_cast<unsigned>(point.value));
        else if (point.value == replacement_character)
            result += "\xEF\xBF\xBD";
        else
            result += text.substr(at, point.end - at);
        at = point.end;
    }
    return result + '"';
}

} // namespace aloud
