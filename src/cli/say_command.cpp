// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/printable.hpp"
#include "cli/commands.hpp"
#include "cli/destination.hpp"
#include "document/text_reader.hpp"
#include "playback/sound_device.hpp"
#include "speech/espeak_engine.hpp"

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
    std::vector<std::unique_ptr<Sink>> sinks;
    sinks.push_back(file ? open_sink(*file, nursery.sample_rate(), {})
                         : make_sound_device(nursery.sample_rate()));
    const Rendering rendering = render(*text, nursery, with_lexicons(options), sinks, {warn, warn});
    if (file && !file->is_stdout() && !options.quiet)
        std::cout << printable_line(file->name()) << ": " << summary(rendering) << '\n';
    return finish_output();
}

} // namespace aloud
