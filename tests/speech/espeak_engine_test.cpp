// SPDX-License-Identifier: GPL-3.0-or-later
// The real engine. Voice data differ between versions, so these compare, and never expect a number.
#include "speech/espeak_engine.hpp"

#include "base/error.hpp"
#include "fakes/block_list.hpp"
#include "fakes/memory_sink.hpp"
#include "fakes/temporary_folder.hpp"
#include "render/render.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>

using namespace aloud;

namespace {

Recording say(const std::string& words, const RenderSettings& settings = {.language = "en"})
{
    Recording recording;
    Nursery nursery(make_espeak_engine, 2);
    BlockList document({paragraph(words)});
    std::vector<std::unique_ptr<Sink>> sinks;
    sinks.push_back(std::make_unique<MemorySink>(recording));
    render(document, nursery, settings, sinks, {});
    return recording;
}

std::size_t length(const std::string& words, const RenderSettings& settings = {.language = "en"})
{
    return say(words, settings).samples.size();
}

int step_to(const std::vector<Sample>& samples, Frames at)
{
    const auto index = static_cast<std::size_t>(at);
    return std::abs(samples[index] - samples[index - 1]);
}

} // namespace

TEST_CASE("more words take longer, and a higher rate less long", "[speech][espeak]")
{
    CHECK(length("Good morning to everybody here.") > length("Good morning."));
    CHECK(length("Good morning.", {.language = "en", .rate = 350}) < length("Good morning."));
    CHECK(length("Good morning.", {.language = "en", .rate = 80}) > length("Good morning."));
    CHECK(length("Good morning.", {.language = "en", .rate = 900}) <
          length("Good morning.", {.language = "en", .rate = 449}));
}

TEST_CASE("voices, variants, pitches and gains sound different", "[speech][espeak]")
{
    const auto plain = say("Good morning.").samples;
    CHECK(plain == say("Good morning.", {.voice = "en-gb"}).samples);
    CHECK(plain != say("Good morning.", {.voice = "en-gb+f3"}).samples);
    CHECK(plain != say("Good morning.", {.voice = "en-us"}).samples);
    CHECK(plain != say("Good morning.", {.language = "en", .pitch = 80}).samples);
    const auto quiet = say("Good morning.", {.language = "en", .gain_db = -20}).samples;
    CHECK(*std::max_element(quiet.begin(), quiet.end()) <
          *std::max_element(plain.begin(), plain.end()) / 5);
}

