// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <vector>

#include <QWidget>

class QLabel;
class QSlider;

namespace timbrel::widgets {

/// Goes through the saved steps of a run. At its right end it follows the newest step; dragged
/// elsewhere it stays there while new steps are saved.
class StepSlider final : public QWidget {
    Q_OBJECT

public:
    explicit StepSlider(QWidget* parent = nullptr);

    void setSteps(std::vector<std::int64_t> steps); ///< rising
    [[nodiscard]] bool followsNewest() const;

Q_SIGNALS:
    void stepChosen(qint64 step);
    void newestChosen(); ///< the right end: follow the run from now on

protected:
    void changeEvent(QEvent* event) override;

private:
    void showStep();

    std::vector<std::int64_t> m_steps;
    QSlider* m_slider;
    QLabel* m_label;
};

} // namespace timbrel::widgets
