// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text: paragraphs are set apart by blank lines, hard-wrapped lines are joined, a paragraph
// without a letter, number or symbol ("* * *") is a thematic break. Reads no further ahead than the
// paragraph it returns, so memory does not grow with the document.
#pragma once

#include "document/decode.hpp"
#include "document/reader.hpp"
#include "document/source.hpp"

namespace aloud {

class TextReader : public Reader
{
  public:
    TextReader(Source source, Warn warn);

    [[nodiscard]] std::optional<Block> next() override;
    [[nodiscard]] const Metadata& metadata() const override { return metadata_; }
    [[nodiscard]] const std::string& name() const override { return source_.name(); }

  private:
    [[nodiscard]] bool next_line(Text& line);

    Source source_;
    Warn warn_;
    Metadata metadata_;
    Decoder decoder_;
    std::string unread_; ///< bytes from the source; those before begin_ are done with
    std::size_t begin_ = 0;
    std::uint64_t offset_ = 0; ///< of unread_[begin_] in the source
    Line line_ = 1;
    bool ended_ = false;
    bool reported_ = false;
};

} // namespace aloud
