// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

#include "engine/params/about.h"
#include "engine/params/experiment.h"
#include "engine/snapshots/run_outlook.h"
#include "widgets/base/panel.h"
#include "widgets/panels/preset_item.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace timbrel::widgets {

class ExperimentForm;
class OutlookView;

/// A preset to begin with, the form of the experiment, what training it will cost, and the buttons
/// that start it or let it wait for its turn.
class ExperimentPanel final : public Panel {
    Q_OBJECT

public:
    explicit ExperimentPanel(QWidget* parent = nullptr);

    void setPresets(std::vector<PresetItem> presets);
    void setAbouts(std::span<const params::About> abouts); ///< before the first experiment
    void setExperiment(const params::Experiment& experiment);
    void setStartEnabled(bool enabled); ///< off while a run goes on
    void setOutlook(const snapshots::RunOutlook& outlook);
    void setMeasuring(bool measuring); ///< what it will cost

Q_SIGNALS:
    void presetChosen(const QString& id); ///< answered by setExperiment()
    void experimentChanged(const timbrel::params::Experiment& experiment); ///< by a person
    void startRequested(const timbrel::params::Experiment& experiment);
    void queueRequested(const timbrel::params::Experiment& experiment);
    void measureRequested(const timbrel::params::Experiment& experiment);
    void measuringStopRequested();

protected:
    void refresh() override;
    void retranslate() override;

private:
    void connectControls();
    void showGallery();
    void showPresetHelp();

    std::vector<PresetItem> m_presets;
    QToolButton* m_gallery;
    QComboBox* m_preset;
    QLabel* m_presetLabel;
    QLabel* m_presetHelp;
    QLineEdit* m_search;
    ExperimentForm* m_form;
    OutlookView* m_outlook;
    QPushButton* m_start;
    QPushButton* m_queue;
};

} // namespace timbrel::widgets
