// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/nursery.hpp"

#include "base/error.hpp"
#include "speech/nursery_process.hpp"
#include "speech/voice_codec.hpp"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace aloud {

namespace {

// Beyond one for each speaker, so that a passage that is done can wait for its turn.
constexpr int spare_slots = 2;

Error nursery_is_gone()
{
    return Error("the speech process ended without a word", "run aloud again");
}

} // namespace

Channel PreparedVoice::start_speaker(std::size_t slot) const
{
    auto [ours, theirs] = Channel::pair();
    if (!nursery_.send(
            {.type = MessageType::speaker, .number = slot, .descriptor = theirs.release()}))
        throw nursery_is_gone();
    return std::move(ours);
}

Nursery::Nursery(const EngineFactory& make_engine, int jobs)
    : jobs_(std::max(1, jobs)), slots_(static_cast<std::size_t>(jobs_ + spare_slots))
{
    auto [ours, theirs] = Channel::pair();
    const pid_t parent = ::getpid();
    process_ = ::fork();
    if (process_ < 0)
        throw system_error("start", "the speech process", errno);
    if (process_ == 0)
        run_nursery(make_engine, slots_, std::move(theirs), parent);
    channel_ = std::move(ours);
}

Nursery::~Nursery()
{
    channel_.close(); // it reads the end of its requests, and ends
    int status = 0;
    pid_t heard = 0;
    do {
        heard = ::waitpid(process_, &status, WUNTRACED);
        if (heard == process_ && WIFSTOPPED(status)) // somebody stopped it: it would not end
            ::kill(process_, SIGKILL);
    } while ((heard < 0 && errno == EINTR) || (heard == process_ && WIFSTOPPED(status)));
}

int Nursery::sample_rate()
{
    await_engine();
    return sample_rate_;
}

const std::vector<InstalledVoice>& Nursery::voices()
{
    await_engine();
    return voices_;
}

const std::vector<InstalledVoice>& Nursery::variants()
{
    await_engine();
    if (variants_.empty()) {
        if (!channel_.send({.type = MessageType::variants}))
            throw nursery_is_gone();
        static_cast<void>(receive_list(variants_));
    }
    return variants_;
}

ChosenVoice Nursery::find_voice(std::string_view wanted)
{
    std::span<const InstalledVoice> known;
    if (has_variant(wanted))
        known = variants();
    return choose_voice(voices(), known, wanted);
}

PreparedVoice Nursery::prepare(const VoiceSettings& voice)
{
    await_engine();
    auto [ours, theirs] = Channel::pair();
    if (!channel_.send({.type = MessageType::prepare,
                        .text = encode_settings(voice),
                        .descriptor = theirs.release()}))
        throw nursery_is_gone();
    const auto answer = ours.receive();
    if (!answer)
        throw nursery_is_gone();
    if (answer->type != MessageType::ready)
        throw told_error(*answer);
    return PreparedVoice(std::move(ours));
}

void Nursery::await_engine()
{
    if (sample_rate_ == 0)
        sample_rate_ = receive_list(voices_);
}

/// Appends voices to the list until the nursery is ready; returns the number that it says then.
int Nursery::receive_list(std::vector<InstalledVoice>& list)
{
    while (true) {
        const auto message = channel_.receive();
        if (!message)
            throw nursery_is_gone();
        if (message->type == MessageType::failed)
            throw told_error(*message);
        if (message->type == MessageType::ready)
            return static_cast<int>(message->number);
        for (std::string_view rest = message->text; !rest.empty();)
            list.push_back(take_voice(rest));
    }
}

} // namespace aloud
