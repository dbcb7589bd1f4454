// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/script.hpp"

#include "base/characters.hpp"
#include "base/error.hpp"
#include "fakes/block_list.hpp"
#include "fakes/nasty_text.hpp"
#include "fakes/slow_list.hpp"

#include <catch2/catch.hpp>

using namespace aloud;
using namespace std::chrono_literals;
using Catch::Matchers::Contains;

namespace {

Block item(std::string_view label, std::string_view body)
{
    Block block = paragraph(std::string(label) + std::string(body));
    block.kind = BlockKind::list_item;
    block.label = label.size();
    return block;
}

std::vector<Utterance> script_of(std::deque<Block> blocks, const std::string& language = "en")
{
    BlockList document(std::move(blocks));
    Sentences sentences(document, language);
    const Lexicons lexicons;
    Script script(sentences, LanguageTag{language}, lexicons, Pauses(175), document.name(),
                  [](const std::string&) {});
    std::vector<Utterance> all;
    while (auto utterance = script.next())
        all.push_back(std::move(*utterance));
    CHECK_FALSE(script.next().has_value());
    return all;
}

using Played = std::pair<std::chrono::milliseconds, std::string>;

/// What is said, each behind the silence that goes before it.
void plays(const std::deque<Block>& blocks, const std::vector<Played>& expected)
{
    std::vector<Played> found;
    for (const Utterance& utterance : script_of(blocks))
        found.emplace_back(utterance.pause_before, utterance.text.string());
    CHECK(found == expected);
}

/// The utterances of one paragraph, joined.
std::string said(std::string_view written, const std::string& language = "en")
{
    std::string result;
    for (const Utterance& utterance : script_of({paragraph(written)}, language))
        result += utterance.text.string();
    return result;
}

/// The sentence that the voice cannot read stands in line 12 of test.md.
void cannot_read(std::string_view written, const std::string& language, const std::string& reason,
                 const std::string& option)
{
    Block block;
    block.text = text(written, 300, 12);
    const auto all = script_of({paragraph("Good."), block}, language);
    REQUIRE(all.size() == 2);
    CHECK_FALSE(all.front().unspeakable);
    REQUIRE(all.back().unspeakable);
    CHECK_THAT(all.back().unspeakable->what(), Contains("test.md, line 12") && Contains(reason));
    CHECK_THAT(all.back().unspeakable->advice(), Contains(option));
}

} // namespace

TEST_CASE("A document with nothing to say has no script", "[script]")
{
    plays({}, {});
    plays({paragraph("—"), paragraph("")}, {});
}

TEST_CASE("Every sentence is said behind its silence", "[script]")
{
    plays({heading("Title"), paragraph("One. Two."), paragraph("Three.")},
          {{0ms, "Title"}, {700ms, "One."}, {300ms, "Two."}, {550ms, "Three."}});
}

TEST_CASE("The first sentence has no silence before it, even behind a thematic break", "[script]")
{
    Block rule;
    rule.kind = BlockKind::thematic_break;
    plays({rule, paragraph("One."), rule, paragraph("Two.")}, {{0ms, "One."}, {1500ms, "Two."}});
}

TEST_CASE("Utterances are normalized and sentences are not", "[script]")
{
    const auto all = script_of({paragraph("A\tcafe\u0301\x01.")});
    REQUIRE(all.size() == 1);
    CHECK(all[0].text.string() == "A café .");
    REQUIRE(all[0].begins.has_value());
    CHECK(all[0].begins->text.string() == "A\tcafe\u0301\x01.");
}

TEST_CASE("The number of a list item is an utterance of its own", "[script]")
{
    plays({item("3. ", "Mai"), item("4. ", "Juni. Juli.")},
          {{0ms, "3."}, {150ms, "Mai"}, {400ms, "4."}, {150ms, "Juni."}, {300ms, "Juli."}});
    plays({item("3. ", "***"), item("4. ", "")}, {{0ms, "3."}, {400ms, "4."}});
}

TEST_CASE("A number and its list item are one sentence", "[script]")
{
    const auto all = script_of({item("3. ", "Mai"), item("", "Bullet")});
    REQUIRE(all.size() == 3);
    CHECK(all[0].begins.has_value());
    CHECK_FALSE(all[0].ends);
    CHECK_FALSE(all[1].begins.has_value());
    CHECK(all[1].ends);
    REQUIRE(all[2].begins.has_value());
    CHECK(all[2].ends);
    CHECK(all[2].begins->number == 2);
}

