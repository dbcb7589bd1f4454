// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalization/vocabulary.hpp"

#include "base/error.hpp"

#include <catch2/catch.hpp>

using namespace aloud;
using Catch::Matchers::Contains;

namespace {

void refuses(const std::string& text, const std::string& reason)
{
    CAPTURE(text);
    CHECK_THROWS_WITH(Vocabulary::parse(text), Contains(reason));
}

} // namespace

TEST_CASE("A vocabulary knows what is said for what is written", "[vocabulary]")
{
    const Vocabulary words =
        Vocabulary::parse("# a note\n[units]\nkm = kilometer\n"
                          "h hrs = f hora / horas\nmW = milliwatt\nMW = megawatt\n"
                          "kW_h = kilowatt-hour\n\n"
                          "[currencies]\n$ us$ = dollar / dollars ; cent / cents\n"
                          "[words]\naddress = = equals\nand a half = and a half\n");
    CHECK(words.word(Section::units, "km") == "kilometer");
    CHECK(words.word(Section::units, "KM") == "kilometer");
    CHECK(words.word(Section::units, "mW") == "milliwatt");
    CHECK(words.word(Section::units, "MW") == "megawatt");
    CHECK(words.word(Section::units, "kW h") == "kilowatt-hour");
    CHECK(words.find(Section::units, "H") == nullptr);
    const Entry* hour = words.find(Section::units, "hrs");
    REQUIRE(hour != nullptr);
    CHECK(hour->noun.gender == Gender::feminine);
    CHECK(hour->noun.forms == std::vector<std::string>{"hora", "horas"});
    const Entry* dollar = words.find(Section::currencies, "US$");
    REQUIRE(dollar != nullptr);
    CHECK(dollar->part.forms == std::vector<std::string>{"cent", "cents"});
    CHECK(words.word("address =") == "equals");
    CHECK(words.word("and a half") == "and a half");
    CHECK(words.word("nothing of the kind").empty());
}

TEST_CASE("A vocabulary that makes no sense is refused by its line", "[vocabulary]")
{
    refuses("km = kilometer\n", "line 1");
    refuses("[unit]\n", "names no section");
    refuses("[months]\nJanuary\n", "12 months");
}

TEST_CASE("Every language has the twelve months and the words that the rules say", "[vocabulary]")
{
    const std::string language = GENERATE("en", "fr", "es", "ru", "ar", "zh", "de", "it", "pt");
    CAPTURE(language);
    const Vocabulary* words = vocabulary_of(language);
    REQUIRE(words != nullptr);
    for (int month = 1; month <= 12; ++month) {
        CHECK_FALSE(words->month_name(month).empty());
        CHECK(words->month(words->month_name(month)) == month);
    }
    for (const std::string word : {"minus", "plus", "percent", "point", "address .", "address @"}) {
        CAPTURE(word);
        CHECK_FALSE(words->word(word).empty());
    }
    CHECK(words->month_name(13).empty());
    CHECK(vocabulary_of("xx") == nullptr);
}
