// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence/splitter.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

std::vector<std::string> pieces(const std::string& text, const std::string& language)
{
    std::vector<std::string> result;
    std::size_t begin = 0;
    for (const std::size_t end : Splitter(language).split(text)) {
        result.push_back(text.substr(begin, end - begin));
        begin = end;
    }
    return result;
}

/// The sentences are compared without the spaces behind them.
void splits(const std::string& text, const std::vector<std::string>& sentences,
            const std::string& language = "en")
{
    auto found = pieces(text, language);
    for (std::string& sentence : found)
        sentence.erase(sentence.find_last_not_of(" \n") + 1);
    CAPTURE(text, language);
    CHECK(found == sentences);
}

void stays_whole(const std::string& text, const std::string& language = "en")
{
    splits(text, {text}, language);
}

} // namespace

TEST_CASE("Sentences end in periods, question marks and exclamation marks", "[splitter]")
{
    splits("We left. They stayed.", {"We left.", "They stayed."});
    splits("Why? Because! Good.", {"Why?", "Because!", "Good."});
    splits("Really?! Yes.", {"Really?!", "Yes."});
    splits("No end", {"No end"});
}

TEST_CASE("Nothing and next to nothing have at most one sentence", "[splitter]")
{
    CHECK(Splitter("en").split("").empty());
    splits(".", {"."});
    splits("...!?", {"...!?"});
    splits("a", {"a"});
}

TEST_CASE("The period of an abbreviation ends no sentence", "[splitter]")
{
    splits("Dr. Who left. We stayed.", {"Dr. Who left.", "We stayed."});
    stays_whole("The letter to Mrs. Ash and Prof. Oak is lost.");
    stays_whole("Use a tool, e.g. Emacs.");
    stays_whole("Use a tool (e.g. Emacs).");
    stays_whole("DR. WHO IS OUT.");
    stays_whole("See “Mr. Toad”.");
}

TEST_CASE("Abbreviations are whole words", "[splitter]")
{
    splits("He went to the cinedr. Who left?", {"He went to the cinedr.", "Who left?"});
    splits("It was a best. Then nothing.", {"It was a best.", "Then nothing."});
    splits("We drank tea, coffee, etc. They ate.", {"We drank tea, coffee, etc.", "They ate."});
}

TEST_CASE("Some abbreviations only go with a number", "[splitter]")
{
    stays_whole("See p. 12 and Fig. 3 for more.");
    stays_whole("It was on Dec. 24 that they came.");
    splits("The answer is no. Nobody came.", {"The answer is no.", "Nobody came."});
}

TEST_CASE("The abbreviations of one language are no abbreviations in another", "[splitter]")
{
    stays_whole("C'est M. Lune.", "fr");
    stays_whole("Es la Sra. Luna.", "es");
    stays_whole("Это ул. Садовая.", "ru");
    splits("Es la sra. Luna.", {"Es la sra.", "Luna."}, "xx");
}

TEST_CASE("A region in the language tag changes nothing", "[splitter]")
{
    stays_whole("Es la Sra. Luna.", "es-419");
    stays_whole("Dr. Who left.", "en-US");
}

TEST_CASE("Any language tag will do, even one that is none", "[splitter]")
{
    splits("One. Two.", {"One.", "Two."}, "");
    splits("One. Two.", {"One.", "Two."}, "not a tag");
    splits("One. Two.", {"One.", "Two."}, "tlh");
}

TEST_CASE("An initial ends no sentence, but the pronoun does", "[splitter]")
{
    stays_whole("The book is by J. Doe.");
    stays_whole("The book is by É. Doe.");
    stays_whole("Книга написана А. Ивановым.", "ru");
    splits("So am I. She knows.", {"So am I.", "She knows."});
}

TEST_CASE("Periods within numbers and words end nothing", "[splitter]")
{
    stays_whole("It costs 3.50 or 1.234.567 in all.");
    stays_whole("Version 2.0.1 is at example.org now.");
    splits("It is 5. They know.", {"It is 5.", "They know."});
}

TEST_CASE("A small letter goes on after a period", "[splitter]")
{
    stays_whole("They brought plates, cups, etc. and sat down.");
    stays_whole("Well... perhaps not.");
}

TEST_CASE("Closing quotation marks and brackets belong to the sentence before", "[splitter]")
{
    splits("“We left.” They stayed.", {"“We left.”", "They stayed."});
    splits("\"We left.\" They stayed.", {"\"We left.\"", "They stayed."});
    splits("(We left.) They stayed.", {"(We left.)", "They stayed."});
    splits("«Мы ушли.» Они остались.", {"«Мы ушли.»", "Они остались."}, "ru");
    splits("“Why?” “Because!”", {"“Why?”", "“Because!”"});
}

TEST_CASE("French quotation marks stand behind a space and still close", "[splitter]")
{
    splits("« On part ! » Ils restent.", {"« On part ! »", "Ils restent."}, "fr");
    splits("« On part.\u00A0» Ils restent.", {"« On part.\u00A0»", "Ils restent."}, "fr");
    splits("« On part ! » « Non. »", {"« On part ! »", "« Non. »"}, "fr");
}

TEST_CASE("What was said goes on with who said it", "[splitter]")
{
    stays_whole("“Stop!” she said.");
    stays_whole("\"Why?\" asked the boy.");
    stays_whole("« On part ! » dit-elle.", "fr");
    stays_whole("«Куда?» спросил он.", "ru");
}

TEST_CASE("Arabic and Chinese have sentence ends of their own", "[splitter]")
{
    splits("كيف حالك؟ أنا بخير.", {"كيف حالك؟", "أنا بخير."}, "ar");
    stays_whole("وصل د. سمير.", "ar");
    splits("你好。我很好！你呢？", {"你好。", "我很好！", "你呢？"}, "zh");
    splits("他说：“走吧。”我们走了。", {"他说：“走吧。”", "我们走了。"}, "zh");
}

TEST_CASE("A line feed is a boundary, even after an abbreviation", "[splitter]")
{
    splits("One\ntwo", {"One", "two"});
    splits("Dear Dr.\nWho left?", {"Dear Dr.", "Who left?"});
    splits("One\n\n\ntwo\n", {"One", "two"});
}

TEST_CASE("A line that ends in a space flows on before a small letter", "[splitter]")
{
    splits("It was a cold \nnight.", {"It was a cold \nnight."});
    splits("It was a cold \nNight.", {"It was a cold", "Night."});
    splits("It was a cold\nnight.", {"It was a cold", "night."});
}

TEST_CASE("Abbreviations of the document are remembered from one text to the next", "[splitter]")
{
    Splitter splitter("en");
    const std::string unknown = "In Qua. Nine it rains.";
    CHECK(splitter.split(unknown).size() == 2);
    CHECK(splitter.split("In qua. green it is dry.").size() == 1);
    CHECK(splitter.split(unknown).size() == 1);
    CHECK(Splitter("en").split(unknown).size() == 2);
}

TEST_CASE("What says nothing belongs to a neighbour", "[splitter]")
{
    splits("We left. ... —", {"We left. ... —"});
    splits("… — We left. They stayed.", {"… — We left.", "They stayed."});
    splits("We left.\n...\nThey stayed.", {"We left.", "...\nThey stayed."});
}
