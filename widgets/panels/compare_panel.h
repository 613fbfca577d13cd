// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "engine/snapshots/run_comparison.h"
#include "engine/snapshots/run_list.h"
#include "widgets/base/panel.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace timbrel::widgets {

class ComparisonView;
class CurvePlot;
class Legend;
class ProgressLine;

/// Two runs, or two steps of one, on the same held-out transfers: their pictures side by side with
/// the difference, their mean spectra beside that of real recordings, and the energy of high bands
/// with its intervals. It computes nothing itself; it asks, and shows what it is told.
class ComparePanel final : public Panel {
    Q_OBJECT

public:
    /// A run at a step; without a step at its best one.
    struct Side {
        QString runId;
        std::optional<std::int64_t> step;
    };

    explicit ComparePanel(QWidget* parent = nullptr);

    void setRuns(std::shared_ptr<const snapshots::RunList> runs); ///< to choose among
    /// Answers stepsWanted().
    void setSteps(const QString& runId, const std::vector<std::int64_t>& steps);
    void begin();
    void setProgress(
        double fraction, const QString& activity, const std::optional<double>& secondsLeft);
    void setComparison(std::shared_ptr<const snapshots::RunComparison> comparison);
    void end(); ///< what there is stays

Q_SIGNALS:
    void stepsWanted(const QString& runId);
    void compareRequested(const timbrel::widgets::ComparePanel::Side& first,
        const timbrel::widgets::ComparePanel::Side& second);
    void stopRequested();
    void saveRequested(const QString& file); ///< the table, or the figure by the name's ending

protected:
    void refresh() override;
    void retranslate() override;

private:
    /// How a run and a step of it are chosen.
    struct Choice {
        QComboBox* run = nullptr;
        QComboBox* step = nullptr;
    };

    void keepStep(const std::string& name, QComboBox* step);
    [[nodiscard]] QLayout* makeControls();
    [[nodiscard]] QWidget* makeResults();
    [[nodiscard]] QWidget* makeSpectra(QWidget* parent);
    [[nodiscard]] static Side sideOf(const Choice& choice);
    void forgetSteps(const Choice& choice);
    static void nameSteps(QComboBox& steps);
    void fillTransfers();
    void showTransfer();
    void showSpectra();
    void updateActions();

    std::shared_ptr<const snapshots::RunList> m_runs;
    std::shared_ptr<const snapshots::RunComparison> m_comparison; ///< null while there is none
    std::array<Choice, 2> m_choices;
    QPushButton* m_compare;
    QPushButton* m_save;
    ProgressLine* m_progress;
    QStackedWidget* m_stack;
    QLabel* m_hint; ///< what to do while there is nothing
    QSplitter* m_results = nullptr;
    QComboBox* m_transfer = nullptr;
    ComparisonView* m_view = nullptr;
    CurvePlot* m_plot = nullptr;
    Legend* m_legend = nullptr;
    QLabel* m_meaning = nullptr;
};

} // namespace timbrel::widgets
