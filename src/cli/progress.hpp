// SPDX-License-Identifier: GPL-3.0-or-later
// How far a rendering has come, said so that a screen reader can follow: whole sentences on lines
// of their own, and few of them. Or, for programs, as JSON, an object on a line.
#pragma once

#include "render/render.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace aloud {

enum class ProgressStyle { automatic, plain, json, none };

/// The style of that name ("auto", "plain", "json", "none"). Throws UsageError when there is none.
[[nodiscard]] ProgressStyle progress_style(const std::string& name);

/// What the automatic style comes to: plain on a terminal, else none.
[[nodiscard]] ProgressStyle settled(ProgressStyle style, bool on_terminal);

class ProgressReport
{
  public:
    using Time = std::chrono::steady_clock::time_point;

    /// `document` is its name, where there are several; `size` is its size in bytes, where it is
    /// known.
    ProgressReport(ProgressStyle style, std::string document, std::optional<std::uint64_t> size,
                   Time start);

    /// The line that is due now, if one is. A plain one comes after two seconds at the earliest,
    /// then every quarter of the document or ten seconds, whichever is rarer, and every minute
    /// where the size is not known; an object of JSON comes every second.
    [[nodiscard]] std::optional<std::string> line(const Progress& progress, Time now);

  private:
    [[nodiscard]] std::optional<int> percent(const Progress& progress) const;
    [[nodiscard]] bool is_due(std::optional<int> percent, Time now) const;

    ProgressStyle style_;
    std::string document_;
    std::optional<std::uint64_t> size_;
    Time start_;
    Time said_;            ///< when the last line was
    int said_percent_ = 0; ///< and what it said
};

} // namespace aloud
