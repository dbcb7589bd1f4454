// SPDX-License-Identifier: GPL-3.0-or-later
// aloud-bench FOLDER SECONDS [NAME DOCUMENT PLAIN]...
// Measures aloud on each DOCUMENT against the espeak-ng command on PLAIN, the same text without
// marks, and against a bare loop in one process. Pairs of runs are measured in turns (A B A B ...)
// for about SECONDS seconds a document; what is printed is the median of the pairs' ratios, so
// that a busy machine, which slows both, matters little; where it slows aloud more, which can use
// all processors, the ratio of the fastest runs comes closer to that of a quiet one. Files are
// written to FOLDER.
#include "memory.hpp"
#include "process.hpp"
#include "statistics.hpp"

#include <fmt/core.h>

#include <chrono>
#include <exception>
#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace fs = std::filesystem;
using namespace bench;

namespace {

constexpr double megabyte = 1e6;
constexpr double page_bytes = 2000;
constexpr std::size_t most_pairs = 11;

struct Document
{
    std::string name;
    std::string path;
    std::string plain; ///< path of the same text without marks
};

/// Medians, for the growth from document to document.
struct Summary
{
    std::string name;
    double pages = 0;
    double wall = 0;
    double processor = 0;
    double first_sample = 0;
    Memory memory{};
};

struct Commands
{
    Command aloud;
    Command aloud_alone; ///< one speaker at a time
    Command aloud_stream;
    Command espeak;
    Command espeak_stream;
    Command bare_loop;
    std::string aloud_output;
};

std::string sentences_of(const Document& document, const std::string& folder)
{
    const std::string path = folder + "/sentences.txt";
    const std::string quoted = "'" + document.path + "' --language en >'" + path + "'";
    if (std::system(("'" ALOUD_PROGRAM "' sentences " + quoted).c_str()) != 0)
        throw std::runtime_error("aloud sentences failed");
    return path;
}

Commands commands_for(const Document& document, const std::string& folder)
{
    const std::string output = folder + "/aloud.wav";
    const Command aloud{ALOUD_PROGRAM, document.path, "--language", "en", "-o"};
    const Command espeak{"espeak-ng", "-v", "en-gb", "-f", document.plain};
    Commands commands{aloud, aloud, aloud, espeak, espeak, {}, output};
    commands.aloud.push_back(output);
    commands.aloud_alone.insert(commands.aloud_alone.end(), {output, "--jobs", "1"});
    commands.aloud_stream.push_back("-");
    commands.espeak.insert(commands.espeak.end(), {"-w", folder + "/espeak.wav"});
    commands.espeak_stream.push_back("--stdout");
    // The frames that aloud writes, its header being a hundred bytes or so.
    static_cast<void>(time_of(commands.aloud));
    const auto frames = fs::file_size(output) / 2;
    commands.bare_loop = {BARE_LOOP_PROGRAM, sentences_of(document, folder), folder + "/bare.wav",
                          std::to_string(frames)};
    fs::remove(output);
    return commands;
}

/// Writing to a file that is there already would be faster.
Times time_of_writing(const Command& command, const std::string& output)
{
    const Times times = time_of(command);
    fs::remove(output);
    return times;
}

class Budget
{
  public:
    /// Without any time, one pair; else at least two, then as many as there is time for.
    explicit Budget(double seconds)
        : end_(Clock::now() + std::chrono::duration<double>(seconds)),
          least_pairs_(seconds > 0 ? 2 : 1)
    {
    }

    [[nodiscard]] bool allows_another(std::size_t pairs) const
    {
        return pairs < least_pairs_ || (pairs < most_pairs && Clock::now() < end_);
    }

