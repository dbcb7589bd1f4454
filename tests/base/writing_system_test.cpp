// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/writing_system.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

LetterCounts counted(std::string_view text)
{
    LetterCounts counts;
    count_letters(text, counts);
    return counts;
}

LanguageTag tag(std::string_view text)
{
    return parse_language_tag(text).value();
}

} // namespace

TEST_CASE("Letters are counted for each writing system")
{
    CHECK(counted("ab \u0436 c") == LetterCounts{{"Latn", 3}, {"Cyrl", 1}});
    CHECK(counted("\u8A9E\u3042\u30A2") == LetterCounts{{"Hani", 1}, {"Hira", 1}, {"Kana", 1}});
    CHECK(counted("").empty());
}

TEST_CASE("Marks, digits and punctuation are not letters")
{
    CHECK(counted("12 .,! \u0663 \U0001F600 \xFF").empty());
    CHECK(counted("e\u0301") == LetterCounts{{"Latn", 1}});
    CHECK(counted("\u0915\u093F") == LetterCounts{{"Deva", 1}}); // a vowel sign is a mark
}

TEST_CASE("Counts add up over several texts")
{
    LetterCounts counts = counted("ab");
    count_letters("cd\u0436", counts);
    CHECK(counts == LetterCounts{{"Latn", 4}, {"Cyrl", 1}});
}

TEST_CASE("The most used writing system has the most letters")
{
    CHECK(most_used(counted("a \u0436\u0436")) == "Cyrl");
    CHECK(most_used(counted("aaa \u0436\u0436")) == "Latn");
    CHECK(most_used({}).empty());
}

TEST_CASE("Voices read the writing systems of their language, and Latin letters")
{
    CHECK(reads(tag("en"), "Latn"));
    CHECK(reads(tag("ru"), "Cyrl"));
    CHECK(reads(tag("ru"), "Latn"));
    CHECK(reads(tag("ja"), "Hira"));
    CHECK_FALSE(reads(tag("ja"), "Hani")); // it says "Chinese letter"
    CHECK_FALSE(reads(tag("ko"), "Hani"));
    CHECK(reads(tag("ko"), "Hang"));
    CHECK(reads(tag("zh"), "Hani"));
    CHECK(reads(tag("cmn-Latn"), "Hani"));
    CHECK(reads(tag("yue"), "Hani"));
    CHECK_FALSE(reads(tag("en"), "Cyrl"));
    CHECK_FALSE(reads(tag("ru"), "Arab"));
    CHECK_FALSE(reads(tag("zh"), "Hira"));
}

TEST_CASE("A language that nobody knows is believed to read anything")
{
    CHECK(reads(tag("qqq"), "Arab"));
}

TEST_CASE("Each writing system has a likely language")
{
    CHECK(likely_language("Arab") == "ar");
    CHECK(likely_language("Hani") == "zh");
    CHECK(likely_language("Latn") == "en");
    CHECK(likely_language("Hira") == "ja");
    CHECK(likely_language("Hang") == "ko");
    CHECK(likely_language("Qaaa").empty());
    CHECK(likely_language("").empty());
}

TEST_CASE("Writing systems have names in English")
{
    CHECK(writing_system_name("Cyrl") == "Cyrillic");
    CHECK(writing_system_name("Hani") == "Han");
}
