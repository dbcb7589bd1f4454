// SPDX-License-Identifier: GPL-3.0-or-later
// Which file each document is rendered to.
#pragma once

#include "cli/options.hpp"
#include "output/wav_file.hpp"

#include <memory>
#include <string>
#include <vector>

namespace aloud {

struct Destination
{
    std::string document; ///< path, or "-"
    std::string path;     ///< path, or "-"
    bool makes_folder;    ///< whether its folder is to be made if there is none
    bool keeps_others;    ///< whether a file there that aloud did not make is to stay

    [[nodiscard]] bool is_stdout() const { return path == "-"; }
    [[nodiscard]] std::string name() const { return is_stdout() ? "standard output" : path; }
};

/// Decides for every document, before anything is opened. Throws UsageError when two would go to
/// one file, when one would replace a document, or when the ending is not one that aloud writes.
[[nodiscard]] std::vector<Destination> plan_destinations(const Options& options);

/// Opens the destination; its folder is made if it was given as one (with a / at its end).
[[nodiscard]] std::unique_ptr<Sink> open_sink(const Destination& destination, int sample_rate,
                                              const AudioTags& tags);

} // namespace aloud
