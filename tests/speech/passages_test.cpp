// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/passages.hpp"

#include "fakes/block_list.hpp"
#include "script/script.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

/// The number of utterances in each passage of the document.
std::vector<std::size_t> cut(const std::vector<Block>& blocks)
{
    BlockList document({blocks.begin(), blocks.end()});
    Sentences sentences(document, "en");
    const Lexicons lexicons;
    Script script(sentences, {"en", "", ""}, lexicons, Pauses(175), "test.md",
                  [](const std::string&) {});
    PassageBorders borders;
    std::vector<std::size_t> sizes{0};
    while (const auto utterance = script.next()) {
        ++sizes.back();
        if (borders.ends_with(*utterance))
            sizes.push_back(0);
    }
    if (sizes.back() == 0)
        sizes.pop_back();
    return sizes;
}

std::string words(std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += "word ";
    return text + "end.";
}

} // namespace

TEST_CASE("the first passage is one sentence, so that the first sound comes soon", "[speech]")
{
    CHECK(cut({paragraph("One. Two. Three. Four.")}) == std::vector<std::size_t>{1, 3});
    CHECK(cut({}).empty());
}

TEST_CASE("passages are short at first, then of about a thousand bytes", "[speech]")
{
    const std::vector<Block> blocks(600,
                                    paragraph("A sentence of exactly forty-nine characters, so."));
    const auto sizes = cut(blocks);
    REQUIRE(sizes.size() > 30);
    CHECK(sizes[0] == 1);
    CHECK(sizes[1] == 7);
    CHECK(sizes[24] == 7);
    CHECK(sizes[25] == 21);
}

TEST_CASE("a passage of very short utterances has no more than a channel holds", "[speech]")
{
    for (const std::size_t size : cut(std::vector<Block>(9000, paragraph("a"))))
        CHECK(size <= 64);
}

TEST_CASE("a sentence without end does not make a passage without end", "[speech]")
{
    for (const std::size_t size : cut({paragraph(words(20'000))}))
        CHECK(size <= 3);
}
