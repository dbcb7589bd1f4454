// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks of a Markdown text: what md4c reports, gathered into Blocks whose Text still knows
// where in the source it stands.
#pragma once

#include "document/block.hpp"

#include <deque>

namespace aloud {

/// Parses the document from byte `begin` (behind the front matter) on.
[[nodiscard]] std::deque<Block> markdown_blocks(const Text& document, std::size_t begin);

} // namespace aloud
