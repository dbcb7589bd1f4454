// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "fakes/spoken_document.hpp"
#include "fakes/temporary_folder.hpp"
#include "output/wav_file.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>

using namespace aloud;

namespace {

std::vector<Block> small_document()
{
    return {heading("A title"), paragraph("First sentence. Second sentence."),
            paragraph("Third sentence.")};
}

/// The largest step between neighbours in [begin, end).
int largest_step(const std::vector<Sample>& samples, std::size_t begin, std::size_t end)
{
    int largest = 0;
    for (std::size_t i = begin + 1; i < end; ++i)
        largest = std::max(largest, std::abs(samples[i] - samples[i - 1]));
    return largest;
}

bool is_silent(const std::vector<Sample>& samples, Frames begin, Frames end)
{
    return std::all_of(samples.begin() + begin, samples.begin() + end,
                       [](Sample sample) { return sample == 0; });
}

/// A Sink that cannot go on.
class FullSink : public Sink
{
  public:
    void write(std::span<const Sample>) override { throw Error("cannot write x: full"); }
    void mark(const Cue&) override {}
    void finish() override {}
};

} // namespace

TEST_CASE("every sentence is on the timeline, in order, and nothing else", "[render][promise]")
{
    const auto spoken = speak(small_document());
    CHECK(spoken.rendering.sentences == 4);
    std::vector<std::string> said;
    for (const Cue& cue : spoken.recording.cues)
        said.push_back(cue.sentence.text.string());
    CHECK(said == std::vector<std::string>{"A title", "First sentence.", "Second sentence.",
                                           "Third sentence."});
}

TEST_CASE("cues abut, and the last ends with the audio", "[render][promise]")
{
    const auto [recording, rendering, warnings] = speak(small_document());
    Frames end = 0;
    for (const Cue& cue : recording.cues) {
        CHECK(cue.begin == end);
        CHECK(cue.end > cue.begin);
        end = cue.end;
    }
    CHECK(end == std::ssize(recording.samples));
    CHECK(rendering.frames == end);
    CHECK(recording.finished);
}

TEST_CASE("a cue begins with the first sound of its sentence, behind the pause",
          "[render][promise]")
{
    const auto recording = speak(small_document()).recording;
    const auto ms = [](int count) { return Frames{count} * ToneEngine::rate / 1000; };
    const auto silence_before = [&](std::size_t cue) {
        const Frames begin = recording.cues[cue].begin;
        Frames first = begin;
        while (recording.samples[static_cast<std::size_t>(first - 1)] == 0)
            --first;
        return begin - first;
    };
    // The fades themselves end in a zero or two.
    CHECK(silence_before(1) >= ms(700));
    CHECK(silence_before(1) < ms(701));
    CHECK(silence_before(2) >= ms(300));
    CHECK(silence_before(2) < ms(301));
    CHECK(silence_before(3) >= ms(550));
    CHECK(silence_before(3) < ms(551));
    const Frames begin = recording.cues[2].begin;
    CHECK_FALSE(is_silent(recording.samples, begin, begin + ms(5)));
}

TEST_CASE("speech fades from and to silence at every join", "[render]")
{
    // The tone engine begins and ends each utterance at full swing: unfaded, the step is 12000.
    const auto recording = speak(small_document()).recording;
    for (const Cue& cue : recording.cues) {
        const auto begin = static_cast<std::size_t>(cue.begin);
        const auto end = static_cast<std::size_t>(cue.end);
        CHECK(largest_step(recording.samples, begin, begin + 3) < 500);
        CHECK(largest_step(recording.samples, end - 3, end) < 500);
    }
}

TEST_CASE("a pause of one's own is used as it is, whatever the rate", "[render]")
{
    using namespace std::chrono_literals;
    RenderSettings settings{.language = "en", .rate = 350};
    const auto quick = speak(small_document(), 1, settings).recording.samples.size();
    settings.pauses = {{Pause::sentence, 1000ms}};
    const auto slow = speak(small_document(), 1, settings).recording.samples.size();
    CHECK(slow - quick == 850U * ToneEngine::rate / 1000);
}

TEST_CASE("a document without words is an error", "[render]")
{
    CHECK_THROWS_WITH(speak({}), "cannot speak test.md: it has no words");
    CHECK_THROWS_WITH(speak({paragraph("...")}), "cannot speak test.md: it has no words");
}

TEST_CASE("a sink that fails stops everything, and none is finished", "[render][promise]")
{
    Recording recording;
    Nursery nursery(make_tone_engine, 2);
    BlockList document({paragraph("One. Two. Three.")});
    std::vector<std::unique_ptr<Sink>> sinks;
    sinks.push_back(std::make_unique<MemorySink>(recording));
    sinks.push_back(std::make_unique<FullSink>());
    CHECK_THROWS_WITH(render(document, nursery, {.language = "en"}, sinks, {}),
                      "cannot write x: full");
    CHECK_FALSE(recording.finished);
}

TEST_CASE("a failed render leaves the file that stood there", "[render][promise]")
{
    const TemporaryFolder folder;
    const std::string path = folder.write("talk.wav", "a human recording");
    Nursery nursery(make_tone_engine, 2);
    BlockList document({paragraph("One. Two CRASH two. Three.")});
    {
        std::vector<std::unique_ptr<Sink>> sinks;
        sinks.push_back(make_wav_file(path, ToneEngine::rate, {}));
        CHECK_THROWS_AS(render(document, nursery, {.language = "en"}, sinks, {}), Error);
    }
    CHECK(read_file(path) == "a human recording");
    CHECK(folder.count() == 1);
}

TEST_CASE("the language is the document's, and a guess is said", "[render]")
{
    const auto russian = speak({paragraph("Всем доброе утро.")}, 1, {});
    REQUIRE(russian.warnings.size() == 1);
    CHECK(russian.warnings[0] ==
          "test.md: no language is stated; Cyrillic letters are read as Russian; --language says "
          "otherwise");
    CHECK(speak({paragraph("Good morning.")}, 1, {.voice = "en-gb"}).warnings.empty());
    CHECK(speak({paragraph("Good morning.")}, 1, {.language = "en"}).warnings.empty());
}

TEST_CASE("text that the voice cannot read is refused with the option that helps",
          "[render][promise]")
{
    try {
        static_cast<void>(speak({paragraph("Good morning."), paragraph("Всем доброе утро.")}));
        FAIL("spelled out letter by letter");
    } catch (const Error& error) {
        CHECK(std::string(error.what()) ==
              "cannot speak test.md, line 1: the voice for English cannot read Cyrillic letters: "
              "\"Всем доброе утро.\"");
        CHECK(error.advice() == "--language ru, another --voice, or --allow-gaps");
    }
}

TEST_CASE("an unknown voice or language is a wrong usage", "[render]")
{
    CHECK_THROWS_AS(speak(small_document(), 1, {.voice = "nobody"}), UsageError);
    CHECK_THROWS_AS(speak(small_document(), 1, {.language = "so"}), UsageError);
}
