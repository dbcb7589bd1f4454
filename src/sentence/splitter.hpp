// SPDX-License-Identifier: GPL-3.0-or-later
// Finds sentence boundaries. The text is passed over once, from one mark that could end a sentence
// to the next; at each, rules look a bounded way around it, with what is known of the language's
// words (text/sentences/) and what the document has shown so far. Where in doubt a sentence goes
// on: a pause in mid-phrase is worse than one too few.
//
// A line feed is always a boundary, unless a space before it and a small letter behind it say that
// the line flows on. The sentences of a text, joined, are the text; time is linear.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace aloud {

class Splitter
{
  public:
    /// `language` is a BCP 47 tag.
    explicit Splitter(const std::string& language);
    ~Splitter();
    Splitter(const Splitter&) = delete;
    Splitter& operator=(const Splitter&) = delete;

    /// Where each sentence of well-formed UTF-8 ends, in bytes, in order; spaces belong to the
    /// sentence before them. The last is text.size(); none for an empty text. Every sentence but
    /// that of a text that has nothing to say (see is_speakable) has something to say. The texts of
    /// a document are split in their order: the abbreviations of one are remembered in the next.
    [[nodiscard]] std::vector<std::size_t> split(std::string_view text);

  private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace aloud
