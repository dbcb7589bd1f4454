// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown_reader.hpp"

#include "fakes/decoded.hpp"
#include "fakes/temporary_folder.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <vector>

using namespace aloud;

namespace {

std::vector<Block> blocks_of(const std::string& bytes)
{
    const TemporaryFolder folder;
    MarkdownReader reader(Source(folder.write("talk.md", bytes)), [](const std::string&) {});
    std::vector<Block> blocks;
    while (auto block = reader.next())
        blocks.push_back(std::move(*block));
    return blocks;
}

/// The words, which some block has, stand for `stretch` of the source, in its line.
void maps(const std::string& bytes, const std::string& words, const std::string& stretch)
{
    CAPTURE(bytes, words);
    for (const Block& block : blocks_of(bytes)) {
        const std::size_t at = block.text.string().find(words);
        if (at == std::string::npos)
            continue;
        const Span span = block.text.source(at, at + words.size());
        REQUIRE(span.end <= bytes.size());
        CHECK(bytes.substr(span.begin, span.size()) == stretch);
        const auto before = bytes.substr(0, span.begin);
        CHECK(block.text.line(at) == 1 + std::count(before.begin(), before.end(), '\n'));
        return;
    }
    FAIL("no such words");
}

void maps(const std::string& bytes, const std::string& words)
{
    maps(bytes, words, words);
}

/// Every block's source lies behind the one before, and every byte of text in its block's.
void is_in_order(const std::string& bytes)
{
    CAPTURE(bytes);
    std::uint64_t behind = 0;
    for (const Block& block : blocks_of(bytes)) {
        if (block.kind == BlockKind::thematic_break)
            continue;
        const Span whole = block.text.source();
        CHECK(whole.begin >= behind);
        CHECK(whole.end <= bytes.size());
        std::uint64_t begin = whole.begin;
        for (std::size_t at = 0; at < block.text.size(); ++at) {
            const Span one = block.text.source(at, at + 1);
            CHECK(one.begin >= begin);
            CHECK(one.end <= whole.end);
            begin = one.begin;
        }
        behind = whole.end;
    }
}

} // namespace

TEST_CASE("Words map to where they stand, without the marks around them")
{
    maps("# Title #\n\nA *word* of\nmine.\n", "Title");
    maps("# Title #\n\nA *word* of\nmine.\n", "word");
    maps("# Title #\n\nA *word* of\nmine.\n", "A word", "A *word");
    maps("# Title #\n\nA *word* of\nmine.\n", "mine.");
    maps("Setext\nheading\n===\n", "heading");
}

TEST_CASE("Entities and escapes map to all of their characters")
{
    maps("One\n\nTom &amp; Jo", "&", "&amp;");
    maps("One\n\nTom &amp; Jo", "Jo");
    maps("caf&eacute;", "caf\u00E9", "caf&eacute;");
    maps("2 \\* 3", "* 3");
}

TEST_CASE("Words that are joined over a line break map over it")
{
    maps("One\nlong\nline", "One long", "One\nlong");
    maps("> One\n> long\nlazy line", "long lazy", "long\nlazy");
    maps("One\\\nlong", "long");
}

TEST_CASE("Lists in quotations in lists map to the right lines")
{
    const std::string bytes = "- > 1. One\n  >    two\n  > 2. Three\n\n- Four\n";
    for (const char* words : {"One", "two", "Three", "Four"})
        maps(bytes, words);
    maps(bytes, "One two", "One\n  >    two");
}

TEST_CASE("The number of an item stands where its text begins")
{
    const auto blocks = blocks_of("Head\n\n10. Text\n");
    REQUIRE(blocks.size() == 2);
    CHECK(blocks[1].label == 4);
    CHECK(blocks[1].text.string() == "10. Text");
    CHECK(blocks[1].text.source() == Span{10, 14});
    CHECK(blocks[1].text.line() == 3);
}

TEST_CASE("Links map to their text, wherever their address stands")
{
    const std::string bytes =
        "See [the *page*][p] now.\n\n[p]: http://example.org 'Title'\n\nEnd\n";
    maps(bytes, "the page", "the *page");
    maps(bytes, "now.");
    maps(bytes, "End");
    maps("At <http://example.org>!", "http://example.org");
    maps("![A cat](cat.png) sits", "A cat");
}