TEST_CASE("A sentence too long for the engine is several utterances and one sentence", "[script]")
{
    const std::string clause = repeat("word ", 700) + "end; ";
    const auto all = script_of({paragraph(clause + clause + "the end. Next.")});
    REQUIRE(all.size() == 3);
    REQUIRE(all[0].begins.has_value());
    CHECK(all[0].begins->text.string() == clause + clause + "the end.");
    CHECK(all[0].text.string() == clause);
    CHECK_FALSE(all[0].ends);
    CHECK_FALSE(all[1].begins.has_value());
    CHECK(all[1].text.string() == clause + "the end.");
    CHECK(all[1].pause_before == 150ms);
    CHECK(all[1].ends);
    CHECK(all[2].begins.has_value());
    CHECK(all[2].pause_before == 300ms);
}

TEST_CASE("A stretch too long for the engine that says nothing is not given to it", "[script]")
{
    const auto all = script_of({paragraph("Word " + repeat(",", 2000) + " end.")});
    REQUIRE(all.size() == 2);
    CHECK(all[0].text.string() == "Word ");
    CHECK_FALSE(all[0].ends);
    CHECK(all[1].text.string().ends_with(" end."));
    CHECK(all[1].ends);
}

TEST_CASE("Letters that the voice cannot read are named with line and option", "[script]")
{
    cannot_read("Привет всем.", "en", "English cannot read Cyrillic", "--language ru");
    cannot_read("مرحبا بكم", "fr", "French cannot read Arabic", "--language ar");
    cannot_read("你好", "ru", "Russian cannot read Han", "--language zh");
}

TEST_CASE("What a voice reads is decided by most letters of a sentence", "[script]")
{
    CHECK(script_of({paragraph("The word мир means peace.")}).size() == 1);
    CHECK(script_of({paragraph("Слово peace значит мир.")}, "ru").size() == 1);
    CHECK(script_of({paragraph("Only English here.")}, "ru").size() == 1);
    CHECK(script_of({paragraph("2 + 2 = 4")}, "ar").size() == 1);
    CHECK(script_of({paragraph("Что угодно")}, "xx").size() == 1);
}

TEST_CASE("Utterances of nasty text fit the engine, and sentences begin and end once", "[script]")
{
    std::mt19937 random(99);
    for (int i = 0; i < 100; ++i) {
        std::uint64_t number = 0;
        bool open = false;
        const auto all = script_of({heading(nasty_text(random, random() % 20)),
                                    item("1. ", nasty_text(random, random() % 50)),
                                    paragraph(nasty_text(random, random() % 900))},
                                   "xx");
        CAPTURE(i);
        for (const Utterance& utterance : all) {
            CHECK(has_speakable(utterance.text.string()));
            CHECK(utterance.text.size() <= 800);
            CHECK(utterance.begins.has_value() == !open);
            if (utterance.begins)
                CHECK(utterance.begins->number == ++number);
            open = !utterance.ends;
        }
        CHECK_FALSE(open);
    }
}

TEST_CASE("A block with nothing to say does not keep what has come from being spoken", "[script]")
{
    SlowList document({paragraph("First."), paragraph("..."), paragraph("Last.")},
                      std::chrono::milliseconds(100));
    Sentences sentences(document, "en");
    const Lexicons lexicons;
    Script script(sentences, {"en", "", ""}, lexicons, Pauses(175), "test.md",
                  [](const std::string&) {});
    const auto wait = [&] {
        int waits = 0;
        while (script.waiting_on())
            ++waits;
        return waits;
    };
    CHECK(wait() > 0);
    REQUIRE(script.next());
    CHECK(wait() > 0);
    const auto last = script.next();
    REQUIRE(last);
    CHECK(last->text.string() == "Last.");
}

TEST_CASE("Figures and letters are said in words, by the language of the voice", "[script]")
{
    CHECK(said("Message by the UNODC Executive Director 2022") ==
          "Message by the U N O D C Executive Director twenty twenty-two");
    CHECK(said("The COVID-19 pandemic: more than 60 per cent over the last 15 years.") ==
          "The COVID nineteen pandemic: more than sixty per cent over the last 15 years.");
    CHECK(said("Am 3. Oktober 1990.", "de") == "Am dritten Oktober neunzehn hundert neunzig.");
    CHECK(said("On 3/12/2022.") == "On the third of December twenty twenty-two.");
}

TEST_CASE("The label of a list item is said as it is", "[script]")
{
    const auto all = script_of({item("3. ", "Mai 1990")}, "de");
    REQUIRE(all.size() == 2);
    CHECK(all[0].text.string() == "3.");
    CHECK(all[1].text.string() == "Mai neunzehn hundert neunzig");
}

TEST_CASE("An utterance of changed words knows its place in the source", "[script]")
{
    Block block;
    block.text = text("It cost $5 then.", 100, 7);
    const auto all = script_of({block});
    REQUIRE(all.size() == 1);
    CHECK(all[0].text.string() == "It cost five dollars then.");
    CHECK(all[0].text.source(8, 20) == Span{108, 110});
    CHECK(all[0].text.line(8) == 7);
}
