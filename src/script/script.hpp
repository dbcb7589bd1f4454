// SPDX-License-Identifier: GPL-3.0-or-later
// The script that the speakers read from: every sentence of the document as utterances, with the
// silences between them.
#pragma once

#include "base/language_tag.hpp"
#include "script/pauses.hpp"
#include "script/utterance.hpp"
#include "sentence/sentences.hpp"

#include <deque>
#include <optional>

namespace aloud {

class Script
{
  public:
    /// `sentences` must outlive this. `voice_language` is what the voice can read; `document` is
    /// the document's name in messages.
    Script(Sentences& sentences, LanguageTag voice_language, const Pauses& pauses,
           std::string document)
        : sentences_(sentences), voice_language_(std::move(voice_language)), pauses_(pauses),
          document_(std::move(document))
    {
    }

    /// Throws Error when a sentence is mostly in a writing system that the voice cannot read.
    [[nodiscard]] std::optional<Utterance> next();

  private:
    void check_legible(const Sentence& sentence) const;
    void prepare(Sentence sentence);

    Sentences& sentences_;
    LanguageTag voice_language_;
    Pauses pauses_;
    std::string document_;
    std::optional<Sentence> last_;
    std::deque<Utterance> ready_;
};

} // namespace aloud
