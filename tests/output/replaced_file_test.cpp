// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/replaced_file.hpp"

#include "base/error.hpp"
#include "fakes/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <sys/stat.h>

using namespace aloud;

namespace {

void put(const ReplacedFile& file, std::string_view bytes)
{
    REQUIRE(write_all(file.descriptor(), bytes.data(), bytes.size()) == 0);
}

mode_t mode_of(const std::string& path)
{
    struct stat status
    {
    };
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 07777;
}

} // namespace

TEST_CASE("a file appears under its name when it is committed, not before", "[output][promise]")
{
    const TemporaryFolder folder;
    const std::string path = folder.write("talk.wav", "old");
    {
        ReplacedFile file(path);
        put(file, "new");
        CHECK(read_file(path) == "old");
        file.commit();
        CHECK(read_file(path) == "new");
    }
    CHECK(folder.count() == 1);
}

TEST_CASE("a file that came meanwhile is kept where that is wanted", "[output][promise]")
{
    const TemporaryFolder folder;
    const std::string path = folder.file("talk.wav");
    for (const Latecomer latecomer : {Latecomer::kept, Latecomer::replaced}) {
        std::filesystem::remove(path);
        ReplacedFile file(path, latecomer);
        put(file, "ours");
        folder.write("talk.wav", "theirs");
        if (latecomer == Latecomer::kept)
            CHECK_THROWS_AS(file.commit(), Error);
        else
            CHECK_NOTHROW(file.commit());
        CHECK(read_file(path) == (latecomer == Latecomer::kept ? "theirs" : "ours"));
    }
    CHECK(folder.count() == 1);
}

TEST_CASE("a file that is not committed leaves nothing behind", "[output][promise]")
{
    const TemporaryFolder folder;
    {
        ReplacedFile file(folder.file("talk.wav"));
        put(file, "half");
    }
    CHECK(folder.count() == 0);
}

TEST_CASE("a link is followed, and a file keeps its mode", "[output]")
{
    const TemporaryFolder folder;
    const std::string path = folder.write("real.wav", "old");
    ::chmod(path.c_str(), 0640);
    std::filesystem::create_symlink("real.wav", folder.file("link.wav"));
    ReplacedFile file(folder.file("link.wav"));
    put(file, "new");
    file.commit();
    CHECK(std::filesystem::is_symlink(folder.file("link.wav")));
    CHECK(read_file(path) == "new");
    CHECK(mode_of(path) == 0640);
}

TEST_CASE("a link to what is not there yet is followed, and one in a circle is an error",
          "[output]")
{
    const TemporaryFolder folder;
    std::filesystem::create_symlink("real.wav", folder.file("link.wav"));
    ReplacedFile file(folder.file("link.wav"));
    put(file, "new");
    file.commit();
    CHECK(std::filesystem::is_symlink(folder.file("link.wav")));
    CHECK(read_file(folder.file("real.wav")) == "new");
    std::filesystem::create_symlink("circle.wav", folder.file("circle.wav"));
    const std::string circle = folder.file("circle.wav");
    CHECK_THROWS_WITH(ReplacedFile(circle),
                      "cannot write " + circle + ": Too many levels of symbolic links");
}

TEST_CASE("a new file gets the mode that the user's mask says", "[output]")
{
    const TemporaryFolder folder;
    const mode_t before = ::umask(027);
    ReplacedFile file(folder.file("talk.wav"));
    ::umask(before);
    file.commit();
    CHECK(mode_of(folder.file("talk.wav")) == 0640);
}

TEST_CASE("a place that cannot be written is an error that names it", "[output]")
{
    const TemporaryFolder folder;
    const std::string missing = folder.file("no/talk.wav");
    CHECK_THROWS_WITH(ReplacedFile(missing),
                      "cannot write " + missing + ": No such file or directory");
    const std::string itself = folder.path().string();
    CHECK_THROWS_WITH(ReplacedFile(itself), "cannot write " + itself + ": Is a directory");
}
