// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text_reader.hpp"

#include "fakes/decoded.hpp"
#include "fakes/nasty_text.hpp"
#include "fakes/temporary_folder.hpp"

#include <catch2/catch.hpp>
#include <vector>

using namespace aloud;

namespace {

std::vector<Block> blocks_of(const std::string& bytes, const Warn& warn)
{
    const TemporaryFolder folder;
    TextReader reader(Source(folder.write("talk.txt", bytes)), warn);
    std::vector<Block> blocks;
    while (auto block = reader.next())
        blocks.push_back(std::move(*block));
    CHECK_FALSE(reader.next()); // nothing, again and again
    return blocks;
}

std::vector<Block> quietly(const std::string& bytes)
{
    return blocks_of(bytes, [](const std::string& sentence) { FAIL(sentence); });
}

/// The paragraphs' text; "***" for a thematic break.
void reads(const std::string& bytes, const std::vector<std::string>& paragraphs)
{
    CAPTURE(bytes);
    std::vector<std::string> read;
    for (const Block& block : quietly(bytes))
        read.push_back(block.kind == BlockKind::thematic_break ? "***" : block.text.string());
    CHECK(read == paragraphs);
}

} // namespace

TEST_CASE("Blank lines set paragraphs apart")
{
    reads("One.\n\nTwo.\n \t \nThree.", {"One.", "Two.", "Three."});
    reads("\n\n\nOne.\n\n\n\n\nTwo.\n\n", {"One.", "Two."});
    reads("One.\r\n\r\nTwo.\r\n", {"One.", "Two."});
    reads("One.\r\rTwo.\r", {"One.", "Two."});
}

TEST_CASE("Text without words has no paragraphs")
{
    reads("", {});
    reads("\n \n\t\n", {});
    reads("\xEF\xBB\xBF", {});
}

TEST_CASE("Wrapped lines are joined")
{
    reads("one\ntwo\r\nthree\rfour", {"one two three four"});
    reads("  one \n  two  ", {"one two"});
    reads("\u65E5\u672C\n\u8A9E", {"\u65E5\u672C\u8A9E"});
}

TEST_CASE("A paragraph without words is a thematic break")
{
    reads("One.\n\n* * *\n\nTwo.", {"One.", "***", "Two."});
    reads("...", {"***"});
    reads("2 + 2\n\n+", {"2 + 2", "+"}); // a symbol is said
}

TEST_CASE("A form feed between pages is no word")
{
    reads("One.\n\f\nTwo.\n\n\fThree.", {"One.", "Two.", "Three."});
}

TEST_CASE("Marks of other formats are text here")
{
    reads("# *One*\n\n<b>&amp;", {"# *One*", "<b>&amp;"});
}

TEST_CASE("Paragraphs know where they stand")
{
    const std::string bytes = "\xEF\xBB\xBF  One\r\n\ttwo\r\n\r\n\xFFx\u00E9\r\n";
    std::size_t warned = 0;
    const auto blocks = blocks_of(bytes, [&](const std::string&) { ++warned; });
    REQUIRE(blocks.size() == 2);
    CHECK(warned == 1);
    const Text& first = blocks[0].text;
    CHECK(first.string() == "One two");
    CHECK(first.source(0, 3) == Span{5, 8});
    CHECK(first.source(4, 7) == Span{11, 14});
    CHECK(first.line(0) == 1);
    CHECK(first.line(4) == 2);
    const Text& second = blocks[1].text;
    CHECK(second.string() == "\uFFFDx\u00E9");
    CHECK(second.source(0, 3) == Span{18, 19});
    CHECK(second.source(3, 4) == Span{19, 20});
    CHECK(second.line() == 4);
}

TEST_CASE("Where the file is cut into pieces makes no difference")
{
    constexpr std::size_t piece = 64 * 1024;
    for (std::size_t before = piece - 6; before < piece + 3; ++before) {
        CAPTURE(before);
        const std::string head(before, 'a');
        const auto blocks = quietly(head + "\r\n\u65E5\u672C\r\n\r\nend\r\n");
        REQUIRE(blocks.size() == 2);
        CHECK(blocks[0].text.string() == head + " \u65E5\u672C");
        CHECK(blocks[0].text.line(before + 1) == 2);
        CHECK(blocks[1].text.source() == Span{before + 12, before + 15});
        CHECK(blocks[1].text.line() == 4);
    }
}

