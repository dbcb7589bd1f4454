// SPDX-License-Identifier: GPL-3.0-or-later
// A Reader of blocks that a test has made, and short ways to make Text and blocks.
#pragma once

#include "document/reader.hpp"

#include <deque>
#include <string>
#include <utility>

namespace aloud {

/// Text that stands at byte `offset` of a source, in line `line`.
[[nodiscard]] inline Text text(std::string_view characters, std::uint64_t offset = 0, Line line = 1)
{
    Text result;
    result.append(characters, {offset, offset + characters.size()}, line);
    return result;
}

[[nodiscard]] inline Block paragraph(std::string_view characters)
{
    Block block;
    block.text = text(characters);
    return block;
}

[[nodiscard]] inline Block heading(std::string_view characters)
{
    Block block = paragraph(characters);
    block.kind = BlockKind::heading;
    block.level = 1;
    return block;
}

class BlockList : public Reader
{
  public:
    explicit BlockList(std::deque<Block> blocks, std::string name = "test.md")
        : blocks_(std::move(blocks)), name_(std::move(name))
    {
    }

    [[nodiscard]] std::optional<Block> next() override
    {
        if (blocks_.empty())
            return std::nullopt;
        Block block = std::move(blocks_.front());
        blocks_.pop_front();
        return block;
    }
    [[nodiscard]] const Metadata& metadata() const override { return metadata_; }
    [[nodiscard]] const std::string& name() const override { return name_; }

    Metadata metadata_{};

  private:
    std::deque<Block> blocks_;
    std::string name_;
};

} // namespace aloud
