// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/findings_view.h"

#include <algorithm>
#include <memory>
#include <optional>

#include <QLabel>
#include <QVBoxLayout>

#include "widgets/base/text.h"
#include "widgets/panels/finding_card.h"

namespace timbrel::widgets {
namespace {

using snapshots::Severity;

QString headingOf(Severity severity, qint64 count)
{
    switch (severity) {
    case Severity::Error:
        return FindingsView::tr("Wrong: %1").arg(countText(count));
    case Severity::Warning:
        return FindingsView::tr("Doubtful: %1").arg(countText(count));
    case Severity::Info:
        break;
    }
    return FindingsView::tr("Good to know: %1").arg(countText(count));
}

} // namespace

FindingsView::FindingsView(QWidget* parent)
    : QScrollArea(parent)
    , m_cards(nullptr)
{
    auto* content = new QWidget(this);
    m_cards = new QVBoxLayout(content);
    m_cards->setContentsMargins(8, 8, 8, 8);
    m_cards->setSpacing(8);
    m_cards->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void FindingsView::setFindings(const std::vector<snapshots::Finding>& findings, bool examined)
{
    while (m_cards->count() > 1) { // the stretch stays
        const std::unique_ptr<QLayoutItem> item(m_cards->takeAt(0));
        item->widget()->deleteLater();
    }
    const auto append = [this](QWidget* widget) {
        m_cards->insertWidget(m_cards->count() - 1, widget);
    };
    const auto heading = [&](const QString& text) {
        auto* label = new QLabel(text, widget());
        label->setProperty("heading", true);
        label->setWordWrap(true);
        append(label);
    };
    if (findings.empty()) {
        heading(examined ? tr("Nothing is the matter with this corpus.")
                         : tr("Nothing found yet: the recordings have not been checked."));
    }
    std::optional<Severity> last;
    for (const auto& finding : findings) {
        if (last != finding.severity) {
            last = finding.severity;
            heading(headingOf(finding.severity,
                std::ranges::count(findings, finding.severity, &snapshots::Finding::severity)));
        }
        auto* card = new FindingCard(finding, widget());
        connect(card, &FindingCard::settingRequested, this, &FindingsView::settingRequested);
        append(card);
    }
}

} // namespace timbrel::widgets
