// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/shell.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <exception>

#include <fmt/format.h>
#include <unistd.h>

#include "engine/base/text.h"
#include "engine/runtime/time_left.h"

namespace timbrel::app {
namespace {

volatile std::sig_atomic_t interruptionCount = 0;

using Clock = std::chrono::steady_clock;

} // namespace

void Shell::run(const std::function<Result<>()>& command)
{
    try {
        if (const auto outcome = command(); !outcome) {
            printError(fmt::format("timbrel-cli: {}\n", outcome.error().text()));
            exitStatus = 1;
        }
    } catch (const std::exception& exception) {
        // A library's exception in a command that runs outside the worker.
        printError(fmt::format("timbrel-cli: {}\n", exception.what()));
        exitStatus = 1;
    }
}

Result<> Shell::print(const std::string& text) const
{
    const auto written = std::fwrite(text.data(), 1, text.size(), stdout);
    if (written != text.size() || std::fflush(stdout) != 0) {
        return fail(ErrorCode::NoSpace, say("cannot write to standard output"), {},
            say("Check what the output is piped into"));
    }
    return {};
}

void printError(std::string_view text) noexcept
{
    static_cast<void>(std::fwrite(text.data(), 1, text.size(), stderr));
    std::fflush(stderr);
}

struct TerminalMonitor::State {
    bool isTerminal = ::isatty(STDERR_FILENO) != 0;
    runtime::TimeLeft timeLeft;
    std::string activity;
    Clock::time_point shown;

    void clear() const
    {
        if (isTerminal) {
            printError("\r\033[K");
        }
    }
};

TerminalMonitor::TerminalMonitor()
    : m_state(std::make_unique<State>())
{
}

TerminalMonitor::~TerminalMonitor()
{
    m_state->clear();
}

bool TerminalMonitor::cancelled() const
{
    return interruptions() > 0;
}

void TerminalMonitor::progress(double fraction, std::string_view activity)
{
    const auto now = Clock::now();
    auto& state = *m_state;
    if (state.activity != activity) {
        state.activity = activity;
        state.shown = {};
    }
    const auto seconds = state.timeLeft.after(fraction, activity, now);
    if (!state.isTerminal || now - state.shown < std::chrono::milliseconds(100)) {
        return;
    }
    state.shown = now;
    constexpr int kWidth = 30;
    const int filled = static_cast<int>(std::clamp(fraction, 0.0, 1.0) * kWidth);
    const std::string left = seconds ? clockTime(*seconds) + " left" : std::string();
    printError(fmt::format("\r\033[K{} [{:#<{}}{:.<{}}] {:3.0f}% {}", activity, "", filled, "",
        kWidth - filled, 100.0 * fraction, left));
}

void TerminalMonitor::say(std::string_view text)
{
    m_state->clear();
    printError(fmt::format("{}\n", text));
}

void TerminalMonitor::saySkipped(std::span<const Error> checkpoints)
{
    for (const auto& problem : checkpoints) {
        say("another checkpoint is used instead: " + problem.text().english());
    }
}

void TerminalMonitor::sayChanged(std::span<const corpus::Problem> changes)
{
    for (const auto& change : changes) {
        say(fmt::format("{}: {}. {}", change.file, change.what, change.remedy));
    }
}

Result<std::pair<std::string, std::string>> splitSetting(const std::string& setting)
{
    const auto equals = setting.find('=');
    if (equals == std::string::npos) {
        return fail(ErrorCode::InvalidArgument, timbrel::say("\"{}\" is not a setting", setting),
            "--set", say("Write key=value, for example training.batch=32"));
    }
    return std::pair(setting.substr(0, equals), setting.substr(equals + 1));
}

int interruptions()
{
    return interruptionCount;
}

void listenForInterruptions()
{
    const auto handler = [](int) { interruptionCount = interruptionCount + 1; };
    std::signal(SIGINT, handler);
    std::signal(SIGTERM, handler);
}

} // namespace timbrel::app
