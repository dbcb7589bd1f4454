// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/front_matter.hpp"

#include "base/printable.hpp"

#include <yaml.h>

#include <memory>

namespace aloud {

namespace {

/// In bytes. libyaml takes a time that grows with the square of some documents (0.2.5).
constexpr std::size_t longest_front_matter = 64 * 1024;

/// The line that begins at `begin`, without its end and trailing blanks; moves `begin` behind it.
std::string_view take_line(std::string_view text, std::size_t& begin)
{
    const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
    std::string_view line = text.substr(begin, end - begin);
    begin = std::min(end + (text.substr(end, 2) == "\r\n" ? 2 : 1), text.size());
    const std::size_t last = line.find_last_not_of(" \t");
    return line.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

struct DocumentDeleter
{
    void operator()(yaml_document_t* document) const
    {
        yaml_document_delete(document);
        delete document;
    }
};
using Document = std::unique_ptr<yaml_document_t, DocumentDeleter>;

Document load(std::string_view yaml)
{
    yaml_parser_t parser;
    if (yaml_parser_initialize(&parser) == 0)
        return nullptr;
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char*>(yaml.data()),
                                 yaml.size());
    auto document = std::make_unique<yaml_document_t>();
    const bool loaded = yaml_parser_load(&parser, document.get()) != 0;
    yaml_parser_delete(&parser);
    return loaded ? Document(document.release()) : nullptr;
}

std::string scalar(const yaml_node_t& node)
{
    return node.type == YAML_SCALAR_NODE
               ? std::string(reinterpret_cast<const char*>(node.data.scalar.value),
                             node.data.scalar.length)
               : std::string();
}

/// A scalar's text; of a sequence, the scalars in it (Pandoc's list of authors).
std::string value_text(yaml_document_t& document, const yaml_node_t& node)
{
    if (node.type != YAML_SEQUENCE_NODE)
        return scalar(node);
    std::string joined;
    const auto& items = node.data.sequence.items;
    for (const yaml_node_item_t* item = items.start; item != items.top; ++item) {
        const std::string text = scalar(*yaml_document_get_node(&document, *item));
        if (!text.empty())
            joined += (joined.empty() ? "" : ", ") + text;
    }
    return joined;
}

bool fill(yaml_document_t& document, Metadata& metadata)
{
    const yaml_node_t* root = yaml_document_get_root_node(&document);
    if (root == nullptr)
        return true; // empty front matter says nothing, rightly
    if (root->type != YAML_MAPPING_NODE)
        return false;
    const auto& pairs = root->data.mapping.pairs;
    for (const yaml_node_pair_t* pair = pairs.start; pair != pairs.top; ++pair) {
        const std::string key = scalar(*yaml_document_get_node(&document, pair->key));
        const std::string value =
            value_text(document, *yaml_document_get_node(&document, pair->value));
        if (key == "title")
            metadata.title = value;
        else if (key == "author")
            metadata.author = value;
        else if (key == "language" || key == "lang")
            metadata.language = value;
        else if (key == "date")
            metadata.date = value;
    }
    return true;
}

} // namespace

FrontMatter read_front_matter(std::string_view text, const std::string& document, const Warn& warn)
{
    FrontMatter result;
    std::size_t at = 0;
    if (take_line(text, at) != "---")
        return result;
    const std::size_t begin = at;
    std::size_t second = at;
    const bool detached = take_line(text, second).empty();
    while (at < text.size()) {
        const std::size_t line_begin = at;
        const auto line = take_line(text, at);
        if (line == "---" || line == "...") {
            const auto between = text.substr(begin, line_begin - begin);
            if (between.size() > longest_front_matter)
                return {}; // that long it is text
            const Document yaml = load(between);
            const bool valid = yaml && fill(*yaml, result.metadata);
            if (!valid && detached)
                return {}; // a thematic break above a paragraph
            if (!valid)
                warn(printable_line(document) +
                     ": the front matter is not valid YAML and is not used");
            result.end = at;
            return result;
        }
    }
    return result; // nothing closes it: a thematic break, then text
}

std::string yaml_version()
{
    return std::string("libyaml ") + yaml_get_version_string();
}

} // namespace aloud
