// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the house that a machine can check: which way the includes run, who may touch which
// library, how large a file may grow. See CONTRIBUTING.md.
#include "fakes/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace fs = std::filesystem;
using namespace aloud;

namespace {

const fs::path source_dir = ALOUD_SOURCE_DIR;

/// From bottom to top. A room may include its own files and those of rooms below it.
const std::vector<std::string> floors{"base",    "document", "sentence", "normalization",
                                      "lexicon", "script",   "speech",   "timeline",
                                      "output",  "playback", "render",   "cli"};

/// Each library's headers, by their beginning, and the only files that may include them. ICU is the
/// one with several adapters: a file for each thing it knows.
const std::map<std::string, std::set<std::string>> adapters{
    {"CLI/", {"cli/options.cpp"}},
    {"alsa/", {"playback/sound_device.cpp"}},
    {"espeak-ng/", {"speech/espeak_engine.cpp"}},
    {"md4c-html.h", {"document/entity.cpp"}},
    {"md4c.h", {"document/markdown_blocks.cpp"}},
    {"pugixml.hpp", {"lexicon/lexicon.cpp"}},
    {"seccomp.h", {"speech/confinement.cpp"}},
    {"sndfile.h", {"output/wav_file.cpp"}},
    {"unicode/",
     {"base/characters.cpp", "base/language_tag.cpp", "base/utf8.cpp", "base/writing_system.cpp",
      "document/converter.cpp", "document/encoding.cpp", "normalization/icu_names.cpp",
      "normalization/normalize.cpp", "normalization/plain_letters.cpp",
      "normalization/spellout.cpp", "sentence/punctuation.cpp"}},
    {"yaml.h", {"document/front_matter.cpp"}},
    // Processes are made in one room, and waited for there.
    {"poll.h",
     {"base/descriptor.cpp", "document/source.cpp", "speech/children.cpp",
      "speech/process_handle.cpp", "speech/speakers.cpp"}},
    {"linux/", {"speech/confinement.cpp"}},
    {"sys/prctl.h", {"speech/confinement.cpp", "speech/nursery_process.cpp"}},
    {"sys/signalfd.h", {"speech/children.cpp"}},
    {"sys/wait.h", {"speech/children.cpp", "speech/nursery.cpp"}},
};

struct Include
{
    std::string file; ///< relative to src, or tests/...
    std::string header;
    bool angled;
};

std::vector<fs::path> code_files(const std::string& folder)
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(source_dir / folder))
        if (entry.path().extension() == ".cpp" || entry.path().extension() == ".hpp")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<Include> includes_of(const fs::path& file)
{
    static const std::regex include(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    std::vector<Include> found;
    std::istringstream lines(read_file(file));
    for (std::string line; std::getline(lines, line);) {
        std::smatch match;
        if (std::regex_search(line, match, include))
            found.push_back(
                {fs::relative(file, source_dir / "src").string(), match[2], match[1] == "<"});
    }
    return found;
}

std::vector<Include> all_includes()
{
    std::vector<Include> all;
    for (const fs::path& file : code_files("src")) {
        const auto some = includes_of(file);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

/// The floor of a file or header "room/name"; -1 for what stands in no room.
std::ptrdiff_t floor_of(const std::string& path)
{
    const auto floor = std::find(floors.begin(), floors.end(), path.substr(0, path.find('/')));
    return floor == floors.end() ? -1 : floor - floors.begin();
}

bool is_standard_or_system(const std::string& header)
{
    // The C++ library has no dot in its names; the system's few are named here.
    static const std::vector<std::string> system{
        "fcntl.h",      "linux/filter.h", "linux/landlock.h", "linux/seccomp.h", "poll.h",
        "sys/mman.h",   "sys/prctl.h",    "sys/resource.h",   "sys/signalfd.h",  "sys/stat.h",
        "sys/socket.h", "sys/syscall.h",  "sys/types.h",      "sys/wait.h",      "unistd.h"};
    return header.find('.') == std::string::npos ||
           std::find(system.begin(), system.end(), header) != system.end();
}

} // namespace

TEST_CASE("every room of src stands on a floor", "[house]")
{
    for (const auto& entry : fs::directory_iterator(source_dir / "src"))
        if (entry.is_directory())
            CHECK(floor_of(entry.path().filename().string() + "/") >= 0);
}

TEST_CASE("includes run downwards only", "[house]")
{
    for (const Include& include : all_includes()) {
        if (include.angled || floor_of(include.file) < 0)
            continue;
        INFO("src/" << include.file << " includes " << include.header);
        CHECK(floor_of(include.header) >= 0);
        CHECK(floor_of(include.header) <= floor_of(include.file));
    }
}

TEST_CASE("another library's header is included by its adapter alone", "[house]")
{
    for (const Include& include : all_includes()) {
        if (!include.angled || include.header.starts_with("fmt/"))
            continue; // fmt is a way to write strings, in any .cpp
        INFO("src/" << include.file << " includes " << include.header);
        bool allowed = is_standard_or_system(include.header);
        for (const auto& [beginning, files] : adapters)
            if (include.header.starts_with(beginning))
                allowed = files.contains(include.file);
        CHECK(allowed);
    }
}

TEST_CASE("no public header shows another library", "[house]")
{
    for (const Include& include : all_includes())
        if (include.file.ends_with(".hpp") && include.angled) {
            INFO("src/" << include.file << " includes " << include.header);
            CHECK(is_standard_or_system(include.header));
        }
}

TEST_CASE("processes are forked in the nursery alone", "[house]")
{
    static const std::regex fork(R"(::v?fork\(|posix_spawn|[^_]system\(|popen\()");
    for (const fs::path& file : code_files("src")) {
        const std::string name = fs::relative(file, source_dir / "src").string();
        if (name == "speech/nursery.cpp" || name == "speech/children.cpp")
            continue;
        INFO(file);
        std::istringstream lines(read_file(file));
        for (std::string line; std::getline(lines, line);)
            CHECK_FALSE((std::regex_search(line, fork) && line.find("//") == std::string::npos));
    }
}

TEST_CASE("every file names its licence, headers guard themselves, none has over 400 lines",
          "[house]")
{
    for (const std::string folder : {"src", "tests", "bench"})
        for (const fs::path& file : code_files(folder)) {
            INFO(file);
            const std::string text = read_file(file);
            CHECK(text.starts_with("// SPDX-License-Identifier: GPL-3.0-or-later\n"));
            CHECK((file.extension() == ".cpp" || text.find("#pragma once") != std::string::npos));
            CHECK(std::count(text.begin(), text.end(), '\n') <= 400);
        }
}
