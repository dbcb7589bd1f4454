// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/script.hpp"

#include "base/characters.hpp"
#include "base/printable.hpp"
#include "normalization/normalize.hpp"
#include "script/divide.hpp"

#include <utility>
#include <vector>

namespace aloud {

std::optional<Utterance> Script::next()
{
    while (ready_.empty() && !ended_)
        read();
    if (ready_.empty())
        return std::nullopt;
    Utterance utterance = std::move(ready_.front());
    ready_.pop_front();
    return utterance;
}

std::optional<int> Script::waiting_on()
{
    while (ready_.empty() && !ended_) { // of a sentence normalization may leave nothing
        if (const auto source = sentences_.waiting_on())
            return source;
        read();
    }
    return std::nullopt;
}

/// Takes the next sentence.
void Script::read()
{
    if (auto sentence = sentences_.next())
        prepare(std::move(*sentence));
    else
        ended_ = true;
}

void Script::prepare(Sentence sentence)
{
    const auto unspeakable = illegible(sentence);
    auto pause = last_ ? pauses_.between(*last_, sentence) : std::chrono::milliseconds{0};
    const auto add = [&](const Text& part) {
        if (!has_speakable(part.string()))
            return;
        ready_.push_back({.text = part, .pause_before = pause, .unspeakable = unspeakable});
        pause = pauses_[Pause::clause];
    };
    const auto add_divided = [&](const Text& spoken) {
        std::size_t begin = 0;
        for (const std::size_t end : divide(spoken.string())) {
            add(spoken.slice(begin, end));
            begin = end;
        }
    };
    // The number of a list item is said by itself: read on in one breath, "3. Mai" is a date.
    if (sentence.label > 0)
        add(normalize(sentence.text.slice(0, sentence.label)));
    add_divided(spoken(sentence.text.slice(sentence.label, sentence.text.size())));
    if (ready_.empty()) // normalization has left nothing to say
        return;
    ready_.front().begins = sentence;
    ready_.back().ends = true;
    last_ = std::move(sentence);
}

Text Script::spoken(const Text& written)
{
    std::vector<ByteRange> settled;
    const Text text = lexicons_.apply(normalize(written), settled, report_);
    limits_.count(text.string(), settled);
    return spoken_forms_.apply(text, settled, report_);
}

std::optional<Error> Script::illegible(const Sentence& sentence)
{
    LetterCounts counts;
    count_letters(sentence.text.string(), counts);
    const WritingSystem most = most_used(counts);
    const std::string where =
        printable_line(document_) + ", line " + std::to_string(sentence.text.line());
    const std::string voice = "the voice for " + language_name(voice_language_);
    for (const auto& [system, count] : counts) {
        if (reads(voice_language_, system))
            continue;
        const std::string language = likely_language(system);
        if (system == most)
            return Error("cannot speak " + where + ": " + voice + " cannot read " +
                             writing_system_name(system) +
                             " letters: " + quotation(sentence.text.string()),
                         (language.empty() ? "--voice with a voice for that language"
                                           : "--language " + language + ", another --voice") +
                             std::string(", or --allow-gaps"));
        if (warned_.insert(system).second)
            warn_(where + ": " + voice + " spells out " + writing_system_name(system) +
                  " letters, here and perhaps later on");
    }
    return std::nullopt;
}

} // namespace aloud
