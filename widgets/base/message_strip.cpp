// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/message_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include "widgets/base/icon.h"
#include "widgets/base/severity.h"

namespace timbrel::widgets {

MessageStrip::MessageStrip(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("messageStrip"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("×"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &MessageStrip::clear);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 4, 4);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
}

QString MessageStrip::text() const
{
    return m_text->text();
}

void MessageStrip::say(snapshots::Severity severity, const QString& text, const QString& action)
{
    m_severity = severity;
    const QString name = severityName(severity);
    showIcon();
    m_text->setText(text);
    if (m_action == nullptr && !action.isEmpty()) {
        m_action = new QPushButton(this);
        static_cast<QHBoxLayout*>(layout())->insertWidget(2, m_action, 0, Qt::AlignTop);
        connect(m_action, &QPushButton::clicked, this, [this] {
            clear();
            Q_EMIT actionTriggered();
        });
    }
    if (m_action != nullptr) {
        m_action->setText(action);
        m_action->setVisible(!action.isEmpty());
    }
    setProperty("severity", name);
    style()->unpolish(this); // the style sheet looks at the property
    style()->polish(this);
    setAccessibleName(text);
    show();
}

void MessageStrip::showIcon()
{
    m_icon->setPixmap(icon(severityName(m_severity)).pixmap(QSize(16, 16)));
}

void MessageStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !isHidden()) {
        showIcon();
    }
}

void MessageStrip::clear()
{
    m_text->clear();
    hide();
    Q_EMIT cleared();
}

} // namespace timbrel::widgets
