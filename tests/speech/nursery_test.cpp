// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/nursery.hpp"

#include "base/error.hpp"
#include "fakes/tone_engine.hpp"

#include <catch2/catch.hpp>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <unistd.h>

using namespace aloud;

namespace {

/// How many processes have this one as an ancestor.
std::size_t descendants(pid_t of)
{
    std::size_t count = 0;
    const std::string id = std::to_string(of);
    std::ifstream children("/proc/" + id + "/task/" + id + "/children");
    for (pid_t child = 0; children >> child;)
        count += 1 + descendants(child);
    return count;
}

} // namespace

TEST_CASE("a nursery knows the engine's voices, variants and rate", "[speech]")
{
    Nursery nursery(make_tone_engine, 1);
    CHECK(nursery.sample_rate() == ToneEngine::rate);
    CHECK(nursery.voices().size() == 3);
    CHECK(nursery.variants().size() == 1);
    CHECK(nursery.find_voice("fr+f3").identifier == "tone/fr+f3");
}

TEST_CASE("an engine that does not start says why", "[speech]")
{
    Nursery nursery([]() -> std::unique_ptr<Engine> { throw Error("no data", "get some"); }, 1);
    CHECK_THROWS_WITH(nursery.sample_rate(), "no data");
}

TEST_CASE("a nursery that dies is noticed", "[speech]")
{
    Nursery nursery(
        []() -> std::unique_ptr<Engine> {
            ::kill(::getpid(), SIGKILL);
            return nullptr;
        },
        1);
    CHECK_THROWS_WITH(nursery.voices(), "the speech process ended without a word");
}

TEST_CASE("a voice that cannot be selected is an error", "[speech]")
{
    Nursery nursery(make_tone_engine, 1);
    CHECK_THROWS_WITH(nursery.prepare({.identifier = "bell/en"}),
                      "cannot select the voice bell/en");
    CHECK_NOTHROW(nursery.prepare({.identifier = "tone/en"}));
}

TEST_CASE("no process is left when the nursery is gone", "[speech]")
{
    REQUIRE(descendants(::getpid()) == 0);
    {
        Nursery nursery(make_tone_engine, 2);
        const PreparedVoice voice = nursery.prepare({.identifier = "tone/en"});
        const Channel speaker = voice.start_speaker(0);
        CHECK(descendants(::getpid()) >= 2);
    }
    CHECK(descendants(::getpid()) == 0);
}
