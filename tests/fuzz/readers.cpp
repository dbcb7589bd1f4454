// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/characters.hpp"
#include "base/descriptor.hpp"
#include "document/encoding.hpp"
#include "document/open_document.hpp"
#include "fuzz/targets.hpp"
#include "fuzz/well_formed.hpp"

#include <sys/mman.h>
#include <unistd.h>

namespace aloud::fuzz {

namespace {

/// A file in memory, because a Reader opens files.
class MemoryFile
{
  public:
    explicit MemoryFile(std::string_view bytes)
        : descriptor_(::memfd_create("fuzzed document", MFD_CLOEXEC))
    {
        if (!descriptor_ || write_all(descriptor_.number(), bytes.data(), bytes.size()) != 0)
            throw std::runtime_error("cannot make a file in memory");
    }

    [[nodiscard]] std::string path() const
    {
        return "/proc/self/fd/" + std::to_string(descriptor_.number());
    }

  private:
    Descriptor descriptor_;
};

void check_block(const Block& block, std::size_t document_bytes)
{
    const std::string& text = block.text.string();
    promise(is_well_formed(text), "a block is well-formed UTF-8");
    promise(block.label <= text.size() && is_boundary(text, block.label),
            "a label is characters at the head of its block");
    promise(text.empty() == (block.kind == BlockKind::thematic_break),
            "a thematic break alone is empty");
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = code_point_at(text, at).end;
        const Span source = block.text.source(at, end);
        promise(source.begin <= source.end && source.end <= document_bytes,
                "text comes from within the document");
        promise(block.text.line(at) >= 1, "text stands in a line of the document");
        at = end;
    }
}

/// What can be said in it, and nothing else.
std::string speakable(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        if (is_speakable(point.value))
            result += text.substr(point.begin, point.end - point.begin);
        at = point.end;
    }
    return result;
}

/// All that its blocks say; nothing when it is no text at all.
std::optional<std::string> read(std::string_view bytes, DocumentFormat format)
{
    const MemoryFile file(bytes);
    std::unique_ptr<Reader> reader;
    try {
        reader = open_document(file.path(), format, [](const std::string&) {});
    } catch (const Error&) {
        return std::nullopt; // it looks binary
    }
    std::string said;
    while (const auto block = reader->next()) {
        check_block(*block, bytes.size());
        said += speakable(block->text.string());
    }
    promise(!reader->next(), "after the end there is nothing");
    promise(is_well_formed(reader->metadata().title), "a title is well-formed UTF-8");
    return said;
}

} // namespace

void text_reader(std::string_view bytes)
{
    const auto said = read(bytes, DocumentFormat::text);
    // A beginning full of zeros is read as UTF-16.
    if (said && is_well_formed(bytes) && !encoding_by_beginning(bytes))
        promise(*said == speakable(bytes), "plain text loses nothing that can be said");
}

void markdown_reader(std::string_view bytes)
{
    static_cast<void>(read(bytes, DocumentFormat::markdown));
}

} // namespace aloud::fuzz
