// SPDX-License-Identifier: GPL-3.0-or-later
// The cases in documents for people: pairs of blocks within four backticks.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace aloud {

struct Fence
{
    std::string info{}; ///< behind the backticks
    std::string content{};
    int line = 0;
};

/// A block without an end fails the test.
[[nodiscard]] std::vector<Fence> fences(const std::filesystem::path& file);

/// The *.md in a folder of tests/spec, in order.
[[nodiscard]] std::vector<std::filesystem::path> spec_files(const std::string& folder);

} // namespace aloud
