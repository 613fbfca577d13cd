// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>

#include "engine/base/result.h"
#include "engine/runtime/control.h"

namespace timbrel::runtime {

/// How a job ended. Being stopped is an answer, not an error.
struct Outcome {
    enum class Kind { Completed, Stopped, Aborted, Failed } kind = Kind::Completed;
    std::optional<Error> error; ///< with Failed
};

/// A piece of work for a Worker. Made on any thread, run and destroyed on the worker's.
class Job {
public:
    Job() = default;
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;
    virtual ~Job() = default;

    /// For people: "training first-transfer".
    [[nodiscard]] virtual std::string title() const = 0;
    /// Does the work. Checks `control` at least once per batch, file or iteration.
    [[nodiscard]] virtual Outcome run(Control& control) = 0;
    /// Tells whoever waits how it ended; called once on the worker's thread after run(), also when
    /// run() threw or never began because of an abort.
    virtual void finished(const Outcome& outcome) { static_cast<void>(outcome); }
};

} // namespace timbrel::runtime
