// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/clip.hpp"

#include "base/error.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>

using namespace aloud;

namespace {

constexpr int rate = 22050;

/// Shapes the samples as a speaker does, in pieces of that size.
std::vector<Sample> shaped(const std::vector<Sample>& samples, double gain_db = 0,
                           std::size_t piece = 333)
{
    ClipShaper clip(rate, gain_db);
    std::vector<Sample> result;
    result.reserve(samples.size());
    for (std::span<const Sample> rest(samples); !rest.empty();) {
        const auto next = rest.first(std::min(piece, rest.size()));
        const auto sound = clip.without_head(next);
        result.insert(result.end(), sound.begin(), sound.end());
        clip.shape(std::span(result).last(sound.size()));
        rest = rest.subspan(next.size());
    }
    result.resize(result.size() - clip.tail());
    clip.end(result);
    return result;
}

std::vector<Sample> loud_with_tail(std::size_t sound, std::size_t tail)
{
    std::vector<Sample> samples(sound, Sample{10000});
    samples.insert(samples.end(), tail, Sample{0});
    return samples;
}

} // namespace

TEST_CASE("the engine's silence is cut off at both ends", "[speech]")
{
    std::vector<Sample> late(1000, Sample{0});
    late.insert(late.end(), 2000, Sample{5000});
    CHECK(shaped(late).size() == 2000);
    CHECK(shaped(loud_with_tail(5000, 177)).size() == 5000);
    CHECK(shaped(loud_with_tail(5000, 0)).size() == 5000);
}

TEST_CASE("a clip of silence alone is empty", "[speech]")
{
    CHECK(shaped(std::vector<Sample>(440, Sample{0})).empty());
    CHECK(shaped({}).empty());
}

TEST_CASE("both ends of a clip are faded to silence, so that a join never clicks", "[speech]")
{
    const auto clip = shaped(loud_with_tail(5000, 100));
    CHECK(clip.front() == 0);
    CHECK(clip.back() == 0);
    CHECK(clip[2500] == 10000);
    for (std::size_t i = 1; i < clip.size(); ++i)
        CHECK(std::abs(clip[i] - clip[i - 1]) < 400);
}

TEST_CASE("a clip shorter than its fades survives", "[speech]")
{
    CHECK(shaped({1000, -1000, 1000}).size() == 3);
}

TEST_CASE("gain is in decibels", "[speech]")
{
    const auto middle = [](double gain_db) {
        return shaped(loud_with_tail(5000, 0), gain_db)[2500];
    };
    CHECK(middle(-20) == 1000);
    CHECK(middle(-6) == 5012);
    CHECK(middle(1.3) == 11614);
}

TEST_CASE("a gain that would clip is an error that says what is possible", "[speech]")
{
    std::vector<Sample> samples(100, Sample{30000});
    try {
        static_cast<void>(shaped(samples, 1.3));
        FAIL("clipped quietly");
    } catch (const Error& error) {
        CHECK(std::string(error.what()) == "a gain of 1.3 dB would distort it");
        CHECK(error.advice() == "--gain 0.7");
    }
    CHECK_NOTHROW(shaped(samples, 0.7));
}

TEST_CASE("a clip is the same in whatever pieces it comes", "[speech]")
{
    std::vector<Sample> samples(700, Sample{0});
    for (int i = 0; i < 3000; ++i)
        samples.push_back(static_cast<Sample>(i % 900 < 300 ? 0 : (i * 7919) % 20000 - 10000));
    samples.insert(samples.end(), 900, Sample{1});
    const auto whole = shaped(samples, -3, samples.size());
    CHECK(whole.size() == 3000 - 2 * 300);
    for (const std::size_t piece : {1U, 7U, 110U, 333U, 1000U})
        CHECK(shaped(samples, -3, piece) == whole);
}

TEST_CASE("what may yet be cut off or faded is known", "[speech]")
{
    ClipShaper clip(rate, 0);
    std::vector<Sample> samples(50, Sample{5000});
    clip.shape(samples);
    CHECK(clip.unsettled() == 50);
    samples.assign(1000, Sample{5000});
    clip.shape(samples);
    CHECK(clip.unsettled() == 110);
    samples.assign(400, Sample{0});
    clip.shape(samples);
    CHECK(clip.unsettled() == 510);
}
