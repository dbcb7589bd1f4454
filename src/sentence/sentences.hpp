// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of a document, one at a time and numbered, from its blocks. Blocks that have
// nothing to say (a row of dashes) yield none.
#pragma once

#include "document/reader.hpp"
#include "sentence/sentence.hpp"
#include "sentence/splitter.hpp"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace aloud {

class Sentences
{
  public:
    /// `document` must outlive this. `language` is the document's, a BCP 47 tag; a block that names
    /// its own is split by that.
    Sentences(Reader& document, std::string language)
        : document_(document), language_(std::move(language))
    {
    }

    [[nodiscard]] std::optional<Sentence> next();

    /// As Reader::waiting_on().
    [[nodiscard]] std::optional<int> waiting_on();

  private:
    void read();
    void divide(const Block& block);
    [[nodiscard]] Splitter& splitter_for(const std::string& language);

    Reader& document_;
    std::string language_;
    std::map<std::string, Splitter> splitters_; // by language
    std::deque<Sentence> ready_;
    std::uint64_t count_ = 0;
    bool after_break_ = false;
    bool ended_ = false; ///< the document has
};

} // namespace aloud
