// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timeline.hpp"

#include <utility>

namespace aloud {

Timeline::Placement Timeline::place(const Utterance& utterance, Frames speech)
{
    Placement placement{.silence = utterance.pause_before.count() * sample_rate_ / 1000};
    length_ += placement.silence;
    if (utterance.begins) {
        placement.closed = close();
        open_ = Cue{*utterance.begins, length_, length_};
    }
    length_ += speech;
    return placement;
}

std::optional<Cue> Timeline::finish()
{
    return close();
}

std::optional<Cue> Timeline::close()
{
    if (open_)
        open_->end = length_;
    return std::exchange(open_, std::nullopt);
}

} // namespace aloud
