// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/lexicon.hpp"

#include "base/characters.hpp"
#include "base/error.hpp"
#include "base/printable.hpp"
#include "base/utf8.hpp"
#include "document/source.hpp"
#include "lexicon/lexicon_files.hpp"

#include <fmt/format.h>
#include <pugixml.hpp>

#include <algorithm>

namespace aloud {

namespace {

constexpr std::string_view pls_namespace = "http://www.w3.org/2005/01/pronunciation-lexicon";
constexpr std::size_t largest_file = std::size_t{64} * 1024 * 1024;

/// Reads the elements of one file, and knows where they stand.
class PlsReader
{
  public:
    PlsReader(std::string_view xml, const std::string& name) : xml_(xml), name_(name) {}

    Lexicon read()
    {
        const pugi::xml_parse_result parsed =
            document_.load_buffer(xml_.data(), xml_.size(), pugi::parse_default);
        if (!parsed)
            fail(line_at(parsed.offset),
                 fmt::format("it is not well-formed XML ({})", parsed.description()));
        const pugi::xml_node root = document_.document_element();
        if (local_name(root) != "lexicon")
            fail(line_of(root), "its root element is not <lexicon>");
        Lexicon lexicon{.name = name_, .language = language_of(root)};
        for (const pugi::xml_node node : root.children())
            if (local_name(node) == "lexeme")
                lexicon.lexemes.push_back(read_lexeme(node, root));
        return lexicon;
    }

  private:
    [[noreturn]] void fail(Line line, const std::string& what) const
    {
        const std::string where = line > 0 ? fmt::format(", line {}", line) : "";
        throw Error("cannot read the lexicon " + printable_line(name_) + where + ": " + what,
                    "a lexicon in W3C PLS 1.0");
    }

    [[nodiscard]] Line line_at(std::ptrdiff_t offset) const
    {
        if (offset < 0)
            return 0;
        const auto end = xml_.begin() + std::min(offset, std::ssize(xml_));
        return static_cast<Line>(1 + std::count(xml_.begin(), end, '\n'));
    }

    /// Where it stands; a lexicon is read from front to back, so the lines are counted once.
    [[nodiscard]] Line line_of(const pugi::xml_node& node)
    {
        const std::ptrdiff_t offset = node.offset_debug();
        if (offset < 0 || offset > std::ssize(xml_))
            return 0;
        if (offset < counted_to_) {
            counted_to_ = 0;
            counted_ = 1;
        }
        counted_ +=
            static_cast<Line>(std::count(xml_.begin() + counted_to_, xml_.begin() + offset, '\n'));
        counted_to_ = offset;
        return counted_;
    }

    /// Without a prefix for the namespace, which some tools write.
    [[nodiscard]] static std::string_view local_name(const pugi::xml_node& node)
    {
        const std::string_view name = node.name();
        return name.substr(name.find(':') + 1); // npos + 1 is 0
    }

    [[nodiscard]] LanguageTag language_of(const pugi::xml_node& root)
    {
        const std::string_view space = root.attribute("xmlns").value();
        if (!space.empty() && space != pls_namespace)
            fail(line_of(root), "its namespace is not that of PLS");
        const std::string written = root.attribute("xml:lang").value();
        const auto language = parse_language_tag(written);
        if (!language)
            fail(line_of(root), written.empty()
                                    ? "it does not say its language (xml:lang)"
                                    : "xml:lang " + quotation(written) + " is not a language tag");
        return *language;
    }

    /// The words in it, UTF-8 with single spaces.
    [[nodiscard]] static std::string words_of(const pugi::xml_node& node)
    {
        std::string words;
        const std::string_view text = node.text().get();
        for (std::size_t at = 0; at < text.size();) {
            const CodePoint point = code_point_at(text, at); // ill-formed bytes become U+FFFD
            at = point.end;
            if (!is_space(point.value))
                append_utf8(words, point.value);
            else if (!words.empty() && words.back() != ' ')
                words += ' ';
        }
        if (words.ends_with(' '))
            words.pop_back();
        return words;
    }

    [[nodiscard]] Lexeme read_lexeme(const pugi::xml_node& node, const pugi::xml_node& root)
    {
        Lexeme lexeme{.line = line_of(node)};
        pugi::xml_node chosen;
        for (const pugi::xml_node child : node.children()) {
            const std::string_view kind = local_name(child);
            if (kind == "grapheme")
                lexeme.graphemes.push_back(words_of(child));
            const bool sounds = kind == "phoneme" || kind == "alias";
            if (sounds && (!chosen || (child.attribute("prefer").as_bool() &&
                                       !chosen.attribute("prefer").as_bool())))
                chosen = child;
        }
        if (lexeme.graphemes.empty() ||
            std::any_of(lexeme.graphemes.begin(), lexeme.graphemes.end(),
                        [](const std::string& grapheme) { return grapheme.empty(); }))
            fail(lexeme.line, "a lexeme has no grapheme");
        const std::string quoted = quotation(lexeme.graphemes.front());
        lexeme.spoken = words_of(chosen);
        if (lexeme.spoken.empty())
            fail(lexeme.line, "the lexeme " + quoted + " has no phoneme or alias");
        lexeme.is_ipa = local_name(chosen) == "phoneme";
        const pugi::xml_attribute own = chosen.attribute("alphabet");
        const std::string alphabet = (own ? own : root.attribute("alphabet")).value();
        if (lexeme.is_ipa && alphabet != "ipa")
            fail(lexeme.line, "the lexeme " + quoted + " is in the alphabet " +
                                  quotation(alphabet) + ", and aloud reads \"ipa\" alone");
        return lexeme;
    }

    std::string_view xml_;
    const std::string& name_;
    pugi::xml_document document_;
    std::ptrdiff_t counted_to_ = 0;
    Line counted_ = 1;
};

} // namespace

Lexicon parse_lexicon(std::string_view xml, const std::string& name)
{
    return PlsReader(xml, name).read();
}

Lexicon read_lexicon(const std::string& path)
{
    Source source(path);
    std::string xml;
    for (auto bytes = source.read(); !bytes.empty(); bytes = source.read()) {
        xml += bytes;
        if (xml.size() > largest_file)
            throw Error("cannot read the lexicon " + printable_line(path) +
                            ": it is larger than 64 MiB",
                        "several smaller ones");
    }
    return parse_lexicon(xml, path);
}

std::optional<Lexicon> built_in_lexicon(const LanguageTag& language)
{
    for (const LexiconFile& file : lexicon_files)
        if (is_same_language({.language = std::string(file.language)}, language))
            return parse_lexicon(file.text, "aloud's " + std::string(file.language) + ".pls");
    return std::nullopt;
}

std::string pugixml_version()
{
    return fmt::format("pugixml {}.{}", PUGIXML_VERSION / 1000, PUGIXML_VERSION % 1000 / 10);
}

} // namespace aloud
