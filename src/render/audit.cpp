// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/audit.hpp"

#include "base/printable.hpp"
#include "normalization/normalize.hpp"
#include "normalization/phonetic.hpp"
#include "render/casting.hpp"
#include "render/unknown_words.hpp"
#include "script/script.hpp"
#include "sentence/sentences.hpp"
#include "speech/phonemes.hpp"
#include "speech/transcriber.hpp"

#include <fmt/format.h>

namespace aloud {

namespace {

Finding finding_of(const Barrier& barrier)
{
    Finding finding{.kind = FindingKind::barrier, .line = barrier.line, .text = barrier.target};
    const std::string target = printable_line(barrier.target);
    switch (barrier.kind) {
    case BarrierKind::image_without_alternative:
        finding.is_fault = true;
        finding.message = "the image " + target + " has no alternative text: nobody hears of it";
        finding.advice = "![what it shows](" + target + ")";
        break;
    case BarrierKind::link_without_text:
        finding.is_fault = true;
        finding.message = "the link to " + target + " has no text: nobody hears of it";
        finding.advice = "[what it leads to](" + target + ")";
        break;
    case BarrierKind::table_without_headers:
        finding.message = "the columns of the table have no headers";
        finding.advice = "a first row that names them";
        break;
    }
    return finding;
}

/// Finds, sentence by sentence.
class Auditor
{
  public:
    Auditor(const std::function<void(const Finding&)>& tell, const Casting& casting)
        : tell_(tell), casting_(casting), words_(casting.lexicons), forms_(casting.voice.language)
    {
    }

    void take(const Utterance& utterance)
    {
        if (utterance.begins)
            begin(*utterance.begins, utterance.unspeakable);
        ++parts_;
        if (!utterance.ends || parts_ - labels_ < 2)
            return;
        told({.kind = FindingKind::long_sentence,
              .line = sentence_.text.line(),
              .text = sentence_.text.string(),
              .message = fmt::format("a sentence of {} bytes is too long to be said in one breath: "
                                     "there are {} short pauses in it",
                                     sentence_.text.size(), parts_ - labels_ - 1),
              .advice = "two sentences"});
    }

    void told(const Finding& finding)
    {
        ++(finding.is_fault ? result_.faults : result_.notes);
        tell_(finding);
    }

    Audit finish(Transcriber& transcriber, const std::string& limit)
    {
        for (const UnknownWord& word : words_.all())
            told(finding_of(word, transcriber));
        if (!limit.empty())
            told({.kind = FindingKind::limit, .message = limit});
        return result_;
    }

  private:
    void begin(const Sentence& sentence, const std::optional<Error>& unspeakable)
    {
        ++result_.sentences;
        sentence_ = sentence;
        parts_ = 0;
        labels_ = sentence.label > 0 ? 1 : 0;
        if (unspeakable)
            told({.kind = FindingKind::letters,
                  .is_fault = true,
                  .line = sentence.text.line(),
                  .text = sentence.text.string(),
                  .message = unspeakable->what(),
                  .advice = unspeakable->advice()});
        if (sentence.kind == BlockKind::heading) {
            if (level_ > 0 && sentence.level > level_ + 1)
                told({.kind = FindingKind::heading,
                      .line = sentence.text.line(),
                      .text = sentence.text.string(),
                      .message = fmt::format("a heading of level {} follows one of level {}",
                                             sentence.level, level_),
                      .advice = fmt::format("level {}", level_ + 1)});
            level_ = sentence.level;
        }
        words_.add(sentence);
    }

    [[nodiscard]] Finding finding_of(const UnknownWord& word, Transcriber& transcriber)
    {
        Text written;
        written.append(word.word, {0, word.word.size()}, word.line);
        const std::string said = forms_.apply(normalize(written)).string();
        const std::string sounds = transcriber.transcribe(said);
        const std::string what = word.is_acronym ? "acronym" : "name";
        Finding finding{.kind = word.is_acronym ? FindingKind::acronym : FindingKind::name,
                        .is_fault = word.is_acronym,
                        .line = word.line,
                        .text = word.word,
                        .count = word.count,
                        .said = said,
                        .sounds = sounds};
        finding.message = fmt::format("the {} {} is in no lexicon, and is said {}", what,
                                      quotation(word.word), quotation(said));
        if (!sounds.empty())
            finding.message += " /" + printable_line(sounds) + "/";
        // What can be put into a lexicon as it is: an acronym's letters, a name's sounds.
        const bool can_be_sounds =
            !word.is_acronym && !sounds.empty() &&
            Phonemes(casting_.voice.language).translate(sounds).unknown.empty();
        finding.lexeme =
            "<lexeme><grapheme>" + word.word + "</grapheme>" +
            (can_be_sounds ? "<phoneme>" + sounds + "</phoneme>" : "<alias>" + said + "</alias>") +
            "</lexeme>";
        return finding;
    }

    const std::function<void(const Finding&)>& tell_;
    const Casting& casting_;
    UnknownWords words_;
    SpokenForms forms_;
    Audit result_;
    Sentence sentence_;
    std::uint64_t parts_ = 0;  ///< utterances of the sentence so far
    std::uint64_t labels_ = 0; ///< of those, the ones that are a list item's number
    int level_ = 0;            ///< of the last heading
};

} // namespace

std::string_view name(FindingKind kind)
{
    switch (kind) {
    case FindingKind::reading:
        return "reading";
    case FindingKind::language:
        return "language";
    case FindingKind::letters:
        return "letters";
    case FindingKind::barrier:
        return "barrier";
    case FindingKind::heading:
        return "heading";
    case FindingKind::long_sentence:
        return "long sentence";
    case FindingKind::acronym:
        return "acronym";
    case FindingKind::name:
        return "name";
    case FindingKind::limit:
        return "limit";
    }
    return "";
}

Audit audit(Reader& reader, Nursery& nursery, const RenderSettings& settings,
            const std::function<void(const Finding&)>& tell)
{
    PreviewedReader document(reader);
    std::vector<Finding> guesses;
    const Casting casting = cast(document, nursery, settings, [&](const std::string& sentence) {
        guesses.push_back({.kind = FindingKind::language, .message = sentence});
    });
    Auditor auditor(tell, casting);
    for (const Finding& guess : guesses)
        auditor.told(guess);
    Transcriber transcriber(nursery.prepare(casting.voice));
    Sentences sentences(document, casting.language);
    Script script(sentences, casting.voice.language, casting.lexicons, casting.pauses,
                  document.name(), [&](const std::string& sentence) {
                      auditor.told({.kind = FindingKind::letters,
                                    .is_fault = true,
                                    .message = sentence,
                                    .advice = "words in the voice's letters, or a lexicon"});
                  });
    const auto tell_barriers = [&] {
        for (const Barrier& barrier : document.take_barriers())
            auditor.told(finding_of(barrier));
    };
    tell_barriers();
    while (const auto utterance = script.next()) {
        tell_barriers();
        auditor.take(*utterance);
    }
    tell_barriers();
    return auditor.finish(transcriber, script.reading_limit());
}

} // namespace aloud
