// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/clip.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace aloud {

namespace {

constexpr int silence = 4; // of 32767: -78 dBFS
constexpr int fade_in_ms = 2;
constexpr int fade_out_ms = 5;
constexpr double full_scale = std::numeric_limits<Sample>::max();

bool is_sound(Sample sample)
{
    return std::abs(sample) > silence;
}

void trim(std::vector<Sample>& samples)
{
    samples.erase(std::find_if(samples.rbegin(), samples.rend(), is_sound).base(), samples.end());
    samples.erase(samples.begin(), std::find_if(samples.begin(), samples.end(), is_sound));
}

/// Raised cosine over `length` samples, silent at `edge`.
template <typename Iterator>
void fade(Iterator edge, std::size_t length)
{
    for (std::size_t i = 0; i < length; ++i, ++edge) {
        const double phase = static_cast<double>(i) / static_cast<double>(length);
        const double weight = 0.5 - 0.5 * std::cos(std::numbers::pi * phase);
        *edge = static_cast<Sample>(std::lround(*edge * weight));
    }
}

void apply_gain(std::vector<Sample>& samples, double gain_db)
{
    int peak = 0;
    for (const Sample sample : samples)
        peak = std::max(peak, std::abs(static_cast<int>(sample)));
    const double factor = std::pow(10.0, gain_db / 20.0);
    if (peak * factor > full_scale) {
        const double possible = std::floor(200.0 * std::log10(full_scale / peak)) / 10.0;
        throw Error(fmt::format("a gain of {:.1f} dB would distort it", gain_db),
                    fmt::format("--gain {:.1f}", possible));
    }
    for (Sample& sample : samples)
        sample = static_cast<Sample>(std::lround(sample * factor));
}

} // namespace

void shape_clip(std::vector<Sample>& samples, int sample_rate, double gain_db)
{
    trim(samples);
    if (gain_db != 0)
        apply_gain(samples, gain_db);
    const auto length = [&](int ms) {
        return std::min(static_cast<std::size_t>(sample_rate * ms / 1000), samples.size());
    };
    fade(samples.begin(), length(fade_in_ms));
    fade(samples.rbegin(), length(fade_out_ms));
}

} // namespace aloud
