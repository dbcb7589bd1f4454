// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/run_program.hpp"

#include "fakes/temporary_folder.hpp"

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace aloud {

namespace {

void redirect(const std::string& path, int flags, int descriptor)
{
    const int file = ::open(path.c_str(), flags, 0600);
    if (file < 0 || ::dup2(file, descriptor) < 0)
        ::_exit(126);
}

[[noreturn]] void become_aloud(const std::vector<std::string>& arguments,
                               const ProgramSetting& setting, const TemporaryFolder& streams)
{
    redirect(streams.file("input"), O_RDONLY, STDIN_FILENO);
    redirect(streams.file("output"), O_WRONLY | O_CREAT, STDOUT_FILENO);
    redirect(streams.file("errors"), O_WRONLY | O_CREAT, STDERR_FILENO);
    if (!setting.folder.empty() && ::chdir(setting.folder.c_str()) != 0)
        ::_exit(126);
    for (const std::string& variable : setting.environment) {
        const std::size_t equals = variable.find('=');
        ::setenv(variable.substr(0, equals).c_str(), variable.substr(equals + 1).c_str(), 1);
    }
    if (setting.circumstances)
        setting.circumstances();
    std::string program = ALOUD_PROGRAM;
    std::vector<std::string> copies = arguments;
    std::vector<char*> argv{program.data()};
    for (std::string& argument : copies)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    ::execv(program.c_str(), argv.data());
    ::_exit(127);
}

} // namespace

ProgramRun run_aloud(const std::vector<std::string>& arguments, const ProgramSetting& setting)
{
    const TemporaryFolder streams;
    streams.write("input", setting.input);
    streams.write("output", "");
    streams.write("errors", "");
    const pid_t child = ::fork();
    if (child == 0)
        become_aloud(arguments, setting, streams);
    if (setting.signal != 0) {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        ::kill(child, setting.signal);
    }
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
            read_file(streams.file("output")), read_file(streams.file("errors")), usage.ru_maxrss};
}

} // namespace aloud
