// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/lexicon.hpp"

#include "base/error.hpp"
#include "fakes/temporary_folder.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

std::string pls(const std::string& lexemes, const std::string& attributes = "xml:lang='en'")
{
    return "<?xml version='1.0' encoding='UTF-8'?>\n"
           "<lexicon version='1.0' alphabet='ipa' " +
           attributes + " xmlns='http://www.w3.org/2005/01/pronunciation-lexicon'>\n" + lexemes +
           "</lexicon>\n";
}

Lexicon parsed(const std::string& lexemes)
{
    return parse_lexicon(pls(lexemes), "a.pls");
}

void fails(const std::string& xml, const std::string& sentence)
{
    CHECK_THROWS_WITH(parse_lexicon(xml, "a.pls"), Catch::StartsWith(sentence));
}

} // namespace

TEST_CASE("a lexeme has graphemes, and words or sounds to say for them", "[lexicon]")
{
    const Lexicon lexicon = parsed("<lexeme><grapheme>FAO</grapheme><alias>F A\n O</alias></lexeme>"
                                   "<lexeme>\n<grapheme>Kyiv</grapheme><grapheme> Kiev </grapheme>"
                                   "<phoneme>ˈkiːiːv</phoneme></lexeme>");
    CHECK(lexicon.name == "a.pls");
    CHECK(lexicon.language.language == "en");
    REQUIRE(lexicon.lexemes.size() == 2);
    CHECK(lexicon.lexemes[0].graphemes == std::vector<std::string>{"FAO"});
    CHECK(lexicon.lexemes[0].spoken == "F A O");
    CHECK_FALSE(lexicon.lexemes[0].is_ipa);
    CHECK(lexicon.lexemes[0].line == 3);
    CHECK(lexicon.lexemes[1].graphemes == std::vector<std::string>{"Kyiv", "Kiev"});
    CHECK(lexicon.lexemes[1].spoken == "ˈkiːiːv");
    CHECK(lexicon.lexemes[1].is_ipa);
    CHECK(lexicon.lexemes[1].line == 4);
}

TEST_CASE("of several pronunciations the preferred one counts, else the first", "[lexicon]")
{
    const auto spoken = [](const std::string& sounds) {
        return parsed("<lexeme><grapheme>a</grapheme>" + sounds + "</lexeme>").lexemes[0].spoken;
    };
    CHECK(spoken("<alias>one</alias><phoneme>tuː</phoneme>") == "one");
    CHECK(spoken("<alias>one</alias><phoneme prefer='true'>tuː</phoneme>") == "tuː");
    CHECK(spoken("<alias prefer='true'>one</alias><alias prefer='true'>two</alias>") == "one");
}

TEST_CASE("what says nothing about sounds is passed over", "[lexicon]")
{
    const Lexicon lexicon =
        parsed("<meta name='a' content='b'/><metadata><x/></metadata><!-- a note -->"
               "<lexeme role='x'><example>An a.</example><grapheme>a</grapheme>"
               "<alias>b</alias></lexeme>");
    CHECK(lexicon.lexemes.size() == 1);
}

TEST_CASE("a prefix for the namespace changes nothing", "[lexicon]")
{
    const Lexicon lexicon = parse_lexicon(
        "<p:lexicon version='1.0' alphabet='ipa' xml:lang='fr'><p:lexeme><p:grapheme>a</p:grapheme>"
        "<p:alias>b</p:alias></p:lexeme></p:lexicon>",
        "a.pls");
    CHECK(lexicon.language.language == "fr");
    CHECK(lexicon.lexemes.size() == 1);
}

TEST_CASE("what is wrong with a lexicon is said with its line", "[lexicon]")
{
    fails("", "cannot read the lexicon a.pls");
    fails("UNODC;U N O D C\n", "cannot read the lexicon a.pls");
    fails("<lexicon>\n<lexeme>\n</lexicon>",
          "cannot read the lexicon a.pls, line 3: it is not well-formed XML (");
    fails("<html/>", "cannot read the lexicon a.pls, line 1: its root element is not <lexicon>");
    fails(pls("", ""), "cannot read the lexicon a.pls, line 2: it does not say its language");
    fails(pls("", "xml:lang='the French'"),
          "cannot read the lexicon a.pls, line 2: xml:lang \"the French\" is not a language tag");
    fails(pls("<lexeme><alias>b</alias></lexeme>"),
          "cannot read the lexicon a.pls, line 3: a lexeme has no grapheme");
    fails(pls("<lexeme><grapheme> </grapheme><alias>b</alias></lexeme>"),
          "cannot read the lexicon a.pls, line 3: a lexeme has no grapheme");
    fails(pls("\n<lexeme><grapheme>a</grapheme></lexeme>"),
          "cannot read the lexicon a.pls, line 4: the lexeme \"a\" has no phoneme or alias");
    fails(pls("<lexeme><grapheme>a</grapheme><phoneme alphabet='x-sampa'>A</phoneme></lexeme>"),
          "cannot read the lexicon a.pls, line 3: the lexeme \"a\" is in the alphabet \"x-sampa\", "
          "and aloud reads \"ipa\" alone");
    fails("<lexicon xmlns='http://example.org' xml:lang='en'/>",
          "cannot read the lexicon a.pls, line 1: its namespace is not that of PLS");
}

TEST_CASE("hostile XML costs neither time nor memory", "[lexicon][promise]")
{
    const std::string bomb = "<!DOCTYPE l [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]>"
                             "<lexicon xml:lang='en'><lexeme><grapheme>&b;</grapheme>"
                             "<alias>x</alias></lexeme></lexicon>";
    CHECK(parse_lexicon(bomb, "a.pls").lexemes[0].graphemes[0] == "&b;");
    fails("<lexicon xml:lang='en'>" + std::string(1'000'000, '<'), "cannot read the lexicon a.pls");
    std::string deep = "<lexicon xml:lang='en'>";
    for (int i = 0; i < 300'000; ++i)
        deep += "<a>";
    fails(deep, "cannot read the lexicon a.pls");
    CHECK(parse_lexicon(pls("<lexeme><grapheme>a</grapheme><alias>" + std::string(1'000'000, 'b') +
                            "</alias></lexeme>"),
                        "a.pls")
              .lexemes[0]
              .spoken.size() == 1'000'000);
}

TEST_CASE("a lexicon may be in another encoding", "[lexicon]")
{
    const std::string latin = "<?xml version='1.0' encoding='ISO-8859-1'?><lexicon xml:lang='fr'>"
                              "<lexeme><grapheme>\xE9l\xE8ve</grapheme><alias>a</alias></lexeme>"
                              "</lexicon>";
    CHECK(parse_lexicon(latin, "a.pls").lexemes[0].graphemes[0] == "élève");
}

TEST_CASE("a lexicon that is not there is named", "[lexicon]")
{
    CHECK_THROWS_WITH(read_lexicon("/nowhere/a.pls"),
                      "cannot read /nowhere/a.pls: No such file or directory");
}

TEST_CASE("aloud has lexicons of its own", "[lexicon]")
{
    for (const char* language : {"en", "fr", "es", "ru", "ar", "zh"}) {
        INFO(language);
        const auto own = built_in_lexicon({.language = language});
        REQUIRE(own);
        CHECK(own->lexemes.size() >= 10);
    }
    CHECK(built_in_lexicon({.language = "en"})->lexemes.size() >= 100);
    CHECK(built_in_lexicon({.language = "cmn", .script = "Latn"}));
    CHECK_FALSE(built_in_lexicon({.language = "ja"}));
}
