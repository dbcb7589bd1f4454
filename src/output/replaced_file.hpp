// SPDX-License-Identifier: GPL-3.0-or-later
// A file that appears under its name whole or not at all: written without a name in its folder
// (O_TMPFILE), so that it is gone when aloud is, even by kill -9; then synced, named and renamed.
// Where a file system cannot do that, it has a temporary name from the beginning. What stood in its
// place before stands until the end.
#pragma once

#include "base/descriptor.hpp"

#include <string>

namespace aloud {

/// Whether a file that comes to stand in its place meanwhile is replaced, too.
enum class Latecomer { replaced, kept };

class ReplacedFile
{
  public:
    /// Creates the file. A symbolic link is followed. Throws Error.
    explicit ReplacedFile(const std::string& path, Latecomer latecomer = Latecomer::replaced);

    /// Removes the file, unless commit() has succeeded.
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
    void create();
    void link();
    [[noreturn]] void fail() const;
    void set_temporary(std::string name);

    std::string path_;
    bool must_be_free_;     ///< whether nothing may be there in the end
    std::string target_;    ///< path_ with links followed
    std::string temporary_; ///< its temporary name; empty while it has none
    Descriptor file_;
};

/// Where a path leads when it is a symbolic link, be there something or not; else the path itself.
/// Throws Error when it leads in a circle.
[[nodiscard]] std::string followed_links(const std::string& path);

/// Removes the files with temporary names, of all threads. Can be called by a signal handler, which
/// has to end the process then.
void remove_unfinished_files() noexcept;

} // namespace aloud
