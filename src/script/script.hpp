// SPDX-License-Identifier: GPL-3.0-or-later
// The script that the speakers read from: every sentence of the document as utterances, with the
// silences between them.
#pragma once

#include "base/error.hpp"
#include "base/language_tag.hpp"
#include "base/writing_system.hpp"
#include "lexicon/lexicons.hpp"
#include "normalization/spoken_forms.hpp"
#include "script/pauses.hpp"
#include "script/reading_limits.hpp"
#include "script/utterance.hpp"
#include "sentence/sentences.hpp"

#include <deque>
#include <optional>
#include <set>

namespace aloud {

class Script
{
  public:
    /// `sentences` and `lexicons` must outlive this. `voice_language` is what the voice can read;
    /// `document` is the document's name in messages. `warn` is told of words in another writing
    /// system within sentences that the voice can read, once for each system; `report`, if there is
    /// one, of each change to what is written, no later than next() has returned the sentence's
    /// first utterance.
    Script(Sentences& sentences, LanguageTag voice_language, const Lexicons& lexicons,
           const Pauses& pauses, std::string document, Warn warn, ReportChange report = {})
        : sentences_(sentences), voice_language_(std::move(voice_language)), lexicons_(lexicons),
          spoken_forms_(voice_language_),
          limits_(voice_language_, spoken_forms_.several_readings()), pauses_(pauses),
          document_(std::move(document)), warn_(std::move(warn)), report_(std::move(report))
    {
    }

    /// Utterances of a sentence that is mostly in a writing system that the voice cannot read are
    /// marked as unspeakable.
    [[nodiscard]] std::optional<Utterance> next();

    /// What nobody could know of what has been read so far: a sentence, or nothing.
    [[nodiscard]] std::string reading_limit() const { return limits_.sentence(); }

    /// As Reader::waiting_on().
    [[nodiscard]] std::optional<int> waiting_on();

  private:
    [[nodiscard]] std::optional<Error> illegible(const Sentence& sentence);
    void read();
    void prepare(Sentence sentence);
    [[nodiscard]] Text spoken(const Text& written);

    Sentences& sentences_;
    LanguageTag voice_language_;
    const Lexicons& lexicons_;
    SpokenForms spoken_forms_; ///< by the habits of the voice's language and region
    ReadingLimits limits_;
    Pauses pauses_;
    std::string document_;
    Warn warn_;
    ReportChange report_;
    std::set<WritingSystem> warned_;
    std::optional<Sentence> last_;
    std::deque<Utterance> ready_;
    bool ended_ = false; ///< the document has
};

} // namespace aloud