TEST_CASE("Bad bytes are told once, when the document has been read")
{
    std::vector<std::string> sentences;
    const auto warn = [&](const std::string& sentence) { sentences.push_back(sentence); };
    const auto blocks = blocks_of("\xFFOne \u00E9t\u00E9\n\nT\xFFwo\n", warn);
    CHECK(blocks.size() == 2);
    REQUIRE(sentences.size() == 1);
    CHECK_THAT(sentences[0], Catch::Contains("talk.txt, line 1: 2 bytes"));
}

TEST_CASE("Paragraphs of UTF-16 know where they stand", "[promise]")
{
    const std::string bytes =
        "\xFF\xFE" + utf16(u"  \u00C9t\u00E9\r\n\u8A9E x\n\n\u041D\u0435\u0442.");
    const auto blocks = quietly(bytes);
    REQUIRE(blocks.size() == 2);
    const Text& first = blocks[0].text;
    CHECK(first.string() == "\u00C9t\u00E9 \u8A9E x");
    CHECK(first.source(0, 5) == Span{6, 12});
    CHECK(first.source(6, 9) == Span{16, 18});
    CHECK(first.line(6) == 2);
    CHECK(blocks[1].text.string() == "\u041D\u0435\u0442.");
    CHECK(blocks[1].text.source() == Span{26, 34});
    CHECK(blocks[1].text.line() == 4);
}

namespace {

/// The blocks that a paragraph without end becomes; joined, perhaps by spaces, they are it.
std::vector<Block> pieces(const std::string& paragraph)
{
    auto blocks = quietly(paragraph + "\n\nOther.");
    REQUIRE(blocks.size() > 2);
    CHECK(blocks.back().text.string() == "Other.");
    CHECK_FALSE(blocks.back().continues);
    blocks.pop_back();
    std::string joined;
    for (const Block& block : blocks) {
        CHECK(block.kind == BlockKind::paragraph);
        CHECK(block.continues == !joined.empty());
        CHECK(block.text.size() <= 256 * 1024);
        const Span source = block.text.source();
        if (source.begin > joined.size())
            joined += ' ';
        CHECK(source == Span{joined.size(), joined.size() + block.text.size()});
        joined += block.text.string();
    }
    CHECK((joined == paragraph));
    return blocks;
}

void end_with(const std::string& paragraph, const std::string& end)
{
    const auto blocks = pieces(paragraph);
    for (std::size_t i = 0; i + 1 < blocks.size(); ++i) {
        const std::string& text = blocks[i].text.string();
        CHECK(text.substr(text.size() - std::min(text.size(), end.size())) == end);
    }
}

} // namespace

TEST_CASE("A paragraph without end is handed on in pieces that end behind a sentence")
{
    end_with(repeat("One, two (3.14) and four. ", 1'900'000) + "End.", "four.");
    end_with(repeat("\u4F60\u597D\u3002", 1'900'000), "\u3002");
    end_with(repeat("\u06A9\u062A\u0627\u0628 \u06D4 ", 1'900'000) + "x", "\u06D4");
}

TEST_CASE("Without sentences the pieces end between words, without words between characters")
{
    end_with(repeat("word,and,that, ", 1'200'000) + "end", "that,");
    for (const char* character : {"x", "\u00E9", "\u8A9E", "\U0001F600"})
        end_with(repeat(character, 1'900'000), character);
}

TEST_CASE("A wrapped paragraph without end is handed on as one of a single line is")
{
    const auto blocks = quietly(repeat("One two three four.\n", 900'000));
    REQUIRE(blocks.size() == 4);
    for (const Block& block : blocks)
        CHECK(block.text.string().starts_with("One two"));
    CHECK(blocks.back().continues);
}

TEST_CASE("A line of spaces without end is blank")
{
    const std::string spaces = repeat(" \t", 900'000);
    reads("One." + spaces + "\n" + spaces + "\n" + spaces + "Two." + spaces, {"One.", "Two."});
}

TEST_CASE("A line of dashes without end is one break")
{
    reads("One.\n\n" + repeat("- ", 900'000) + "\n\nTwo.", {"One.", "***", "Two."});
}
