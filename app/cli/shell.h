// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/corpus.h"
#include "engine/experiments/description/places.h"
#include "engine/params/schema.h"

namespace timbrel::app {

/// What every command shares: where things lie, how to speak, how it ended.
struct Shell {
    std::shared_ptr<const params::Schema> schema;
    experiments::Places places;
    int exitStatus = 0;

    /// Runs a command; an error becomes one line on the error stream and exit status 1.
    void run(const std::function<Result<>()>& command);
    /// To standard output, whole.
    [[nodiscard]] Result<> print(const std::string& text) const;
};

/// To the error stream. What cannot be written there, to a full disk or a terminal that is gone, is
/// lost: no work ends for it.
void printError(std::string_view text) noexcept;

/// Shows progress with the time left on a terminal, in place, and nothing where the error stream is
/// a file. Ctrl-C cancels.
class TerminalMonitor final : public Monitor {
public:
    TerminalMonitor();
    ~TerminalMonitor() override; ///< clears its line

    [[nodiscard]] bool cancelled() const override;
    void progress(double fraction, std::string_view activity) override;
    /// A line of its own above the progress.
    void say(std::string_view text);
    /// Says which checkpoints could not be read, so that another one was taken.
    void saySkipped(std::span<const Error> checkpoints);
    /// Says what is not as it was when a run was trained.
    void sayChanged(std::span<const corpus::Problem> changes);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// "training.batch=32" as key and value.
[[nodiscard]] Result<std::pair<std::string, std::string>> splitSetting(const std::string& setting);

/// How often Ctrl-C was pressed since the program began: once asks to finish, twice to end.
[[nodiscard]] int interruptions();
void listenForInterruptions();

} // namespace timbrel::app
