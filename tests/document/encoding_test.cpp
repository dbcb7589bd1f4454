// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/encoding.hpp"

#include "fakes/decoded.hpp"
#include "fakes/nasty_text.hpp"

#include <catch2/catch.hpp>

using namespace aloud;
using std::string_view_literals::operator""sv;

namespace {

std::string by_beginning(std::string_view bytes)
{
    const auto encoding = encoding_by_beginning(bytes);
    return encoding ? encoding->name : "";
}

std::string surveyed(std::string_view bytes, std::size_t piece = std::string_view::npos)
{
    EncodingSurvey survey;
    for (std::size_t at = 0; at < bytes.size(); at += std::min(piece, bytes.size()))
        survey.add(bytes.substr(at, piece));
    CHECK(survey.conclude().guessed == (survey.conclude().name != "UTF-8"));
    return survey.conclude().name;
}

} // namespace

TEST_CASE("A byte order mark decides")
{
    CHECK(by_beginning("\xEF\xBB\xBFone") == "UTF-8");
    CHECK(by_beginning("\xFF\xFEo\0"sv) == "UTF-16LE");
    CHECK(by_beginning("\xFE\xFF\0o"sv) == "UTF-16BE");
    CHECK(by_beginning("\xFF\xFE\0\0o\0\0\0"sv) == "UTF-32LE");
    CHECK(by_beginning("\0\0\xFE\xFF\0\0\0o"sv) == "UTF-32BE");
    CHECK(encoding_by_beginning("\xFF\xFE")->mark == 2);
    CHECK_FALSE(encoding_by_beginning("\xFF\xFE")->guessed);
}

TEST_CASE("Part of a byte order mark may become one")
{
    for (const std::string_view part : {"\xEF"sv, "\xEF\xBB"sv, "\xFF"sv, "\xFF\xFE"sv, "\0\0"sv})
        CHECK(may_become_mark(part));
    for (const std::string_view other : {"\xEF\xBB\xBF"sv, "a"sv, "\xFF\xFE\0\0"sv, "\xFF\xFEx"sv})
        CHECK_FALSE(may_become_mark(other));
}

TEST_CASE("UTF-16 without a mark is recognized in many languages")
{
    for (const std::u16string text :
         {u"Hi", u"Good morning.\r\n", u"\u041F\u0440\u0438\u0432\u0435\u0442 \u0432\u0430\u043C",
          u"\u4F60\u597D\u3002\n", u"\u0928\u092E\u0938\u094D\u0924\u0947 \u0926\u0941",
          u"\u0645\u0631\u062D\u0628\u0627 \u0628\u0643", u"\xD83D\xDE00 a"}) {
        CHECK(by_beginning(utf16(text)) == "UTF-16LE");
        CHECK(by_beginning(utf16(text, true)) == "UTF-16BE");
        CHECK(encoding_by_beginning(utf16(text))->guessed);
    }
}

TEST_CASE("What has a fault in UTF-16, or is fine without it, is not UTF-16")
{
    const std::string zeros(40, '\0');
    const std::string with_zeros = repeat("One \0two three four. "sv, 400);
    const std::string cyrillic = repeat("\u041F\u0440\u0438\u0432\u0435\u0442\0"sv, 400);
    const std::string names = repeat("ab\0cd\0efg\0"sv, 400);
    const std::string words = repeat("a\0b "sv, 400);
    for (const std::string& bytes :
         {std::string(), std::string("plain"), zeros, with_zeros, cyrillic, names, words,
          utf16(u"One") + "\x01\xDC" + utf16(u"two"), "\x7F" + std::string("ELF\2\1\1\0\0\0", 10)})
        CHECK(by_beginning(bytes).empty());
}

TEST_CASE("Well-formed UTF-8 is never handed to the detector")
{
    for (const std::string& text :
         {std::string(), std::string("plain"), std::string("\u00C3\u00A9"),
          repeat("\u65E5\u672C\u8A9E", 200000)})
        for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, std::string::npos})
            CHECK(surveyed(text.substr(0, 2000), piece) == "UTF-8");
}

TEST_CASE("UTF-8 with less damage than accents stays UTF-8")
{
    CHECK(surveyed("Une phrase o\u00F9 un octet \xFF manque.") == "UTF-8");
    CHECK(surveyed("\u00E9t\u00E9 \xE2\x82 \xFF.") == "UTF-8");
    CHECK(surveyed("A character is cut off: caf\xC3") == "UTF-8");
    CHECK(surveyed("A surrogate \xED\xA0\xBD\xED\xB8\x80 and a zero \xC0\x80.") == "UTF-8");
    CHECK(surveyed("Nobody knows \xFF") == "UTF-8"); // nor does the detector
}

TEST_CASE("Older encodings are recognized")
{
    const std::string french = "Une phrase o\xF9 il manque quelques caract\xE8res, d\xE9j\xE0.";
    CHECK(surveyed(french) == "ISO-8859-1");
    CHECK(surveyed("It\x92s a fine day, and we\x92re fine.") == "windows-1252");
    CHECK(surveyed("\xD2\xEE\xF0\xE3\xEE\xE2\xEB\xFF \xEB\xFE\xE4\xFC\xEC\xE8 \xE5\xF1\xF2\xFC "
                   "\xEF\xF0\xE5\xF1\xF2\xF3\xEF\xEB\xE5\xED\xE8\xE5.") == "windows-1251");
    CHECK(surveyed("\xF4\xCF\xD2\xC7\xCF\xD7\xCC\xD1 \xCC\xC0\xC4\xD8\xCD\xC9 \xC5\xD3\xD4\xD8 "
                   "\xD0\xD2\xC5\xD3\xD4\xD5\xD0\xCC\xC5\xCE\xC9\xC5.") == "KOI8-R");
    CHECK(surveyed("\xB7\xB7\xC2\xF4\xC8\xCB\xBF\xDA\xCA\xC7\xD2\xBB\xD6\xD6\xD1\xCF\xD6\xD8\xB5"
                   "\xC4\xB7\xB8\xD7\xEF\xA1\xA3") == "GB18030");
}

TEST_CASE("An older encoding is recognized wherever it begins, in whatever pieces it comes")
{
    const std::string late = repeat("Plain ASCII for a long time. ", 300000) +
                             "\nUne phrase o\xF9 il manque quelques caract\xE8res, d\xE9j\xE0.\n";
    CHECK(surveyed(late) == "ISO-8859-1");
    CHECK(surveyed(late, 65536) == "ISO-8859-1");
    CHECK(surveyed(late, 1001) == "ISO-8859-1");
}
