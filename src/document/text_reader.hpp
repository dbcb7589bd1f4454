// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text: paragraphs are set apart by blank lines, hard-wrapped lines are joined, a paragraph
// without a letter, number or symbol ("* * *") is a thematic break. Reads as it is
// asked, so memory does not grow with the document, and a paragraph from a pipe can be spoken
// before the next one has come.
#pragma once

#include "document/decoded_source.hpp"
#include "document/reader.hpp"

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
    void take_lines(const Text& piece);
    void end_line();
    void end_paragraph();

    DecodedSource source_;
    Metadata metadata_;
    bool ended_ = false;
    Text line_;                 ///< being gathered
    bool after_return_ = false; ///< whether a CR has ended the last line: an LF is part of it
    Text paragraph_;            ///< being gathered
    std::deque<Block> ready_;
};

} // namespace aloud
