// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/speaker.hpp"

#include "base/error.hpp"

#include <algorithm>

namespace aloud {

namespace {

constexpr std::size_t samples_prepared_at_once = 128 * 1024;
constexpr std::size_t samples_told_soon = 1024;

} // namespace

void Speaker::run()
{
    try {
        do
            while (utterances_.empty())
                if (!take_message())
                    return;
        while (speak(utterances_.front()));
    } catch (const Error& error) {
        channel_.send(failure(error));
    }
}

bool Speaker::take_message()
{
    auto message = channel_.receive();
    if (!message)
        return false;
    if (message->type == MessageType::utterance)
        utterances_.push_back({std::move(message->text), message->number == 1});
    else if (message->type == MessageType::transcribe)
        channel_.send({.type = MessageType::transcription,
                       .text = engine_.transcribe(message->text).substr(0, largest_text)});
    else if (message->type == MessageType::released)
        released_ += static_cast<std::size_t>(message->number);
    return true;
}

/// Speaks it and takes it off the list. False when nobody listens any more.
bool Speaker::speak(const Request& utterance)
{
    ClipShaper clip(engine_.sample_rate(), voice_.gain_db);
    bool heard = true;
    engine_.speak(utterance.text, [&](std::span<const Sample> sound) {
        heard = heard && put(clip, clip.without_head(sound));
        return heard = heard && (!utterance.soon || tell(clip, samples_told_soon));
    });
    written_ -= clip.tail();
    clip.end(slot_.stretch(told_, written_ - told_));
    utterances_.pop_front();
    const std::size_t rest = written_ - std::exchange(told_, written_);
    return heard && channel_.send({.type = MessageType::spoken, .number = rest});
}

bool Speaker::put(ClipShaper& clip, std::span<const Sample> sound)
{
    while (!sound.empty()) {
        const std::size_t room = slot_.size() - (written_ - released_);
        const std::size_t count = std::min(room, sound.size());
        if (count == 0) { // waits until some of it may be overwritten
            if (!tell(clip, 1) || !take_message())
                return false;
            continue;
        }
        if (written_ + count > prepared_) {
            prepared_ = written_ + std::max(count, std::min(room, samples_prepared_at_once));
            slot_.prepare(written_, prepared_ - written_);
        }
        const auto place = slot_.stretch(written_, count);
        std::copy_n(sound.begin(), count, place.begin());
        clip.shape(place);
        written_ += count;
        sound = sound.subspan(count);
    }
    return true;
}

/// Tells of the samples that are settled, when there are as many. False when nobody listens.
bool Speaker::tell(const ClipShaper& clip, std::size_t at_least)
{
    const std::size_t untold = written_ - told_;
    const std::size_t settled = untold - std::min(clip.unsettled(), untold);
    if (settled < at_least)
        return true;
    told_ += settled;
    return channel_.send({.type = MessageType::samples, .number = settled});
}

} // namespace aloud
