// SPDX-License-Identifier: GPL-3.0-or-later
// A file that appears under its name whole or not at all: written beside its place under a
// temporary name, then synced and renamed. What stood there before stands until then.
#pragma once

#include "base/descriptor.hpp"

#include <string>

namespace aloud {

class ReplacedFile
{
  public:
    /// Creates the temporary file. A symbolic link is followed. Throws Error.
    explicit ReplacedFile(const std::string& path);

    /// Removes the temporary file, unless commit() has succeeded.
    ~ReplacedFile();
    ReplacedFile(const ReplacedFile&) = delete;
    ReplacedFile& operator=(const ReplacedFile&) = delete;

    /// Open for reading and writing; stays open until the end.
    [[nodiscard]] int descriptor() const { return file_.number(); }

    /// The path as it was given, for messages.
    [[nodiscard]] const std::string& path() const { return path_; }

    /// Syncs the file to disk and gives it its name. Throws Error.
    void commit();

  private:
    std::string path_;
    std::string target_;    ///< path_ with links followed
    std::string temporary_; ///< empty once it is gone
    Descriptor file_;
};

} // namespace aloud
