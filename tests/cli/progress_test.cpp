// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progress.hpp"

#include "base/error.hpp"

#include <catch2/catch.hpp>

using namespace aloud;
using namespace std::chrono_literals;

namespace {

const ProgressReport::Time start{};

Progress at(std::uint64_t source_end)
{
    return {.sentences = source_end / 10,
            .source_end = source_end,
            .frames = Frames{8000} * 60,
            .sample_rate = 8000};
}

ProgressReport plain(std::optional<std::uint64_t> size = 1000)
{
    return {ProgressStyle::plain, "", size, start};
}

} // namespace

TEST_CASE("progress is said after two seconds, in a sentence with the time left", "[cli]")
{
    ProgressReport report = plain();
    CHECK_FALSE(report.line(at(300), start + 1s));
    CHECK(report.line(at(400), start + 2s) ==
          "40 percent, sentence 40, 1 minute of speech, 3 seconds left");
}

TEST_CASE("progress is said every quarter or ten seconds, whichever is rarer", "[cli]")
{
    ProgressReport quick = plain();
    CHECK(quick.line(at(300), start + 2s));
    CHECK_FALSE(quick.line(at(900), start + 11s));
    CHECK(quick.line(at(900), start + 12s));
    ProgressReport slow = plain();
    CHECK(slow.line(at(250), start + 100s));
    CHECK_FALSE(slow.line(at(490), start + 200s));
    CHECK(slow.line(at(500), start + 201s));
}

TEST_CASE("without a size progress is the speech made so far, every minute", "[cli]")
{
    ProgressReport report = plain(std::nullopt);
    CHECK(report.line(at(300), start + 52s) == "sentence 30, 1 minute of speech");
    CHECK_FALSE(report.line(at(300), start + 111s));
    CHECK(report.line(at(300), start + 112s));
}

TEST_CASE("of several documents progress says which one", "[cli]")
{
    ProgressReport report(ProgressStyle::plain, "talk.md", std::nullopt, start);
    CHECK(report.line(at(300), start + 52s) == "talk.md: sentence 30, 1 minute of speech");
}

TEST_CASE("progress never says that all is done before it is", "[cli]")
{
    CHECK(plain().line(at(1000), start + 100s)->starts_with("99 percent"));
}

TEST_CASE("progress for programs is an object of JSON on a line", "[cli]")
{
    ProgressReport report(ProgressStyle::json, "a \"b\"\n.md", 1000, start);
    CHECK_FALSE(report.line(at(100), start + 1s));
    CHECK(report.line(at(500), start + 2s) ==
          R"({"document":"a \"b\" .md","sentence":50,"speech_seconds":60.0,"percent":50,)"
          R"("seconds_left":2})");
    CHECK_FALSE(report.line(at(500), start + 2500ms));
    CHECK(report.line(at(510), start + 3s));
    ProgressReport endless(ProgressStyle::json, "", std::nullopt, start);
    CHECK(endless.line(at(500), start + 2s) == R"({"sentence":50,"speech_seconds":60.0})");
}

TEST_CASE("without being asked, progress is for terminals alone", "[cli]")
{
    CHECK(settled(ProgressStyle::automatic, true) == ProgressStyle::plain);
    CHECK(settled(ProgressStyle::automatic, false) == ProgressStyle::none);
    CHECK(settled(ProgressStyle::json, false) == ProgressStyle::json);
    ProgressReport none(ProgressStyle::none, "talk.md", 1000, start);
    CHECK_FALSE(none.line(at(500), start + 100s));
    CHECK(progress_style("auto") == ProgressStyle::automatic);
    CHECK_THROWS_AS(progress_style("loud"), UsageError);
}
