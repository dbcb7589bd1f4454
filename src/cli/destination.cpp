// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/destination.hpp"

#include "base/characters.hpp"
#include "base/printable.hpp"
#include "output/replaced_file.hpp"
#include "output/wav_stream.hpp"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <map>
#include <sys/stat.h>
#include <unistd.h>

namespace aloud {

namespace {

namespace fs = std::filesystem;

constexpr const char* ending = ".wav";

bool is_folder(const std::string& path)
{
    std::error_code error;
    return path.ends_with('/') || fs::is_directory(path, error);
}

/// A pipe, a terminal, a device: written to as it is, never replaced.
bool is_special(const std::string& path)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    return fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status);
}

std::string file_name(const std::string& document)
{
    return fs::path(document).filename().replace_extension(ending).string();
}

std::string destination_of(const std::string& document, const std::string& output)
{
    if (output.empty() && document == "-")
        throw UsageError("standard input has no name to make an output's name of",
                         "-o FILE, or -o - for a pipe");
    if (output.empty())
        return (fs::path(document).parent_path() / file_name(document)).string();
    if (is_folder(output))
        return (fs::path(output) / file_name(document == "-" ? "speech" : document)).string();
    if (output != "-" && !is_special(output) &&
        lower_case(fs::path(output).extension().string()) != ending)
        throw UsageError("cannot tell the format of " + printable_line(output) + " by its name",
                         "a name that ends in .wav, or a folder that ends in /");
    return output;
}

void make_folder(const std::string& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        throw system_error("make the folder", folder, error.value());
}

/// "aloud sentence a.md" would otherwise render a.md and complain of the rest.
void check_command(const std::vector<std::string>& documents)
{
    std::error_code error;
    const std::string& first = documents.front();
    if (first != "-" && fs::path(first).extension().empty() && !fs::exists(first, error))
        throw UsageError(printable_line(first) +
                             " is neither a command nor a document that is there",
                         "aloud --help");
}

/// Whether writing to `output` would change `document`: one is the other, perhaps under another
/// name, or as a standard stream.
bool same_file(const std::string& document, const std::string& output)
{
    struct stat in
    {
    };
    struct stat out
    {
    };
    const auto look = [](const std::string& path, int standard, struct stat& status) {
        return path == "-" ? ::fstat(standard, &status) : ::stat(path.c_str(), &status);
    };
    return look(document, STDIN_FILENO, in) == 0 && look(output, STDOUT_FILENO, out) == 0 &&
           S_ISREG(in.st_mode) && in.st_dev == out.st_dev && in.st_ino == out.st_ino;
}

/// One name for each file, whatever links lead to it.
std::string true_name(const std::string& path)
{
    std::error_code error;
    const fs::path place = followed_links(path);
    return fs::weakly_canonical(place, error).string();
}

} // namespace

std::vector<Destination> plan_destinations(const Options& options)
{
    check_command(options.documents);
    if (options.documents.size() > 1 && !options.output.empty() && !is_folder(options.output))
        throw UsageError("several documents cannot go to the one file " +
                             printable_line(options.output),
                         "-o with a folder that ends in /");
    std::vector<Destination> destinations;
    std::map<std::string, std::string> taken;
    for (const std::string& document : options.documents) {
        const std::string path = destination_of(document, options.output);
        const Destination destination{document, path, options.output.ends_with('/'),
                                      path != options.output && !options.force};
        const auto [earlier, added] = taken.emplace(true_name(path), document);
        if (!added)
            throw UsageError(printable_line(earlier->second) + " and " + printable_line(document) +
                                 " would both become " + printable_line(path),
                             "rendering one of them with -o and another name");
        for (const std::string& input : options.documents)
            if (same_file(input, path))
                throw UsageError("cannot write " + printable_line(destination.name()) +
                                     ": it is one of the documents",
                                 "-o with another name");
        destinations.push_back(destination);
    }
    return destinations;
}

std::unique_ptr<Sink> open_sink(const Destination& destination, int sample_rate,
                                const AudioTags& tags)
{
    const std::string& path = destination.path;
    if (destination.is_stdout() || is_special(path)) {
        Descriptor stream(destination.is_stdout()
                              ? ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
                              : ::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
        if (!stream)
            throw system_error("write", destination.name(), errno);
        if (::isatty(stream.number()) != 0)
            throw UsageError("cannot write audio to a terminal", "-o FILE, or a pipe behind aloud");
        return make_wav_stream(std::move(stream), destination.name(), sample_rate);
    }
    std::error_code error;
    if (destination.keeps_others && fs::exists(path, error) && !is_made_by_aloud(path))
        throw Error("cannot replace " + printable_line(path) + ": aloud did not make it",
                    "--force, or -o with another name");
    if (destination.makes_folder)
        make_folder(fs::path(path).parent_path().string());
    return make_wav_file(path, sample_rate, tags,
                         destination.keeps_others ? Latecomer::kept : Latecomer::replaced);
}

} // namespace aloud
