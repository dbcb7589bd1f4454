// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/nursery_process.hpp"

#include "base/error.hpp"
#include "base/held_signals.hpp"
#include "speech/children.hpp"
#include "speech/confinement.hpp"
#include "speech/process_handle.hpp"
#include "speech/speaker.hpp"
#include "speech/voice_codec.hpp"

#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>
#include <utility>

namespace aloud {

namespace {

/// Makes this process end with its parent, even if that is killed, and leave nothing behind.
void depend_on(pid_t parent)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) // it was gone before we asked
        ::_exit(EXIT_FAILURE);
    ::signal(SIGINT, SIG_IGN); // Ctrl-C is for aloud to answer; we end with it
    ::signal(SIGTERM, SIG_DFL);
    ::signal(SIGHUP, SIG_IGN);
    ::signal(SIGTSTP, SIG_IGN); // when Ctrl-Z stops aloud, we run out of work and wait
    ::signal(SIGCHLD, SIG_DFL);
    hold_no_signals();
    const rlimit no_core_file{0, 0};
    ::setrlimit(RLIMIT_CORE, &no_core_file);
}

/// Closes every descriptor but the standard ones and this.
void keep_only(const Channel& channel)
{
    const auto kept = static_cast<unsigned>(channel.number());
    if (kept > STDERR_FILENO + 1)
        ::close_range(STDERR_FILENO + 1, kept - 1, 0);
    ::close_range(kept + 1, UINT_MAX, 0);
}

/// Forks; in the child, `work` is done with the channel and the process ends. In the parent,
/// returns the child; when there is none, it says so on the channel.
template <typename Work>
pid_t in_child(Children& children, Channel& channel, Work work)
{
    const pid_t parent = ::getpid();
    const pid_t child = children.fork();
    if (child < 0)
        channel.send(failure(Error(system_error("start", "a speaker", errno).what(),
                                   "--jobs 1, or a higher limit of processes (ulimit -u)"),
                             MessageType::refused));
    if (child != 0)
        return child;
    depend_on(parent);
    keep_only(channel);
    try {
        work(std::move(channel));
    } catch (const std::exception&) {
        ::_exit(EXIT_FAILURE); // the other side sees the channel close
    }
    ::_exit(EXIT_SUCCESS);
}

/// Prepares the voice, says so, and forks speakers until nobody asks for any more.
void serve_voice(Engine& engine, const VoiceSettings& voice, const Slots& slots,
                 const Channel& channel)
{
    try {
        engine.prepare(voice);
    } catch (const Error& error) {
        channel.send(failure(error));
        return;
    }
    channel.send({.type = MessageType::ready});
    const Confinement confinement(engine.data_folders());
    Children speakers;
    while (true) {
        speakers.wait_for(channel);
        auto request = channel.receive();
        if (!request)
            break;
        if (request->type != MessageType::speaker || request->number >= slots.count())
            continue;
        const Ring slot(slots, static_cast<std::size_t>(request->number));
        Channel listener(std::move(request->descriptor));
        const pid_t speaker = in_child(speakers, listener, [&](Channel own) {
            confinement.enter();
            Speaker(engine, voice, slot, std::move(own)).run();
        });
        if (Descriptor process = open_process(speaker))
            listener.send({.type = MessageType::hired, .descriptor = std::move(process)});
    }
    speakers.kill_all(); // nobody listens to them any more
}

/// In few messages: each one wakes aloud up.
void send_list(const std::vector<InstalledVoice>& voices, const Channel& channel)
{
    std::string list;
    const auto send = [&] {
        channel.send({.type = MessageType::voices, .text = std::exchange(list, {})});
    };
    for (const InstalledVoice& voice : voices) {
        const std::string text = encode_voice(voice);
        if (list.size() + text.size() > largest_text)
            send();
        list += text;
    }
    if (!list.empty())
        send();
    send();
}

/// Answers what is asked of the engine until nobody asks any more.
void serve(Engine& engine, Children& voices, const Slots& slots, const Channel& channel)
{
    channel.send(
        {.type = MessageType::ready, .number = static_cast<std::uint64_t>(engine.sample_rate())});
    while (true) {
        voices.wait_for(channel);
        auto request = channel.receive();
        if (!request)
            break;
        if (request->type == MessageType::list)
            send_list(engine.voices(), channel);
        if (request->type == MessageType::variants)
            send_list(engine.variants(), channel);
        if (request->type == MessageType::find)
            channel.send(
                {.type = MessageType::found, .number = engine.has_voice(request->text) ? 1U : 0U});
        if (request->type != MessageType::prepare)
            continue;
        const VoiceSettings voice = decode_settings(request->text);
        Channel listener(std::move(request->descriptor));
        in_child(voices, listener,
                 [&](const Channel& own) { serve_voice(engine, voice, slots, own); });
    }
    voices.wait_for_all(); // they end as we do, when aloud has no more requests
}

/// The standard streams are aloud's: a nursery that held on to them would keep the other end of a
/// pipe waiting. What is wrong aloud says in a sentence of its own, where the engine and its
/// libraries have others: "*** stack smashing detected ***".
void leave_standard_streams()
{
    const Descriptor nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    ::dup2(nothing.number(), STDIN_FILENO);
    ::dup2(nothing.number(), STDOUT_FILENO);
#ifndef __SANITIZE_ADDRESS__ // whose reports testers want to read
    ::dup2(nothing.number(), STDERR_FILENO);
#endif
}

} // namespace

void run_nursery(const EngineFactory& make_engine, const Slots& slots, Channel channel,
                 pid_t parent)
{
    depend_on(parent);
    leave_standard_streams();
    keep_only(channel);
    try {
        Children voices; // before the engine starts threads
        serve(*make_engine(), voices, slots, channel);
    } catch (const Error& error) {
        channel.send(failure(error));
        ::_exit(EXIT_FAILURE);
    } catch (const std::exception&) {
        ::_exit(EXIT_FAILURE);
    }
    ::_exit(EXIT_SUCCESS);
}

} // namespace aloud
