// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/open_document.hpp"

#include "base/printable.hpp"
#include "document/binary.hpp"
#include "document/markdown_reader.hpp"
#include "document/text_reader.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>
#include <vector>

namespace aloud {

namespace {

struct Format
{
    DocumentFormat format;
    std::string_view name;
    std::vector<std::string_view> endings;
};

const std::array<Format, 2>& formats()
{
    static const std::array<Format, 2> known{
        {{DocumentFormat::text, "text", {".txt", ".text"}},
         {DocumentFormat::markdown, "markdown", {".md", ".markdown", ".mkd", ".mdown"}}}};
    return known;
}

DocumentFormat format_by_ending(const std::string& path)
{
    if (path == "-")
        return DocumentFormat::text;
    std::string ending = std::filesystem::path(path).extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    for (const Format& format : formats())
        if (std::find(format.endings.begin(), format.endings.end(), ending) != format.endings.end())
            return format.format;
    throw UsageError("cannot tell the format of " + printable_line(path) + " by its name",
                     "--input-format text, or markdown, which takes HTML too");
}

} // namespace

DocumentFormat document_format(std::string_view name)
{
    for (const Format& format : formats())
        if (format.name == name)
            return format.format;
    throw UsageError("unknown input format " + printable_line(name),
                     "--input-format with one of " + document_format_names());
}

std::string document_format_names()
{
    std::string names;
    for (const Format& format : formats())
        names += (names.empty() ? "" : ", ") + std::string(format.name);
    return names;
}

std::unique_ptr<Reader> open_document(const std::string& path, std::optional<DocumentFormat> format,
                                      const Warn& warn)
{
    Source source(path); // that a file is not there or is no text is the better complaint
    if (const std::string kind = binary_kind(source.peek()); !kind.empty())
        throw Error("cannot read " + printable_line(source.name()) + ": it is " + kind,
                    "convert it to text first");
    const DocumentFormat chosen = format ? *format : format_by_ending(path);
    if (chosen == DocumentFormat::markdown)
        return std::make_unique<MarkdownReader>(std::move(source), warn);
    return std::make_unique<TextReader>(std::move(source), warn);
}

} // namespace aloud