TEST_CASE("Code maps to its lines")
{
    const std::string fenced = "Head\n\n```c\n\n  int a;\nint b;\n```\n\nEnd\n";
    maps(fenced, "int a;");
    maps(fenced, "int b;");
    CHECK(blocks_of(fenced).at(1).text.source() == Span{14, 27});
    CHECK(blocks_of(fenced).at(1).text.line() == 5);
    maps("Head\n\n    int a;\n\n      int b;\n", "int b;");
    maps("Use `a  b` here", "a  b");
}

TEST_CASE("Raw HTML maps to the words between its tags")
{
    const std::string bytes =
        "Head\n\n<div\nclass=x>\nOne &lt; <b>two</b><br>three\n</div>\n\nEnd\n";
    for (const char* words : {"One", "two", "three", "End"})
        maps(bytes, words);
    maps(bytes, "<", "&lt;");
    maps("Head\n\na<br>b", "a\nb", "a<br>b");
    maps("Head\n\na <i\nid=x>b</i>", "b");
}

TEST_CASE("Table cells map to their cells")
{
    const std::string bytes = "| One | Two |\n|---|---|\n| a \\| b | *c* |\n";
    for (const char* words : {"One", "Two", "c"})
        maps(bytes, words);
    maps(bytes, "a | b", "a \\| b");
}

TEST_CASE("Line ends, byte order mark, front matter and bad bytes leave the places right")
{
    maps("One\r\ntwo\r\n\r\n> three\r\n> four\r\n", "three four", "three\r\n> four");
    maps("One\r\ntwo\r\n\r\n> three\r\n> four\r\n", "two");
    maps("\xEF\xBB\xBF# Title\n\nText\n", "Title");
    maps("\xEF\xBB\xBF---\ntitle: x\n---\n\nText\n", "Text");
    maps("\u00E9 \xE2\x82 b\n\nc\n", "\uFFFD", "\xE2\x82");
    maps("\u00E9 \xE2\x82 b\n\nc\n", "b");
    maps("\u00E9 \xE2\x82 b\n\nc\n", "c");
    CHECK(blocks_of("One\r\rtwo\rthree\r").at(1).text.line() == 3);
}

TEST_CASE("Blocks stand in the source one behind the other")
{
    is_in_order("<br>a\n\n```\n\n x\n```\n\n<div>\n\nb\n\n</div>\n\n1. ```\n   c\n   ```\n");
    is_in_order("- > 1. a\n  > \n  >    <p>b\n  >    c\n- | d | e |\n  |---|---|\n  |   | f |\n");
    is_in_order(
        "&nbsp;\n\n&amp;\n\n    \n\n\ta\n\n---\n\n* * *\n\n[a]: b\n\n![](c)\n\n[d](<e> 'f')\n");
}

TEST_CASE("No cut makes Markdown fail")
{
    const std::string bytes =
        "# a\n> 1. b <i\n>    id=\"\u00E9\">c</i> &eacute; `d\n> e`\n\n|f|\n|-|\n|g|\n";
    for (std::size_t size = 0; size <= bytes.size(); ++size)
        is_in_order(bytes.substr(0, size));
}

TEST_CASE("Words of Markdown in UTF-16 know their bytes", "[promise]")
{
    const std::string source = "\xFE\xFF" + utf16(u"# \u00C9t\u00E9\n\n- *\u8A9E* &amp; x", true);
    const auto blocks = blocks_of(source);
    REQUIRE(blocks.size() == 2);
    CHECK(blocks[0].kind == BlockKind::heading);
    CHECK(blocks[0].text.string() == "\u00C9t\u00E9");
    CHECK(blocks[0].text.source() == Span{6, 12});
    const Text& item = blocks[1].text;
    CHECK(item.string() == "\u8A9E & x");
    CHECK(item.source(0, 3) == Span{22, 24});
    CHECK(item.source(4, 5) == Span{28, 38});
    CHECK(item.source(6, 7) == Span{40, 42});
    CHECK(item.line() == 3);
}

TEST_CASE("Words of Markdown in an older encoding know their bytes", "[promise]")
{
    // Russian in KOI8-R.
    const std::string source = "**\xF4\xCF\xD2\xC7\xCF\xD7\xCC\xD1** \xCC\xC0\xC4\xD8\xCD\xC9 "
                               "\xC5\xD3\xD4\xD8 \xD0\xD2\xC5\xD3\xD4\xD5\xD0\xCC\xC5\xCE\xC9\xC5.";
    maps(source, "\u043B\u044E\u0434\u044C\u043C\u0438", "\xCC\xC0\xC4\xD8\xCD\xC9");
    maps(source, "\u043F\u0440\u0435", "\xD0\xD2\xC5");
}
