// SPDX-License-Identifier: GPL-3.0-or-later
// The command line, read. Opens nothing and decides nothing that depends on a file.
#pragma once

#include "cli/progress.hpp"
#include "document/open_document.hpp"
#include "render/render.hpp"

#include <optional>
#include <string>
#include <vector>

namespace aloud {

enum class Command { render, sentences, script, say, check, voices, version };

struct Options
{
    Command command = Command::render;
    bool help = false; ///< whether to say what the command does, and nothing else
    std::vector<std::string> documents{}; ///< of voices: the language, if any; of say: the words
    std::string output{};                 ///< as given; empty: beside the document
    std::optional<DocumentFormat> input_format{};
    std::vector<std::string> lexicons{}; ///< paths
    RenderSettings settings{};           ///< without the lexicons
    ProgressStyle progress = ProgressStyle::automatic;
    bool quiet = false;   ///< whether nothing is said but what went wrong
    bool explain = false; ///< of script: whether to say why
    bool json = false;    ///< of check
    bool ipa = false;     ///< of say: whether to print the sounds instead
    bool force = false;   ///< whether any file may be replaced
    int jobs = 1;
};

/// Throws UsageError for what is unknown or out of range.
[[nodiscard]] Options parse_options(std::vector<std::string> arguments);

} // namespace aloud
