// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/nursery.hpp"

#include "base/error.hpp"
#include "base/held_signals.hpp"
#include "speech/children.hpp"
#include "speech/nursery_process.hpp"
#include "speech/voice_codec.hpp"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace aloud {

namespace {

// Beyond one for each speaker that speaks: for two that stand ready, and for a passage that is done
// and waits for its turn.
constexpr int spare_slots = 3;

Error nursery_is_gone()
{
    return Error("the speech process ended without a word", "run aloud again");
}

/// The next message of the nursery, or one that depends on it; nothing, when it is gone.
std::optional<Message> receive_on(const Channel& channel, pid_t nursery)
{
    wait_for(channel, nursery);
    return channel.receive();
}

} // namespace

void PreparedVoice::wait_until_ready()
{
    if (ready_)
        return;
    const auto answer = receive_on(nursery_, engine_);
    if (!answer)
        throw nursery_is_gone();
    if (answer->type != MessageType::ready)
        throw told_error(*answer);
    ready_ = true;
}

Channel PreparedVoice::start_speaker(std::size_t slot)
{
    auto [ours, theirs] = Channel::pair();
    if (!nursery_.send(
            {.type = MessageType::speaker, .number = slot, .descriptor = theirs.release()})) {
        wait_until_ready(); // it may have said why
        throw nursery_is_gone();
    }
    return std::move(ours);
}

Nursery::Nursery(const EngineFactory& make_engine, int jobs)
    : jobs_(std::max(1, jobs)), slots_(static_cast<std::size_t>(jobs_ + spare_slots))
{
    auto [ours, theirs] = Channel::pair();
    const pid_t parent = ::getpid();
    const HeldSignals until_it_has_its_own_handlers;
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
    if (sample_rate_ == 0)
        sample_rate_ = static_cast<int>(receive().number);
    return sample_rate_;
}

const std::vector<InstalledVoice>& Nursery::voices()
{
    if (voices_.empty())
        voices_ = receive_list(MessageType::list);
    return voices_;
}

const std::vector<InstalledVoice>& Nursery::variants()
{
    if (variants_.empty())
        variants_ = receive_list(MessageType::variants);
    return variants_;
}

ChosenVoice Nursery::find_voice(std::string_view wanted)
{
    std::span<const InstalledVoice> known;
    if (has_variant(wanted))
        known = variants();
    return choose_voice(voices(), known, wanted);
}

ChosenVoice Nursery::find_voice_for(const LanguageTag& language)
{
    const auto usual = usual_voice_for(language);
    if (usual) {
        request({.type = MessageType::find, .text = usual->identifier});
        if (receive().number == 1)
            return *usual;
    }
    return voice_for(voices(), language);
}

PreparedVoice Nursery::prepare(const VoiceSettings& voice)
{
    auto [ours, theirs] = Channel::pair();
    request({.type = MessageType::prepare,
             .text = encode_settings(voice),
             .descriptor = theirs.release()});
    return {std::move(ours), process_};
}

/// Asks the nursery for something, once the engine is ready.
void Nursery::request(const Message& message)
{
    static_cast<void>(sample_rate());
    if (!channel_.send(message))
        throw nursery_is_gone();
}

/// What it said when it failed is true for every document.
Message Nursery::receive()
{
    auto message = failure_ ? std::nullopt : receive_on(channel_, process_);
    if (message && message->type == MessageType::failed)
        failure_ = told_error(*message);
    if (failure_)
        throw *failure_;
    if (!message)
        throw nursery_is_gone();
    return std::move(*message);
}

std::vector<InstalledVoice> Nursery::receive_list(MessageType kind)
{
    request({.type = kind});
    std::vector<InstalledVoice> list;
    for (Message some = receive(); !some.text.empty(); some = receive())
        for (std::string_view rest = some.text; !rest.empty();)
            list.push_back(take_voice(rest));
    return list;
}

} // namespace aloud
