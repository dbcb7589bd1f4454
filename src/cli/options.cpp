// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.hpp"

#include "base/language_tag.hpp"
#include "base/printable.hpp"
#include "speech/clip.hpp"
#include "speech/voice.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <system_error>
#include <thread>
#include <type_traits>

namespace aloud {

namespace {

constexpr int most_jobs = 64;
constexpr double lowest_gain_db = -60;

/// Options as they stand on the command line, before they mean anything.
struct Raw
{
    std::vector<std::string> documents;
    std::optional<std::string> output, input_format, language, voice, rate, pitch, gain, jobs,
        progress;
    std::vector<std::string> pauses, lexicons;
    bool allow_gaps = false;
    bool explain = false;
    bool json = false;
    bool ipa = false;
    bool force = false;
    bool quiet = false;
    bool help = false;
    bool version = false;
};

void declare(CLI::App& app, Raw& raw)
{
    app.set_help_flag();
    app.add_option("documents", raw.documents);
    app.add_option("-o,--output", raw.output);
    app.add_option("--input-format", raw.input_format);
    app.add_option("--language", raw.language);
    app.add_option("--voice", raw.voice);
    app.add_option("--rate", raw.rate);
    app.add_option("--pitch", raw.pitch);
    app.add_option("--gain", raw.gain);
    // Takes one value each time, so that a document may follow it.
    app.add_option("--pause", raw.pauses)->allow_extra_args(false);
    app.add_option("--lexicon", raw.lexicons)->allow_extra_args(false);
    app.add_option("-j,--jobs", raw.jobs);
    app.add_flag("--allow-gaps", raw.allow_gaps);
    app.add_flag("--explain", raw.explain);
    app.add_flag("--json", raw.json);
    app.add_flag("--ipa", raw.ipa);
    app.add_option("--progress", raw.progress);
    app.add_flag("-q,--quiet", raw.quiet);
    app.add_flag("--force", raw.force);
    app.add_flag("-h,--help", raw.help);
    app.add_flag("-V,--version", raw.version);
}

/// The number that the option's text says.
template <typename Number>
Number number(const std::string& option, const std::string& text, Number lowest, Number highest)
{
    const std::string range = fmt::format("{} from {} to {}", option, lowest, highest);
    Number value{};
    const char* end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, value);
    if (parsed.ec == std::errc::invalid_argument || parsed.ptr != end)
        throw UsageError(option + " " + printable_line(text) + " is not " +
                             (std::is_integral_v<Number> ? "a whole number" : "a number"),
                         range);
    // Written so that "not a number" is out of range too.
    if (parsed.ec != std::errc() || !(value >= lowest && value <= highest))
        throw UsageError(option + " " + text + " is out of range", range);
    return value;
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
        throw UsageError(
            "cannot read the pause " + printable_line(text) + ": it needs a time with its unit",
            fmt::format("--pause {0}=300ms or --pause {0}=0.3s", text.substr(0, equals)));
    return {pause, std::chrono::milliseconds(std::lround(ms))};
}

Command take_command(std::vector<std::string>& arguments)
{
    static const std::map<std::string, Command> commands{{"sentences", Command::sentences},
                                                         {"script", Command::script},
                                                         {"say", Command::say},
                                                         {"check", Command::check},
                                                         {"voices", Command::voices}};
    if (arguments.empty())
        return Command::render;
    const auto found = commands.find(arguments.front());
    if (found == commands.end())
        return Command::render;
    arguments.erase(arguments.begin());
    return found->second;
}

/// What is wrong, in a sentence: CLI11 says it in the words of a programmer.
std::string complaint(const CLI::ParseError& error, const CLI::App& app)
{
    const std::string said = error.what(); // begins with the option's name and a colon
    const std::string option = said.substr(0, said.find(':'));
    if (const auto left = app.remaining(); !left.empty())
        return "unknown option " + printable_line(left.front());
    if (said.find("At Most") != std::string::npos)
        return option + " is given more than once";
    if (said.find("required") != std::string::npos)
        return option + " needs a value";
    return printable_line(said);
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
        throw UsageError(complaint(error, app), "aloud --help");
    }
    return raw;
}

