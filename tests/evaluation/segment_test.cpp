// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace aloud;

namespace {

void answers(const std::string& lines, const std::string& expected)
{
    const TemporaryFolder folder;
    const std::string input = folder.write("input", lines);
    const std::string output = folder.write("output", "");
    std::string command = ALOUD_SEGMENT;
    command.append(" <").append(input).append(" >").append(output);
    CAPTURE(lines);
    CHECK(std::system(command.c_str()) == 0);
    CHECK(read_file(output) == expected);
}

} // namespace

TEST_CASE("The evaluation program answers each line with the spans of its sentences",
          "[evaluation]")
{
    answers(R"({"lang": "en", "text": "We left. They stayed."})"
            "\n"
            R"({"text":"Es la Sra. Luna.","lang":"es"})"
            "\n",
            "[[0,9],[9,21]]\n[[0,16]]\n");
    answers("", "");
}

TEST_CASE("The evaluation program counts code points, escaped or not", "[evaluation]")
{
    answers(R"({"lang": "zh", "text": "你好。再见。"})", "[[0,3],[3,6]]\n");
    answers(R"({"lang": "en", "text": "\u00e9t\u00e9 \ud83d\ude00. \"A\"\n b."})",
            "[[0,7],[7,12],[12,14]]\n");
}

TEST_CASE("The evaluation program passes over what it does not know", "[evaluation]")
{
    answers(R"({"id": 7, "sents": [[0, 5], {"a": "}"}], "lang": "en", "text": "One."})",
            "[[0,4]]\n");
}
