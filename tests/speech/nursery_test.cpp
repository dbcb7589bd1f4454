// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/nursery.hpp"

#include "base/error.hpp"
#include "fakes/temporary_folder.hpp"
#include "fakes/tone_engine.hpp"

#include <catch2/catch.hpp>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace aloud;

namespace {

/// Takes in the descendants whose parents end, so that none escapes wait().
class Subreaper
{
  public:
    Subreaper() { ::prctl(PR_SET_CHILD_SUBREAPER, 1); }
    ~Subreaper() { ::prctl(PR_SET_CHILD_SUBREAPER, 0); }
    Subreaper(const Subreaper&) = delete;
    Subreaper& operator=(const Subreaper&) = delete;
};

/// Waits until there is no child left; a process that does not end shows as a test that does not.
void wait_for_all()
{
    while (::wait(nullptr) > 0 || errno == EINTR) {
    }
    CHECK(errno == ECHILD);
}

} // namespace

TEST_CASE("a nursery knows the engine's voices, variants and rate", "[speech]")
{
    Nursery nursery(make_tone_engine, 1);
    CHECK(nursery.sample_rate() == ToneEngine::rate);
    CHECK(nursery.voices().size() == 4);
    CHECK(nursery.variants().size() == 1);
    CHECK(nursery.find_voice("fr+f3").identifier == "tone/fr+f3");
}

TEST_CASE("an engine that does not start says why", "[speech]")
{
    Nursery nursery([]() -> std::unique_ptr<Engine> { throw Error("no data", "get some"); }, 1);
    CHECK_THROWS_WITH(nursery.sample_rate(), "no data");
    CHECK_THROWS_WITH(nursery.voices(), "no data"); // again, for the next document
}

TEST_CASE("a nursery that dies is noticed", "[speech]")
{
    Nursery nursery(
        []() -> std::unique_ptr<Engine> {
            ::kill(::getpid(), SIGKILL);
            return nullptr;
        },
        1);
    CHECK_THROWS_WITH(nursery.voices(), "the speech process ended without a word");
}

TEST_CASE("a voice that cannot be selected is an error", "[speech]")
{
    Nursery nursery(make_tone_engine, 1);
    PreparedVoice wrong = nursery.prepare({.identifier = "bell/en"});
    CHECK_THROWS_WITH(wrong.wait_until_ready(), "cannot select the voice bell/en");
    PreparedVoice right = nursery.prepare({.identifier = "tone/en"});
    CHECK_NOTHROW(right.wait_until_ready());
}

TEST_CASE("no process is left when the nursery is gone", "[speech][promise]")
{
    const Subreaper subreaper;
    {
        Nursery nursery(make_tone_engine, 2);
        PreparedVoice voice = nursery.prepare({.identifier = "tone/en"});
        const Channel speaker = voice.start_speaker(0);
        const auto hired = speaker.receive();
        REQUIRE(hired);
        CHECK(hired->type == MessageType::hired);
    }
    // They are gone already, and none was left for us to reap.
    CHECK(::waitpid(-1, nullptr, WNOHANG) < 0);
    CHECK(errno == ECHILD);
}

TEST_CASE("a speaker that somebody has stopped is lost at once", "[speech][promise]")
{
    Nursery nursery(make_tone_engine, 1);
    PreparedVoice voice = nursery.prepare({.identifier = "tone/en"});
    const Channel speaker = voice.start_speaker(0);
    const auto hired = speaker.receive();
    REQUIRE(hired);
    ::syscall(SYS_pidfd_send_signal, hired->descriptor.number(), SIGSTOP, nullptr, 0);
    CHECK_FALSE(speaker.receive());
}

TEST_CASE("a nursery that somebody has stopped does not keep aloud from ending", "[speech]")
{
    const Subreaper subreaper;
    {
        Nursery nursery(make_tone_engine, 1);
        static_cast<void>(nursery.prepare({.identifier = "tone/en"}));
        const pid_t stopped = nursery.process();
        ::kill(stopped, SIGSTOP);
    }
    wait_for_all();
}

TEST_CASE("a nursery that somebody stops is not waited for", "[speech][promise]")
{
    Nursery nursery(
        []() -> std::unique_ptr<Engine> {
            ::raise(SIGSTOP);
            return make_tone_engine();
        },
        1);
    CHECK_THROWS_WITH(nursery.prepare({.identifier = "tone/en"}),
                      "the speech process ended without a word");
}

TEST_CASE("Ctrl-Z stops no speaker", "[speech]")
{
    Nursery nursery(make_tone_engine, 1);
    PreparedVoice voice = nursery.prepare({.identifier = "tone/en"});
    const Channel speaker = voice.start_speaker(0);
    const auto hired = speaker.receive();
    REQUIRE(hired);
    ::syscall(SYS_pidfd_send_signal, hired->descriptor.number(), SIGTSTP, nullptr, 0);
    speaker.send({.type = MessageType::utterance, .text = "one"});
    const auto spoken = speaker.receive();
    REQUIRE(spoken);
    CHECK(spoken->type == MessageType::spoken);
}

TEST_CASE("no thread of the engine takes the signals that tell of speakers", "[speech]")
{
    Nursery nursery(
        [] {
            sigset_t blocked;
            ::pthread_sigmask(SIG_SETMASK, nullptr, &blocked);
            if (::sigismember(&blocked, SIGCHLD) == 0)
                throw Error("its threads would take them");
            return make_tone_engine();
        },
        1);
    CHECK(nursery.sample_rate() == ToneEngine::rate);
}

TEST_CASE("what the engine prints, nobody sees", "[speech][unsanitized]")
{
    const TemporaryFolder folder;
    const Descriptor errors(::dup(STDERR_FILENO));
    const Descriptor noise(::open(folder.write("noise", "").c_str(), O_WRONLY));
    ::dup2(noise.number(), STDERR_FILENO);
    {
        Nursery nursery(
            [] {
                static_cast<void>(!::write(STDERR_FILENO, "noise", 5));
                return make_tone_engine();
            },
            1);
        static_cast<void>(nursery.sample_rate());
    }
    ::dup2(errors.number(), STDERR_FILENO);
    CHECK(read_file(folder.file("noise")).empty());
}

TEST_CASE("no process is left when aloud is killed", "[speech][promise]")
{
    const Subreaper subreaper;
    const pid_t child = ::fork();
    if (child == 0) {
        Nursery nursery(make_tone_engine, 2);
        PreparedVoice voice = nursery.prepare({.identifier = "tone/en"});
        const Channel speaker = voice.start_speaker(0);
        static_cast<void>(speaker.receive());
        ::kill(::getpid(), SIGKILL);
    }
    wait_for_all();
}
