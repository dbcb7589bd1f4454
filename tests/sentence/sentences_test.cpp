// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence/sentences.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"
#include "fakes/block_list.hpp"
#include "fakes/nasty_text.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

Block item(std::string_view label, std::string_view body)
{
    Block block = paragraph(std::string(label) + std::string(body));
    block.kind = BlockKind::list_item;
    block.level = 1;
    block.label = label.size();
    return block;
}

Block rule()
{
    Block block;
    block.kind = BlockKind::thematic_break;
    return block;
}

std::vector<Sentence> sentences_of(std::deque<Block> blocks)
{
    BlockList document(std::move(blocks));
    Sentences sentences(document, "en");
    std::vector<Sentence> all;
    while (auto sentence = sentences.next())
        all.push_back(std::move(*sentence));
    CHECK_FALSE(sentences.next().has_value());
    return all;
}

void reads(const std::deque<Block>& blocks, const std::vector<std::string>& expected)
{
    std::vector<std::string> found;
    for (const Sentence& sentence : sentences_of(blocks))
        found.push_back(sentence.text.string());
    CHECK(found == expected);
}

void is_bounded(const std::deque<Block>& blocks, const std::vector<Boundary>& expected)
{
    std::vector<Boundary> found;
    for (const Sentence& sentence : sentences_of(blocks))
        found.push_back(sentence.before);
    CHECK(found == expected);
}

std::u32string speakable(std::string_view text)
{
    std::u32string result;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        if (is_speakable(point.value))
            result.push_back(point.value);
        at = point.end;
    }
    return result;
}

} // namespace

TEST_CASE("A document without blocks has no sentences", "[sentences]")
{
    reads({}, {});
    reads({rule()}, {});
}

TEST_CASE("Sentences come without the spaces around them", "[sentences]")
{
    reads({paragraph("  We left.  They stayed. ")}, {"We left.", "They stayed."});
    reads({paragraph("\u00A0We left.\u2003They stayed.\u3000")}, {"We left.", "They stayed."});
    reads({paragraph("One\nTwo")}, {"One", "Two"});
}

TEST_CASE("Sentences are numbered through the document from 1", "[sentences]")
{
    const auto all = sentences_of({heading("Title"), paragraph("—"), paragraph("One. Two.")});
    REQUIRE(all.size() == 3);
    for (std::size_t i = 0; i < all.size(); ++i)
        CHECK(all[i].number == i + 1);
}

TEST_CASE("A heading never shares a sentence with what stands around it", "[sentences]")
{
    reads({paragraph("to be continued"), heading("the end of"), paragraph("the story")},
          {"to be continued", "the end of", "the story"});
    reads({heading("Part"), heading("One")}, {"Part", "One"});
}

TEST_CASE("A sentence knows the kind, level and language of its block", "[sentences]")
{
    Block block = heading("Un. Deux.");
    block.level = 3;
    block.language = "fr";
    for (const Sentence& sentence : sentences_of({block})) {
        CHECK(sentence.kind == BlockKind::heading);
        CHECK(sentence.level == 3);
        CHECK(sentence.language == "fr");
    }
}

TEST_CASE("A block is split as its own language is", "[sentences]")
{
    Block block = paragraph("Vive en la Avda. Luna.");
    reads({block}, {"Vive en la Avda.", "Luna."});
    block.language = "es";
    reads({block}, {"Vive en la Avda. Luna."});
}

TEST_CASE("What lies before a sentence is the end of a sentence, of a block or a break",
          "[sentences]")
{
    using enum Boundary;
    is_bounded({paragraph("One. Two."), paragraph("Three.")}, {block, sentence, block});
    is_bounded({paragraph("One."), rule(), paragraph("Two. Three.")},
               {block, Boundary::thematic_break, sentence});
    is_bounded({paragraph("One."), rule(), paragraph("* * *"), paragraph("Two.")},
               {block, Boundary::thematic_break});
    is_bounded({rule(), paragraph("One."), paragraph("Two.")}, {Boundary::thematic_break, block});
}

TEST_CASE("A block that continues a paragraph begins with a sentence like any other", "[sentences]")
{
    Block rest = paragraph("Three. Four.");
    rest.continues = true;
    is_bounded({paragraph("One. Two. "), rest, paragraph("Five.")},
               {Boundary::block, Boundary::sentence, Boundary::sentence, Boundary::sentence,
                Boundary::block});
}

TEST_CASE("Blocks that have nothing to say yield no sentence", "[sentences]")
{
    reads({paragraph("- - -"), paragraph("One."), paragraph(""), paragraph(" … \u200B")}, {"One."});
    reads({item("", "—"), paragraph("One.")}, {"One."});
}

TEST_CASE("The number of a list item ends no sentence", "[sentences]")
{
    reads({item("12. ", "We left. They stayed.")}, {"12. We left.", "They stayed."});
    reads({item("3. ", "Mai ist ein Datum")}, {"3. Mai ist ein Datum"});
}

TEST_CASE("The first sentence of a list item knows the length of its number", "[sentences]")
{
    const auto all = sentences_of({item("12. ", "We left. They stayed."), item("", "Bullet.")});
    REQUIRE(all.size() == 3);
    CHECK(all[0].label == 4);
    CHECK(all[1].label == 0);
    CHECK(all[2].label == 0);
}

TEST_CASE("A list item of a number alone is a sentence", "[sentences]")
{
    reads({item("7. ", "")}, {"7."});
    reads({item("7. ", "***")}, {"7. ***"});
    const auto all = sentences_of({item("7. ", "")});
    REQUIRE(all.size() == 1);
    CHECK(all[0].label == 2);
}

TEST_CASE("A sentence knows where in the source it stands", "[sentences]")
{
    Block block;
    block.text.append("We left. ", {100, 109}, 7);
    block.text.append("They stayed.", {120, 132}, 8);
    const auto all = sentences_of({block});
    REQUIRE(all.size() == 2);
    CHECK(all[0].text.source().begin == 100);
    CHECK(all[0].text.source().end == 108);
    CHECK(all[1].text.source().begin == 120);
    CHECK(all[1].text.source().end == 132);
    CHECK(all[1].text.line() == 8);
}

TEST_CASE("Every speakable character lies in exactly one sentence, in order", "[sentences]")
{
    std::mt19937 random(7);
    for (int i = 0; i < 200; ++i) {
        std::deque<Block> blocks;
        std::u32string written;
        for (std::size_t n = random() % 5; n > 0; --n) {
            const std::string text = nasty_text(random, random() % 30);
            const std::string label = random() % 2 == 0 ? "" : std::to_string(n) + ". ";
            blocks.push_back(label.empty() ? heading(text) : item(label, text));
            written += speakable(blocks.back().text.string());
        }
        std::u32string read;
        for (const Sentence& sentence : sentences_of(blocks)) {
            read += speakable(sentence.text.string());
            CHECK(has_speakable(sentence.text.string()));
            CHECK(sentence.label <= sentence.text.size());
        }
        CAPTURE(i);
        CHECK((read == written));
    }
}