TEST_CASE("each language of the United Nations is spoken", "[speech][espeak]")
{
    CHECK(length("Всем доброе утро.", {.language = "ru"}) > 10'000);
    CHECK(length("صباح الخير للجميع.", {.language = "ar"}) > 10'000);
    CHECK(length("大家早上好。", {.language = "zh"}) > 10'000);
    CHECK(length("Bonjour à toutes et à tous.", {.language = "fr"}) > 10'000);
    CHECK(length("Buenos días a todos.", {.language = "es"}) > 10'000);
}

TEST_CASE("a word sounds as the sounds in a lexicon have it", "[speech][espeak]")
{
    RenderSettings settings{.language = "en"};
    Lexicon lexicon{.name = "a.pls", .language = {.language = "en"}};
    lexicon.lexemes = {{.graphemes = {"Xyzzy"}, .spoken = "həlˈəʊ", .is_ipa = true},
                       {.graphemes = {"Plugh"}, .spoken = "hello"}};
    settings.lexicons = {lexicon};
    const auto plain = say("Oh hello there.").samples;
    CHECK(say("Oh Plugh there.", settings).samples == plain);
    CHECK(say("Oh Xyzzy there.", settings).samples == plain);
    CHECK(say("Oh Xyzzy there.").samples != plain);
}

TEST_CASE("phonemes in a document stay letters, beside those of a lexicon, too",
          "[speech][espeak][promise]")
{
    RenderSettings settings{.language = "en"};
    Lexicon lexicon{.name = "a.pls", .language = {.language = "en"}};
    lexicon.lexemes = {{.graphemes = {"Xyzzy"}, .spoken = "ə", .is_ipa = true}};
    settings.lexicons = {lexicon};
    CHECK(length("[[kansasansalasasarasal]] and Xyzzy.", settings) >
          length("[[k]] and Xyzzy.", settings) + 5'000);
    CHECK(say("[[k]] and Xyzzy.", settings).samples != say("[[g]] and Xyzzy.", settings).samples);
}

TEST_CASE("a sound that the voice cannot make is an error before anything is spoken",
          "[speech][espeak]")
{
    RenderSettings settings{.language = "en"};
    Lexicon lexicon{.name = "a.pls", .language = {.language = "en"}};
    lexicon.lexemes = {{.graphemes = {"Xyzzy"}, .spoken = "ɓa", .is_ipa = true, .line = 7}};
    settings.lexicons = {lexicon};
    CHECK_THROWS_WITH(say("Good morning.", settings),
                      "cannot say \"Xyzzy\" as the lexicon a.pls has it, line 7: the voice for "
                      "English has no sound \"ɓ\" of \"ɓa\"");
    settings.lexicons.front().language = {.language = "fr"}; // is not used
    CHECK_NOTHROW(say("Good morning.", settings));
}

TEST_CASE("no command hidden in a text reaches the engine", "[speech][espeak][promise]")
{
    const auto plain = say("Good 400S morning.").samples;
    CHECK(say("Good \001400S morning.").samples == plain);
    const TemporaryFolder folder;
    static_cast<void>(say("<audio src=\"x`touch " + folder.file("ran") + "`\"/> Good."));
    CHECK(folder.count() == 0);
}

TEST_CASE("a join is no louder than the speech on both sides of it", "[speech][espeak]")
{
    const auto recording =
        say("Stop it at once! Who is that? Cats. Oh, I see; all of them are mine.");
    REQUIRE(recording.cues.size() == 4);
    for (std::size_t i = 1; i < recording.cues.size(); ++i) {
        const Cue& before = recording.cues[i - 1];
        const Cue& after = recording.cues[i];
        std::vector<int> steps;
        for (Frames at = before.begin + 1; at < after.end; ++at)
            steps.push_back(step_to(recording.samples, at));
        std::sort(steps.begin(), steps.end());
        const int usual = steps[steps.size() * 999 / 1000];
        Frames silence = after.begin - 1;
        while (recording.samples[static_cast<std::size_t>(silence - 1)] == 0)
            --silence;
        CHECK(step_to(recording.samples, silence) <= usual);
        CHECK(step_to(recording.samples, after.begin) <= usual);
        CHECK(step_to(recording.samples, after.begin + 1) <= usual);
    }
}

TEST_CASE("marks of phoneme input are read as text", "[speech][espeak]")
{
    CHECK(length("[[h@'loU]]") > 0);
}

TEST_CASE("nobody's environment changes the engine's data", "[speech][espeak][promise]")
{
    const auto plain = say("Good morning.").samples;
    ::setenv("ESPEAK_DATA_PATH", "/nonexistent", 1);
    CHECK(say("Good morning.").samples == plain);
    ::unsetenv("ESPEAK_DATA_PATH");
}

TEST_CASE("the usual voice of a language is the one that a look at all voices finds",
          "[speech][espeak]")
{
    Nursery nursery(make_espeak_engine, 1);
    for (const std::string name : {"ar", "de", "en", "en-GB", "en-US", "es", "es-419", "fr",
                                   "fr-FR", "it", "pt", "pt-BR", "ru", "zh", "cmn"}) {
        INFO(name);
        const LanguageTag tag = parse_language_tag(name).value();
        const ChosenVoice usual = usual_voice_for(tag).value();
        const ChosenVoice found = voice_for(nursery.voices(), tag);
        CHECK(usual.identifier == found.identifier);
        CHECK(to_string(usual.language) == to_string(found.language));
        CHECK(nursery.find_voice_for(tag).identifier == found.identifier);
    }
    CHECK_FALSE(usual_voice_for({.language = "mt"}));
    CHECK_THROWS_AS(nursery.find_voice_for({.language = "so"}), UsageError);
}
