// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/slow_list.hpp"
#include "fakes/spoken_document.hpp"
#include "fakes/temporary_folder.hpp"

#include "base/error.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace aloud;

namespace {

std::vector<Block> long_document()
{
    std::vector<Block> blocks;
    for (int i = 0; i < 300; ++i)
        blocks.push_back(paragraph("Sentence number " + std::to_string(i) +
                                   " says this and that. And then another follows it."));
    return blocks;
}

/// Of a language without rules for figures and capitals: what the tone engine does is asked for in
/// such words.
const RenderSettings as_written{.language = "eo"};

/// The sentence of the Error that speaking the document ends in.
std::string complaint(const std::vector<Block>& blocks)
{
    try {
        static_cast<void>(speak(blocks, 2, as_written));
        return "";
    } catch (const Error& error) {
        return error.what();
    }
}

Block on_line(Line line, std::string_view characters)
{
    Block block;
    block.text = text(characters, 0, line);
    return block;
}

} // namespace

TEST_CASE("the number of speakers does not change a sample", "[speech][promise]")
{
    const auto alone = speak(long_document(), 1).recording.samples;
    CHECK(alone.size() > 300 * ToneEngine::samples_a_word);
    CHECK((speak(long_document(), 2).recording.samples == alone));
    CHECK((speak(long_document(), 7).recording.samples == alone));
}

TEST_CASE("what is said before in the same run does not change a sample", "[speech][promise]")
{
    Nursery nursery(make_tone_engine, 2);
    const auto render_with = [&](const std::string& language) {
        Recording recording;
        BlockList document({paragraph("One two three. Four five. Six.")});
        std::vector<std::unique_ptr<Sink>> sinks;
        sinks.push_back(std::make_unique<MemorySink>(recording));
        render(document, nursery, {.language = language, .rate = 175}, sinks, {});
        return recording.samples;
    };
    const auto first = render_with("en");
    static_cast<void>(render_with("fr"));
    CHECK((render_with("en") == first));
}

TEST_CASE("utterances longer than a slot's ring come through whole", "[speech]")
{
    const std::vector<Block> blocks(4, paragraph("A very LONG word. And another LONG one."));
    const auto spoken = speak(blocks, 3);
    CHECK(spoken.rendering.sentences == 8);
    CHECK(spoken.recording.samples.size() > 8 * 3 * 1024 * 1024);
    CHECK((speak(blocks, 1).recording.samples == spoken.recording.samples));
}

TEST_CASE("a document of thousands of very short utterances is spoken", "[speech]")
{
    CHECK(speak(std::vector<Block>(3000, paragraph("a"))).rendering.sentences == 3000);
}

TEST_CASE("a lost speaker is replaced, and the samples are the same", "[speech][promise]")
{
    const std::string mark = ToneEngine::fresh_mark();
    auto blocks = long_document();
    blocks[5] = paragraph("This one goes wrong ONCE:" + mark + " but only once. And it goes on.");
    const auto disturbed = speak(blocks).recording.samples;
    CHECK(ToneEngine::was_said(mark));
    CHECK((speak(blocks).recording.samples == disturbed));
}

TEST_CASE("what was handed out before a loss does not come twice, in whatever pieces",
          "[speech][promise]")
{
    // The speaker hears of room in its slot while it waits for the second utterance, but when that
    // is said again only while it speaks: so the long one comes in other pieces.
    const auto speak_slowly = [](const std::string& mark) {
        Recording recording;
        Nursery nursery(make_tone_engine, 1);
        SlowList document({paragraph("First."), heading("A HALF of it"),
                           heading("LONG and LONG ONCE:" + mark + " again"), paragraph("Last.")},
                          std::chrono::milliseconds(300));
        std::vector<std::unique_ptr<Sink>> sinks;
        sinks.push_back(std::make_unique<MemorySink>(recording));
        render(document, nursery, {.language = "en"}, sinks, {});
        return recording.samples;
    };
    const std::string mark = ToneEngine::fresh_mark();
    const auto disturbed = speak_slowly(mark);
    CHECK(ToneEngine::was_said(mark));
    CHECK((speak_slowly(mark) == disturbed));
}

TEST_CASE("a passage that is lost many times and then is not has the same samples",
          "[speech][promise]")
{
    std::string words = "Words here that end";
    std::string mark;
    for (int i = 0; i < 4; ++i)
        words += " ONCE:" + (mark = ToneEngine::fresh_mark());
    auto blocks = long_document();
    blocks[7] = paragraph(words + " and then no more. And so on.");
    const auto disturbed = speak(blocks).recording.samples;
    CHECK(ToneEngine::was_said(mark));
    CHECK((speak(blocks).recording.samples == disturbed));
}

