// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/forms/section_form.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/base/text.h"
#include "widgets/forms/about_popup.h"
#include "widgets/forms/parameter_field.h"

namespace timbrel::widgets {

SectionForm::SectionForm(
    const params::Section& section, std::span<const params::About> abouts, QWidget* parent)
    : QWidget(parent)
    , m_section(section)
    , m_abouts(abouts)
    , m_heading(new QToolButton(this))
    , m_body(new QWidget(this))
    , m_rowHelp(new QLabel(m_body))
    , m_fieldLayout(new QVBoxLayout)
{
    m_heading->setObjectName(QStringLiteral("section"));
    m_heading->setCheckable(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    // Fills its line, but a long one must not make the whole form wider than its dock.
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_heading->setToolTip(catalogText(section.help));
    connect(m_heading, &QToolButton::toggled, this, [this](bool open) { setFolded(!open); });

    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(8, 0, 4, 8);
    body->setSpacing(4);
    if (section.isChoice()) {
        m_rows = new QComboBox(m_body);
        m_rows->setAccessibleName(catalogText(section.label));
        for (const auto& row : section.rows) {
            const QString label = catalogText(row.label);
            m_rows->addItem(row.maturity == params::Maturity::Experimental
                    ? tr("%1 (experimental)").arg(label)
                    : label,
                toQString(row.id));
        }
        connect(m_rows, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT rowChosen(m_rows->currentData().toString().toStdString()); });
        m_about = new QToolButton(m_body);
        m_about->setText(tr("What is this?"));
        m_about->setProperty("outlined", true);
        connect(m_about, &QToolButton::clicked, this, &SectionForm::explain);
        auto* line = new QHBoxLayout;
        line->setSpacing(4);
        line->addWidget(m_rows, 1);
        line->addWidget(m_about);
        body->addLayout(line);
    }
    m_rowHelp->setWordWrap(true);
    m_rowHelp->setProperty("quiet", true);
    body->addWidget(m_rowHelp);
    m_fieldLayout->setSpacing(0);
    body->addLayout(m_fieldLayout);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_body);
    setFolded(true);
}

void SectionForm::setValues(const params::Row& row, const params::ParameterSet& values)
{
    if (row.id != m_rowId) {
        rebuild(row);
    }
    for (ParameterField* field : m_fields) {
        field->setValue(values.value(field->id()));
    }
    updateHeading(row);
}

void SectionForm::setFolded(bool folded)
{
    const QSignalBlocker quiet(m_heading);
    m_heading->setChecked(!folded);
    m_heading->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
    m_body->setVisible(!folded);
}

void SectionForm::setFilter(const QStringList& words)
{
    if (m_filter.isEmpty() && !words.isEmpty()) {
        m_wasOpen = m_heading->isChecked();
    }
    if (!words.isEmpty() || !m_filter.isEmpty()) {
        setFolded(words.isEmpty() && !m_wasOpen);
    }
    m_filter = words;
    applyFilter();
}

void SectionForm::applyFilter()
{
    bool any = m_filter.isEmpty();
    for (ParameterField* field : m_fields) {
        const bool shown = field->matches(m_filter);
        field->setVisible(shown);
        any = any || shown;
    }
    setVisible(any);
}

const params::About* SectionForm::aboutOf(const std::string& row) const
{
    const auto found = std::ranges::find_if(m_abouts,
        [&](const auto& about) { return about.section == m_section.id && about.row == row; });
    return found == m_abouts.end() ? nullptr : &*found;
}

void SectionForm::explain()
{
    const auto* about = aboutOf(m_rowId);
    const auto* row = m_section.find(m_rowId);
    if (about != nullptr && row != nullptr) {
        (new AboutPopup(catalogText(row->label), catalogText(row->help), *about, this))
            ->showBelow(*m_about);
    }
}

void SectionForm::rebuild(const params::Row& row)
{
    m_rowId = row.id;
    if (m_about != nullptr) {
        m_about->setVisible(aboutOf(row.id) != nullptr);
    }
    for (ParameterField* field : m_fields) {
        field->deleteLater(); // it may be the one whose signal brought us here
    }
    m_fields.clear();
    if (m_rows != nullptr) {
        const QSignalBlocker quiet(m_rows);
        m_rows->setCurrentIndex(m_rows->findData(toQString(row.id)));
    }
    const std::string& help = row.help.empty() ? m_section.help : row.help;
    m_rowHelp->setText(catalogText(help));
    m_rowHelp->setVisible(!help.empty());
    for (const auto& parameter : row.parameters) {
        auto* field = new ParameterField(parameter, aboutOf(parameter.id), m_body);
        connect(field, &ParameterField::edited, this,
            [this, id = parameter.id](const params::Value& value) { Q_EMIT edited(id, value); });
        m_fieldLayout->addWidget(field);
        m_fields.push_back(field);
    }
    if (!m_filter.isEmpty()) {
        applyFilter();
    }
}

void SectionForm::updateHeading(const params::Row& row)
{
    QString text = catalogText(m_section.label);
    if (m_section.isChoice()) {
        text += QStringLiteral(": ") + catalogText(row.label);
    }
    const auto changed = std::ranges::count_if(m_fields, &ParameterField::isChanged);
    if (changed > 0) {
        text += tr(" (%n changed)", nullptr, static_cast<int>(changed));
    }
    m_heading->setText(text);
}

} // namespace timbrel::widgets
