// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/experiment_panel.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include "widgets/base/text.h"
#include "widgets/base/view_keeper.h"
#include "widgets/forms/experiment_form.h"
#include "widgets/panels/outlook_view.h"
#include "widgets/panels/preset_gallery.h"

namespace timbrel::widgets {

ExperimentPanel::ExperimentPanel(QWidget* parent)
    : Panel(parent)
{
    auto* content = new QWidget(this);
    m_preset = new QComboBox(content);
    m_presetLabel = new QLabel(content);
    m_presetHelp = new QLabel(content);
    m_gallery = new QToolButton(content);
    m_gallery->setObjectName(QStringLiteral("gallery"));
    m_gallery->setProperty("outlined", true);
    m_form = new ExperimentForm(content);
    m_search = new QLineEdit(content);
    m_search->setClearButtonEnabled(true);
    m_start = new QPushButton(content);
    m_start->setObjectName(QStringLiteral("start"));
    m_queue = new QPushButton(content);
    m_queue->setObjectName(QStringLiteral("queue"));
    m_outlook = new OutlookView(content);
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
    choice->addWidget(m_gallery);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(18, 8, 12, 0);
    top->setSpacing(6);
    top->addLayout(choice);
    top->addWidget(m_presetHelp);
    top->addWidget(m_search);
    auto* bottom = new QVBoxLayout;
    bottom->setContentsMargins(12, 8, 12, 8);
    bottom->setSpacing(8);
    bottom->addWidget(m_outlook);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_start, 1);
    buttons->addWidget(m_queue);
    bottom->addLayout(buttons);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_form, 1);
    layout->addLayout(bottom);
    setContent(content);

    connectControls();
    retranslate();
}

void ExperimentPanel::connectControls()
{
    connect(m_preset, &QComboBox::activated, this,
        [this] { Q_EMIT presetChosen(m_preset->currentData().toString()); });
    connect(m_preset, &QComboBox::currentIndexChanged, this, &ExperimentPanel::showPresetHelp);
    view().keep("search", m_search);
    connect(m_gallery, &QToolButton::clicked, this, &ExperimentPanel::showGallery);
    connect(m_search, &QLineEdit::textChanged, m_form, &ExperimentForm::setFilter);
    connect(m_form, &ExperimentForm::experimentChanged, this, &ExperimentPanel::experimentChanged);
    connect(m_start, &QPushButton::clicked, this,
        [this] { Q_EMIT startRequested(*m_form->experiment()); });
    connect(m_queue, &QPushButton::clicked, this,
        [this] { Q_EMIT queueRequested(*m_form->experiment()); });
    connect(m_outlook, &OutlookView::measureRequested, this,
        [this] { Q_EMIT measureRequested(*m_form->experiment()); });
    connect(m_outlook, &OutlookView::stopRequested, this, &ExperimentPanel::measuringStopRequested);
}

void ExperimentPanel::setPresets(std::vector<PresetItem> presets)
{
    m_presets = std::move(presets);
    const QString chosen = m_preset->currentData().toString();
    m_preset->clear();
    for (const auto& preset : m_presets) {
        m_preset->addItem(catalogText(preset.label), preset.id);
    }
    m_preset->setCurrentIndex(std::max(0, m_preset->findData(chosen)));
}

void ExperimentPanel::showPresetHelp()
{
    const auto index = static_cast<std::size_t>(m_preset->currentIndex()); // huge where none is
    m_presetHelp->setText(
        index < m_presets.size() ? catalogText(m_presets[index].help) : QString());
}

void ExperimentPanel::showGallery()
{
    auto* gallery = new PresetGallery(m_presets, m_preset->currentData().toString(), this);
    gallery->setAttribute(Qt::WA_DeleteOnClose);
    connect(gallery, &PresetGallery::presetChosen, this, [this](const QString& id) {
        m_preset->setCurrentIndex(m_preset->findData(id));
        Q_EMIT presetChosen(id);
    });
    gallery->open();
}

void ExperimentPanel::setAbouts(std::span<const params::About> abouts)
{
    m_form->setAbouts(abouts);
}

void ExperimentPanel::setExperiment(const params::Experiment& experiment)
{
    m_form->setExperiment(experiment);
    invalidate();
}

void ExperimentPanel::setStartEnabled(bool enabled)
{
    m_start->setEnabled(enabled);
    m_outlook->setMeasurable(enabled);
}

void ExperimentPanel::setOutlook(const snapshots::RunOutlook& outlook)
{
    m_outlook->setOutlook(outlook);
}

void ExperimentPanel::setMeasuring(bool measuring)
{
    m_outlook->setMeasuring(measuring);
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
    for (int index = 0; index < m_preset->count(); ++index) {
        m_preset->setItemText(index, catalogText(m_presets[static_cast<std::size_t>(index)].label));
    }
    showPresetHelp();
    m_gallery->setText(tr("All…"));
    m_gallery->setToolTip(tr("All presets, with a picture and what each is for"));
    m_gallery->setAccessibleName(tr("Gallery of presets"));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_start->setText(tr("Start &training"));
    m_queue->setText(tr("Train &later"));
    m_queue->setToolTip(
        tr("Put it into the queue of the Runs panel: what waits there is trained one "
           "after another"));
    m_outlook->retranslate();
    m_form->retranslate();
}

} // namespace timbrel::widgets
