// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown_reader.hpp"

#include "document/decoded_source.hpp"
#include "document/front_matter.hpp"
#include "document/markdown_blocks.hpp"

#include <utility>

namespace aloud {

MarkdownReader::MarkdownReader(Source source, const Warn& warn) : name_(source.name())
{
    const Text document = DecodedSource(std::move(source), warn).read_all();
    FrontMatter front = read_front_matter(document.string(), name_, warn);
    metadata_ = std::move(front.metadata);
    auto [blocks, barriers] = markdown_blocks(document, front.end);
    blocks_ = std::move(blocks);
    barriers_ = std::move(barriers);
}

std::optional<Block> MarkdownReader::next()
{
    if (blocks_.empty())
        return std::nullopt;
    Block block = std::move(blocks_.front());
    blocks_.pop_front();
    return block;
}

} // namespace aloud
