// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalization/normalize.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"
#include "fakes/block_list.hpp"
#include "fakes/nasty_text.hpp"

#include <catch2/catch.hpp>

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

using namespace aloud;

namespace {

void normalizes(std::string_view written, std::string_view spoken)
{
    CAPTURE(written);
    CHECK(normalize(text(written)).string() == spoken);
}

std::string in_form(const icu::Normalizer2* form, const std::string& written)
{
    UErrorCode status = U_ZERO_ERROR;
    std::string result;
    form->normalize(icu::UnicodeString::fromUTF8(written), status).toUTF8String(result);
    return result;
}

std::string composed(const std::string& written)
{
    UErrorCode status = U_ZERO_ERROR;
    return in_form(icu::Normalizer2::getNFCInstance(status), written);
}

/// Letters apart from their marks, which are not speakable by themselves.
std::string decomposed(const std::string& written)
{
    UErrorCode status = U_ZERO_ERROR;
    return in_form(icu::Normalizer2::getNFDInstance(status), written);
}

std::string speakable(std::string_view written)
{
    std::string result;
    for (std::size_t at = 0; at < written.size();) {
        const CodePoint point = code_point_at(written, at);
        if (is_speakable(point.value))
            append_utf8(result, point.value);
        at = point.end;
    }
    return result;
}

} // namespace

TEST_CASE("Ordinary text stays as it is", "[normalize]")
{
    normalizes("We left. They stayed!", "We left. They stayed!");
    normalizes("Été, наука, كتاب, 你好", "Été, наука, كتاب, 你好");
    normalizes("", "");
}

TEST_CASE("Letters and their marks are composed", "[normalize]")
{
    normalizes("e\u0301te\u0301", "été");
    normalizes("c\u0327a\u0301", "çá");
    normalizes("\u212B", "\u00C5");
    normalizes("\u1112\u1161\u11AB", "\uD55C");
}

TEST_CASE("Marks are composed across what is dropped between them", "[normalize]")
{
    normalizes("e\u00AD\u0301", "é");
    normalizes("e\uFEFF\u0301", "é");
}

TEST_CASE("Spaces of any kind and number are one space, and none at the ends", "[normalize]")
{
    normalizes("  a \t\n b\u00A0c\u3000 \u2003d ", "a b c d");
    normalizes("a\nb\r\nc\u2028d", "a b c d");
    normalizes(" \n\t ", "");
}

TEST_CASE("Controls never survive, least of all U+0001", "[normalize]")
{
    normalizes("a\x01v2b", "a v2b");
    normalizes("\x01 a \x1B[1m \x7F", "a [1m");
    normalizes("a\u0085b\u009Fc", "a b c");
    normalizes(std::string_view("a\0b", 3), "a b");
}

TEST_CASE("What stands for broken text is dropped", "[normalize]")
{
    normalizes("a \uFFFD b", "a b");
    normalizes("a\uFFFD\uFFFDb", "a b");
    normalizes("\uFFFD", "");
}

TEST_CASE("Invisible characters are dropped without parting the word", "[normalize]")
{
    normalizes("di\u00ADvi\u00ADde", "divide");
    normalizes("\uFEFFa\u200Bb\u2060c", "abc");
    normalizes("a\u202Eb\u202Cc\u2066d\u2069", "abcd");
    normalizes("a \u200B b", "a b");
    normalizes("\u00AD", "");
    normalizes("\u845B\U000E0100\u57CE a\uFE0Eb", "\u845B\u57CE ab");
}

TEST_CASE("Digits of any writing system are plain ones", "[normalize]")
{
    normalizes("\u0662\u0660\u0662\u0662", "2022");                           // Arabic
    normalizes("\u06F1\u06F4\u06F0\u06F1", "1401");                           // Persian
    normalizes("\uFF12\uFF10\uFF12\uFF12\u5E74", "2022\u5E74");               // full width
    normalizes("\U0001D7DA + \U0001D7F9", "2 + 3");                           // mathematical
    normalizes("in \u0967\u096F\u096D\u0966", "in 1970");                     // Devanagari
    normalizes("\u00BD \u00B2 \u2167 \u4E94", "\u00BD \u00B2 \u2167 \u4E94"); // none of them
}

TEST_CASE("Digits of Devanagari stay among its letters: Nepali has no others", "[normalize]")
{
    normalizes("\u0938\u0928\u094D \u0967\u096F", "\u0938\u0928\u094D \u0967\u096F");
}

