// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text.hpp"

#include "document/join_lines.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

Text verbatim(std::string_view characters, std::uint64_t offset, Line line = 1)
{
    Text text;
    text.append(characters, {offset, offset + characters.size()}, line);
    return text;
}

/// "Tom & Jo" of the source "Tom &amp; Jo" at byte 100.
Text with_entity()
{
    Text text = verbatim("Tom ", 100, 3);
    text.append("&", {104, 109}, 3);
    text.append(verbatim(" Jo", 109, 3));
    return text;
}

} // namespace

TEST_CASE("An empty text stands nowhere")
{
    CHECK(Text().empty());
    CHECK(Text().source() == Span{});
    CHECK(Text().line() == 0);
    CHECK(Text().slice(0, 0).empty());
}

TEST_CASE("Verbatim text corresponds to its source byte by byte")
{
    const Text text = verbatim("one two", 10, 4);
    CHECK(text.source() == Span{10, 17});
    CHECK(text.source(4, 7) == Span{14, 17});
    CHECK(text.source(3, 3) == Span{});
    CHECK(text.line(6) == 4);
}

TEST_CASE("What is decoded stands for all of its source")
{
    const Text text = with_entity();
    CHECK(text.string() == "Tom & Jo");
    CHECK(text.source() == Span{100, 112});
    CHECK(text.source(4, 5) == Span{104, 109});
    CHECK(text.source(3, 5) == Span{103, 109});
    CHECK(text.source(5, 6) == Span{109, 110});
}

TEST_CASE("Part of a replacement stands for all that was replaced")
{
    Text text;
    text.append("et cetera", {20, 23}, 1);
    CHECK(text.source(3, 9) == Span{20, 23});
    CHECK(text.slice(3, 9).source() == Span{20, 23});
}

TEST_CASE("A slice knows its source as the whole did")
{
    const Text text = with_entity();
    for (std::size_t begin = 0; begin < text.size(); ++begin)
        for (std::size_t end = begin + 1; end <= text.size(); ++end) {
            CAPTURE(begin, end);
            const Text slice = text.slice(begin, end);
            CHECK(slice.string() == text.string().substr(begin, end - begin));
            CHECK(slice.source() == text.source(begin, end));
            CHECK(slice.line() == text.line(begin));
        }
}

TEST_CASE("Slices put together again are the whole")
{
    const Text text = with_entity();
    Text again;
    for (std::size_t at = 0; at < text.size(); ++at)
        again.append(text.slice(at, at + 1));
    CHECK(again.string() == text.string());
    for (std::size_t at = 0; at < text.size(); ++at)
        CHECK(again.source(at, at + 1) == text.source(at, at + 1));
}

TEST_CASE("Joined lines keep their own places")
{
    Text text = verbatim("one", 0, 1);
    join_lines(text, verbatim("two", 6, 2));
    CHECK(text.string() == "one two");
    CHECK(text.source(4, 7) == Span{6, 9});
    CHECK(text.source() == Span{0, 9});
    CHECK(text.line(2) == 1);
    CHECK(text.line(4) == 2);
    CHECK(text.line(text.size()) == 2);
}

TEST_CASE("What is put between stands right after the text before it")
{
    Text text = verbatim("a", 7, 2);
    text.append_between(", ");
    CHECK(text.source(1, 3) == Span{8, 8});
    CHECK(text.source() == Span{7, 8});
    CHECK(text.line(1) == 2);
}

TEST_CASE("A text may be put together out of order")
{
    Text text = verbatim("later", 50, 9);
    text.append(verbatim("earlier", 10, 2));
    CHECK(text.source() == Span{10, 55});
    CHECK(text.line(0) == 9);
    CHECK(text.line(5) == 2);
}

TEST_CASE("Characters that were not UTF-8 know their bytes, and so do slices of them")
{
    // "Ja, \u0434\u0430 \u8A9E": each an even two bytes in the source, from byte 10 on.
    Text text;
    std::uint64_t offset = 10;
    for (const char* character : {"J", "a", ",", " ", "\u0434", "\u0430", " ", "\u8A9E"}) {
        text.append_character(character, {offset, offset + 2}, 1);
        offset += 2;
    }
    CHECK(text.string() == "Ja, \u0434\u0430 \u8A9E");
    CHECK(text.source() == Span{10, 26});
    CHECK(text.source(1, 2) == Span{12, 14});
    CHECK(text.source(0, 4) == Span{10, 18});
    CHECK(text.source(4, 8) == Span{18, 22});
    CHECK(text.source(6, 8) == Span{20, 22});
    CHECK(text.source(9, 12) == Span{24, 26});
    CHECK(text.source(9, 10) == Span{24, 26}); // part of a character is all of it
    CHECK(text.slice(1, 6).slice(3, 5).source() == Span{18, 20});
    CHECK(text.slice(1, 6).slice(0, 1).source() == Span{12, 14});
}

TEST_CASE("A character may come from many bytes, or from none of its own")
{
    Text text;
    text.append_character("a", {0, 300}, 1);
    text.append_character("b", {300, 300}, 1);
    text.append_character("c", {300, 303}, 1);
    CHECK(text.source(0, 1) == Span{0, 300});
    CHECK(text.source(1, 2) == Span{300, 300});
    CHECK(text.source(2, 3) == Span{300, 303});
    CHECK(text.source() == Span{0, 303});
}

TEST_CASE("A slice of a replacement as long as its source is no more exact than the whole")
{
    Text text;
    text.append("et cetera", {20, 23}, 1);
    Text again;
    again.append(text.slice(3, 6));
    CHECK(again.source(0, 1) == Span{20, 23});
}

TEST_CASE("Lines join with a space, ideographs without")
{
    const auto joined = [](std::string_view first, std::string_view second) {
        Text text = verbatim(first, 0);
        join_lines(text, verbatim(second, 100, 2));
        return text.string();
    };
    CHECK(joined("one", "two") == "one two");
    CHECK(joined("one ", "two") == "one two");
    CHECK(joined("\u8A9E", "\u6587") == "\u8A9E\u6587");
    CHECK(joined("\u3002", "\u3042") == "\u3002\u3042");
    CHECK(joined("\u8A9E", "two") == "\u8A9E two");
    CHECK(joined("\uD55C", "\uAE00") == "\uD55C \uAE00");
    CHECK(joined("", "two") == "two");
    CHECK(joined("one", "") == "one");
}
