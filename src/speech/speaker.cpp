// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/speaker.hpp"

#include "base/error.hpp"
#include "script/divide.hpp"
#include "speech/clip.hpp"

#include <algorithm>

namespace aloud {

namespace {

// Of text, at an unhurried rate: so that the samples are seldom moved as they grow in number.
constexpr std::size_t samples_a_byte = 3000;

} // namespace

void Speaker::run()
{
    samples_.reserve(EngineLimits{}.bytes * samples_a_byte);
    try {
        while (true) {
            while (utterances_.empty())
                if (!take_message())
                    return;
            samples_.clear();
            engine_.speak(utterances_.front(), samples_);
            utterances_.pop_front();
            shape_clip(samples_, engine_.sample_rate(), voice_.gain_db);
            if (!deliver())
                return;
        }
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
        utterances_.push_back(std::move(message->text));
    else if (message->type == MessageType::released)
        released_ += message->number;
    return true;
}

bool Speaker::deliver()
{
    for (std::size_t from = 0; from < samples_.size();) {
        const std::size_t room = slot_.size() - static_cast<std::size_t>(written_ - released_);
        const std::size_t at = static_cast<std::size_t>(written_ % slot_.size());
        const std::size_t count = std::min({room, slot_.size() - at, samples_.size() - from});
        if (count == 0) {
            if (!take_message())
                return false;
            continue;
        }
        std::copy_n(samples_.begin() + static_cast<std::ptrdiff_t>(from), count,
                    slot_.begin() + static_cast<std::ptrdiff_t>(at));
        from += count;
        written_ += count;
        if (!channel_.send({.type = MessageType::samples, .number = count}))
            return false;
    }
    return channel_.send({.type = MessageType::spoken});
}

} // namespace aloud
