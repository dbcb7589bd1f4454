// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the cases of tests/spec/sentences/*.md: documents for people, in which a block of four
// backticks and "text LANGUAGE" is followed by one of "sentences", a sentence a line.
#include "sentence/splitter.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace aloud;

namespace {

struct Fence
{
    std::string info{};
    std::string content{};
    int line = 0;
};

std::vector<Fence> fences(const std::filesystem::path& file)
{
    std::ifstream lines(file);
    std::vector<Fence> result;
    bool inside = false;
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        if (line.starts_with("````")) {
            if (!inside)
                result.push_back({.info = line.substr(4), .line = number});
            inside = !inside;
        } else if (inside) {
            result.back().content += line + "\n";
        }
    }
    if (inside)
        FAIL(file.string() << ":" << result.back().line << ": this block has no end");
    return result;
}

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
    std::vector<std::filesystem::path> files;
    for (const auto& file :
         std::filesystem::directory_iterator(ALOUD_SOURCE_DIR "/tests/spec/sentences"))
        if (file.path().extension() == ".md")
            files.push_back(file.path());
    std::sort(files.begin(), files.end());
    REQUIRE(files.size() >= 6);
    for (const auto& file : files) {
        INFO(file.string());
        CHECK(run(file) > 0);
    }
}
