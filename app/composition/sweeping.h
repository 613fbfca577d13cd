// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace timbrel::widgets {
class Panel;
}

namespace timbrel::app {

struct Parts;

/// The sweep panel ↔ the sweeps, and the rule that one thing trains at a time, a run or a sweep:
/// two would share the cores and both take longer than one after the other. GUI thread.
class Sweeping final : public QObject {
    Q_OBJECT

public:
    explicit Sweeping(Parts& parts); ///< which must outlive this

    void begin(); ///< shows the plan of the first sweep
    /// Whether a sweep trains; then a run must wait, which is said in `panel`, raised by its dock.
    [[nodiscard]] bool forbids(widgets::Panel& panel, const QString& dock) const;

private:
    void connectAnswers();
    void start();

    Parts& m_parts;
};

} // namespace timbrel::app
