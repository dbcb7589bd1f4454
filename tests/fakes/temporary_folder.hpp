// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of a test's own, gone with the test.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace aloud {

class TemporaryFolder
{
  public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

    /// Makes a file in it; returns its path.
    std::string write(const std::string& name, std::string_view bytes) const;

    /// The path that a file of that name has in it.
    [[nodiscard]] std::string file(const std::string& name) const { return path_ / name; }

    /// How many files and folders are in it.
    [[nodiscard]] std::size_t count() const;

  private:
    std::filesystem::path path_;
};

/// All bytes of a file; a test fails when there is none.
[[nodiscard]] std::string read_file(const std::string& path);

} // namespace aloud
