// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timeline.hpp"

#include "fakes/block_list.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace aloud;
using namespace std::chrono_literals;

namespace {

Utterance first_of(std::uint64_t number, std::chrono::milliseconds pause)
{
    Utterance utterance{.text = text("word"), .pause_before = pause};
    utterance.begins.emplace();
    utterance.begins->number = number;
    return utterance;
}

Utterance rest(std::chrono::milliseconds pause)
{
    return {.text = text("word"), .pause_before = pause};
}

void lies(const std::optional<Cue>& cue, std::uint64_t number, Frames begin, Frames end)
{
    REQUIRE(cue.has_value());
    CHECK(cue->sentence.number == number);
    CHECK(cue->begin == begin);
    CHECK(cue->end == end);
}

} // namespace

TEST_CASE("Nothing placed is no cue and no length", "[timeline]")
{
    Timeline timeline(22050);
    CHECK(timeline.length() == 0);
    CHECK_FALSE(timeline.finish().has_value());
}

TEST_CASE("The first cue begins at 0 and the last one ends with the audio", "[timeline]")
{
    Timeline timeline(1000);
    const auto placed = timeline.place(first_of(1, 0ms), 500);
    CHECK(placed.silence == 0);
    CHECK_FALSE(placed.closed.has_value());
    CHECK(timeline.length() == 500);
    lies(timeline.finish(), 1, 0, 500);
    CHECK_FALSE(timeline.finish().has_value());
}

TEST_CASE("A cue ends where the next one begins, behind the silence", "[timeline]")
{
    Timeline timeline(1000);
    (void)timeline.place(first_of(1, 0ms), 500);
    const auto placed = timeline.place(first_of(2, 300ms), 100);
    CHECK(placed.silence == 300);
    lies(placed.closed, 1, 0, 800);
    lies(timeline.finish(), 2, 800, 900);
}

TEST_CASE("A sentence of several utterances is one cue", "[timeline]")
{
    Timeline timeline(1000);
    CHECK_FALSE(timeline.place(first_of(1, 0ms), 500).closed.has_value());
    const auto placed = timeline.place(rest(150ms), 50);
    CHECK(placed.silence == 150);
    CHECK_FALSE(placed.closed.has_value());
    CHECK_FALSE(timeline.place(rest(150ms), 50).closed.has_value());
    lies(timeline.place(first_of(2, 300ms), 10).closed, 1, 0, 1200);
    lies(timeline.finish(), 2, 1200, 1210);
}

TEST_CASE("Silence is counted in whole frames of the engine's rate", "[timeline]")
{
    const auto silence = [](int rate, std::chrono::milliseconds pause) {
        return Timeline(rate).place(rest(pause), 0).silence;
    };
    CHECK(silence(22050, 40ms) == 882);
    CHECK(silence(22050, 1ms) == 22);
    CHECK(silence(22050, 60s) == 1'323'000);
    CHECK(silence(8000, 0ms) == 0);
}

TEST_CASE("An utterance without a sound still has its cue", "[timeline]")
{
    Timeline timeline(1000);
    (void)timeline.place(first_of(1, 0ms), 0);
    lies(timeline.place(first_of(2, 40ms), 5).closed, 1, 0, 40);
    lies(timeline.finish(), 2, 40, 45);
}

TEST_CASE("Hours do not overflow", "[timeline]")
{
    Timeline timeline(48'000);
    constexpr Frames day = Frames{48'000} * 86'400;
    (void)timeline.place(first_of(1, 0ms), day);
    (void)timeline.place(first_of(2, 60s), day);
    CHECK(timeline.length() == 2 * day + 48'000 * 60);
}

TEST_CASE("Cues abut and end at the length", "[timeline]")
{
    std::mt19937 random(11);
    Timeline timeline(22050);
    Frames delivered = 0;
    Frames last_end = 0;
    std::uint64_t closed = 0;
    bool open = false; // whether the sentence has begun
    const auto check = [&](const std::optional<Cue>& cue) {
        if (!cue)
            return;
        CHECK(cue->sentence.number == ++closed);
        CHECK(cue->begin == last_end);
        CHECK(cue->end > cue->begin);
        last_end = cue->end;
    };
    for (std::uint64_t number = 1; number <= 200; ++number) {
        const std::chrono::milliseconds pause{number == 1 ? 0 : 40 + random() % 2000};
        for (auto left = 1 + random() % 3; left > 0; --left) {
            const bool begins = !open;
            const auto speech = static_cast<Frames>(1 + random() % 100'000);
            const auto placed =
                timeline.place(begins ? first_of(number, pause) : rest(150ms), speech);
            delivered += placed.silence + speech;
            open = true;
            check(placed.closed);
        }
        open = false;
    }
    check(timeline.finish());
    CHECK(closed == 200);
    CHECK(last_end == timeline.length());
    CHECK(delivered == timeline.length());
}
