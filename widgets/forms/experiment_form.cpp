// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/forms/experiment_form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "widgets/base/text.h"
#include "widgets/forms/section_form.h"

namespace timbrel::widgets {

ExperimentForm::ExperimentForm(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its fields take the focus
}

void ExperimentForm::setExperiment(const params::Experiment& experiment)
{
    const bool sameForm = m_experiment && &m_experiment->schema() == &experiment.schema();
    m_experiment = experiment;
    if (sameForm) {
        showValues();
    } else {
        rebuild();
    }
}

void ExperimentForm::retranslate()
{
    if (m_experiment) {
        rebuild();
    }
}

void ExperimentForm::rebuild()
{
    m_sections.clear();
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(0);

    auto* nameLine = new QHBoxLayout;
    nameLine->setContentsMargins(18, 0, 12, 8);
    nameLine->setSpacing(8);
    auto* nameLabel = new QLabel(tr("&Name"), page);
    m_name = new QLineEdit(page);
    m_name->setAccessibleName(tr("Name of the experiment"));
    nameLabel->setMinimumWidth(kLabelWidth);
    nameLabel->setBuddy(m_name);
    nameLine->addWidget(nameLabel);
    nameLine->addWidget(m_name, 1);
    layout->addLayout(nameLine);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& name) {
        m_experiment->setName(name.toStdString());
        Q_EMIT experimentChanged(*m_experiment);
    });

    setWidget(page); // deletes the page before
    for (const auto& section : m_experiment->schema().sections) {
        addSection(section);
    }
    layout->addStretch(1);
    if (!m_sections.empty()) {
        m_sections.front()->setFolded(false);
    }
    showValues();
    setFilter(m_filter.join(QLatin1Char(' ')));
}

void ExperimentForm::addSection(const params::Section& section)
{
    auto* form = new SectionForm(section, m_abouts, widget());
    widget()->layout()->addWidget(form);
    m_sections.push_back(form);
    // The form only offers what the schema allows, so neither change below can be refused.
    connect(form, &SectionForm::rowChosen, this, [this, form](const std::string& row) {
        if (m_experiment->choose(form->id(), row)) {
            showValues();
            Q_EMIT experimentChanged(*m_experiment);
        }
    });
    connect(form, &SectionForm::edited, this,
        [this, form](const std::string& parameter, const params::Value& value) {
            if (m_experiment->set(form->id(), parameter, value)) {
                showValues();
                Q_EMIT experimentChanged(*m_experiment);
            }
        });
}

void ExperimentForm::setFilter(const QString& words)
{
    m_filter = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (SectionForm* form : m_sections) {
        form->setFilter(m_filter);
    }
}

void ExperimentForm::showValues()
{
    if (const QString name = toQString(m_experiment->name()); m_name->text() != name) {
        m_name->setText(name);
    }
    for (SectionForm* form : m_sections) {
        form->setValues(m_experiment->row(form->id()), m_experiment->values(form->id()));
    }
}

} // namespace timbrel::widgets
