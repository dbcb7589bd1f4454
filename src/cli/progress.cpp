// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progress.hpp"

#include "base/error.hpp"
#include "base/printable.hpp"
#include "cli/report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace aloud {

using namespace std::chrono_literals;

namespace {

constexpr auto first_after = 2s;
constexpr auto plain_interval = 10s;
constexpr auto plain_interval_without_size = 60s;
constexpr auto json_interval = 1s;
constexpr int plain_percent = 25;

constexpr std::array<std::pair<const char*, ProgressStyle>, 4> names{
    {{"auto", ProgressStyle::automatic},
     {"plain", ProgressStyle::plain},
     {"json", ProgressStyle::json},
     {"none", ProgressStyle::none}}};

double seconds(ProgressReport::Time::duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

/// As a string of JSON (RFC 8259); the text is printable already.
std::string quoted(const std::string& text)
{
    std::string result = "\"";
    for (const char c : text)
        result += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    return result + "\"";
}

} // namespace

ProgressStyle progress_style(const std::string& name)
{
    for (const auto& [known, style] : names)
        if (name == known)
            return style;
    throw UsageError("unknown kind of progress " + printable_line(name),
                     "--progress with auto, plain, json or none");
}

ProgressStyle settled(ProgressStyle style, bool on_terminal)
{
    if (style != ProgressStyle::automatic)
        return style;
    return on_terminal ? ProgressStyle::plain : ProgressStyle::none;
}

ProgressReport::ProgressReport(ProgressStyle style, std::string document,
                               std::optional<std::uint64_t> size, Time start)
    : style_(style), document_(printable_line(document)), size_(size), start_(start),
      said_(start - (style == ProgressStyle::json ? json_interval : plain_interval) + first_after)
{
}

std::optional<std::string> ProgressReport::line(const Progress& progress, Time now)
{
    const auto done = percent(progress);
    if (!is_due(done, now))
        return std::nullopt;
    said_ = now;
    said_percent_ = done.value_or(0);
    const double spoken = static_cast<double>(progress.frames) / progress.sample_rate;
    std::optional<double> left;
    if (done && *done > 0)
        left = seconds(now - start_) * (100 - *done) / *done;
    if (style_ == ProgressStyle::json)
        return "{" + (document_.empty() ? "" : R"("document":)" + quoted(document_) + ",") +
               fmt::format(R"("sentence":{},"speech_seconds":{:.1f})", progress.sentences, spoken) +
               (done ? fmt::format(R"(,"percent":{})", *done) : "") +
               (left ? fmt::format(R"(,"seconds_left":{:.0f})", *left) : "") + "}";
    return (document_.empty() ? "" : document_ + ": ") +
           (done ? fmt::format("{} percent, ", *done) : "") +
           fmt::format("sentence {}, {} of speech", progress.sentences, duration(spoken)) +
           (left ? fmt::format(", {} left", duration(*left)) : "");
}

std::optional<int> ProgressReport::percent(const Progress& progress) const
{
    if (!size_ || *size_ == 0)
        return std::nullopt;
    return static_cast<int>(std::min<std::uint64_t>(99, progress.source_end * 100 / *size_));
}

bool ProgressReport::is_due(std::optional<int> percent, Time now) const
{
    if (style_ == ProgressStyle::json)
        return now - said_ >= json_interval;
    if (style_ != ProgressStyle::plain)
        return false;
    if (!percent)
        return now - said_ >= plain_interval_without_size;
    return now - said_ >= plain_interval && *percent - said_percent_ >= plain_percent;
}

} // namespace aloud
