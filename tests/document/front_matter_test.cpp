// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/front_matter.hpp"

#include <catch2/catch.hpp>
#include <vector>

using namespace aloud;

namespace {

FrontMatter quietly(std::string_view text)
{
    return read_front_matter(text, "talk.md", [](const std::string& sentence) { FAIL(sentence); });
}

/// What is left of the document.
std::string body(const std::string& text)
{
    return text.substr(quietly(text).end);
}

std::vector<std::string> warnings(std::string_view text, std::size_t& end)
{
    std::vector<std::string> sentences;
    end = read_front_matter(text, "talk.md", [&](const std::string& sentence) {
              sentences.push_back(sentence);
          }).end;
    return sentences;
}

} // namespace

TEST_CASE("Front matter says title, author, language and date")
{
    const Metadata metadata =
        quietly("---\ntitle: 'A: talk'\nauthor: Ada\nlang: en-GB\ndate: 2024-02-30\n---\n")
            .metadata;
    CHECK(metadata.title == "A: talk");
    CHECK(metadata.author == "Ada");
    CHECK(metadata.language == "en-GB");
    CHECK(metadata.date == "2024-02-30");
    CHECK(quietly("---\nlanguage: fr\n---\n").metadata.language == "fr");
}

TEST_CASE("Several authors are joined")
{
    CHECK(quietly("---\nauthor:\n- Ada\n- Bo\n---\n").metadata.author == "Ada, Bo");
    CHECK(quietly("---\nauthor: [Ada, Bo]\n---\n").metadata.author == "Ada, Bo");
}

TEST_CASE("What front matter says besides is passed over")
{
    const Metadata metadata = quietly("---\ntags: [a]\nx: {title: y}\n---\n").metadata;
    CHECK(metadata.title.empty());
    CHECK(metadata.author.empty());
}

TEST_CASE("The text begins behind the line that closes the front matter")
{
    CHECK(body("---\ntitle: x\n---\nText\n") == "Text\n");
    CHECK(body("---\ntitle: x\n...\nText\n") == "Text\n");
    CHECK(body("--- \t\ntitle: x\n---  \nText\n") == "Text\n");
    CHECK(body("---\n---\nText\n") == "Text\n");
    CHECK(body("---\ntitle: x\n---").empty());
}

TEST_CASE("Lines of front matter end in LF, CR LF or CR")
{
    CHECK(body("---\r\ntitle: x\r\n---\r\nText\r\n") == "Text\r\n");
    CHECK(body("---\rtitle: x\r---\rText\r") == "Text\r");
    CHECK(quietly("---\r\ntitle: x\r\nauthor: y\r\n---\r\n").metadata.title == "x");
    CHECK(quietly("---\rtitle: x\rauthor: y\r---\r").metadata.title == "x");
}

TEST_CASE("A document without front matter is all text")
{
    for (const char* text : {"", "Text\n---\n", " ---\na: b\n---\n", "----\na: b\n---\n", "---",
                             "---\nnever: closed\n", "\n---\na: b\n---\n", "***\na: b\n***\n"}) {
        CAPTURE(text);
        CHECK(quietly(text).end == 0);
    }
}

TEST_CASE("A paragraph between two thematic breaks is no front matter")
{
    CHECK(quietly("---\n\nA paragraph.\n\n---\n").end == 0);
    CHECK(quietly("---\n\ntitle: x\n---\nText\n").metadata.title == "x"); // but YAML is
}

TEST_CASE("Front matter that is not YAML is left out with a warning")
{
    for (const std::string yaml :
         {"title: [x\n", "- a list\n", "a: b: c\n", "\tx\n", "a: \x01\n"}) {
        CAPTURE(yaml);
        std::size_t end = 0;
        const auto sentences = warnings("---\n" + yaml + "---\nText", end);
        REQUIRE(sentences.size() == 1);
        CHECK_THAT(sentences[0], Catch::StartsWith("talk.md: the front matter"));
        CHECK(end == yaml.size() + 8);
    }
}

TEST_CASE("What is far too long for front matter is text")
{
    std::string yaml;
    for (int i = 0; i < 20'000; ++i)
        yaml += "- &a" + std::to_string(i) + " x\n";
    CHECK(quietly("---\n" + yaml + "---\nText").end == 0);
}
