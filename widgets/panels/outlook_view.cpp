// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/outlook_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include "widgets/base/text.h"

namespace timbrel::widgets {
namespace {

QString sizeText(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, 0);
}

QString trialText(const snapshots::RunOutlook::Trial& trial)
{
    QStringList costs;
    if (trial.memoryBytes) {
        costs.append(OutlookView::tr("%1 of memory").arg(sizeText(*trial.memoryBytes)));
    }
    costs.append(OutlookView::tr("%1 of weights on disk").arg(sizeText(trial.diskBytes)));
    costs.append(OutlookView::tr("%1 numbers to learn").arg(countText(trial.parameters)));
    QString text = costs.join(QStringLiteral(" · "));
    if (!trial.without.empty()) {
        QStringList labels;
        for (const auto& label : trial.without) {
            labels.append(catalogText(label));
        }
        text += QLatin1Char('\n')
            + OutlookView::tr("Measured without %1, whose network comes with training: a step will "
                              "take longer.")
                  .arg(labels.join(QStringLiteral(", ")));
    }
    return text;
}

} // namespace

OutlookView::OutlookView(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_measure(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setProperty("quiet", true);
    m_measure->setObjectName(QStringLiteral("measure"));
    m_measure->setProperty("outlined", true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_measure, 0, Qt::AlignTop);
    connect(m_measure, &QToolButton::clicked, this, [this] {
        if (m_measuring) {
            Q_EMIT stopRequested();
        } else {
            Q_EMIT measureRequested();
        }
    });
    retranslate();
}

void OutlookView::setOutlook(const snapshots::RunOutlook& outlook)
{
    m_outlook = outlook;
    retranslate();
}

void OutlookView::setMeasuring(bool measuring)
{
    m_measuring = measuring;
    retranslate();
}

void OutlookView::setMeasurable(bool measurable)
{
    m_measure->setEnabled(measurable);
}

void OutlookView::retranslate()
{
    QStringList lines;
    if (m_measuring) {
        lines.append(tr("Training a few steps to see what they cost…"));
    } else if (m_outlook.trial) {
        const auto& trial = *m_outlook.trial;
        lines.append(tr("About %1: a step takes %2 s here.")
                         .arg(durationText(trial.seconds),
                             QLocale().toString(trial.secondsPerStep, 'g', 2)));
        if (trial.othersShare > snapshots::RunOutlook::kBusy) {
            lines.append(tr("Other programs took %1 % of the processor meanwhile; without them it "
                            "goes faster.")
                             .arg(std::lround(100.0 * trial.othersShare)));
        }
    }
    if (!m_measuring && m_outlook.secondsAsRuns) {
        lines.append(tr("About %1, as long as earlier runs like it took.")
                         .arg(durationText(*m_outlook.secondsAsRuns)));
    }
    if (lines.isEmpty()) {
        lines.append(tr("How long this takes is not known: no run like it was trained here yet."));
    }
    if (!m_measuring && m_outlook.trial) {
        lines.append(trialText(*m_outlook.trial));
    }
    m_text->setText(lines.join(QLatin1Char('\n')));
    m_measure->setText(m_measuring ? tr("Stop") : tr("Measure"));
    m_measure->setToolTip(m_measuring
            ? tr("Stop measuring")
            : tr("Train a few steps on noise, and tell what time, memory and disk the whole will "
                 "take. Nothing is kept."));
}

} // namespace timbrel::widgets