  private:
    using Clock = std::chrono::steady_clock;
    std::chrono::time_point<Clock, std::chrono::duration<double>> end_;
    std::size_t least_pairs_;
};

void measure_times(const Commands& commands, const Budget& budget, Summary& summary)
{
    std::vector<double> walls, espeak_walls, processors;
    std::vector<double> wall_ratios, processor_ratios, alone_ratios;
    while (budget.allows_another(walls.size())) {
        const Times aloud = time_of_writing(commands.aloud, commands.aloud_output);
        const Times espeak = time_of_writing(commands.espeak, commands.espeak.back());
        const Times bare = time_of_writing(commands.bare_loop, commands.bare_loop[2]);
        const Times alone = time_of_writing(commands.aloud_alone, commands.aloud_output);
        walls.push_back(aloud.wall);
        espeak_walls.push_back(espeak.wall);
        processors.push_back(aloud.processor);
        wall_ratios.push_back(aloud.wall / espeak.wall);
        processor_ratios.push_back(aloud.processor / bare.processor);
        alone_ratios.push_back(alone.processor / bare.processor);
    }
    summary.wall = median(walls);
    summary.processor = median(processors);
    fmt::print("Wall time against espeak-ng: {}\n", describe_ratios(wall_ratios));
    fmt::print("Wall time, fastest against fastest: {:.2f}\n",
               fastest(walls) / fastest(espeak_walls));
    fmt::print("Processor time against a bare loop: {}\n", describe_ratios(processor_ratios));
    // Processors that share a core (hyper-threads) are slower when both work.
    fmt::print("The same with --jobs 1: {}\n", describe_ratios(alone_ratios));
    fmt::print("Wall time of aloud: {:.3f} seconds\n", summary.wall);
    fmt::print("Processor time of aloud: {:.3f} seconds\n", summary.processor);
}

void measure_first_sample(const Commands& commands, const Budget& budget, Summary& summary)
{
    std::vector<double> times, espeak_times, ratios;
    while (budget.allows_another(times.size())) {
        times.push_back(time_to_first_sample(commands.aloud_stream));
        espeak_times.push_back(time_to_first_sample(commands.espeak_stream));
        ratios.push_back(times.back() / espeak_times.back());
    }
    summary.first_sample = median(times);
    fmt::print("First sample on a pipe against espeak-ng: {}\n", describe_ratios(ratios));
    fmt::print("First sample, fastest against fastest: {:.2f}\n",
               fastest(times) / fastest(espeak_times));
    fmt::print("First sample of aloud: {:.1f} milliseconds\n", summary.first_sample * 1000);
}

void measure_memory(const Commands& commands, Summary& summary)
{
    summary.memory = memory_of(commands.aloud);
    fs::remove(commands.aloud_output);
    fmt::print("Memory of the largest process: {:.0f} MB\n", summary.memory.largest / megabyte);
    fmt::print("Memory of all {} processes together: {:.0f} MB\n", summary.memory.processes,
               summary.memory.together / megabyte);
}

Summary measure(const Document& document, const std::string& folder, double seconds)
{
    Summary summary{.name = document.name,
                    .pages = static_cast<double>(fs::file_size(document.plain)) / page_bytes};
    fmt::print("\n{}: {:.0f} kB of text\n", document.name, summary.pages * page_bytes / 1000);
    const Commands commands = commands_for(document, folder);
    measure_times(commands, Budget(seconds), summary);
    measure_first_sample(commands, Budget(seconds / 10), summary);
    measure_memory(commands, summary);
    std::fflush(stdout);
    return summary;
}

/// Times for each page, memory and the first sample as they are: 1 means that the size of the
/// document does not matter.
void print_growth(const Summary& from, const Summary& to)
{
    const auto each_page = [&](double before, double after) {
        return (after / to.pages) / (before / from.pages);
    };
    fmt::print("\nGrowth from {} to {}, 1 meaning none\n", from.name, to.name);
    fmt::print("Wall time for each page: {:.2f}\n", each_page(from.wall, to.wall));
    fmt::print("Processor time for each page: {:.2f}\n", each_page(from.processor, to.processor));
    fmt::print("Time to the first sample: {:.2f}\n", to.first_sample / from.first_sample);
    fmt::print("Memory of the largest process: {:.2f}\n", to.memory.largest / from.memory.largest);
    fmt::print("Memory of all together: {:.2f}\n", to.memory.together / from.memory.together);
}

void run(const std::vector<std::string>& arguments)
{
    const std::string& folder = arguments.at(0);
    const double seconds = std::stod(arguments.at(1));
    inherit_orphans();
    fmt::print("Processor time is counted by: {}\n", processor_clock());
    std::vector<Summary> summaries;
    for (std::size_t at = 2; at + 2 < arguments.size(); at += 3)
        summaries.push_back(
            measure({arguments[at], arguments[at + 1], arguments[at + 2]}, folder, seconds));
    // The first is the message; the others are one text in growing sizes.
    for (std::size_t at = 2; at < summaries.size(); ++at)
        print_growth(summaries[at - 1], summaries[at]);
}

} // namespace

int main(int count, char** arguments)
{
    try {
        run({arguments + 1, arguments + count});
        return 0;
    } catch (const std::exception& error) {
        fmt::print(stderr, "bench: {}\n", error.what());
        return 1;
    }
}
