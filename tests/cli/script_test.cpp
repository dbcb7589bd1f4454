// SPDX-License-Identifier: GPL-3.0-or-later
// aloud script: what will be said, and why.
#include "fakes/run_program.hpp"
#include "fakes/temporary_folder.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

ProgramRun script(const TemporaryFolder& folder, const std::string& text,
                  std::vector<std::string> options = {})
{
    folder.write("talk.en.md", text);
    options.insert(options.begin(), {"script", "talk.en.md"});
    return run_aloud(options, {.folder = folder.path().string()});
}

} // namespace

TEST_CASE("the script is what will be said, one sentence on a line", "[cli]")
{
    const TemporaryFolder folder;
    const auto run = script(folder, "# Prices\n\nIt costs $5. It did\nin 1999.\n");
    CHECK(run.status == 0);
    CHECK(run.output == "Prices\nIt costs five dollars.\nIt did in nineteen ninety-nine.\n");
    CHECK(run.errors.empty());
    CHECK(folder.count() == 1);
}

TEST_CASE("the script follows the habits of the voice's region", "[cli]")
{
    const TemporaryFolder folder;
    CHECK(script(folder, "On 12/05/2022.\n").output ==
          "On the twelfth of May twenty twenty-two.\n");
    CHECK(script(folder, "On 12/05/2022.\n", {"--voice", "en-us"}).output ==
          "On December fifth twenty twenty-two.\n");
}

TEST_CASE("the script explains what was changed, where, and by which rule", "[cli]")
{
    const TemporaryFolder folder;
    const auto run = script(folder, "Hello.\n\nIt costs $5.\n", {"--explain"});
    CHECK(run.status == 0);
    CHECK(run.output.starts_with("Sentence 1, line 1\nText: Hello.\nSaid: Hello.\n"));
    CHECK(run.output.find("Sentence 2, line 3\nText: It costs $5.\n"
                          "Said: It costs five dollars.\n"
                          "Changed: \"$5\" to \"five dollars\": money, ") != std::string::npos);
}

TEST_CASE("the script names what the voice cannot say", "[cli]")
{
    const TemporaryFolder folder;
    const auto run = script(folder, "Hello.\n\n\xE4\xBD\xA0\xE5\xA5\xBD.\n", {"--explain"});
    CHECK(run.output.find("Not said: cannot speak talk.en.md, line 3: the voice for English "
                          "cannot read ") != std::string::npos);
}
