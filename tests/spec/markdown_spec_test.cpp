// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the cases in markdown/*.md: documents about Markdown, in which a fence of four backticks
// called "markdown" holds a source and the next one, called "blocks", what it must become.
#include "document/open_document.hpp"

#include "fakes/temporary_folder.hpp"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <sstream>
#include <vector>

using namespace aloud;

namespace {

struct Case
{
    std::size_t line = 0; ///< of the source's fence
    std::string source{};
    std::string blocks{};
    bool complete = false;
};

std::vector<Case> cases_of(const std::string& path)
{
    constexpr std::string_view fence = "````";
    std::vector<Case> cases;
    std::string* open = nullptr;
    std::istringstream lines(read_file(path));
    std::size_t number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        INFO(path << ":" << number << ": " << line);
        if (open != nullptr && line == fence) {
            open = nullptr;
        } else if (open != nullptr) {
            *open += line + "\n";
        } else if (line == "````markdown") {
            REQUIRE((cases.empty() || cases.back().complete));
            cases.push_back({.line = number});
            open = &cases.back().source;
        } else if (line == "````blocks") {
            REQUIRE((!cases.empty() && !cases.back().complete));
            cases.back().complete = true;
            open = &cases.back().blocks;
        } else {
            REQUIRE_FALSE(line.starts_with(fence));
        }
    }
    INFO(path);
    REQUIRE(open == nullptr);
    REQUIRE_FALSE(cases.empty());
    REQUIRE(cases.back().complete);
    return cases;
}

/// "heading 2: Title"; a line feed within the text is shown as " / ".
std::string shown(const Block& block)
{
    constexpr std::array<const char*, 7> kinds{"paragraph", "heading", "list item",     "quotation",
                                               "table row", "code",    "thematic break"};
    std::string line = kinds.at(static_cast<std::size_t>(block.kind));
    if (block.level != 0)
        line += " " + std::to_string(block.level);
    line += block.text.empty() ? ":" : ": ";
    for (const char character : block.text.string())
        line += character == '\n' ? std::string(" / ") : std::string(1, character);
    return line + "\n";
}

std::string blocks_of(const std::string& source)
{
    const TemporaryFolder folder;
    const auto reader = open_document(folder.write("case.md", source), std::nullopt,
                                      [](const std::string& sentence) { FAIL(sentence); });
    std::string blocks;
    while (const auto block = reader->next())
        blocks += shown(*block);
    return blocks;
}

} // namespace

TEST_CASE("Markdown becomes the blocks that its specification says")
{
    std::vector<std::string> paths;
    for (const auto& entry :
         std::filesystem::directory_iterator(ALOUD_SOURCE_DIR "/tests/spec/markdown"))
        paths.push_back(entry.path().string());
    std::sort(paths.begin(), paths.end());
    REQUIRE_FALSE(paths.empty());
    for (const std::string& path : paths)
        for (const Case& one : cases_of(path)) {
            INFO(path << ":" << one.line << ":\n" << one.source);
            CHECK(blocks_of(one.source) == one.blocks);
        }
}
