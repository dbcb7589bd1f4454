// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence/abbreviations.hpp"

#include "base/error.hpp"
#include "sentence/abbreviation_files.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace aloud;
using Catch::Matchers::Contains;

namespace {

using Words = std::set<std::string, std::less<>>;

void fails(const std::string& text, const std::string& place)
{
    CAPTURE(text);
    CHECK_THROWS_WITH(Abbreviations::parse(text), Contains(place));
}

/// In UTF-8 an upper-case letter of the six languages shows in its bytes: A-Z, À-Þ, А-Я and Ё.
bool has_upper_case(std::string_view word)
{
    for (std::size_t i = 0; i < word.size(); ++i) {
        const auto byte = static_cast<unsigned char>(word[i]);
        const auto next = static_cast<unsigned char>(i + 1 < word.size() ? word[i + 1] : 0);
        const bool latin = byte >= 'A' && byte <= 'Z';
        const bool accented = byte == 0xC3 && next <= 0x9E;
        const bool cyrillic = byte == 0xD0 && next <= 0xAF;
        if (latin || accented || cyrillic)
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("Abbreviations stand in two sections", "[abbreviations]")
{
    const auto parsed = Abbreviations::parse("[never ends a sentence]\ndr e.g\n"
                                             "[does not end a sentence before a number]\nno\n");
    CHECK(parsed.never_final == Words{"dr", "e.g"});
    CHECK(parsed.before_number == Words{"no"});
}

TEST_CASE("Notes and empty lines are passed over", "[abbreviations]")
{
    const auto parsed = Abbreviations::parse("# note\n\n[never ends a sentence]\n# dr\nmr\n\nms");
    CHECK(parsed.never_final == Words{"mr", "ms"});
    CHECK(Abbreviations::parse("").never_final.empty());
}

TEST_CASE("A section may come twice and a line may be spaced widely", "[abbreviations]")
{
    const auto parsed = Abbreviations::parse("[never ends a sentence]\n  a \t b  \n"
                                             "[does not end a sentence before a number]\nc\n"
                                             "[never ends a sentence]\nd\n");
    CHECK(parsed.never_final == Words{"a", "b", "d"});
    CHECK(parsed.before_number == Words{"c"});
}

TEST_CASE("What has no place in an abbreviation file is named by its line", "[abbreviations]")
{
    fails("dr", "line 1");
    fails("# note\n\ndr", "line 3");
    fails("[sometimes]\ndr", "[sometimes]");
    fails("[never ends a sentence]\ndr\n[never ends]\n", "line 3");
}

TEST_CASE("Every file of text/abbreviations is compiled in", "[abbreviations]")
{
    std::set<std::string> files;
    const std::filesystem::path folder(ALOUD_SOURCE_DIR "/text/abbreviations");
    for (const auto& file : std::filesystem::directory_iterator(folder))
        if (file.path().extension() == ".txt")
            files.insert(file.path().stem().string());
    std::set<std::string> compiled_in;
    for (const AbbreviationFile& file : abbreviation_files)
        compiled_in.emplace(file.language);
    CHECK(compiled_in == files);
    CHECK_FALSE(files.empty());
}

TEST_CASE("Every shipped abbreviation is in lower case without its last period", "[abbreviations]")
{
    for (const AbbreviationFile& file : abbreviation_files) {
        const auto parsed = Abbreviations::parse(file.text);
        CAPTURE(file.language);
        CHECK_FALSE(parsed.never_final.empty());
        for (const Words& words : {parsed.never_final, parsed.before_number})
            for (const std::string& word : words) {
                CAPTURE(word);
                CHECK(word.back() != '.');
                CHECK_FALSE(has_upper_case(word));
            }
    }
}

TEST_CASE("No shipped abbreviation is in both sections", "[abbreviations]")
{
    for (const AbbreviationFile& file : abbreviation_files) {
        const auto parsed = Abbreviations::parse(file.text);
        for (const std::string& word : parsed.before_number) {
            CAPTURE(file.language, word);
            CHECK_FALSE(parsed.never_final.contains(word));
        }
    }
}

TEST_CASE("A language without a file has no abbreviations", "[abbreviations]")
{
    CHECK(abbreviations_of("en").never_final.contains("dr"));
    CHECK(abbreviations_of("tlh").never_final.empty());
    CHECK(abbreviations_of("").before_number.empty());
}
