// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace aloud;

namespace {

/// Every code point by reading forwards; must be the same ones by reading backwards.
std::vector<CodePoint> all_of(const std::string& text)
{
    std::vector<CodePoint> points;
    for (std::size_t at = 0; at < text.size(); at = points.back().end)
        points.push_back(code_point_at(text, at));
    return points;
}

void reads(const std::string& text, const std::u32string& expected)
{
    CAPTURE(text);
    std::u32string values;
    for (const CodePoint& point : all_of(text))
        values += point.value;
    CHECK(values == expected);
}

void reads_the_same_backwards(const std::string& text)
{
    CAPTURE(text);
    const auto points = all_of(text);
    std::size_t at = text.size();
    for (auto point = points.rbegin(); point != points.rend(); ++point) {
        const CodePoint back = code_point_before(text, at);
        CHECK(back.value == point->value);
        CHECK(back.begin == point->begin);
        CHECK(back.end == point->end);
        CHECK(back.well_formed == point->well_formed);
        at = back.begin;
    }
    CHECK(at == 0);
}

} // namespace

TEST_CASE("Well-formed UTF-8 reads as its code points")
{
    reads("a", U"a");
    reads("\u00E9\u0436\u8A9E", U"\u00E9\u0436\u8A9E");
    reads("\U0001F600\U0010FFFF", U"\U0001F600\U0010FFFF");
    reads(std::string("a\0b", 3), std::u32string(U"a\0b", 3));
}

TEST_CASE("Each maximal ill-formed part reads as one U+FFFD")
{
    reads("a\xFFz", U"a\uFFFDz");
    reads("\x80\x80", U"\uFFFD\uFFFD");                     // continuations alone
    reads("\xE2\x82", U"\uFFFD");                           // a cut-off euro sign
    reads("\xE2\x82z", U"\uFFFDz");                         // what cut it off is kept
    reads("\xF0\x9F\x98", U"\uFFFD");                       // a cut-off emoji
    reads("\xC0\xAF", U"\uFFFD\uFFFD");                     // overlong
    reads("\xE0\x80\x80", U"\uFFFD\uFFFD\uFFFD");           // overlong
    reads("\xED\xA0\x80", U"\uFFFD\uFFFD\uFFFD");           // a surrogate
    reads("\xF4\x90\x80\x80", U"\uFFFD\uFFFD\uFFFD\uFFFD"); // beyond Unicode
}

TEST_CASE("An encoded U+FFFD is well formed, a bad byte is not")
{
    CHECK(code_point_at("\uFFFD", 0).well_formed);
    CHECK_FALSE(code_point_at("\xFF", 0).well_formed);
}

TEST_CASE("Reading backwards finds what reading forwards finds")
{
    reads_the_same_backwards("plain");
    reads_the_same_backwards("\u00E9\u8A9E\U0001F600");
    reads_the_same_backwards("a\xE2\x82z\x80\xF0\x9F\x98");
    reads_the_same_backwards("\xED\xA0\x80\xF4\x90\x80\x80\xC0\xAF");
    reads_the_same_backwards("0123456\x80\x80\x80\x80\x80\x80");
}

TEST_CASE("What is appended reads back")
{
    for (const char32_t value : {U'a', U'\u00E9', U'\u8A9E', U'\uFFFF', U'\U0001F600'}) {
        std::string text = "x";
        append_utf8(text, value);
        CHECK(code_point_at(text, 1).value == value);
        CHECK(code_point_at(text, 1).end == text.size());
    }
}
