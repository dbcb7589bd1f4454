// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/printable.hpp"
#include "cli/commands.hpp"
#include "render/casting.hpp"
#include "script/script.hpp"
#include "speech/espeak_engine.hpp"

#include <fmt/format.h>

#include <iostream>
#include <vector>

namespace aloud {

namespace {

/// A sentence as it is written and as it is said, and what makes the difference.
struct Reading
{
    Sentence sentence{};
    std::string said{};
    std::vector<Change> changes{};
    std::optional<Error> unspeakable{};
};

void print(const Reading& reading)
{
    std::cout << printable_line(reading.said) << '\n';
}

void explain(const Reading& reading)
{
    const Sentence& sentence = reading.sentence;
    std::cout << fmt::format("Sentence {}, line {}\n", sentence.number, sentence.text.line())
              << "Text: " << printable_line(sentence.text.string()) << '\n'
              << "Said: " << printable_line(reading.said) << '\n';
    for (const Change& change : reading.changes)
        std::cout << fmt::format("Changed: {} to {}: {}, {}\n", quotation(change.from),
                                 quotation(change.to), name(change.kind), change.rule);
    if (reading.unspeakable)
        std::cout << "Not said: " << reading.unspeakable->what() << '\n';
    std::cout << '\n';
}

void read_out(const std::string& path, const Options& options, Nursery& nursery)
{
    const auto reader = open_document(path, options.input_format, warn);
    PreviewedReader document(*reader);
    const Casting casting = cast(document, nursery, options.settings, warn);
    Sentences sentences(document, casting.language);
    std::vector<Change> changes;
    Script script(sentences, casting.voice.language, casting.pauses, document.name(), warn,
                  [&](const Change& change) { changes.push_back(change); });
    Reading reading;
    while (auto utterance = script.next()) {
        if (utterance->begins)
            reading = {*utterance->begins, "", std::exchange(changes, {}), utterance->unspeakable};
        else
            reading.said += ' ';
        reading.said += utterance->text.string();
        if (utterance->ends)
            (options.explain ? explain : print)(reading);
    }
}

} // namespace

int run_script(const Options& options)
{
    Nursery nursery(make_espeak_engine, 1);
    for (const std::string& path : options.documents)
        read_out(path, options, nursery);
    return finish_output();
}

} // namespace aloud
