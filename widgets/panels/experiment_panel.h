// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include "engine/params/experiment.h"
#include "widgets/base/panel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace timbrel::widgets {

class ExperimentForm;

/// What the preset chooser offers.
struct PresetItem {
    QString id;
    QString label;
    QString help;
};

/// A preset to begin with, the form of the experiment, and the button that starts it.
class ExperimentPanel final : public Panel {
    Q_OBJECT

public:
    explicit ExperimentPanel(QWidget* parent = nullptr);

    void setPresets(std::vector<PresetItem> presets);
    void setExperiment(const params::Experiment& experiment);
    void setStartEnabled(bool enabled); ///< off while a run goes on

Q_SIGNALS:
    void presetChosen(const QString& id); ///< answered by setExperiment()
    void experimentChanged(const timbrel::params::Experiment& experiment); ///< by a person
    void startRequested(const timbrel::params::Experiment& experiment);

protected:
    void refresh() override;
    void retranslate() override;

private:
    std::vector<PresetItem> m_presets;
    QComboBox* m_preset;
    QLabel* m_presetLabel;
    QLabel* m_presetHelp;
    QLineEdit* m_search;
    ExperimentForm* m_form;
    QPushButton* m_start;
};

} // namespace timbrel::widgets