/// The option's text; an empty one is no value, but a variable that was not set.
std::string text_of(const char* option, const std::optional<std::string>& text)
{
    if (text && text->empty())
        throw UsageError(std::string(option) + " has an empty value", "aloud --help");
    return text.value_or("");
}

RenderSettings settings_of(const Raw& raw)
{
    RenderSettings settings{.language = text_of("--language", raw.language),
                            .voice = text_of("--voice", raw.voice),
                            .allow_gaps = raw.allow_gaps};
    if (!settings.language.empty() && !parse_language_tag(settings.language))
        throw UsageError("--language " + printable_line(settings.language) +
                             " is not a language tag",
                         "--language with a tag such as en, fr-CA or zh");
    if (raw.rate)
        settings.rate = number("--rate", *raw.rate, slowest_rate, fastest_rate);
    if (raw.pitch)
        settings.pitch = number("--pitch", *raw.pitch, 0, highest_pitch);
    if (raw.gain)
        settings.gain_db = number("--gain", *raw.gain, lowest_gain_db, headroom_db);
    Pauses range(1);
    for (const std::string& text : raw.pauses) {
        settings.pauses.push_back(parse_pause(text));
        range.set(settings.pauses.back().first, settings.pauses.back().second);
    }
    return settings;
}

/// An option, whether it is given, and the commands that have a use for it.
struct Use
{
    const char* option;
    bool is_given;
    std::vector<Command> commands;
};

/// What the command would not heed is refused: somebody thinks that it does something.
void refuse_unused(const Raw& raw, Command command)
{
    using enum Command;
    const std::vector<Command> speaking{render, say};
    const std::vector<Command> casting{render, say, script, check};
    const std::array<Use, 15> uses{
        {{"--output", raw.output.has_value(), speaking},
         {"--voice", raw.voice.has_value(), casting},
         {"--rate", raw.rate.has_value(), speaking},
         {"--pitch", raw.pitch.has_value(), speaking},
         {"--gain", raw.gain.has_value(), speaking},
         {"--pause", !raw.pauses.empty(), speaking},
         {"--jobs", raw.jobs.has_value(), speaking},
         {"--lexicon", !raw.lexicons.empty(), casting},
         {"--progress", raw.progress.has_value(), {render}},
         {"--allow-gaps", raw.allow_gaps, {render}},
         {"--force", raw.force, {render}},
         {"--explain", raw.explain, {script}},
         {"--json", raw.json, {check}},
         {"--ipa", raw.ipa, {say}},
         {"--language", raw.language.has_value(), {render, say, script, check, sentences}}}};
    for (const auto& [option, is_given, commands] : uses)
        if (is_given && std::find(commands.begin(), commands.end(), command) == commands.end())
            throw UsageError(std::string(option) + " is nothing to this command",
                             "the same without " + std::string(option));
}

} // namespace

Options parse_options(std::vector<std::string> arguments)
{
    Options options;
    options.command = take_command(arguments);
    const Raw raw = parse_raw(std::move(arguments));
    if (raw.help || raw.version) {
        options.help = raw.help;
        options.command = raw.help ? options.command : Command::version;
        return options;
    }
    if (raw.documents.empty() && options.command == Command::say)
        throw UsageError("there is nothing to say", "aloud say \"Good morning.\"");
    if (raw.documents.empty() && options.command != Command::voices)
        throw UsageError("no document is named", "aloud message.md, or aloud --help");
    refuse_unused(raw, options.command);
    for (const std::string& document : raw.documents)
        if (document.empty())
            throw UsageError("the name of a document is empty", "aloud message.md");
    options.documents = raw.documents;
    options.output = text_of("--output", raw.output);
    if (const std::string format = text_of("--input-format", raw.input_format); !format.empty())
        options.input_format = document_format(format);
    options.settings = settings_of(raw);
    if (const std::string progress = text_of("--progress", raw.progress); !progress.empty())
        options.progress = progress_style(progress);
    options.lexicons = raw.lexicons;
    options.explain = raw.explain;
    options.json = raw.json;
    options.ipa = raw.ipa;
    options.quiet = raw.quiet;
    options.force = raw.force;
    const int cores = static_cast<int>(std::thread::hardware_concurrency());
    options.jobs =
        raw.jobs ? number("--jobs", *raw.jobs, 1, most_jobs) : std::clamp(cores, 1, most_jobs);
    return options;
}

} // namespace aloud
