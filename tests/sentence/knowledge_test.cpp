// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence/knowledge.hpp"

#include "base/characters.hpp"
#include "base/error.hpp"
#include "base/utf8.hpp"
#include "sentence/knowledge_files.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <set>
#include <sstream>

using namespace aloud;
using Catch::Matchers::Contains;

namespace {

void fails(const std::string& text, const std::string& place)
{
    CAPTURE(text);
    CHECK_THROWS_WITH(Knowledge::parse(text), Contains(place));
}

bool has_upper_case(std::string_view word)
{
    for (std::size_t at = 0; at < word.size(); at = code_point_at(word, at).end)
        if (is_uppercase(code_point_at(word, at).value))
            return true;
    return false;
}

} // namespace

TEST_CASE("Words stand in the sections of what they can be", "[knowledge]")
{
    const auto parsed = Knowledge::parse("[never ends a sentence]\ndr e.g\n"
                                         "[goes on before a number]\nno\n"
                                         "[begins a sentence]\nno the\n");
    CHECK(parsed.traits("dr").have(Trait::never_final));
    CHECK(parsed.traits("e.g").have(Trait::never_final));
    CHECK(parsed.traits("no").have(Trait::before_number));
    CHECK(parsed.traits("no").have(Trait::beginning));
    CHECK_FALSE(parsed.traits("the").abbreviated());
    CHECK_FALSE(parsed.traits("dro").abbreviated());
}

TEST_CASE("Notes and empty lines are passed over", "[knowledge]")
{
    const auto parsed = Knowledge::parse("# note\n\n[never ends a sentence]\n# dr\nmr\n\nms");
    CHECK(parsed.traits("mr").have(Trait::never_final));
    CHECK(parsed.traits("ms").have(Trait::never_final));
    CHECK_FALSE(parsed.traits("dr").have(Trait::never_final));
}

TEST_CASE("A section may come twice and a line may be spaced widely", "[knowledge]")
{
    const auto parsed = Knowledge::parse("[never ends a sentence]\n  a \t b  \n"
                                         "[goes on before a number]\nc\n"
                                         "[never ends a sentence]\nd\n");
    for (const char* word : {"a", "b", "d"})
        CHECK(parsed.traits(word).have(Trait::never_final));
    CHECK_FALSE(parsed.traits("c").have(Trait::never_final));
}

TEST_CASE("An asterisk lets any word follow an ordinal number", "[knowledge]")
{
    CHECK(Knowledge::parse("[follows an ordinal number]\n* mai\n").ordinals());
    CHECK_FALSE(Knowledge::parse("[follows an ordinal number]\nmai\n").ordinals());
}

TEST_CASE("A language can have marks of its own that end sentences", "[knowledge]")
{
    const auto parsed = Knowledge::parse("[marks that end a sentence]\n; ։\n");
    CHECK(parsed.is_stop(U';'));
    CHECK(parsed.is_stop(U'։'));
    CHECK_FALSE(parsed.is_stop(U':'));
}

TEST_CASE("What has no place in a file of knowledge is named by its line", "[knowledge]")
{
    fails("dr", "line 1");
    fails("# note\n\ndr", "line 3");
    fails("[sometimes]\ndr", "[sometimes]");
    fails("[never ends a sentence]\ndr\n[never ends]\n", "line 3");
    fails("[never ends a sentence]\ndr\nmr. ms\n", "line 3");
}

TEST_CASE("Every file of text/sentences is compiled in", "[knowledge]")
{
    std::set<std::string> files;
    const std::filesystem::path folder(ALOUD_SOURCE_DIR "/text/sentences");
    for (const auto& file : std::filesystem::directory_iterator(folder))
        if (file.path().extension() == ".txt")
            files.insert(file.path().stem().string());
    std::set<std::string> compiled_in;
    for (const KnowledgeFile& file : knowledge_files)
        compiled_in.emplace(file.language);
    CHECK(compiled_in == files);
    CHECK_FALSE(files.empty());
}

TEST_CASE("Every shipped file can be read, and no word has a capital but its first", "[knowledge]")
{
    for (const KnowledgeFile& file : knowledge_files) {
        CAPTURE(file.language);
        CHECK_NOTHROW(Knowledge::parse(file.text));
        std::istringstream lines{std::string(file.text)};
        for (std::string line; std::getline(lines, line);) {
            std::istringstream words(line.starts_with("#") ? std::string() : line);
            for (std::string word; words >> word;) {
                CAPTURE(word);
                CHECK_FALSE(has_upper_case(word.substr(code_point_at(word, 0).end)));
            }
        }
    }
}

TEST_CASE("What never ends a sentence is no ordinary word and no unit that does", "[knowledge]")
{
    for (const KnowledgeFile& file : knowledge_files) {
        const auto parsed = Knowledge::parse(file.text);
        std::istringstream words{std::string(file.text)};
        for (std::string word; words >> word;) {
            CAPTURE(file.language, word);
            const Traits traits = parsed.traits(word);
            CHECK_FALSE((traits.have(Trait::never_final) && traits.have(Trait::ordinary)));
            CHECK_FALSE((traits.have(Trait::never_final) && traits.have(Trait::seldom_final)));
        }
    }
}

TEST_CASE("A language without a file has only what is known in every language", "[knowledge]")
{
    CHECK(knowledge_of("en").traits("dr").have(Trait::never_final));
    CHECK_FALSE(knowledge_of("tlh").traits("dr").abbreviated());
    CHECK_FALSE(knowledge_of("").traits("dr").abbreviated());
    CHECK(common_knowledge().traits("dr").have(Trait::never_final));
}
