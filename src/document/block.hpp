// SPDX-License-Identifier: GPL-3.0-or-later
// A piece of a document that is set apart by its layout: what a Reader makes of a document.
#pragma once

#include "document/text.hpp"

#include <cstddef>
#include <string>

namespace aloud {

enum class BlockKind {
    paragraph,
    heading,
    list_item,
    quotation,
    table_row,
    code,
    thematic_break, ///< a break in the matter (a rule, a line of asterisks); its text is empty
};

struct Block
{
    BlockKind kind = BlockKind::paragraph;
    int level = 0;          ///< heading: 1 to 6; list item and quotation: depth of nesting, from 1
    Text text{};            ///< a line feed in it is a break that the author asked for
    std::size_t label = 0;  ///< bytes at the head of text that number a list item: "12. "
    std::string language{}; ///< BCP 47, where the markup says so; else empty
    bool continues = false; ///< whether it is the rest of the paragraph that the block before began
};

} // namespace aloud
