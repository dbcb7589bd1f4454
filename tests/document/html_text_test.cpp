// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html_text.hpp"

#include <catch2/catch.hpp>
#include <string>

using namespace aloud;

namespace {

/// At byte 1000 of the source, so that a place at its beginning would show.
Text html(std::string_view source)
{
    Text text;
    text.append(source, {1000, 1000 + source.size()}, 5);
    return text;
}

void becomes(std::string_view source, const std::string& words)
{
    CAPTURE(source);
    CHECK(html_text(html(source)).string() == words);
}

} // namespace

TEST_CASE("Tags are not text")
{
    becomes("<b>bold</b> and <i class=\"x\">not</i>", "bold and not");
    becomes("<a href='x>y'>link</a>", "link");
    becomes("<a title=\"1 > 0\">link</a>", "link");
    becomes("<img src=x\nalt=y>after", "after");
    becomes("<b", "");
}

TEST_CASE("Comments, declarations, scripts and style sheets are not text")
{
    becomes("a<!-- b > c -->d", "ad");
    becomes("<!DOCTYPE html>a", "a");
    becomes("<?php echo \"x > y\"; ?>a", "a");
    becomes("<![CDATA[ 1 > 0 ]]>a", "a");
    becomes("<script>if (a < b) run();</script>a", "a");
    becomes("<STYLE>b > i { color: red }</STYLE>a", "a");
    becomes("<!-- never closed", "");
}

TEST_CASE("Tags that start a line in a browser start a line")
{
    becomes("a<br>b", "a\nb");
    becomes("a<br/>b<BR />c", "a\nb\nc");
    becomes("<p>a</p>", "\na\n");
    becomes("<th>a</th><th>b</th>", "\na\n\nb\n");
    becomes("a<bramble>b", "ab");
}

TEST_CASE("Line breaks between words are spaces")
{
    becomes("one\ntwo", "one two");
}

TEST_CASE("Character references are decoded, a lone ampersand is kept")
{
    becomes("Tom &amp; Jo &eacute;", "Tom & Jo \u00E9");
    becomes("AT&T, &unknown;", "AT&T, &unknown;");
    becomes("AT&T <b>now</b>; then", "AT&T now; then");
    becomes("a &amp", "a &amp");
    becomes("1 &lt; 2", "1 < 2");
    becomes("&", "&");
}

TEST_CASE("The words know where they stand")
{
    const Text text = html_text(html("<b>x</b><br>&amp;y"));
    REQUIRE(text.string() == "x\n&y");
    CHECK(text.source(0, 1) == Span{1003, 1004});
    CHECK(text.source(1, 2) == Span{1008, 1008});
    CHECK(text.source(2, 3) == Span{1012, 1017});
    CHECK(text.source(3, 4) == Span{1017, 1018});
    CHECK(text.line(3) == 5);
}

TEST_CASE("A line started before any words stands at its tag")
{
    CHECK(html_text(html("<br>x")).source() == Span{1000, 1005});
    CHECK(html_text(html("<br>x")).line() == 5);
}

TEST_CASE("No fragment of HTML makes it fail")
{
    const std::string source = "<p a='b\">&lt;<!--c--></p><script>&#x;</style><![CDATA[]]>&";
    for (std::size_t begin = 0; begin < source.size(); ++begin)
        for (std::size_t size = 1; begin + size <= source.size(); ++size) {
            const Text text = html_text(html(source.substr(begin, size)));
            CHECK(text.source().end <= 1000 + size);
        }
}
