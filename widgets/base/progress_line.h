// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QWidget>

class QLabel;
class QProgressBar;

namespace timbrel::widgets {

/// How far work is, as a bar and in words.
class ProgressLine final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget* parent = nullptr);

    void setProgress(double fraction, const QString& words);
    /// The activity, how long it will still take where that is known, and a remark where there is
    /// one.
    void setWork(double fraction, const QString& activity, const std::optional<double>& secondsLeft,
        const QString& remark = {});
    void setName(const QString& name); ///< for who does not see it

private:
    QProgressBar* m_bar;
    QLabel* m_words;
};

} // namespace timbrel::widgets
