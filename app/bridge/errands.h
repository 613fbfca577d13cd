// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include <QObject>
#include <QTimer>

#include "engine/base/monitor.h"
#include "engine/runtime/mailbox.h"
#include "engine/runtime/worker.h"

namespace timbrel::app {

/// Something that was asked for; any thread.
class Errand final {
public:
    /// Nobody wants the answer any more: the work ends at its next chance, the answer is not given.
    void drop() { m_dropped = true; }
    [[nodiscard]] bool dropped() const { return m_dropped; }

private:
    std::atomic<bool> m_dropped = false;
};

/// Work for a thread beside the training's, answered on the GUI thread within a thirtieth of a
/// second. Errands are done one by one, in order.
class Errands final : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void()>; ///< run on the GUI thread
    using Work = std::function<Answer(Monitor& monitor)>; ///< run on the worker's

    /// Behind the window and the sound where nobody sits waiting for the answers.
    explicit Errands(
        runtime::Standing standing = runtime::Standing::Beside, QObject* parent = nullptr);

    /// Never blocks.
    std::shared_ptr<Errand> ask(std::string title, Work work);
    /// Blocks until everything that was asked for is done, when the window is closed already: what
    /// a person has written is kept.
    void finish() { m_worker.wait(); }

Q_SIGNALS:
    /// How far the errand of the moment is, as it told its monitor last.
    void progressed(double fraction, const QString& activity);
    void failed(const QString& what); ///< a library threw: a mistake of ours, or no memory

private:
    struct Progress {
        std::shared_ptr<const Errand> errand;
        double fraction = 0.0;
        std::string activity;
    };
    class Job;

    void deliver();

    runtime::Series<Answer> m_answers;
    runtime::Latest<Progress> m_progress;
    std::uint64_t m_asked = 0; ///< how many errands so far
    QTimer m_timer; ///< runs while there is something to wait for
    runtime::Worker m_worker; ///< ends first
};

} // namespace timbrel::app
