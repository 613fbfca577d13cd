// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace timbrel::widgets {

/// How far work is, as a bar and in words, and a button that stops it. Seen only while there is
/// work.
class ProgressLine final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget* parent = nullptr);

    /// Work begins; what ends sooner than `unseen` is not worth showing.
    void begin(std::chrono::milliseconds unseen = std::chrono::milliseconds(0));
    void end();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isStopping() const; ///< it runs, and has been asked to stop

    void setProgress(double fraction, const QString& words);
    /// The activity, how long it will still take where that is known, and a remark where there is
    /// one.
    void setWork(double fraction, const QString& activity, const std::optional<double>& secondsLeft,
        const QString& remark = {});
    /// The name is for who does not see the bar, and `stopping` tells what stopping leaves.
    void setTexts(const QString& name, const QString& stopping);

Q_SIGNALS:
    void stopRequested(); ///< once

private:
    QProgressBar* m_bar;
    QLabel* m_words;
    QToolButton* m_stop;
    QTimer m_unseen;
    bool m_running = false;
};

} // namespace timbrel::widgets
