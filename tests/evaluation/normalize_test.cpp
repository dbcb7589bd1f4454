// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace aloud;

namespace {

int run(const std::string& options, const std::string& lines, std::string& output)
{
    const TemporaryFolder folder;
    const std::string input = folder.write("input", lines);
    const std::string written = folder.write("output", "");
    std::string command = ALOUD_NORMALIZE;
    command.append(options).append(" <").append(input).append(" >").append(written).append(" 2>&1");
    const int status = std::system(command.c_str());
    output = read_file(written);
    return status;
}

} // namespace

TEST_CASE("The evaluation of normalization answers each line with what is said", "[evaluation]")
{
    std::string output;
    CHECK(run(" --lang en", "5 km\n\nwords\n3/12/2022\n", output) == 0);
    CHECK(output == "five kilometers\n\nwords\nMarch twelfth twenty twenty-two\n");
    CHECK(run(" --lang de", "am 3. Mai\n", output) == 0);
    CHECK(output == "am dritten Mai\n");
}

TEST_CASE("The evaluation of normalization asks for a language", "[evaluation]")
{
    std::string output;
    CHECK(run("", "5 km\n", output) != 0);
    CHECK(output.find("--lang LANGUAGE") != std::string::npos);
}
