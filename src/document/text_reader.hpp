// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text: paragraphs are set apart by blank lines, hard-wrapped lines are joined, a paragraph
// without a letter, number or symbol ("* * *") is a thematic break. Reads as it is
// asked, so memory does not grow with the document, and a paragraph from a pipe can be spoken
// before the next one has come.
//
// A paragraph of more than 256 KiB is handed on in blocks, each but the first marked as continuing:
// they end behind a sentence if they can, else between words, else between characters.
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
    void take(const Text& words);
    void end_line();
    void end_paragraph();
    void hand_on(std::size_t end);

    DecodedSource source_;
    Metadata metadata_;
    bool ended_ = false;
    Text line_;                 ///< being gathered
    bool in_line_ = false;      ///< whether the paragraph has the beginning of the line already
    bool after_return_ = false; ///< whether a CR has ended the last line: an LF is part of it
    Text paragraph_;            ///< being gathered
    bool in_paragraph_ = false; ///< whether the beginning of it has been handed on
    std::deque<Block> ready_;
};

} // namespace aloud
