// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language_tag.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

void parses(const std::string& text, const LanguageTag& expected)
{
    CAPTURE(text);
    const auto tag = parse_language_tag(text);
    REQUIRE(tag);
    CHECK(tag->language == expected.language);
    CHECK(tag->script == expected.script);
    CHECK(tag->region == expected.region);
}

} // namespace

TEST_CASE("Language tags are read in any case, with either separator")
{
    parses("en", {"en", "", ""});
    parses("EN_gb", {"en", "", "GB"});
    parses("zh-hant-tw", {"zh", "Hant", "TW"});
    parses("es-419", {"es", "", "419"});
    parses("cmn-latn", {"cmn", "Latn", ""});
}

TEST_CASE("Variants, extensions and private use are read over")
{
    parses("sl-rozaj", {"sl", "", ""});
    parses("en-US-u-ca-buddhist", {"en", "", "US"});
    parses("de-DE-x-voice", {"de", "", "DE"});
}

TEST_CASE("What is not well formed is no language tag")
{
    for (const char* text :
         {"", "-", "en-", "-en", "en--gb", "a", "12", "en gb", "e\u00F1", "en/gb"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_language_tag(text));
    }
    CHECK_FALSE(parse_language_tag(std::string_view("en\0gb", 5)));
    CHECK_FALSE(parse_language_tag(std::string(1000, 'a')));
}

TEST_CASE("Tags are written the way they were read")
{
    for (const char* text : {"en", "en-GB", "zh-Hant-TW", "sr-Latn", "es-419"})
        CHECK(to_string(parse_language_tag(text).value()) == text);
}

TEST_CASE("A part of a file name is a language only by its two-letter code")
{
    for (const char* text : {"ar", "en", "en-GB", "pt_BR", "ZH"}) {
        CAPTURE(text);
        CHECK(is_common_language(text));
    }
    for (const char* text : {"old", "bak", "fin", "new", "xx", "v2", "final", ""}) {
        CAPTURE(text);
        CHECK_FALSE(is_common_language(text));
    }
}

TEST_CASE("The most likely language of a script is CLDR's")
{
    CHECK(most_likely_language("Arab") == "ar");
    CHECK(most_likely_language("Cyrl") == "ru");
    CHECK(most_likely_language("Grek") == "el");
    CHECK(most_likely_language("Qaaa").empty());
}

TEST_CASE("Languages have names in English, or keep their code")
{
    CHECK(language_name({"ar", "", ""}) == "Arabic");
    CHECK(language_name({"pt", "", "BR"}) == "Portuguese");
    CHECK(language_name({"nb", "", ""}) == "nb"); // its name is not ASCII
    CHECK(language_name({"qqq", "", ""}) == "qqq");
}
