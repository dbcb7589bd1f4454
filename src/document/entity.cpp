// SPDX-License-Identifier: GPL-3.0-or-later
// md4c keeps the table of the 2125 names to itself, but its HTML renderer uses it: a reference
// rendered as a paragraph of its own comes back decoded. Only what HTML must escape stays escaped.
#include "document/entity.hpp"

#include "base/utf8.hpp"

#include <md4c-html.h>

#include <array>
#include <utility>

namespace aloud {

std::string decode_entity(std::string_view reference)
{
    std::string html;
    const auto collect = [](const MD_CHAR* text, MD_SIZE size, void* to) {
        static_cast<std::string*>(to)->append(text, size);
    };
    if (md_html(reference.data(), static_cast<MD_SIZE>(reference.size()), collect, &html, 0, 0) !=
        0)
        return std::string(reference);
    constexpr std::string_view head = "<p>";
    constexpr std::string_view tail = "</p>\n";
    if (!html.starts_with(head) || !html.ends_with(tail))
        return std::string(reference);
    std::string decoded = html.substr(head.size(), html.size() - head.size() - tail.size());
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> escaped{
        {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}}};
    for (const auto& [name, character] : escaped)
        if (decoded.starts_with(name))
            return decoded.replace(0, name.size(), character);
    if (decoded.empty())
        return std::string(reference);
    if (!code_point_at(decoded, 0).well_formed) // a surrogate: "&#xD800;"
        return "\uFFFD";
    return decoded;
}

} // namespace aloud
