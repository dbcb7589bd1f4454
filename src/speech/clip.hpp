// SPDX-License-Identifier: GPL-3.0-or-later
// Makes what the engine says of one utterance into a clip that can be joined to others without a
// click: the engine's silence cut off at both ends (up to 50 ms before a plosive, 8 ms behind any
// sound), a few milliseconds faded, the gain applied. Works on the samples where they are, as they
// come.
#pragma once

#include "speech/speech.hpp"

#include <cstddef>
#include <span>

namespace aloud {

/// The gain that every voice can take. eSpeak NG 1.51 peaks at 25 to 28 thousand of 32767 in most
/// sentences; its own gain control lets some reach full scale.
inline constexpr double headroom_db = 1.3;

class ClipShaper
{
  public:
    ClipShaper(int sample_rate, double gain_db);

    /// What is left of the engine's next samples without the silence that the clip must not begin
    /// with.
    [[nodiscard]] std::span<const Sample> without_head(std::span<const Sample> samples) const;

    /// Shapes the next samples of the clip.
    void shape(std::span<Sample> samples);

    /// How many of the samples shaped so far may yet be cut off or faded.
    [[nodiscard]] std::size_t unsettled() const;

    /// How many samples of silence are to be cut off at the end.
    [[nodiscard]] std::size_t tail() const { return tail_; }

    /// Fades the end of the clip, which is within these samples, its last ones but the tail. Throws
    /// Error when the gain has clipped the clip: nothing is ever distorted quietly.
    void end(std::span<Sample> last) const;

  private:
    std::size_t fade_in_;  ///< samples
    std::size_t fade_out_; ///< samples
    double factor_;        ///< the gain
    double gain_db_;
    std::size_t shaped_ = 0; ///< samples so far
    std::size_t tail_ = 0;
    int peak_ = 0; ///< before the gain
};

} // namespace aloud
