// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/run_program.hpp"
#include "fakes/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <csignal>

using namespace aloud;

namespace {

/// Renders an hour of speech over a file that is there, and is interrupted. Afterwards there must
/// be the document, the old file, and nothing else.
ProgramRun interrupted_by(int signal)
{
    const TemporaryFolder folder;
    std::string text;
    for (int i = 0; i < 20'000; ++i)
        text += "Good morning to you, and to all of you. And good night.\n\n";
    folder.write("a.en.txt", text);
    folder.write("a.en.wav", "old");
    auto run = run_aloud({"a.en.txt", "-o", "a.en.wav"},
                         {.folder = folder.path().string(), .signal = signal});
    CHECK(read_file(folder.file("a.en.wav")) == "old");
    CHECK(folder.count() == 2);
    return run;
}

} // namespace

TEST_CASE("an interruption is answered with one line, and nothing half done is left",
          "[cli][promise]")
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        const auto run = interrupted_by(signal);
        CHECK(run.status == 128 + signal);
        CHECK(run.output.empty());
        CHECK(run.errors == "aloud: interrupted\n");
    }
}

TEST_CASE("even a killed aloud leaves nothing half done", "[cli][promise]")
{
    CHECK(interrupted_by(SIGKILL).status == 128 + SIGKILL);
}
