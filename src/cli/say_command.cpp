// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/printable.hpp"
#include "cli/commands.hpp"
#include "cli/destination.hpp"
#include "document/text_reader.hpp"
#include "playback/sound_device.hpp"
#include "render/casting.hpp"
#include "script/script.hpp"
#include "speech/espeak_engine.hpp"
#include "speech/transcriber.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <iostream>
#include <memory>
#include <vector>

namespace aloud {

namespace {

std::unique_ptr<Reader> what_to_say(const Options& options)
{
    if (options.documents == std::vector<std::string>{"-"})
        return open_document("-", DocumentFormat::text, warn);
    return std::make_unique<TextReader>(
        Source(fmt::format("{}\n", fmt::join(options.documents, " ")), "the text"), warn);
}

void print_sounds(Reader& text, Nursery& nursery, const RenderSettings& settings)
{
    PreviewedReader document(text);
    const Casting casting = cast(document, nursery, settings, warn);
    Transcriber transcriber(nursery.prepare(casting.voice));
    Sentences sentences(document, casting.language);
    Script script(sentences, casting.voice.language, casting.lexicons, casting.pauses,
                  document.name(), warn);
    while (const auto utterance = script.next()) {
        if (utterance->unspeakable)
            throw *utterance->unspeakable;
        std::cout << printable_line(transcriber.transcribe(utterance->text.string())) << '\n';
    }
}

void speak(Reader& text, Nursery& nursery, const Options& options,
           const std::optional<Destination>& file)
{
    std::vector<std::unique_ptr<Sink>> sinks;
    sinks.push_back(file ? open_sink(*file, nursery.sample_rate(), {})
                         : make_sound_device(nursery.sample_rate()));
    const Rendering rendering = render(text, nursery, with_lexicons(options), sinks, {warn, warn});
    if (file && !file->is_stdout() && !options.quiet)
        std::cout << printable_line(file->name()) << ": " << summary(rendering) << '\n';
}

} // namespace

int run_say(const Options& options)
{
    std::optional<Destination> file;
    if (!options.output.empty()) {
        Options unnamed = options;
        unnamed.documents = {"-"};
        file = plan_destinations(unnamed).front();
    }
    Nursery nursery(make_espeak_engine, options.jobs); // first of all: it forks
    const auto text = what_to_say(options);
    if (options.ipa)
        print_sounds(*text, nursery, with_lexicons(options));
    else
        speak(*text, nursery, options, file);
    return finish_output();
}

} // namespace aloud
