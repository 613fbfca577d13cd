// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/forms/parameter_field.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/base/icon.h"
#include "widgets/base/text.h"
#include "widgets/forms/about_popup.h"
#include "widgets/forms/parameter_editor.h"
#include "widgets/forms/parameter_text.h"

namespace timbrel::widgets {
namespace {

constexpr int kMarkWidth = 10;

QString explanation(const params::Parameter& parameter)
{
    const QString range = rangeText(parameter);
    return catalogText(parameter.help)
        + (range.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(range));
}

/// Words need the whole width of a form; numbers and switches stand beside their name.
bool isWide(const params::Domain& domain)
{
    return !std::holds_alternative<params::Toggle>(domain)
        && !std::holds_alternative<params::IntegerRange>(domain)
        && !std::holds_alternative<params::RealRange>(domain);
}

} // namespace

ParameterField::ParameterField(
    params::Parameter parameter, const params::About* about, QWidget* parent)
    : QWidget(parent)
    , m_parameter(std::move(parameter))
    , m_value(m_parameter.fallback)
    , m_mark(new QLabel(this))
    , m_editor(makeEditor(m_parameter, this))
    , m_reset(new QToolButton(this))
    , m_refusal(new QLabel(this))
{
    const QString label = catalogText(m_parameter.label);
    m_mark->setFixedWidth(kMarkWidth);
    m_mark->setProperty("mark", true);
    m_mark->setToolTip(tr("Changed from the default"));

    auto* name = new QLabel(label, this);
    name->setBuddy(m_editor);
    name->setWordWrap(true);
    auto* unit = new QLabel(catalogText(m_parameter.unit), this);
    unit->setProperty("quiet", true);
    unit->setVisible(!m_parameter.unit.empty());
    m_reset->setIcon(icon(QStringLiteral("reset")));
    m_reset->setToolTip(tr("Back to the default: %1").arg(valueText(m_parameter.fallback)));
    m_reset->setAccessibleName(tr("Reset %1").arg(label));
    auto keepsPlace = m_reset->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsPlace);

    auto* help = new QLabel(explanation(m_parameter), this);
    help->setProperty("quiet", true);
    help->setWordWrap(true);
    m_refusal->setProperty("refusal", true);
    m_refusal->setWordWrap(true);
    m_refusal->hide();

    arrange(name, unit, about != nullptr ? makeQuestion(*about) : nullptr, help);
    connect(m_editor, &ParameterEditor::edited, this, &ParameterField::edited);
    connect(m_editor, &ParameterEditor::refused, this,
        [this] { showRefusal(remedyText(m_parameter)); });
    connect(m_reset, &QToolButton::clicked, this, [this] { Q_EMIT edited(m_parameter.fallback); });
    setValue(m_value);
}

void ParameterField::arrange(QLabel* name, QLabel* unit, QToolButton* question, QLabel* help)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_mark);
    line->addWidget(name, 5);
    if (!isWide(m_parameter.domain)) {
        line->addWidget(m_editor, 4);
    }
    line->addWidget(unit);
    if (question != nullptr) {
        line->addWidget(question);
    }
    line->addWidget(m_reset);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(kMarkWidth + 4, 0, 4, 0);
    below->setSpacing(2);
    if (isWide(m_parameter.domain)) {
        below->addWidget(m_editor);
    }
    below->addWidget(m_refusal);
    below->addWidget(help);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 8);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addLayout(below);
}

QToolButton* ParameterField::makeQuestion(const params::About& about)
{
    auto* question = new QToolButton(this);
    const QString label = catalogText(m_parameter.label);
    question->setText(QStringLiteral("?"));
    question->setToolTip(tr("What is this?"));
    question->setAccessibleName(tr("What is %1?").arg(label));
    connect(question, &QToolButton::clicked, this, [this, label, about, question] {
        (new AboutPopup(label, catalogText(m_parameter.help), about, this))->showBelow(*question);
    });
    return question;
}

bool ParameterField::isChanged() const
{
    return m_value != m_parameter.fallback;
}

QString ParameterField::refusal() const
{
    return m_refusal->text();
}

bool ParameterField::matches(const QStringList& words) const
{
    const QString text = catalogText(m_parameter.label) + QLatin1Char(' ')
        + catalogText(m_parameter.help) + QLatin1Char(' ') + toQString(m_parameter.id);
    return std::ranges::all_of(
        words, [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

void ParameterField::setValue(const params::Value& value)
{
    m_value = value;
    m_editor->setValue(value);
    m_mark->setText(isChanged() ? QStringLiteral("●") : QString());
    m_reset->setVisible(isChanged());
    showRefusal({});
}

void ParameterField::showRefusal(const QString& text)
{
    m_refusal->setText(text);
    m_refusal->setVisible(!text.isEmpty());
}

} // namespace timbrel::widgets
