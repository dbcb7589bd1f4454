// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks of a Markdown text: what md4c reports, gathered into Blocks whose Text still knows
// where in the source it stands.
#pragma once

#include "document/barrier.hpp"
#include "document/block.hpp"

#include <deque>
#include <vector>

namespace aloud {

struct MarkdownBlocks
{
    std::deque<Block> blocks{};
    std::vector<Barrier> barriers{};
};

/// Parses the document from byte `begin` (behind the front matter) on.
[[nodiscard]] MarkdownBlocks markdown_blocks(const Text& document, std::size_t begin);

} // namespace aloud
