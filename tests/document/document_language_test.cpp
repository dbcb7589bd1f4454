// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document_language.hpp"

#include "fakes/block_list.hpp"

#include <catch2/catch.hpp>
#include <vector>

using namespace aloud;

namespace {

const std::string russian = "\u041F\u0440\u0438\u0432\u0435\u0442, \u043C\u0438\u0440";

struct Case
{
    std::string name = "talk.md";
    std::string metadata{};
    std::string wanted{};
    std::string of_voice{};
    std::string words = russian;
};

/// The language found, with a "?" behind it for each thing that the user is told.
std::string language(const Case& given)
{
    BlockList list({paragraph(given.words)}, given.name);
    list.metadata_.language = given.metadata;
    PreviewedReader document(list);
    std::string told;
    const auto found = document_language(document, given.wanted, given.of_voice,
                                         [&](const std::string&) { told += "?"; });
    return found + told;
}

std::string guess(const std::string& words)
{
    BlockList list({paragraph(words)});
    return PreviewedReader(list).guess_language().language;
}

} // namespace

TEST_CASE("What the user wants comes first, then metadata, name, voice, at last a guess")
{
    CHECK(language({"talk.ar.md", "el", "en", "fr"}) == "en");
    CHECK(language({"talk.ar.md", "el", "", "fr"}) == "el");
    CHECK(language({"talk.ar.md", "", "", "fr"}) == "ar");
    CHECK(language({"talk.md", "", "", "fr"}) == "fr");
    CHECK(language({"talk.md", "", "", ""}) == "ru?");
}

TEST_CASE("Metadata may be written in any case")
{
    CHECK(language({.metadata = "EN_us"}) == "en-US");
}

TEST_CASE("Metadata that name no language are passed over, and told")
{
    for (const char* metadata :
         {"English", "en US", "-", "\u0440\u0443\u0441\u0441\u043A\u0438\u0439"}) {
        CAPTURE(metadata);
        CHECK(language({.metadata = metadata}) == "ru??");
    }
}

TEST_CASE("A name says its language between periods")
{
    CHECK(language({.name = "dir.fr/talk.pt-BR.md"}) == "pt-BR");
    for (const char* name :
         {"talk.old.md", "talk.bak.md", "dir.fr/talk.md", "fr.md", "standard input"}) {
        CAPTURE(name);
        CHECK(language({.name = name}) == "ru?");
    }
}

TEST_CASE("Letters tell the language")
{
    CHECK(guess("Hello") == "en");
    CHECK(guess(russian) == "ru");
    CHECK(guess("\u0645\u0631\u062D\u0628\u0627") == "ar");
    CHECK(guess("\u4F60\u597D\uFF0C\u4E16\u754C") == "zh");
    CHECK(guess("\uC548\uB155") == "ko");
    CHECK(guess("123 ...") == "en");
    CHECK(guess("") == "en");
}

TEST_CASE("Han with kana among them are Japanese")
{
    CHECK(guess("\u65E5\u672C\u8A9E\u306E\u6587\u7AE0") == "ja");
    CHECK(guess("\u3053\u3093\u306B\u3061\u306F") == "ja");
}

TEST_CASE("A guess is told with the name of the language")
{
    BlockList list({paragraph(russian)});
    PreviewedReader document(list);
    std::string told;
    (void)document_language(document, "", "",
                            [&](const std::string& sentence) { told = sentence; });
    CHECK_THAT(told, Catch::StartsWith("test.md: ") && Catch::Contains("Russian"));
}

TEST_CASE("A preview takes no block away")
{
    BlockList list({paragraph("One"), paragraph("two"), paragraph(russian)});
    PreviewedReader document(list);
    CHECK(document.guess_language().language == "ru");
    CHECK(document.guess_language().language == "ru"); // also when all has been read ahead
    for (const std::string& words : {std::string("One"), std::string("two"), russian})
        CHECK(document.next().value().text.string() == words);
    CHECK_FALSE(document.next());
}
