// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/temporary_folder.h"

namespace timbrel::tests {

/// Another program while it runs. Its output goes into files, so that it never waits for a reader.
class Process final {
public:
    explicit Process(std::vector<std::string> arguments)
    {
        const auto out = m_folder.path() / "out";
        const auto err = m_folder.path() / "err";
        std::vector<char*> words;
        for (auto& argument : arguments) {
            words.push_back(argument.data());
        }
        words.push_back(nullptr);
        m_id = ::fork();
        if (m_id < 0) {
            throw std::runtime_error("cannot start another program");
        }
        if (m_id == 0) { // only calls that are safe after a fork
            ::dup2(::open("/dev/null", O_RDONLY), STDIN_FILENO);
            ::dup2(::open(out.c_str(), O_WRONLY | O_CREAT, 0600), STDOUT_FILENO);
            ::dup2(::open(err.c_str(), O_WRONLY | O_CREAT, 0600), STDERR_FILENO);
            ::execvp(words.front(), words.data());
            ::_exit(127);
        }
    }
    ~Process()
    {
        send(SIGKILL);
        wait();
    }
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    [[nodiscard]] pid_t id() const { return m_id; }
    void send(int signal) const
    {
        if (!m_ended) {
            ::kill(m_id, signal);
        }
    }
    /// Waits for the end. The exit status, or minus the signal that ended it.
    int wait()
    {
        if (!m_ended) {
            int status = 0;
            ::waitpid(m_id, &status, 0);
            m_ended = true;
            m_status = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
        }
        return m_status;
    }
    [[nodiscard]] std::string out() const { return text("out"); }
    [[nodiscard]] std::string err() const { return text("err"); }

private:
    [[nodiscard]] std::string text(const char* name) const
    {
        std::ifstream file(m_folder.path() / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

    TemporaryFolder m_folder;
    pid_t m_id = -1;
    bool m_ended = false;
    int m_status = 0;
};

struct ProcessResult {
    int exitStatus = 0; ///< or minus the signal that ended it
    std::string out;
    std::string err;
};

/// Runs a program to its end.
inline ProcessResult runProcess(std::vector<std::string> arguments)
{
    Process process(std::move(arguments));
    const int status = process.wait();
    return {status, process.out(), process.err()};
}

} // namespace timbrel::tests
