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

/// A raised cosine that is 0 at 0 and 1 at `length`.
double weight(std::size_t at, std::size_t length)
{
    const double phase = static_cast<double>(at) / static_cast<double>(length);
    return 0.5 - 0.5 * std::cos(std::numbers::pi * phase);
}

Sample weighted(Sample sample, double factor)
{
    return static_cast<Sample>(std::lround(sample * factor));
}

} // namespace

ClipShaper::ClipShaper(int sample_rate, double gain_db)
    : fade_in_(static_cast<std::size_t>(sample_rate * fade_in_ms / 1000)),
      fade_out_(static_cast<std::size_t>(sample_rate * fade_out_ms / 1000)),
      factor_(std::pow(10.0, gain_db / 20.0)), gain_db_(gain_db)
{
}

std::span<const Sample> ClipShaper::without_head(std::span<const Sample> samples) const
{
    if (shaped_ > 0)
        return samples;
    const auto first = std::find_if(samples.begin(), samples.end(), is_sound);
    return samples.subspan(static_cast<std::size_t>(first - samples.begin()));
}

void ClipShaper::shape(std::span<Sample> samples)
{
    const auto last = std::find_if(samples.rbegin(), samples.rend(), is_sound);
    const auto silent = static_cast<std::size_t>(last - samples.rbegin());
    tail_ = silent == samples.size() ? tail_ + silent : silent;
    if (gain_db_ != 0)
        for (Sample& sample : samples) {
            peak_ = std::max(peak_, std::abs(static_cast<int>(sample)));
            sample = static_cast<Sample>(
                std::lround(std::clamp(sample * factor_, -full_scale, full_scale)));
        }
    for (std::size_t i = 0; i < samples.size() && shaped_ + i < fade_in_; ++i)
        samples[i] = weighted(samples[i], weight(shaped_ + i, fade_in_));
    shaped_ += samples.size();
}

std::size_t ClipShaper::unsettled() const
{
    return std::min(shaped_, tail_ + fade_out_);
}

void ClipShaper::end(std::span<Sample> last) const
{
    if (peak_ * factor_ > full_scale) {
        const double possible = std::floor(200.0 * std::log10(full_scale / peak_)) / 10.0;
        throw Error(fmt::format("a gain of {:.1f} dB would distort it", gain_db_),
                    fmt::format("--gain {:.1f}", possible));
    }
    const std::size_t length = std::min(fade_out_, last.size());
    for (std::size_t i = 0; i < length; ++i) {
        Sample& sample = last[last.size() - 1 - i];
        sample = weighted(sample, weight(i, length));
    }
}

} // namespace aloud
