// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/finding_card.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/base/icon.h"
#include "widgets/base/severity.h"
#include "widgets/base/text.h"

namespace timbrel::widgets {
namespace {

constexpr std::size_t kFirstSubjects = 3;
constexpr std::size_t kMostSubjects = 500; // a label of more lines is slow, and nobody reads it

QLabel* textLabel(QWidget* parent, const QString& text)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// A name that may be broken where its parts meet, so that a long one does not widen the card.
QString breakable(const std::string& name)
{
    static const QRegularExpression kJoint(QStringLiteral("([/_-])"));
    return toQString(name).replace(kJoint, QStringLiteral("\\1\u200B")).toHtmlEscaped();
}

QString sentence(const std::string& text)
{
    return catalogText(text).toHtmlEscaped() + QLatin1Char('.');
}

} // namespace

FindingCard::FindingCard(snapshots::Finding finding, QWidget* parent)
    : QFrame(parent)
    , m_finding(std::move(finding))
    , m_mark(new QLabel(this))
    , m_subjects(textLabel(this, {}))
    , m_more(nullptr)
{
    setObjectName(QStringLiteral("finding"));
    setProperty("severity", severityName(m_finding.severity));
    setAccessibleName(catalogText(m_finding.title));
    setAccessibleDescription(toQString(m_finding.what));

    auto* title = textLabel(
        this, QStringLiteral("<b>%1</b>").arg(catalogText(m_finding.title).toHtmlEscaped()));
    auto* what = textLabel(this, toQString(m_finding.what).toHtmlEscaped() + QLatin1Char('.'));
    auto* why = textLabel(this, sentence(m_finding.why));
    why->setProperty("quiet", true);
    m_subjects->setProperty("quiet", true);
    auto* remedy = textLabel(this, QStringLiteral("→ ") + sentence(m_finding.remedy));

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(title, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(what);
    layout->addWidget(m_subjects);
    if (m_finding.subjects.size() > kFirstSubjects) {
        m_more = new QToolButton(this);
        m_more->setCheckable(true);
        layout->addWidget(m_more, 0, Qt::AlignLeft);
        connect(m_more, &QToolButton::toggled, this, &FindingCard::showSubjects);
    }
    layout->addWidget(why);
    layout->addWidget(remedy);
    if (m_finding.setting) {
        auto* apply = new QPushButton(catalogText(m_finding.setting->label), this);
        apply->setAccessibleDescription(catalogText(m_finding.remedy));
        layout->addWidget(apply, 0, Qt::AlignLeft);
        connect(apply, &QPushButton::clicked, this,
            [this] { Q_EMIT settingRequested(*m_finding.setting); });
    }
    drawMark();
    showSubjects(false);
}

void FindingCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) { // the icon is drawn in the colour of text
        drawMark();
    }
}

void FindingCard::drawMark()
{
    m_mark->setPixmap(icon(severityName(m_finding.severity)).pixmap(QSize(16, 16)));
}

void FindingCard::showSubjects(bool all)
{
    const std::size_t there = m_finding.subjects.size();
    const std::size_t shown = std::min(there, all ? kMostSubjects : kFirstSubjects);
    QString text;
    for (std::size_t index = 0; index < shown; ++index) {
        const auto& subject = m_finding.subjects[index];
        text += QStringLiteral("<p style='margin:0'>%1: %2</p>")
                    .arg(breakable(subject.name), toQString(subject.detail).toHtmlEscaped());
    }
    if (all && there > shown) {
        text += QStringLiteral("<p style='margin:0'>…</p>");
    }
    m_subjects->setText(text);
    m_subjects->setVisible(!text.isEmpty());
    if (m_more != nullptr) {
        m_more->setText(all ? tr("Show fewer")
                            : tr("Show all %1").arg(countText(std::ssize(m_finding.subjects))));
    }
}

} // namespace timbrel::widgets
