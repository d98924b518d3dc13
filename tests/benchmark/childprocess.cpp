// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/childprocess.h"

#include "tests/benchmark/stopwatch.h"

#include <fcntl.h>
#include <spawn.h>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>

extern char **environ;

namespace redress {

namespace {

double secondsOf(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

} // namespace

ChildUse runChild(const std::vector<std::string> &arguments, int wantedExit)
{
    std::vector<char *> words;
    words.reserve(arguments.size() + 1);
    for (const std::string &argument : arguments)
        words.push_back(const_cast<char *>(argument.c_str()));
    words.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);

    const Stopwatch watch;
    pid_t child = 0;
    const int started =
        posix_spawnp(&child, words.front(), &actions, nullptr, words.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (started != 0)
        throw std::runtime_error("cannot start " + arguments.front());
    int status = 0;
    rusage use{};
    wait4(child, &status, 0, &use);
    ChildUse result;
    result.wallSeconds = watch.wallSeconds();
    result.processorSeconds = secondsOf(use.ru_utime) + secondsOf(use.ru_stime);
    result.peakMegabytes = double(use.ru_maxrss) / 1024.0;
    result.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    if (result.exitCode != wantedExit)
        throw std::runtime_error(arguments.front() + " ended with " +
                                 std::to_string(result.exitCode));
    return result;
}

} // namespace redress
