// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/experiment_panel.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "widgets/base/view_keeper.h"
#include "widgets/forms/experiment_form.h"

namespace timbrel::widgets {

ExperimentPanel::ExperimentPanel(QWidget* parent)
    : Panel(parent)
{
    auto* content = new QWidget(this);
    m_preset = new QComboBox(content);
    m_presetLabel = new QLabel(content);
    m_presetHelp = new QLabel(content);
    m_form = new ExperimentForm(content);
    m_search = new QLineEdit(content);
    m_search->setClearButtonEnabled(true);
    m_start = new QPushButton(content);
    m_presetLabel->setMinimumWidth(ExperimentForm::kLabelWidth);
    m_presetLabel->setBuddy(m_preset);
    // Long names must not take the label's room, which is longer in some languages.
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_preset->setMinimumContentsLength(8);
    m_presetHelp->setProperty("quiet", true);
    m_presetHelp->setWordWrap(true);
    m_start->setProperty("primary", true);

    auto* choice = new QHBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(m_presetLabel);
    choice->addWidget(m_preset, 1);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(18, 8, 12, 0);
    top->addLayout(choice);
    top->addWidget(m_presetHelp);
    top->addWidget(m_search);
    auto* bottom = new QVBoxLayout;
    bottom->setContentsMargins(12, 8, 12, 8);
    bottom->addWidget(m_start);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_form, 1);
    layout->addLayout(bottom);
    setContent(content);

    connect(m_preset, &QComboBox::activated, this,
        [this] { Q_EMIT presetChosen(m_preset->currentData().toString()); });
    connect(m_preset, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_presetHelp->setText(
            index >= 0 ? m_presets[static_cast<std::size_t>(index)].help : QString());
    });
    view().keep("search", m_search);
    connect(m_search, &QLineEdit::textChanged, m_form, &ExperimentForm::setFilter);
    connect(m_form, &ExperimentForm::experimentChanged, this, &ExperimentPanel::experimentChanged);
    connect(m_start, &QPushButton::clicked, this,
        [this] { Q_EMIT startRequested(*m_form->experiment()); });
    retranslate();
}

void ExperimentPanel::setPresets(std::vector<PresetItem> presets)
{
    m_presets = std::move(presets);
    const QString chosen = m_preset->currentData().toString();
    m_preset->clear();
    for (const auto& preset : m_presets) {
        m_preset->addItem(preset.label, preset.id);
    }
    m_preset->setCurrentIndex(std::max(0, m_preset->findData(chosen)));
}

void ExperimentPanel::setExperiment(const params::Experiment& experiment)
{
    m_form->setExperiment(experiment);
    invalidate();
}

void ExperimentPanel::setStartEnabled(bool enabled)
{
    m_start->setEnabled(enabled);
}

void ExperimentPanel::refresh()
{
    showContent(m_form->experiment().has_value());
}

void ExperimentPanel::retranslate()
{
    setWindowTitle(tr("Experiment"));
    setPlaceholder(tr("Open an experiment file, or choose a preset, to begin."));
    m_presetLabel->setText(tr("&Preset"));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_start->setText(tr("Start &training"));
    m_form->retranslate();
}

} // namespace timbrel::widgets
