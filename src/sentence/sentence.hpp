// SPDX-License-Identifier: GPL-3.0-or-later
// What people navigate by: a sentence, heading or list item, as it stands in the document.
#pragma once

#include "document/block.hpp"

#include <cstdint>

namespace aloud {

/// What lies between a sentence and the one before it.
enum class Boundary { sentence, block, thematic_break };

struct Sentence
{
    Text text{};
    BlockKind kind = BlockKind::paragraph;
    int level = 0;            ///< the block's
    std::size_t label = 0;    ///< bytes of a list item's number at the head of text
    std::string language{};   ///< BCP 47, where the block says so; else empty
    std::uint64_t number = 0; ///< in the document, from 1
    Boundary before = Boundary::block;
};

} // namespace aloud
