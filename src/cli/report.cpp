// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report.hpp"

#include <cmath>
#include <iostream>

namespace aloud {

namespace {

std::string counted(std::int64_t count, const std::string& unit)
{
    return std::to_string(count) + " " + unit + (count == 1 ? "" : "s");
}

} // namespace

void report(const Error& error)
{
    warn(error.what());
    if (!error.advice().empty())
        std::cerr << "Try: " << error.advice() << '\n';
}

void warn(const std::string& sentence)
{
    std::cerr << "aloud: " << sentence << '\n';
}

std::string duration(double exact_seconds)
{
    const std::int64_t seconds = std::llround(exact_seconds);
    std::string text;
    const auto add = [&](std::int64_t count, const char* unit) {
        if (count > 0)
            text += (text.empty() ? "" : " ") + counted(count, unit);
    };
    add(seconds / 3600, "hour");
    add(seconds / 60 % 60, "minute");
    add(seconds % 60, "second");
    return text.empty() ? "less than a second" : text;
}

std::string summary(const Rendering& rendering)
{
    const std::uint64_t spoken = rendering.sentences - rendering.gaps;
    return (rendering.gaps > 0 ? std::to_string(spoken) + " of " : "") +
           counted(static_cast<std::int64_t>(rendering.sentences), "sentence") + ", " +
           duration(static_cast<double>(rendering.frames) / rendering.sample_rate) +
           (rendering.reading_limit.empty() ? "" : ". " + rendering.reading_limit);
}

} // namespace aloud
