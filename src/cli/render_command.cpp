// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/printable.hpp"
#include "cli/commands.hpp"
#include "cli/destination.hpp"
#include "output/wav_file.hpp"
#include "speech/espeak_engine.hpp"

#include <fmt/format.h>

#include <iostream>

namespace aloud {

namespace {

/// Renders one document, a transaction of its own.
void render_document(const Options& options, Nursery& nursery, const Destination& destination)
{
    const auto document = open_document(destination.document, options.input_format, warn);
    const Metadata& metadata = document->metadata();
    const AudioTags tags{metadata.title, metadata.author, metadata.date};
    std::vector<std::unique_ptr<Sink>> sinks;
    sinks.push_back(open_sink(destination, nursery.sample_rate(), tags));
    const Rendering rendering = render(*document, nursery, options.settings, sinks, warn);
    std::ostream& where = destination.is_stdout() ? std::cerr : std::cout;
    where << printable_line(destination.name()) << ": " << summary(rendering) << '\n';
}

} // namespace

int run_render(const Options& options)
{
    const auto destinations = plan_destinations(options);
    Nursery nursery(make_espeak_engine, options.jobs); // first of all: it forks
    if (!options.settings.voice.empty())               // a wrong voice is wrong for every document
        static_cast<void>(nursery.find_voice(options.settings.voice));
    std::vector<std::string> failed;
    for (const Destination& destination : destinations) {
        try {
            render_document(options, nursery, destination);
        } catch (const Error& error) {
            if (destinations.size() == 1)
                throw;
            report(error);
            failed.push_back(printable_line(destination.document));
        }
    }
    const int status = finish_output();
    if (failed.empty())
        return status;
    warn(fmt::format("{} of {} documents rendered; not rendered: {}",
                     destinations.size() - failed.size(), destinations.size(),
                     fmt::join(failed, ", ")));
    return exit_failed;
}

} // namespace aloud
