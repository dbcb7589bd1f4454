// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text: paragraphs are set apart by blank lines, hard-wrapped lines are joined, a paragraph
// without a letter, number or symbol ("* * *") is a thematic break. Reads as it is
// asked, so memory does not grow with the document, and a paragraph from a pipe can be spoken
// before the next one has come.
#pragma once

#include "document/decode.hpp"
#include "document/reader.hpp"
#include "document/source.hpp"

#include <deque>

namespace aloud {

class TextReader : public Reader
{
  public:
    TextReader(Source source, Warn warn);

    [[nodiscard]] std::optional<Block> next() override;
    [[nodiscard]] std::optional<int> waiting_on() override;
    [[nodiscard]] const Metadata& metadata() const override { return metadata_; }
    [[nodiscard]] const std::string& name() const override { return source_.name(); }

  private:
    void read();
    [[nodiscard]] std::size_t line_end(std::string_view bytes, std::size_t begin) const;
    void take_line(std::string_view bytes);
    void end_paragraph();

    Source source_;
    Warn warn_;
    Metadata metadata_;
    Decoder decoder_;
    std::string unread_;       ///< the beginning of a line whose end has not been read
    std::size_t searched_ = 0; ///< bytes of it known to hold no mark of a line's end
    std::uint64_t offset_ = 0; ///< of the next line in the source
    Line line_ = 1;            ///< its number
    bool ended_ = false;
    Text paragraph_; ///< being gathered
    std::deque<Block> ready_;
};

} // namespace aloud
