// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.hpp"

#include "base/error.hpp"
#include "cli/help.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace aloud;
using namespace std::chrono_literals;

namespace {

void refuses(std::vector<std::string> arguments, const std::string& sentence)
{
    CHECK_THROWS_WITH(parse_options(std::move(arguments)), sentence);
}

} // namespace

TEST_CASE("options mean what the help says", "[cli]")
{
    const auto options = parse_options({"a.md",
                                        "--rate",
                                        "200",
                                        "b.md",
                                        "-o",
                                        "out/",
                                        "c.md",
                                        "--pitch=60",
                                        "--gain",
                                        "-6.5",
                                        "--voice",
                                        "en-gb+f3",
                                        "--language",
                                        "en-GB",
                                        "--pause",
                                        "sentence=250ms",
                                        "--pause",
                                        "paragraph=0.8s",
                                        "-j",
                                        "3",
                                        "--input-format",
                                        "text"});
    CHECK(options.command == Command::render);
    CHECK(options.documents == std::vector<std::string>{"a.md", "b.md", "c.md"});
    CHECK(options.output == "out/");
    CHECK(options.settings.rate == 200);
    CHECK(options.settings.pitch == 60);
    CHECK(options.settings.gain_db == -6.5);
    CHECK(options.settings.voice == "en-gb+f3");
    CHECK(options.settings.language == "en-GB");
    CHECK(options.jobs == 3);
    CHECK(options.input_format == DocumentFormat::text);
    REQUIRE(options.settings.pauses.size() == 2);
    CHECK(options.settings.pauses[0] ==
          std::pair{Pause::sentence, std::chrono::milliseconds(250ms)});
    CHECK(options.settings.pauses[1] ==
          std::pair{Pause::paragraph, std::chrono::milliseconds(800ms)});
}

TEST_CASE("only the first argument can be a command", "[cli]")
{
    CHECK(parse_options({"sentences", "a.md"}).command == Command::sentences);
    CHECK(parse_options({"voices"}).command == Command::voices);
    CHECK(parse_options({"./voices"}).command == Command::render);
    CHECK(parse_options({"--", "voices"}).documents == std::vector<std::string>{"voices"});
    CHECK(parse_options({"a.md", "voices"}).documents.size() == 2);
    CHECK(parse_options({"-h"}).help);
    CHECK(parse_options({"a.md", "--version"}).command == Command::version);
}

TEST_CASE("a dash is standard input, and a document after --", "[cli]")
{
    CHECK(parse_options({"-", "-o", "-"}).documents == std::vector<std::string>{"-"});
    CHECK(parse_options({"--", "-strange.md"}).documents ==
          std::vector<std::string>{"-strange.md"});
}

TEST_CASE("what is out of range is refused with the range", "[cli]")
{
    refuses({"a.md", "--rate", "79"}, "--rate 79 is out of range");
    refuses({"a.md", "--rate", "901"}, "--rate 901 is out of range");
    refuses({"a.md", "--pitch", "100"}, "--pitch 100 is out of range");
    refuses({"a.md", "--jobs", "0"}, "--jobs 0 is out of range");
    refuses({"a.md", "--gain", "nan"}, "--gain nan is out of range");
    refuses({"a.md", "--gain", "1.4"}, "--gain 1.4 is out of range");
    refuses({"a.md", "--gain", "-61"}, "--gain -61 is out of range");
    refuses({"a.md", "--rate", "99999999999"}, "--rate 99999999999 is out of range");
    refuses({"a.md", "--language", "not a tag"}, "--language not a tag is not a language tag");
    refuses({"a.md", "--input-format", "docx"}, "unknown input format docx");
    refuses({"a.md", "--pause", "sentence"},
            "cannot read the pause sentence: it needs a time with its unit");
    refuses({"a.md", "--pause", "sentence=3"},
            "cannot read the pause sentence=3: it needs a time with its unit");
    refuses({"a.md", "--pause", "sentence=-3ms"},
            "cannot read the pause sentence=-3ms: it needs a time with its unit");
    refuses({"a.md", "--pause", "sentence=1ms"}, "a pause of 1 ms is out of range");
    refuses({"a.md", "--pause", "verse=300ms"}, "unknown pause verse");
    refuses({}, "no document is named");
    refuses({"say"}, "there is nothing to say");
}

TEST_CASE("an option that a command has no use for is refused", "[cli]")
{
    refuses({"sentences", "a.md", "--rate", "200"}, "--rate is nothing to this command");
    refuses({"voices", "--language", "fr"}, "--language is nothing to this command");
    CHECK_NOTHROW(parse_options({"sentences", "a.md", "--language", "fr", "--quiet"}));
    CHECK_NOTHROW(parse_options({"script", "a.md", "--voice", "fr", "--explain"}));
    refuses({"a.md", "--explain"}, "--explain is nothing to this command");
}

TEST_CASE("what is not understood is said in plain words", "[cli]")
{
    refuses({"a.md", "--colour"}, "unknown option --colour");
    refuses({"a.md", "--rate", "fast"}, "--rate fast is not a whole number");
    refuses({"a.md", "--rate", "20o"}, "--rate 20o is not a whole number");
    refuses({"a.md", "-o"}, "--output needs a value");
    refuses({"a.md", "-o", "b.wav", "-o", "c.wav"}, "--output is given more than once");
    refuses({"a.md", "-o", ""}, "--output has an empty value");
    refuses({""}, "the name of a document is empty");
    refuses({"sentences", "a.md", "-o", "b"}, "--output is nothing to this command");
    refuses({"a.md", "--language", "French"}, "--language French is not a language tag");
}

namespace {

void is_short(const std::string& help)
{
    CHECK(std::count(help.begin(), help.end(), '\n') <= 40);
    CHECK(help.find("Example") < help.find("Options:"));
    for (std::size_t at = 0; at < help.size(); at = help.find('\n', at) + 1)
        CHECK(help.find('\n', at) - at <= 80);
}

void names(const std::string& help, std::initializer_list<const char*> options)
{
    for (const char* option : options) {
        INFO(option);
        CHECK(help.find(option) != std::string::npos);
    }
}

} // namespace

TEST_CASE("the help is short, and names every option that there is", "[cli]")
{
    const std::string help = help_text(Command::render);
    is_short(help);
    names(help, {"-o",      "--output",     "--input-format", "--language", "--voice",
                 "--rate",  "--pitch",      "--gain",         "--pause",    "-j",
                 "--jobs",  "--allow-gaps", "--progress",     "-q",         "--quiet",
                 "--force", "--lexicon",    "--help",         "-V",         "--version"});
    names(help, {"sentences", "script", "say", "check", "voices"});
}

TEST_CASE("each command has a help of its own", "[cli]")
{
    CHECK(parse_options({"script", "--help"}).help);
    CHECK(parse_options({"script", "--help"}).command == Command::script);
    is_short(help_text(Command::script));
    is_short(help_text(Command::say));
    is_short(help_text(Command::check));
    names(help_text(Command::check), {"--json", "--lexicon", "--language", "--voice"});
    names(help_text(Command::say), {"--ipa", "--output", "--lexicon"});
    is_short(help_text(Command::voices));
    is_short(help_text(Command::sentences));
    names(help_text(Command::script), {"--explain", "--input-format", "--language", "--voice"});
}
