// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown: CommonMark 0.30 with tables and strikethrough as GitHub has them, by md4c, and YAML
// front matter. Marks are not part of the text; of a link its text is, of an image its alternative
// text, of raw HTML the words between the tags. A whole document is held in memory.
#pragma once

#include "base/error.hpp"
#include "document/reader.hpp"
#include "document/source.hpp"

#include <deque>
#include <utility>
#include <vector>

namespace aloud {

class MarkdownReader : public Reader
{
  public:
    MarkdownReader(Source source, const Warn& warn);

    [[nodiscard]] std::optional<Block> next() override;
    [[nodiscard]] const Metadata& metadata() const override { return metadata_; }
    [[nodiscard]] std::vector<Barrier> take_barriers() override
    {
        return std::exchange(barriers_, {});
    }
    [[nodiscard]] const std::string& name() const override { return name_; }

  private:
    std::string name_;
    Metadata metadata_;
    std::deque<Block> blocks_;
    std::vector<Barrier> barriers_;
};

} // namespace aloud
