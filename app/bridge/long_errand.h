// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>
#include <string>

#include <QObject>

#include "app/bridge/errands.h"
#include "engine/runtime/time_left.h"

namespace timbrel::app {

/// Something that may take minutes, on a thread of its own: it tells how far it is and how long it
/// will still take, and can be stopped. A new one takes the place of the last, of which nothing is
/// told any more. GUI thread.
class LongErrand final : public QObject {
    Q_OBJECT

public:
    explicit LongErrand(QObject* parent = nullptr);

    /// Never blocks. The answer is given after ended().
    void begin(std::string title, Errands::Work work);
    void stop(); ///< its answer is not given
    [[nodiscard]] bool isBusy() const { return m_errand != nullptr; }

Q_SIGNALS:
    void began();
    void progressed(
        double fraction, const QString& activity, const std::optional<double>& secondsLeft);
    void ended(); ///< also when it was stopped or failed
    void failed(const QString& why); ///< a library threw

private:
    void end();

    std::shared_ptr<Errand> m_errand; ///< null while nothing is done
    runtime::TimeLeft m_timeLeft;
    Errands m_errands{runtime::Standing::Behind}; ///< ends first
};

} // namespace timbrel::app
