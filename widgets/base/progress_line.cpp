// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/progress_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include "widgets/base/icon.h"
#include "widgets/base/text.h"

namespace timbrel::widgets {
namespace {

constexpr int kSteps = 1000;
constexpr int kIconSide = 16;

} // namespace

ProgressLine::ProgressLine(QWidget* parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_words(new QLabel(this))
    , m_stop(new QToolButton(this))
{
    m_bar->setTextVisible(false);
    m_bar->setRange(0, kSteps);
    m_words->setProperty("quiet", true);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setIcon(icon(QStringLiteral("stop")));
    m_stop->setIconSize({kIconSide, kIconSide});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_stop);
    m_unseen.setSingleShot(true);
    connect(&m_unseen, &QTimer::timeout, this, &QWidget::show);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        Q_EMIT stopRequested();
    });
    end();
}

void ProgressLine::begin(std::chrono::milliseconds unseen)
{
    m_running = true;
    m_stop->setEnabled(true);
    setProgress(0.0, QString());
    if (unseen.count() == 0) {
        show();
    } else {
        m_unseen.start(unseen);
    }
}

void ProgressLine::end()
{
    m_running = false;
    m_stop->setEnabled(false);
    m_unseen.stop();
    hide();
}

bool ProgressLine::isRunning() const
{
    return m_running;
}

bool ProgressLine::isStopping() const
{
    return m_running && !m_stop->isEnabled();
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

void ProgressLine::setTexts(const QString& name, const QString& stopping)
{
    m_bar->setAccessibleName(name);
    m_stop->setAccessibleName(tr("Stop"));
    m_stop->setToolTip(stopping);
}

} // namespace timbrel::widgets
