// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/forms/line_editor.h"

#include <algorithm>

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStyle>

#include "widgets/base/icon.h"
#include "widgets/base/text.h"
#include "widgets/forms/parameter_text.h"

namespace timbrel::widgets {
namespace {

bool isNumber(const params::Domain& domain)
{
    return std::holds_alternative<params::IntegerRange>(domain)
        || std::holds_alternative<params::RealRange>(domain);
}

} // namespace

LineEditor::LineEditor(params::Parameter parameter, QWidget* parent)
    : ParameterEditor(parent)
    , m_parameter(std::move(parameter))
    , m_line(new QLineEdit(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    m_line->setAccessibleName(catalogText(m_parameter.label));
    m_line->setAccessibleDescription(catalogText(m_parameter.help));
    m_line->installEventFilter(this);
    if (isNumber(m_parameter.domain)) {
        m_line->setAlignment(Qt::AlignRight);
    }
    if (const auto* path = std::get_if<params::PathTo>(&m_parameter.domain)) {
        auto* look = m_line->addAction(icon(QStringLiteral("folder")), QLineEdit::TrailingPosition);
        look->setText(tr("Choose…"));
        connect(look, &QAction::triggered, this, [this, kind = path->kind] { requestPath(kind); });
    }
    connect(m_line, &QLineEdit::textEdited, this, &LineEditor::check);
}

void LineEditor::setValue(const params::Value& value)
{
    // What a person is typing stays as it is while it means this value: "64.0" is not made "64".
    if (const auto now = typed(); !now || *now != value) {
        m_line->setText(valueText(value));
        m_line->setCursorPosition(0); // long text shows its beginning
    }
    markRefused(false);
}

bool LineEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && isNumber(m_parameter.domain)) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            step(key == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return ParameterEditor::eventFilter(watched, event);
}

Result<params::Value> LineEditor::typed() const
{
    static const QRegularExpression comma(QStringLiteral("\\s*,\\s*"));
    QString text = m_line->text().trimmed();
    if (std::holds_alternative<params::Names>(m_parameter.domain)) {
        text.replace(comma, QStringLiteral(","));
    }
    return params::parsed(m_parameter, plainText(m_parameter, text).toStdString());
}

void LineEditor::check()
{
    const auto value = typed();
    markRefused(!value);
    if (value) {
        Q_EMIT edited(*value);
    } else {
        Q_EMIT refused();
    }
}

void LineEditor::markRefused(bool refused)
{
    if (m_line->property("refused").toBool() != refused) {
        m_line->setProperty("refused", refused);
        m_line->style()->unpolish(m_line); // the style sheet looks at the property
        m_line->style()->polish(m_line);
    }
}

void LineEditor::step(int direction)
{
    const auto now = typed();
    if (!now) {
        return;
    }
    params::Value next = *now;
    if (const auto* whole = std::get_if<params::IntegerRange>(&m_parameter.domain)) {
        next =
            std::clamp(std::get<std::int64_t>(*now) + direction, whole->smallest, whole->largest);
    } else if (const auto* real = std::get_if<params::RealRange>(&m_parameter.domain)) {
        const double value = std::get<double>(*now);
        const double moved = real->logarithmic
            ? value * (direction > 0 ? 2.0 : 0.5)
            : value + direction * (real->largest - real->smallest) / 100.0;
        next = std::clamp(moved, real->smallest, real->largest);
    }
    m_line->setText(valueText(next));
    check();
}

void LineEditor::requestPath(params::PathTo::Kind kind)
{
    auto* dialog = new QFileDialog(this, catalogText(m_parameter.label), m_line->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(
        kind == params::PathTo::Kind::Folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_line->setText(path);
        check();
    });
    dialog->open();
}

} // namespace timbrel::widgets
