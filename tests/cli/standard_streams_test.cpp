// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/standard_streams.hpp"

#include "fakes/run_program.hpp"
#include "fakes/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

using namespace aloud;

TEST_CASE("where a standard stream is closed, no message gets into the audio", "[cli][promise]")
{
    const TemporaryFolder folder;
    folder.write("a.en.txt", "Good morning.");
    const auto run = [&](const std::string& name, const std::vector<int>& closed) {
        const auto close_them = [&] {
            for (const int stream : closed)
                ::close(stream);
        };
        return run_aloud({"a.en.txt", "-o", name, "--jobs", "1"},
                         {.folder = folder.path().string(), .circumstances = close_them});
    };
    CHECK(run("whole.wav", {}).status == 0);
    const std::string whole = read_file(folder.file("whole.wav"));
    for (const auto& closed : std::vector<std::vector<int>>{{0}, {1}, {2}, {0, 1}, {0, 1, 2}}) {
        CAPTURE(closed);
        const bool tells = std::find(closed.begin(), closed.end(), 1) == closed.end();
        CHECK(run("a.wav", closed).status == (tells ? 0 : 1)); // its closing line is lost
        CHECK((read_file(folder.file("a.wav")) == whole));
    }
    CHECK(run("-", {1}).errors == "aloud: cannot write standard output: Bad file descriptor\n");
}

TEST_CASE("audio never goes to a terminal, whatever its name is", "[cli][promise]")
{
    const TemporaryFolder folder;
    folder.write("a.en.txt", "Good morning.");
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
    REQUIRE(::grantpt(terminal) == 0);
    REQUIRE(::unlockpt(terminal) == 0);
    const std::string name = ::ptsname(terminal);
    const auto on_terminal = [&] { ::dup2(::open(name.c_str(), O_RDWR | O_NOCTTY), 1); };
    for (const std::string& output : {std::string("-"), std::string("/dev/stdout"), name}) {
        const auto run = run_aloud({"a.en.txt", "-o", output}, {.folder = folder.path().string(),
                                                                .circumstances = on_terminal});
        CHECK(run.status == 2);
        CHECK(run.errors == "aloud: cannot write audio to a terminal\n"
                            "Try: -o FILE, or a pipe behind aloud\n");
    }
    ::close(terminal);
}

TEST_CASE("a document is not written to as a standard stream either", "[cli][promise]")
{
    const TemporaryFolder folder;
    const std::string words = "Good morning.";
    const std::string path = folder.write("a.wav", words);
    const auto refuses = [&](const std::vector<std::string>& arguments, int stream, int flags) {
        const auto connect = [&] { ::dup2(::open(path.c_str(), flags), stream); };
        const auto run =
            run_aloud(arguments, {.folder = folder.path().string(), .circumstances = connect});
        CHECK(run.status == 2);
        CHECK(run.errors.find(": it is one of the documents\n") != std::string::npos);
        CHECK(read_file(path) == words);
    };
    refuses({"-", "-o", "a.wav", "--language", "en"}, STDIN_FILENO, O_RDONLY);
    refuses({"a.wav", "--input-format", "text", "-o", "-", "--language", "en"}, STDOUT_FILENO,
            O_WRONLY | O_APPEND);
}

TEST_CASE("two names that links make one file are refused", "[cli][promise]")
{
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder.file("one"));
    std::filesystem::create_directory_symlink("one", folder.file("two"));
    folder.write("one/a.en.md", "One.");
    folder.write("one/a.en.txt", "Two.");
    const auto run = run_aloud({"one/a.en.md", "two/a.en.txt"}, {.folder = folder.path().string()});
    CHECK(run.status == 2);
    CHECK(run.errors.starts_with(
        "aloud: one/a.en.md and two/a.en.txt would both become two/a.en.wav\n"));
}

TEST_CASE("when nobody listens any more aloud ends, even while it waits for words", "[cli]")
{
    int words[2];
    int sound[2];
    REQUIRE(::pipe2(words, O_CLOEXEC) == 0);
    REQUIRE(::pipe2(sound, O_CLOEXEC) == 0);
    REQUIRE(::write(words[1], "One.\n\n", 6) == 6); // and somebody could write on
    std::thread listener([&] {
        char header[44];
        static_cast<void>(!::read(sound[0], header, sizeof header));
        std::this_thread::sleep_for(std::chrono::milliseconds(500)); // now it waits
        ::close(sound[0]);
    });
    const auto connect = [&] {
        ::dup2(words[0], STDIN_FILENO);
        ::dup2(sound[1], STDOUT_FILENO);
    };
    const auto run = run_aloud({"-", "-o", "-", "--language", "en"}, {.circumstances = connect});
    listener.join();
    CHECK(run.status == 1);
    CHECK(run.errors == "aloud: cannot write standard output: Broken pipe\n");
    for (const int end : {words[0], words[1], sound[1]})
        ::close(end);
}
