// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the cases of tests/spec/normalization/*.md: documents for people, in which a block of four
// backticks and "written LANGUAGE" is followed by one of "spoken", line by line.
#include "fakes/block_list.hpp"
#include "fakes/spec_cases.hpp"
#include "lexicon/lexicons.hpp"
#include "normalization/normalize.hpp"
#include "normalization/phonetic.hpp"
#include "normalization/spoken_forms.hpp"

#include <catch2/catch.hpp>

#include <sstream>

using namespace aloud;

namespace {

std::string spoken_lines(const std::string& written, const std::string& language)
{
    const auto tag = parse_language_tag(language);
    REQUIRE(tag.has_value());
    const SpokenForms forms(*tag);
    Lexicons lexicons;
    if (const auto own = built_in_lexicon(*tag))
        lexicons.add(*own);
    std::vector<ByteRange> settled;
    std::istringstream lines(written);
    std::string result;
    for (std::string line; std::getline(lines, line);) {
        const Text words = lexicons.apply(normalize(text(line)), settled);
        result += with_slashes(forms.apply(words, settled).string()) + "\n";
    }
    return result;
}

} // namespace

TEST_CASE("What is written is said as the documents of tests/spec/normalization say",
          "[spec][normalization]")
{
    const auto files = spec_files("normalization");
    REQUIRE(files.size() >= 9);
    for (const auto& file : files) {
        const auto all = fences(file);
        CHECK(all.size() > 1);
        for (std::size_t i = 0; i < all.size(); i += 2) {
            INFO(file.string() << ":" << all[i].line);
            REQUIRE(all[i].info.starts_with("written "));
            REQUIRE(i + 1 < all.size());
            REQUIRE(all[i + 1].info == "spoken");
            CHECK(spoken_lines(all[i].content, all[i].info.substr(8)) == all[i + 1].content);
        }
    }
}
