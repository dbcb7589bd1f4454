// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/performance.hpp"

#include "base/error.hpp"
#include "base/printable.hpp"

#include <algorithm>

namespace aloud {

namespace {

constexpr int most_losses = 3;

} // namespace

Performance::Performance(Passage passage, const PreparedVoice& voice, std::size_t slot,
                         std::span<const Sample> samples, const std::string& document)
    : passage_(std::move(passage)), voice_(voice), slot_(slot), ring_(samples), document_(document)
{
    hire(0, passage_.size());
}

void Performance::begin()
{
    begun_ = true;
    tell();
}

std::optional<int> Performance::waiting_on() const
{
    return channel_ && begun_ ? std::optional(channel_.number()) : std::nullopt;
}

/// Gets a fresh speaker for the utterances [first, last).
void Performance::hire(std::size_t first, std::size_t last)
{
    first_ = current_ = first;
    last_ = last;
    complete_ = unread_ = at_ = 0;
    events_.clear();
    partial_.clear();
    channel_ = voice_.start_speaker(slot_);
    if (begun_)
        tell();
}

void Performance::tell()
{
    // A speaker that is gone already shows in receive().
    for (std::size_t i = first_; i < last_; ++i)
        channel_.send({.type = MessageType::utterance, .text = passage_[i].text.string()});
    channel_.send({.type = MessageType::end});
}

void Performance::receive()
{
    const auto message = channel_.receive();
    if (message && message->type == MessageType::failed)
        throw told_error(place(first_ + complete_) + ": ", *message);
    if (!message || !accept(*message))
        lose();
}

bool Performance::accept(const Message& message)
{
    switch (message.type) {
    case MessageType::samples:
        if (message.number > ring_.size() - unread_ || complete_ == last_ - first_)
            return false;
        events_.push_back({.samples = static_cast<std::size_t>(message.number)});
        unread_ += events_.back().samples;
        return true;
    case MessageType::spoken:
        if (complete_ == last_ - first_)
            return false;
        events_.push_back({.complete = true});
        if (++complete_ == last_ - first_)
            channel_.close(); // it has nothing more to say, and ends
        return true;
    default:
        return false;
    }
}

void Performance::lose()
{
    ++losses_;
    if (losses_ < most_losses) {
        hire(alone_ ? taken_ : 0, last_);
    } else if (!alone_) {
        alone_ = true;
        losses_ = 0;
        hire(taken_, taken_ + 1);
    } else {
        const std::string& text = passage_[taken_].text.string();
        throw Error(place(taken_) + ": the speech engine crashes at \"" + printable_line(text) +
                        "\"",
                    "write this sentence in other words");
    }
}

std::optional<Spoken> Performance::take()
{
    while (!events_.empty()) {
        const Event event = events_.front();
        events_.pop_front();
        if (!event.complete) {
            consume(event.samples);
            continue;
        }
        const std::size_t said = current_++;
        std::vector<Sample> samples = std::exchange(partial_, {});
        if (said < taken_) // said again after a loss
            continue;
        ++taken_;
        if (alone_) {
            losses_ = 0;
            if (!is_over())
                hire(taken_, taken_ + 1);
        }
        // A copy: after a loss the passage is said again from its beginning.
        return Spoken{passage_[said], {std::move(samples)}};
    }
    return std::nullopt;
}

/// Moves samples from the ring to the utterance they belong to, and gives their room back.
void Performance::consume(std::size_t samples)
{
    if (current_ >= taken_) {
        const std::size_t straight = std::min(samples, ring_.size() - at_);
        const auto from = ring_.begin() + static_cast<std::ptrdiff_t>(at_);
        partial_.insert(partial_.end(), from, from + static_cast<std::ptrdiff_t>(straight));
        partial_.insert(partial_.end(), ring_.begin(),
                        ring_.begin() + static_cast<std::ptrdiff_t>(samples - straight));
    }
    at_ = (at_ + samples) % ring_.size();
    unread_ -= samples;
    if (channel_)
        channel_.send({.type = MessageType::released, .number = samples});
}

std::string Performance::place(std::size_t utterance) const
{
    const auto line =
        std::to_string(passage_[std::min(utterance, passage_.size() - 1)].text.line());
    return "cannot speak " + printable_line(document_) + ", line " + line;
}

} // namespace aloud