TEST_CASE("Letters of another font or width are plain ones", "[normalize]")
{
    normalizes("\uFF28\uFF49\uFF01", "Hi\uFF01");
    normalizes("\U0001D407\U0001D41E\U0001D425\U0001D429 \u211D", "Help R");
    normalizes("\uFF76\uFF9E\uFF72\uFF84\uFF9E", "\u30AC\u30A4\u30C9");
    normalizes("\uFB01 \u2122 \u2460", "\uFB01 \u2122 \u2460"); // no mere variants
}

TEST_CASE("A plain letter stands for what was written", "[normalize]")
{
    const Text spoken = normalize(text("a\uFF12b", 10));
    CHECK(spoken.string() == "a2b");
    CHECK(spoken.source(1, 2) == Span{11, 14});
    CHECK(spoken.source(2, 3) == Span{14, 15});
}

TEST_CASE("Joiners that shape words stay", "[normalize]")
{
    normalizes("می\u200Cخواهم", "می\u200Cخواهم");
    normalizes("क्\u200Dष", "क्\u200Dष");
}

TEST_CASE("A long run of dots is three", "[normalize]")
{
    normalizes("Chapter 1 ............ 7", "Chapter 1 ... 7");
    normalizes("Well... yes", "Well... yes");
    normalizes("…………", "………");
    normalizes("1. 2. 3. 4. 5.", "1. 2. 3. 4. 5.");
    normalizes("..\u00AD..\u200B..", "...");
}

TEST_CASE("Normalized text knows its place in the source", "[normalize]")
{
    const Text spoken = normalize(text("  e\u0301t\u00ADa  b", 10, 3)); // "éta b"
    REQUIRE(spoken.string() == "éta b");
    CHECK(spoken.source(0, 2).begin == 12);
    CHECK(spoken.source(0, 2).end == 15);
    CHECK(spoken.source(2, 3).begin == 15);
    CHECK(spoken.source(3, 4).begin == 18);
    CHECK(spoken.source(5, 6).begin == 21);
    CHECK(spoken.source(5, 6).end == 22);
    CHECK(spoken.line() == 3);
}

TEST_CASE("Normalized text of several lines knows them", "[normalize]")
{
    Text written;
    written.append("one ", {0, 4}, 1);
    written.append("cafe\u0301 ", {20, 27}, 2);
    written.append("two", {40, 43}, 5);
    const Text spoken = normalize(written);
    REQUIRE(spoken.string() == "one café two");
    CHECK(spoken.line(0) == 1);
    CHECK(spoken.line(4) == 2);
    CHECK(spoken.line(10) == 5);
    CHECK(spoken.source(10, 13).begin == 40);
}

TEST_CASE("Nasty text is normalized once and for all", "[normalize]")
{
    std::mt19937 random(1789);
    for (int i = 0; i < 500; ++i) {
        const std::string written = nasty_text(random, random() % 60);
        const Text spoken = normalize(text(written));
        CAPTURE(i, written, spoken.string());
        CHECK(normalize(spoken).string() == spoken.string());
        CHECK(composed(spoken.string()) == spoken.string());
        CHECK(spoken.string().find_first_of("\x01\n\r\t\x7F") == std::string::npos);
        CHECK(spoken.string().find("  ") == std::string::npos);
        CHECK(spoken.string().find("\uFFFD") == std::string::npos);
        CHECK(spoken.string().find("....") == std::string::npos);
    }
}

TEST_CASE("Normalization loses nothing that can be said", "[normalize]")
{
    std::mt19937 random(1793);
    for (int i = 0; i < 500; ++i) {
        const std::string written = nasty_text(random, random() % 60);
        CAPTURE(i, written);
        CHECK(speakable(decomposed(normalize(text(written)).string())) ==
              speakable(decomposed(written)));
    }
}

TEST_CASE("A megabyte of one thing can be normalized", "[normalize]")
{
    const auto piece = GENERATE(as<std::string>(), ".", " ", "e\u0301", "\u00AD", "\x01", "\u1161",
                                "\u0301", "\u0301\u0316", "\uFFFD");
    const std::string spoken = normalize(text("a" + repeat(piece, 1'000'000) + "b")).string();
    CHECK(spoken.front() != ' ');
    CHECK(spoken.back() == 'b');
}
