// SPDX-License-Identifier: GPL-3.0-or-later
// aloud say: a line of text, here and now.
#include "fakes/run_program.hpp"
#include "fakes/temporary_folder.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

/// Where ALSA's default device plays into a file, and where there is none.
std::vector<std::string> sound_into(const TemporaryFolder& folder, const std::string& file)
{
    folder.write("asound.conf", "pcm.!default { type plug slave.pcm \"capture\" }\n"
                                "pcm.capture { type file slave.pcm \"nothing\" file \"" +
                                    folder.file(file) +
                                    "\" format \"raw\" }\npcm.nothing { type null }\n");
    return {"ALSA_CONFIG_PATH=" + folder.file("asound.conf")};
}

std::vector<std::string> no_sound(const TemporaryFolder& folder)
{
    folder.write("asound.conf", "\n");
    return {"ALSA_CONFIG_PATH=" + folder.file("asound.conf")};
}

} // namespace

TEST_CASE("what is said is what the file of it holds", "[cli][playback]")
{
    const TemporaryFolder folder;
    const auto heard = run_aloud(
        {"say", "--language", "en", "Good", "morning."},
        {.folder = folder.path().string(), .environment = sound_into(folder, "heard.raw")});
    CHECK(heard.status == 0);
    CHECK(heard.output.empty());
    CHECK(heard.errors.empty());
    const auto written = run_aloud({"say", "--language", "en", "Good morning.", "-o", "said.wav"},
                                   {.folder = folder.path().string()});
    CHECK(written.status == 0);
    CHECK(written.output.starts_with("said.wav: 1 sentence, "));
    const std::string wav = read_file(folder.file("said.wav"));
    const std::string raw = read_file(folder.file("heard.raw"));
    REQUIRE(raw.size() > 20'000);
    CHECK(wav.find(raw) != std::string::npos);
}

TEST_CASE("where there is no sound device, a sentence says what to do", "[cli][playback]")
{
    const TemporaryFolder folder;
    const auto run = run_aloud({"say", "--language", "en", "Hello."},
                               {.folder = folder.path().string(), .environment = no_sound(folder)});
    CHECK(run.status == 1);
    CHECK(run.output.empty());
    CHECK(run.errors.starts_with("aloud: cannot play here: "));
    CHECK(run.errors.ends_with("\nTry: -o FILE.wav, or a sound device\n"));
}

TEST_CASE("what is to be said can come from standard input", "[cli]")
{
    const TemporaryFolder folder;
    const auto run = run_aloud({"say", "-", "--language", "en", "-o", "said.wav"},
                               {.folder = folder.path().string(), .input = "One. Two."});
    CHECK(run.status == 0);
    CHECK(run.output.starts_with("said.wav: 2 sentences, "));
}
