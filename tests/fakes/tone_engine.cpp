// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/tone_engine.hpp"

#include "base/error.hpp"

#include <cmath>
#include <csignal>
#include <fcntl.h>
#include <functional>
#include <numbers>
#include <sstream>
#include <unistd.h>

namespace aloud {

namespace {

constexpr std::size_t tail_samples = 300;
constexpr std::size_t long_samples = std::size_t{3} * 1024 * 1024;

void crash()
{
    ::kill(::getpid(), SIGKILL);
}

void crash_once(const std::string& file)
{
    const int made = ::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY, 0600);
    if (made >= 0)
        crash();
}

} // namespace

std::vector<InstalledVoice> ToneEngine::voices()
{
    return {{"tone/en", "English (tone)", {{"en-gb", 2}, {"en", 2}}},
            {"tone/fr", "French (tone)", {{"fr-fr", 5}, {"fr", 5}}},
            {"tone/ru", "Russian (tone)", {{"ru", 5}}}};
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

void ToneEngine::speak(std::string_view utterance, std::vector<Sample>& samples)
{
    std::istringstream words{std::string(utterance)};
    for (std::string word; words >> word; ++spoken_) {
        if (word == "CRASH")
            crash();
        if (word.starts_with("ONCE:"))
            crash_once(word.substr(5));
        if (word == "FAIL")
            throw Error("the engine hums no more");
        if (word == "SILENCE")
            continue;
        const double frequency = 200.0 + static_cast<double>(std::hash<std::string>{}(word) % 800);
        const std::size_t length = word == "LONG" ? long_samples : samples_a_word + spoken_ % 7;
        for (std::size_t i = 0; i < length; ++i) {
            const double phase = 2 * std::numbers::pi * frequency * static_cast<double>(i) / rate;
            samples.push_back(static_cast<Sample>(std::lround(12000 * std::cos(phase))));
        }
    }
    samples.insert(samples.end(), tail_samples, Sample{0});
}

std::unique_ptr<Engine> make_tone_engine()
{
    return std::make_unique<ToneEngine>();
}

} // namespace aloud
