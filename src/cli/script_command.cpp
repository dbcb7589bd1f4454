// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/printable.hpp"
#include "cli/commands.hpp"
#include "normalization/phonetic.hpp"
#include "render/casting.hpp"
#include "script/script.hpp"
#include "speech/espeak_engine.hpp"
#include "speech/transcriber.hpp"

#include <fmt/format.h>

#include <iostream>
#include <optional>
#include <vector>

namespace aloud {

namespace {

/// A sentence as it is written and as it is said, and what makes the difference.
struct Reading
{
    Sentence sentence{};
    std::string said{};
    std::vector<std::string> utterances{};
    std::vector<Change> changes{};
    std::optional<Error> unspeakable{};
};

void print(const Reading& reading)
{
    std::cout << printable_line(reading.said) << '\n';
}

void explain(const Reading& reading, Transcriber& transcriber)
{
    const Sentence& sentence = reading.sentence;
    std::cout << fmt::format("Sentence {}, line {}\n", sentence.number, sentence.text.line())
              << "Text: " << printable_line(sentence.text.string()) << '\n'
              << "Said: " << printable_line(reading.said) << '\n';
    for (const Change& change : reading.changes)
        std::cout << fmt::format("Changed: {} to {}: {}, {}\n", quotation(change.from),
                                 quotation(with_slashes(change.to)),
                                 change.kind ? name(*change.kind) : "lexicon", change.rule);
    std::string sounds;
    for (const std::string& utterance : reading.utterances)
        sounds += (sounds.empty() ? "" : " ") + transcriber.transcribe(utterance);
    if (!sounds.empty())
        std::cout << "Sounds: " << printable_line(sounds) << '\n';
    if (reading.unspeakable)
        std::cout << "Not said: " << reading.unspeakable->what() << '\n';
    std::cout << '\n';
}

void read_out(const std::string& path, const Options& options, const RenderSettings& settings,
              Nursery& nursery)
{
    const auto reader = open_document(path, options.input_format, warn);
    PreviewedReader document(*reader);
    const Casting casting = cast(document, nursery, settings, warn);
    Sentences sentences(document, casting.language);
    std::vector<Change> changes;
    Script script(sentences, casting.voice.language, casting.lexicons, casting.pauses,
                  document.name(), warn, [&](const Change& change) { changes.push_back(change); });
    std::optional<Transcriber> transcriber;
    if (options.explain)
        transcriber.emplace(nursery.prepare(casting.voice));
    Reading reading;
    while (auto utterance = script.next()) {
        if (utterance->begins)
            reading = {
                *utterance->begins, "", {}, std::exchange(changes, {}), utterance->unspeakable};
        else
            reading.said += ' ';
        reading.said += with_slashes(utterance->text.string());
        if (!reading.unspeakable)
            reading.utterances.push_back(utterance->text.string());
        if (utterance->ends && transcriber)
            explain(reading, *transcriber);
        else if (utterance->ends)
            print(reading);
    }
}

} // namespace

int run_script(const Options& options)
{
    Nursery nursery(make_espeak_engine, 1);
    const RenderSettings settings = with_lexicons(options);
    for (const std::string& path : options.documents)
        read_out(path, options, settings, nursery);
    return finish_output();
}

} // namespace aloud
