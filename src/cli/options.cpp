// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.hpp"

#include "base/language_tag.hpp"
#include "base/printable.hpp"
#include "speech/voice.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <thread>

namespace aloud {

namespace {

constexpr int most_jobs = 64;
constexpr double lowest_gain_db = -60;

/// Options as they stand on the command line, before they mean anything.
struct Raw
{
    std::vector<std::string> documents;
    std::string output, input_format, language, voice;
    std::optional<int> rate, pitch, jobs;
    std::optional<double> gain;
    std::vector<std::string> pauses;
    bool help = false;
    bool version = false;
};

void declare(CLI::App& app, Raw& raw)
{
    app.set_help_flag();
    app.add_option("documents", raw.documents);
    // Each -o takes one value, so that a document may follow it.
    app.add_option("-o,--output", raw.output);
    app.add_option("--input-format", raw.input_format);
    app.add_option("--language", raw.language);
    app.add_option("--voice", raw.voice);
    app.add_option("--rate", raw.rate);
    app.add_option("--pitch", raw.pitch);
    app.add_option("--gain", raw.gain);
    app.add_option("--pause", raw.pauses)->allow_extra_args(false);
    app.add_option("-j,--jobs", raw.jobs);
    app.add_flag("-h,--help", raw.help);
    app.add_flag("-V,--version", raw.version);
}

template <typename Number>
void check_range(const char* option, std::optional<Number> value, Number lowest, Number highest)
{
    // Written so that "not a number" is out of range too.
    if (value && !(*value >= lowest && *value <= highest))
        throw UsageError(fmt::format("{} {} is out of range", option, *value),
                         fmt::format("{} from {} to {}", option, lowest, highest));
}

/// "sentence=300ms", "paragraph=0.8s"
std::pair<Pause, std::chrono::milliseconds> parse_pause(const std::string& text)
{
    const std::size_t equals = text.find('=');
    const Pause pause = pause_named(text.substr(0, equals));
    double number = -1;
    std::string unit;
    if (equals != std::string::npos) {
        const char* begin = text.data() + equals + 1;
        const char* end = text.data() + text.size();
        const auto parsed = std::from_chars(begin, end, number);
        unit.assign(parsed.ptr, end);
    }
    const double ms = unit == "s" ? number * 1000 : number;
    if (number < 0 || !(ms < 1e9) || (unit != "s" && unit != "ms"))
        throw UsageError("cannot read the pause " + printable_line(text),
                         "--pause sentence=300ms or --pause sentence=0.3s");
    return {pause, std::chrono::milliseconds(std::lround(ms))};
}

Command take_command(std::vector<std::string>& arguments)
{
    static const std::map<std::string, Command> commands{{"sentences", Command::sentences},
                                                         {"voices", Command::voices}};
    if (arguments.empty())
        return Command::render;
    const auto found = commands.find(arguments.front());
    if (found == commands.end())
        return Command::render;
    arguments.erase(arguments.begin());
    return found->second;
}

Raw parse_raw(std::vector<std::string> arguments)
{
    CLI::App app;
    Raw raw;
    declare(app, raw);
    std::reverse(arguments.begin(), arguments.end()); // CLI11 takes them from the back
    try {
        app.parse(std::move(arguments));
    } catch (const CLI::ParseError& error) {
        throw UsageError(printable_line(error.what()), "aloud --help");
    }
    return raw;
}

} // namespace

Options parse_options(std::vector<std::string> arguments)
{
    Options options;
    options.command = take_command(arguments);
    const Raw raw = parse_raw(std::move(arguments));
    if (raw.help || raw.version) {
        options.command = raw.help ? Command::help : Command::version;
        return options;
    }
    if (raw.documents.empty() && options.command != Command::voices)
        throw UsageError("no document is named", "aloud message.md, or aloud --help");
    if (!raw.language.empty() && !parse_language_tag(raw.language))
        throw UsageError("--language " + printable_line(raw.language) + " is not a language tag",
                         "--language with a tag such as en, fr-CA or zh");
    check_range<int>("--rate", raw.rate, slowest_rate, fastest_rate);
    check_range<int>("--pitch", raw.pitch, 0, highest_pitch);
    check_range<int>("--jobs", raw.jobs, 1, most_jobs);
    check_range<double>("--gain", raw.gain, lowest_gain_db, -lowest_gain_db);

    options.documents = raw.documents;
    options.output = raw.output;
    if (!raw.input_format.empty())
        options.input_format = document_format(raw.input_format);
    options.settings = {.language = raw.language,
                        .voice = raw.voice,
                        .rate = raw.rate,
                        .pitch = raw.pitch.value_or(options.settings.pitch),
                        .gain_db = raw.gain.value_or(0)};
    Pauses range(1);
    for (const std::string& text : raw.pauses) {
        options.settings.pauses.push_back(parse_pause(text));
        range.set(options.settings.pauses.back().first, options.settings.pauses.back().second);
    }
    const int cores = static_cast<int>(std::thread::hardware_concurrency());
    options.jobs = raw.jobs.value_or(std::clamp(cores, 1, most_jobs));
    return options;
}

} // namespace aloud
