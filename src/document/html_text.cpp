// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html_text.hpp"

#include "document/entity.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace aloud {

namespace {

constexpr std::size_t longest_reference = 40; // "&CounterClockwiseContourIntegral;" has 33 bytes

bool is_name_character(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// The name of the tag that begins at `at` ("<": "</LI>" gives "li"), in lower case.
std::string tag_name(std::string_view html, std::size_t at)
{
    std::string name;
    for (std::size_t i = at + 1 + (html.substr(at + 1, 1) == "/" ? 1 : 0); i < html.size(); ++i) {
        const char c = html[i] >= 'A' && html[i] <= 'Z' ? static_cast<char>(html[i] + 32) : html[i];
        if (!is_name_character(c))
            break;
        name += c;
    }
    return name;
}

bool starts_line(std::string_view name)
{
    constexpr std::array<std::string_view, 40> names{
        "address", "article", "aside",   "blockquote", "br",  "caption",    "center", "dd",
        "details", "dialog",  "div",     "dl",         "dt",  "figcaption", "figure", "footer",
        "form",    "h1",      "h2",      "h3",         "h4",  "h5",         "h6",     "header",
        "hr",      "legend",  "li",      "main",       "nav", "ol",         "option", "p",
        "pre",     "section", "summary", "table",      "td",  "th",         "tr",     "ul"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::size_t after(std::string_view html, std::string_view mark, std::size_t from)
{
    const std::size_t found = html.find(mark, from);
    return found == std::string_view::npos ? html.size() : found + mark.size();
}

/// The end of the character reference that begins with the "&" at `at`; `at` when none does.
std::size_t reference_end(std::string_view html, std::size_t at)
{
    const auto is_inside = [](char c) {
        return is_name_character(c) || (c >= 'A' && c <= 'Z') || c == '#';
    };
    const auto reference = html.substr(at, longest_reference);
    const auto last = std::find_if_not(reference.begin() + 1, reference.end(), is_inside);
    return last != reference.end() && *last == ';'
               ? at + static_cast<std::size_t>(last - reference.begin()) + 1
               : at;
}

/// The end of the tag that begins at `at`; a ">" within quotes does not end it.
std::size_t tag_end(std::string_view html, std::size_t at)
{
    char quote = 0;
    for (std::size_t i = at; i < html.size(); ++i) {
        const char c = html[i];
        if (quote != 0)
            quote = c == quote ? char{0} : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return i + 1;
    }
    return after(html, ">", at);
}

/// Where the value of the tag's "alt" attribute begins and ends, in bytes of `html`.
std::pair<std::size_t, std::size_t> alternative_text(std::string_view html, std::size_t at,
                                                     std::size_t end)
{
    const std::string_view tag = html.substr(at, end - at);
    for (const char quote : {'"', '\''}) {
        const std::size_t name = tag.find(std::string(" alt=") + quote);
        if (name == std::string_view::npos)
            continue;
        const std::size_t begin = name + 6;
        return {at + begin, at + std::min(tag.find(quote, begin), tag.size())};
    }
    return {at, at};
}

/// The end of the next "</NAME>", in either case.
std::size_t after_end_tag(std::string_view html, std::string_view name, std::size_t from)
{
    std::size_t at = html.find("</", from);
    while (at != std::string_view::npos && tag_name(html, at) != name)
        at = html.find("</", at + 2);
    return at == std::string_view::npos ? html.size() : after(html, ">", at);
}

/// The end of what begins with the "<" at `at` and is not text.
std::size_t markup_end(std::string_view html, std::size_t at)
{
    const auto rest = html.substr(at);
    if (rest.starts_with("<!--"))
        return after(html, "-->", at + 4);
    if (rest.starts_with("<![CDATA["))
        return after(html, "]]>", at);
    if (rest.starts_with("<?"))
        return after(html, "?>", at);
    const std::size_t end = tag_end(html, at);
    const std::string name = tag_name(html, at);
    if (!rest.starts_with("</") && (name == "script" || name == "style"))
        return after_end_tag(html, name, end);
    return end;
}

} // namespace

Text html_text(const Text& html)
{
    const std::string_view source = html.string();
    Text text;
    for (std::size_t at = 0; at < source.size();) {
        if (source[at] == '<') {
            if (starts_line(tag_name(source, at)))
                text.append("\n", {html.source(at, at + 1).begin, html.source(at, at + 1).begin},
                            html.line(at));
            const std::size_t end = markup_end(source, at);
            if (tag_name(source, at) == "img") {
                const auto [first, last] = alternative_text(source, at, end);
                text.append(html_text(html.slice(first, last)));
            }
            at = end;
            continue;
        }
        if (source[at] == '&') {
            const std::size_t end = reference_end(source, at);
            if (end > at) {
                text.append(decode_entity(source.substr(at, end - at)), html.source(at, end),
                            html.line(at));
                at = end;
                continue;
            }
        }
        if (source[at] == '\n' || source[at] == '\r') {
            text.append(" ", html.source(at, at + 1), html.line(at));
            ++at;
            continue;
        }
        const std::size_t stop = std::min(source.find_first_of("<&\r\n", at + 1), source.size());
        text.append(html.slice(at, stop));
        at = stop;
    }
    return text;
}

} // namespace aloud
