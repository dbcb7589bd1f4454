// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of a document, one at a time and numbered, from its blocks. Blocks that have
// nothing to say (a row of dashes) yield none.
#pragma once

#include "document/reader.hpp"
#include "sentence/sentence.hpp"
#include "sentence/splitter.hpp"

#include <deque>
#include <optional>

namespace aloud {

class Sentences
{
  public:
    /// Both must outlive this. `language` is the document's, a BCP 47 tag.
    Sentences(Reader& document, const std::string& language)
        : document_(document), splitter_(language)
    {
    }

    [[nodiscard]] std::optional<Sentence> next();

    /// As Reader::waiting_on().
    [[nodiscard]] std::optional<int> waiting_on()
    {
        return ready_.empty() ? document_.waiting_on() : std::nullopt;
    }

  private:
    void divide(const Block& block);

    Reader& document_;
    Splitter splitter_;
    std::deque<Sentence> ready_;
    std::uint64_t count_ = 0;
    bool after_break_ = false;
};

} // namespace aloud
