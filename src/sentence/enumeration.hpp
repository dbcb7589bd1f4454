// SPDX-License-Identifier: GPL-3.0-or-later
// Items of a list that stand in one line: "1. Come in 2. Sit down", "a) ... b) ...", "• ... • ...".
// A sentence that begins with a marker ends before the next marker of the same kind.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace aloud {

/// What stands before an item: "2" and ")" of "2)"; no label for a bullet.
struct Marker
{
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string_view label{};
    std::string_view before{}; ///< "(" or a bullet
    std::string_view after{};  ///< ".", ")" or ".)"
};

/// The marker at byte `begin`, where an item begins.
[[nodiscard]] std::optional<Marker> marker_at(std::string_view text, std::size_t begin);

/// The marker whose last mark (a bullet, period or bracket) begins at byte `at`, when space stands
/// before it.
[[nodiscard]] std::optional<Marker> marker_with(std::string_view text, std::size_t at);

/// Whether an item with the marker `second` comes directly after one with `first`.
[[nodiscard]] bool follows(const Marker& second, const Marker& first);

} // namespace aloud
