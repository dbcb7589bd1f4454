// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the cases of tests/spec/sentences/*.md: documents for people, in which a block of four
// backticks and "text LANGUAGE" is followed by one of "sentences", a sentence a line.
#include "fakes/spec_cases.hpp"
#include "sentence/splitter.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace aloud;

namespace {

std::string without_end_space(std::string text)
{
    return text.erase(text.find_last_not_of(" \n") + 1);
}

/// A sentence a line, as the cases write it.
std::string sentences_of(const std::string& text, const std::string& language)
{
    std::string result;
    std::size_t begin = 0;
    for (const std::size_t end : Splitter(language).split(text)) {
        result += without_end_space(text.substr(begin, end - begin)) + "\n";
        begin = end;
    }
    return result;
}

/// Returns how many cases there were.
int run(const std::filesystem::path& file)
{
    int cases = 0;
    const auto all = fences(file);
    for (std::size_t i = 0; i < all.size(); i += 2, ++cases) {
        const std::string place = file.string() + ":" + std::to_string(all[i].line);
        INFO(place);
        REQUIRE(all[i].info.starts_with("text "));
        REQUIRE(i + 1 < all.size());
        REQUIRE(all[i + 1].info == "sentences");
        CHECK(sentences_of(without_end_space(all[i].content), all[i].info.substr(5)) ==
              all[i + 1].content);
    }
    return cases;
}

} // namespace

TEST_CASE("Sentences end where the documents of tests/spec/sentences say", "[spec][splitter]")
{
    const auto files = spec_files("sentences");
    REQUIRE(files.size() >= 6);
    for (const auto& file : files) {
        INFO(file.string());
        CHECK(run(file) > 0);
    }
}
