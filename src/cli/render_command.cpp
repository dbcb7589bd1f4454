// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language_tag.hpp"
#include "base/printable.hpp"
#include "cli/commands.hpp"
#include "cli/destination.hpp"
#include "output/wav_file.hpp"
#include "speech/espeak_engine.hpp"

#include <fmt/format.h>

#include <chrono>
#include <filesystem>
#include <iostream>
#include <optional>
#include <unistd.h>

namespace aloud {

namespace {

std::optional<std::uint64_t> size_of(const std::string& document)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(document, error); // of a regular file
    return error ? std::nullopt : std::optional<std::uint64_t>(size);
}

/// Renders one document, a transaction of its own. Returns whether all of it is spoken.
bool render_document(const Options& options, const RenderSettings& settings, Nursery& nursery,
                     const Destination& destination)
{
    using Clock = std::chrono::steady_clock;
    const auto document = open_document(destination.document, options.input_format, warn);
    const Metadata& metadata = document->metadata();
    const AudioTags tags{metadata.title, metadata.author, metadata.date};
    std::vector<std::unique_ptr<Sink>> sinks;
    sinks.push_back(open_sink(destination, nursery.sample_rate(), tags));
    const ProgressStyle style = options.quiet
                                    ? ProgressStyle::none
                                    : settled(options.progress, ::isatty(STDERR_FILENO) != 0);
    ProgressReport progress(style, options.documents.size() > 1 ? document->name() : "",
                            size_of(destination.document), Clock::now());
    const auto tell = [&](const Progress& made) {
        if (const auto line = progress.line(made, Clock::now()))
            std::cerr << *line << '\n';
    };
    const Rendering rendering = render(*document, nursery, settings, sinks, {warn, warn, tell});
    std::ostream& where = destination.is_stdout() ? std::cerr : std::cout;
    if (!options.quiet || rendering.gaps > 0)
        where << printable_line(destination.name()) << ": " << summary(rendering) << std::endl;
    return rendering.gaps == 0;
}

} // namespace

int run_render(const Options& options)
{
    const auto destinations = plan_destinations(options);
    Nursery nursery(make_espeak_engine, options.jobs); // first of all: it forks
    if (!options.settings.voice.empty())               // a wrong voice is wrong for every document
        static_cast<void>(nursery.find_voice(options.settings.voice));
    else if (!options.settings.language.empty())
        static_cast<void>(nursery.find_voice_for(
            parse_language_tag(options.settings.language).value_or(LanguageTag{})));
    const RenderSettings settings = with_lexicons(options);
    std::vector<std::string> failed;
    bool complete = true;
    for (const Destination& destination : destinations) {
        try {
            complete &= render_document(options, settings, nursery, destination);
        } catch (const Error& error) {
            if (destinations.size() == 1)
                throw;
            report(error);
            failed.push_back(printable_line(destination.document));
        }
    }
    const int status = finish_output();
    if (failed.empty())
        return complete ? status : exit_gaps;
    warn(fmt::format("{} of {} documents rendered; not rendered: {}",
                     destinations.size() - failed.size(), destinations.size(),
                     fmt::join(failed, ", ")));
    return exit_failed;
}

} // namespace aloud
