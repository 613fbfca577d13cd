// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <QTimer>
#include <QWidget>

class QActionGroup;
class QLabel;
class QSlider;
class QToolButton;

namespace timbrel::widgets {

/// Goes through the saved steps of a run, one by one or as a film. At its right end it follows the
/// newest step; elsewhere it stays while new steps are saved. Its star goes to the best step, by a
/// curve that a person chooses.
class StepSlider final : public QWidget {
    Q_OBJECT

public:
    explicit StepSlider(QWidget* parent = nullptr);

    void setSteps(std::vector<std::int64_t> steps); ///< rising
    [[nodiscard]] bool followsNewest() const;
    /// Where there is little room: without the words.
    void setCompact(bool compact);
    [[nodiscard]] int wholeWidth() const; ///< that it needs with them
    /// As if a person had dragged it there; without a step to the newest.
    void goTo(std::optional<std::int64_t> step);

    /// The curves that can tell the best step, "validation/transfer_error"; the first is chosen
    /// where the one chosen before is not among them.
    void setJudges(const std::vector<std::string>& curves);
    [[nodiscard]] QString judge() const; ///< empty where there are none
    void setBest(std::optional<std::int64_t> step); ///< one of the steps

Q_SIGNALS:
    void stepChosen(qint64 step);
    void newestChosen(); ///< the right end: follow the run from now on
    void judgeChosen(const QString& curve);

protected:
    void changeEvent(QEvent* event) override;

private:
    void playFilm(bool on);
    void showNext();
    void goToBest();
    void showStep();
    void retranslate();

    std::vector<std::int64_t> m_steps;
    std::optional<std::int64_t> m_best;
    QToolButton* m_film;
    QSlider* m_slider;
    QToolButton* m_star;
    QActionGroup* m_judges;
    QLabel* m_label;
    QTimer m_frames; ///< of the film
};

} // namespace timbrel::widgets
