// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/progress_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

#include "widgets/base/text.h"

namespace timbrel::widgets {
namespace {

constexpr int kSteps = 1000;

} // namespace

ProgressLine::ProgressLine(QWidget* parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_words(new QLabel(this))
{
    m_bar->setTextVisible(false);
    m_bar->setRange(0, kSteps);
    m_words->setProperty("quiet", true);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_words, 1);
}

void ProgressLine::setProgress(double fraction, const QString& words)
{
    m_bar->setValue(static_cast<int>(fraction * kSteps));
    m_words->setText(words);
}

void ProgressLine::setWork(double fraction, const QString& activity,
    const std::optional<double>& secondsLeft, const QString& remark)
{
    QStringList words{activity};
    if (secondsLeft) {
        words.append(tr("%1 left").arg(durationText(*secondsLeft)));
    }
    words.append(remark);
    words.removeAll(QString());
    setProgress(fraction, words.join(QStringLiteral(" · ")));
}

void ProgressLine::setName(const QString& name)
{
    m_bar->setAccessibleName(name);
}

} // namespace timbrel::widgets
