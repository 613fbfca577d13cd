// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/run_bar.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include "engine/base/text.h"
#include "widgets/base/elided_label.h"
#include "widgets/base/icon.h"
#include "widgets/base/text.h"
#include "widgets/window/step_slider.h"

namespace timbrel::widgets {
namespace {

using snapshots::RunState;
using snapshots::RunStatus;

constexpr int kProgressSteps = 1000;
constexpr int kIconSide = 20;
constexpr int kWordsWidth = 240; // of run and progress, before words are left out elsewhere
constexpr int kAroundIcon = 24; // in a button
constexpr int kAroundText = 8;

bool isActive(RunState state)
{
    return state == RunState::Preparing || state == RunState::Running || state == RunState::Paused;
}

QString progressText(const RunStatus& status)
{
    QStringList parts;
    if (!status.activity.empty()) {
        parts.append(catalogText(status.activity));
    } else if (status.totalSteps > 0) {
        parts.append(RunBar::tr("step %1 of %2")
                         .arg(countText(status.stamp.step), countText(status.totalSteps)));
    }
    if (status.state != RunState::Running) {
        parts.append(runStateText(status.state));
    } else if (status.secondsLeft) {
        parts.append(RunBar::tr("%1 left").arg(toQString(clockTime(*status.secondsLeft))));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

RunBar::RunBar(QWidget* parent)
    : ToolBar(parent)
    , m_train(addAction(icon(QStringLiteral("train")), QString()))
    , m_pause(addAction(icon(QStringLiteral("pause")), QString()))
    , m_stop(addAction(icon(QStringLiteral("stop")), QString()))
    , m_run(new ElidedLabel(this))
    , m_progressText(new ElidedLabel(this))
    , m_progress(new QProgressBar(this))
    , m_steps(new StepSlider(this))
{
    setObjectName(QStringLiteral("run-bar")); // saved layouts know it by this
    setMovable(false);
    setIconSize({kIconSide, kIconSide});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_train->setShortcut(Qt::CTRL | Qt::Key_T);
    m_pause->setShortcut(Qt::CTRL | Qt::Key_P);
    m_stop->setShortcut(Qt::CTRL | Qt::Key_Period);
    connect(m_train, &QAction::triggered, this, &RunBar::trainRequested);
    connect(m_stop, &QAction::triggered, this, &RunBar::stopRequested);
    connect(m_pause, &QAction::triggered, this, [this] {
        if (m_status && m_status->state == RunState::Paused) {
            Q_EMIT resumeRequested();
        } else {
            Q_EMIT pauseRequested();
        }
    });

    m_steps->setMaximumWidth(440);
    addWidget(makeWords());
    addWidget(m_steps);
    retranslate();
}

QWidget* RunBar::makeWords()
{
    m_run->setProperty("heading", true);
    for (ElidedLabel* label : {m_run, m_progressText}) {
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    }
    m_progress->setTextVisible(false);
    m_progress->setRange(0, kProgressSteps);
    m_progress->setMinimumWidth(1);
    auto* middle = new QWidget(this);
    auto* lines = new QVBoxLayout(middle);
    lines->setContentsMargins(16, 0, 16, 0);
    lines->setSpacing(4);
    auto* words = new QHBoxLayout;
    words->setSpacing(16);
    words->addWidget(m_run);
    words->addWidget(m_progressText);
    words->addStretch(1);
    lines->addStretch(1);
    lines->addLayout(words);
    lines->addWidget(m_progress);
    lines->addStretch(1);
    middle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return middle;
}

void RunBar::fit()
{
    int buttons = 0;
    for (const QAction* action : runActions()) {
        buttons += fontMetrics().horizontalAdvance(action->text()) + kAroundText;
    }
    const int icons = static_cast<int>(runActions().size()) * (kIconSide + kAroundIcon);
    const int others = icons + kWordsWidth;
    setToolButtonStyle(others + buttons + m_steps->wholeWidth() > width()
            ? Qt::ToolButtonIconOnly
            : Qt::ToolButtonTextBesideIcon);
    m_steps->setCompact(others + m_steps->wholeWidth() > width());
    if (m_steps->isHidden()) { // there was no room for it; of what is hidden no layout hears
        layout()->invalidate();
        QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
    }
}

void RunBar::setStatus(std::shared_ptr<const RunStatus> status)
{
    m_status = std::move(status);
    showStatus();
}

QList<QAction*> RunBar::runActions() const
{
    return {m_train, m_pause, m_stop};
}

void RunBar::changeEvent(QEvent* event)
{
    ToolBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void RunBar::resizeEvent(QResizeEvent* event)
{
    ToolBar::resizeEvent(event);
    fit();
}

void RunBar::showStatus()
{
    const RunStatus status = m_status ? *m_status : RunStatus{};
    const bool active = isActive(status.state);
    const bool paused = status.state == RunState::Paused;
    m_train->setEnabled(!active && status.state != RunState::Stopping);
    m_pause->setEnabled(status.state == RunState::Running || paused);
    m_pause->setText(paused ? tr("Continue") : tr("Pause"));
    m_pause->setIcon(icon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
    m_stop->setEnabled(active);
    QStringList names;
    for (const auto& name : {status.experiment, status.stamp.runId}) {
        if (!name.empty() && !names.contains(toQString(name))) {
            names.append(toQString(name));
        }
    }
    m_run->setText(names.isEmpty() ? tr("No run yet") : names.join(QStringLiteral(" · ")));
    m_progressText->setText(m_status ? progressText(status) : QString());
    m_progressText->setToolTip(status.clipsPerSecond > 0.0
            ? tr("%1 clips per second").arg(QLocale().toString(status.clipsPerSecond, 'f', 0))
            : QString());
    fit();
    m_progress->setValue(static_cast<int>(status.fraction * kProgressSteps));
}

void RunBar::retranslate()
{
    setWindowTitle(tr("Run"));
    m_train->setText(tr("Train"));
    m_train->setToolTip(tr("Train the experiment (%1)").arg(m_train->shortcut().toString()));
    m_pause->setToolTip(
        tr("Hold the training where it is, or go on (%1)").arg(m_pause->shortcut().toString()));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(
        tr("Finish the step, save, and stop (%1)").arg(m_stop->shortcut().toString()));
    m_progress->setAccessibleName(tr("Progress of the run"));
    showStatus();
}

} // namespace timbrel::widgets
