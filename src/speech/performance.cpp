// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/performance.hpp"

#include "base/printable.hpp"
#include "speech/process_handle.hpp"

#include <algorithm>
#include <utility>

namespace aloud {

namespace {

constexpr int most_losses = 3;
constexpr int most_rounds = 3;

// An utterance takes some hundredths of a second. Generous, so that a busy machine decides nothing.
constexpr std::chrono::seconds patience{30};

constexpr const char* other_words = "other words there, or --allow-gaps to leave a silence";

} // namespace

Performance::Performance(PreparedVoice& voice, const Slots& slots, std::size_t slot,
                         const std::string& document, FirstSound first)
    : voice_(voice), slot_(slot), ring_(slots, slot), document_(document), first_sound_(first)
{
    hire(0);
}

void Performance::add(Utterance utterance)
{
    auto gap = utterance.unspeakable;
    passage_.push_back({std::move(utterance), std::move(gap)});
    if (begun_)
        tell();
}

void Performance::close()
{
    closed_ = true;
    if (!trying_ && complete_ == end())
        channel_.close();
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

/// Gets a fresh speaker, who begins with that utterance.
void Performance::hire(std::size_t first)
{
    first_ = told_ = complete_ = current_ = first;
    seen_ = unread_ = read_ = lent_ = freed_ = 0;
    events_.clear();
    channel_ = voice_.start_speaker(slot_);
    heard_ = Clock::now();
    if (begun_)
        tell();
}

/// Makes sure that the present speaker writes into the slot no more.
void Performance::dismiss()
{
    channel_.close();
    end_process(process_);
    process_.close();
}

/// The utterance behind the last that the present speaker is to say.
std::size_t Performance::end() const
{
    return trying_ ? first_ + 1 : passage_.size();
}

void Performance::tell()
{
    if (told_ == complete_)
        heard_ = Clock::now(); // from now on it owes something
    // A speaker that is gone already shows in receive().
    for (; told_ < end() && channel_; ++told_)
        if (const Part& part = passage_[told_]; !part.gap) {
            const bool soon = told_ == 0 && first_sound_ == FirstSound::soon;
            channel_.send({.type = MessageType::utterance,
                           .number = soon ? 1U : 0U,
                           .text = part.utterance.text.string()});
        }
    pass_gaps();
}

/// What is left out is complete when what stands before it is.
void Performance::pass_gaps()
{
    for (; complete_ < told_ && passage_[complete_].gap; ++complete_)
        events_.push_back({.complete = true});
    if (closed_ && complete_ == passage_.size() && !trying_)
        channel_.close(); // it has nothing more to say, and ends
}

void Performance::receive()
{
    auto message = channel_.receive();
    heard_ = Clock::now();
    if (message && message->type == MessageType::failed && complete_ < told_) {
        const Error told = told_error(*message);
        dismiss();
        leave_out(complete_, told.what(), told.advice().empty() ? other_words : told.advice());
    } else if (message && message->type == MessageType::refused) {
        throw told_error(*message);
    } else if (message && message->type == MessageType::hired && !process_) {
        process_ = std::move(message->descriptor);
    } else if (!message || !accept(*message)) {
        lose();
    }
}

void Performance::check_patience()
{
    if (waiting_on() && complete_ < told_ && unread_ == 0 && Clock::now() - heard_ > patience)
        lose();
}

bool Performance::accept(const Message& message)
{
    const bool complete = message.type == MessageType::spoken;
    const auto samples = static_cast<std::size_t>(message.number);
    if (complete_ == told_ || (message.type != MessageType::samples && !complete) ||
        samples > ring_.size() - unread_)
        return false;
    unread_ += samples;
    complete_ += complete ? 1 : 0;
    if (!trying_)
        events_.push_back({samples, complete});
    else
        free_ring(samples);
    if (complete && trying_)
        go_on_trying();
    else if (complete)
        pass_gaps();
    return true;
}

/// The utterance that was tried can be spoken: tries the next one, or all of them together again.
void Performance::go_on_trying()
{
    std::size_t next = first_ + 1;
    while (next < passage_.size() && passage_[next].gap)
        ++next;
    losses_ = 0;
    dismiss();
    trying_ = next < passage_.size();
    if (!trying_ && ++rounds_ == most_rounds)
        leave_out(lost_at_, "the speech engine keeps crashing", other_words);
    else
        hire(trying_ ? next : 0);
}

void Performance::lose()
{
    const bool owed = complete_ < told_;
    if (!trying_)
        lost_at_ = complete_;
    dismiss();
    if (!owed || ++losses_ < most_losses) {
        hire(trying_ ? first_ : 0);
    } else if (!trying_) {
        trying_ = true;
        losses_ = 0;
        hire(lost_at_);
    } else {
        leave_out(first_, "the speech engine crashes", other_words);
    }
}

/// Has the passage spoken again, by a fresh speaker, without that utterance.
void Performance::leave_out(std::size_t part, const std::string& reason, const std::string& advice)
{
    const std::string& text = passage_[part].utterance.text.string();
    passage_[part].gap = Error(cannot_speak(document_, passage_[part].utterance.text.line()) +
                                   ": " + reason + " at " + quotation(text),
                               advice);
    trying_ = false;
    losses_ = rounds_ = 0;
    hire(0);
}

std::optional<Spoken> Performance::take()
{
    free_ring(std::exchange(lent_, 0));
    while (!events_.empty()) {
        const Event event = events_.front();
        events_.pop_front();
        const auto samples = ring_.stretch(read_, event.samples);
        read_ += event.samples;
        const std::size_t said = current_;
        // What was handed out before a loss comes again, perhaps in other pieces.
        std::size_t again = said < taken_ ? event.samples : 0;
        if (said == taken_ && seen_ < taken_samples_)
            again = std::min(event.samples, taken_samples_ - seen_);
        seen_ = event.complete ? 0 : seen_ + event.samples;
        current_ += event.complete ? 1 : 0;
        free_ring(again);
        if (said < taken_ || (again == event.samples && !event.complete))
            continue;
        lent_ = event.samples - again;
        const bool begins = taken_samples_ == 0;
        taken_samples_ = event.complete ? 0 : taken_samples_ + lent_;
        taken_ += event.complete ? 1 : 0;
        // A copy: after a loss the passage is said again from its beginning.
        return Spoken{passage_[said].utterance, samples.subspan(again), begins, event.complete,
                      passage_[said].gap};
    }
    return std::nullopt;
}

/// Gives the speaker room back, not in small change.
void Performance::free_ring(std::size_t samples)
{
    unread_ -= samples;
    freed_ += samples;
    if (!channel_ || freed_ < ring_.size() / 4)
        return;
    channel_.send({.type = MessageType::released, .number = std::exchange(freed_, 0)});
    heard_ = Clock::now(); // it may have waited for this
}

} // namespace aloud
