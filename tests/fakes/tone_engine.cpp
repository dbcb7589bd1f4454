// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/tone_engine.hpp"

#include "base/descriptor.hpp"
#include "base/error.hpp"

#include <array>
#include <atomic>
#include <cmath>
#include <cstdlib>
#include <fcntl.h>
#include <functional>
#include <numbers>
#include <optional>
#include <sstream>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

namespace aloud {

namespace {

constexpr std::size_t tail_samples = 300;
constexpr std::size_t long_samples = std::size_t{3} * 1024 * 1024;
constexpr std::size_t most_marks = 1000;

/// Memory that this process shares with all that it will fork.
struct Marks
{
    std::atomic<std::size_t> used;
    std::array<std::atomic<bool>, most_marks> said;
};

Marks& marks()
{
    static auto* shared = static_cast<Marks*>(
        ::mmap(nullptr, sizeof(Marks), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    return *shared;
}

std::atomic<bool>& mark(const std::string& number)
{
    return marks().said.at(std::stoul(number));
}

/// What follows the beginning in the word; nothing when the word begins otherwise.
std::optional<std::string> behind(const std::string& word, std::string_view beginning)
{
    if (!word.starts_with(beginning))
        return std::nullopt;
    return word.substr(beginning.size());
}

/// Words that disturb the process, each in its way.
void disturb(const std::string& word)
{
    if (word == "CRASH")
        __builtin_trap(); // it may not send itself a signal
    if (const auto once = behind(word, "ONCE:"); once && !mark(*once).exchange(true))
        __builtin_trap();
    if (word == "FAIL")
        throw Error("the engine hums no more");
    for (volatile bool hangs = word == "HANG"; hangs;) {
    }
}

bool can_run(const std::string& program)
{
    const pid_t child = ::vfork();
    if (child == 0) {
        ::execl(program.c_str(), program.c_str(), nullptr);
        ::_exit(EXIT_FAILURE);
    }
    return child > 0;
}

bool is_silent(const std::string& word)
{
    const auto opened = [](const std::string& path, int flags) {
        return static_cast<bool>(Descriptor(::open(path.c_str(), flags | O_CLOEXEC, 0600)));
    };
    if (const auto file = behind(word, "OPEN:"))
        return !opened(*file, O_RDONLY);
    if (const auto file = behind(word, "WRITE:"))
        return !opened(*file, O_CREAT | O_WRONLY);
    if (const auto program = behind(word, "RUN:"))
        return !can_run(*program);
    if (word == "CONNECT")
        return !Descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    return word == "SILENCE";
}

} // namespace

std::vector<InstalledVoice> ToneEngine::voices()
{
    return {{"tone/en", "English (tone)", {{"en-gb", 2}, {"en", 2}}},
            {"tone/fr", "French (tone)", {{"fr-fr", 5}, {"fr", 5}}},
            {"tone/ru", "Russian (tone)", {{"ru", 5}}},
            {"tone/eo", "Esperanto (tone)", {{"eo", 5}}}};
}

bool ToneEngine::has_voice(const std::string& identifier)
{
    return identifier.starts_with("tone/");
}

std::vector<InstalledVoice> ToneEngine::variants()
{
    return {{"!v/f3", "female3", {}}};
}

void ToneEngine::prepare(const VoiceSettings& voice)
{
    if (!voice.identifier.starts_with("tone/"))
        throw Error("cannot select the voice " + voice.identifier);
}

std::vector<std::string> ToneEngine::data_folders() const
{
    return {ALOUD_SOURCE_DIR "/text"};
}

std::string ToneEngine::transcribe(std::string_view utterance)
{
    disturb(std::string(utterance));
    return "hm " + std::string(utterance);
}

void ToneEngine::speak(std::string_view utterance, const Sound& sound)
{
    std::vector<Sample> samples;
    std::istringstream words{std::string(utterance)};
    for (std::string word; words >> word; ++spoken_) {
        disturb(word);
        if (is_silent(word))
            continue;
        const double frequency = 200.0 + static_cast<double>(std::hash<std::string>{}(word) % 800);
        std::size_t length = samples_a_word + spoken_ % 7;
        if (word == "LONG" || word == "HALF")
            length = word == "LONG" ? long_samples : long_samples / 2;
        for (std::size_t i = 0; i < length; ++i) {
            const double phase = 2 * std::numbers::pi * frequency * static_cast<double>(i) / rate;
            samples.push_back(static_cast<Sample>(std::lround(12000 * std::cos(phase))));
        }
    }
    samples.insert(samples.end(), tail_samples, Sample{0});
    // In pieces whose borders mean nothing, as a real engine does.
    for (std::span<const Sample> rest(samples); !rest.empty();) {
        const std::size_t count = std::min<std::size_t>(rest.size(), 777);
        if (!sound(rest.first(count)))
            return;
        rest = rest.subspan(count);
    }
}

std::string ToneEngine::fresh_mark()
{
    return std::to_string(marks().used++);
}

bool ToneEngine::was_said(const std::string& number)
{
    return mark(number);
}

std::unique_ptr<Engine> make_tone_engine()
{
    return std::make_unique<ToneEngine>();
}

} // namespace aloud
