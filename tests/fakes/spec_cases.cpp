// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/spec_cases.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>

namespace aloud {

std::vector<Fence> fences(const std::filesystem::path& file)
{
    std::ifstream lines(file);
    std::vector<Fence> result;
    bool inside = false;
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        if (line.starts_with("````")) {
            if (!inside)
                result.push_back({.info = line.substr(4), .line = number});
            inside = !inside;
        } else if (inside) {
            result.back().content += line + "\n";
        }
    }
    if (inside)
        FAIL(file.string() << ":" << result.back().line << ": this block has no end");
    return result;
}

std::vector<std::filesystem::path> spec_files(const std::string& folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto& file :
         std::filesystem::directory_iterator(ALOUD_SOURCE_DIR "/tests/spec/" + folder))
        if (file.path().extension() == ".md")
            files.push_back(file.path());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace aloud