TEST_CASE("a sentence that crashes the engine is named with its line", "[speech][promise]")
{
    CHECK(complaint({on_line(1, "All is well. Very well."), on_line(7, "Here we CRASH for good."),
                     on_line(9, "Never said.")}) ==
          "cannot speak test.md, line 7: the speech engine crashes at \"Here we CRASH for good.\"");
    CHECK(complaint({on_line(4, "CRASH")}) ==
          "cannot speak test.md, line 4: the speech engine crashes at \"CRASH\"");
}

TEST_CASE("a sentence that hangs the engine is named, and the rest is spoken",
          "[speech][promise][unsanitized]")
{
    const auto spoken =
        speak({on_line(1, "First."), on_line(2, "We HANG here."), on_line(3, "Third.")}, 2,
              {.language = "en", .allow_gaps = true});
    REQUIRE(spoken.warnings.size() == 1);
    CHECK(spoken.warnings[0] == "cannot speak test.md, line 2: the speech engine crashes at "
                                "\"We HANG here.\"; silence stands there");
    CHECK(spoken.rendering.sentences == 3);
    CHECK(spoken.rendering.gaps == 1);
}

TEST_CASE("an engine that reports an error is believed", "[speech]")
{
    CHECK(complaint({on_line(1, "First."), on_line(3, "Second. We FAIL here. Third.")}) ==
          "cannot speak test.md, line 3: the engine hums no more at \"We FAIL here.\"");
}

TEST_CASE("a gap costs its own sentence only, whatever the number of speakers", "[speech][promise]")
{
    auto blocks = long_document();
    blocks[3] = on_line(33, "Before it. We CRASH here. Behind it.");
    blocks[9] = on_line(39, "CRASH and FAIL.");
    blocks[200] = on_line(230, "SILENCE");
    const auto with = [&](int jobs) {
        return speak(blocks, jobs, {.language = "en", .allow_gaps = true});
    };
    const auto alone = with(1);
    CHECK(alone.rendering.sentences == 2 * 297 + 5);
    CHECK(alone.rendering.gaps == 3);
    CHECK(alone.warnings.size() == 3);
    CHECK((with(2).recording.samples == alone.recording.samples));
    CHECK((with(7).recording.samples == alone.recording.samples));
    // A second of silence stands there.
    const auto& cues = alone.recording.cues;
    const auto gap = std::find_if(cues.begin(), cues.end(), [](const Cue& cue) {
        return cue.sentence.text.string() == "We CRASH here.";
    });
    REQUIRE(gap != cues.end());
    CHECK(gap->end - gap->begin > ToneEngine::rate);
    CHECK(std::all_of(alone.recording.samples.begin() + gap->begin,
                      alone.recording.samples.begin() + gap->end,
                      [](Sample sample) { return sample == 0; }));
}

TEST_CASE("a document of gaps alone is not rendered", "[speech]")
{
    CHECK_THROWS_WITH(speak({on_line(1, "CRASH")}, 1, {.language = "en", .allow_gaps = true}),
                      "cannot speak test.md: not one of its sentences can be spoken");
}

TEST_CASE("a speaker reads the engine's data and can do nothing else", "[speech][promise]")
{
    const TemporaryFolder folder;
    const std::string there = folder.write("there", "x");
    const auto is_silent = [](const std::string& word) {
        return complaint({on_line(1, word)}).find("the voice is silent") != std::string::npos;
    };
    CHECK_FALSE(is_silent("OPEN:" ALOUD_SOURCE_DIR "/text/README.md"));
    CHECK(is_silent("OPEN:" + there));
    CHECK(is_silent("WRITE:" + folder.file("made")));
    CHECK(is_silent("WRITE:" ALOUD_SOURCE_DIR "/text/made"));
    CHECK(is_silent("RUN:/bin/true"));
    CHECK(is_silent("CONNECT"));
    CHECK(folder.count() == 1);
}

TEST_CASE("a sentence that makes no sound is named, not left out", "[speech][promise]")
{
    CHECK(complaint({on_line(1, "First."), on_line(2, "SILENCE")}) ==
          "cannot speak test.md, line 2: the voice is silent at \"SILENCE\"");
}

TEST_CASE("a gain that would clip is refused with the line", "[speech]")
{
    CHECK_THROWS_WITH(speak({on_line(1, "Loud.")}, 1, {.language = "en", .gain_db = 6}),
                      "a gain of 6.0 dB is above the voice's headroom");
    CHECK_NOTHROW(speak({on_line(1, "Loud.")}, 1, {.language = "en", .gain_db = 1}));
}
