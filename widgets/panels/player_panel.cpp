// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/player_panel.h"

#include <algorithm>
#include <array>

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSlider>
#include <QToolButton>
#include <QToolTip>

#include "widgets/base/icon.h"
#include "widgets/base/key_map.h"
#include "widgets/base/lane_text.h"
#include "widgets/base/level_meter.h"
#include "widgets/base/text.h"
#include "widgets/base/view_keeper.h"

namespace timbrel::widgets {
namespace {

constexpr int kSeekPerSecond = 1000;
constexpr int kMostDigits = 10; // lanes that a digit reaches; the tenth is 0
constexpr std::size_t kMostNamed = 5; // more lanes than these are numbers, their names tool tips
constexpr double kNudge = 0.1; // seconds
constexpr double kFineNudge = 0.01;
constexpr std::array kSpeeds{1.0, 0.9, 0.75, 0.6, 0.5};

int digitOf(int lane)
{
    return (lane + 1) % kMostDigits;
}

} // namespace

PlayerPanel::PlayerPanel(QWidget* parent)
    : Panel(parent)
{
    auto* content = new QWidget(this);
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    makeTransport(*layout);
    setContent(content);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    makeKeys();
    retranslate();
}

/// From anywhere in the window; text fields keep their digits and signs.
void PlayerPanel::makeKeys()
{
    for (int lane = 0; lane < kMostDigits; ++lane) {
        auto* digit = new QAction(this);
        digit->setShortcut(QKeySequence(Qt::Key_0 + digitOf(lane)));
        m_time->addAction(digit);
        m_digits.push_back(digit);
        connect(digit, &QAction::triggered, this, [this, lane] {
            if (m_clip && lane < static_cast<int>(m_clip->lanes.size())) {
                Q_EMIT laneSelected(lane);
            }
        });
    }
    const auto nudge = [this](Qt::Key key, double seconds) {
        auto* action = new QAction(this);
        action->setShortcut(key);
        m_time->addAction(action);
        connect(
            action, &QAction::triggered, this, [this, seconds] { Q_EMIT nudgeRequested(seconds); });
        return action;
    };
    m_back = nudge(Qt::Key_Comma, -kNudge);
    m_on = nudge(Qt::Key_Period, kNudge);

    auto* keys = new KeyMap(*m_seek, *this);
    const auto by = [this](double seconds) {
        return [this, seconds] { Q_EMIT nudgeRequested(seconds); };
    };
    keys->add({Qt::Key_Space}, QT_TR_NOOP("Play or pause"), [this] { toggle(); });
    keys->add({Qt::Key_Left}, QT_TR_NOOP("A tenth of a second back"), by(-kNudge));
    keys->add({Qt::Key_Right}, QT_TR_NOOP("A tenth of a second on"), by(kNudge));
    keys->add({Qt::SHIFT | Qt::Key_Left}, QT_TR_NOOP("A hundredth back"), by(-kFineNudge));
    keys->add({Qt::SHIFT | Qt::Key_Right}, QT_TR_NOOP("A hundredth on"), by(kFineNudge));
    keys->add({Qt::Key_Up}, QT_TR_NOOP("The version before"),
        [this] { Q_EMIT laneSelected(std::max(0, m_lane - 1)); });
    keys->add({Qt::Key_Down}, QT_TR_NOOP("The version after"), [this] {
        Q_EMIT laneSelected(std::min(m_lane + 1, static_cast<int>(m_lanes.size()) - 1));
    });
}

void PlayerPanel::makeSpeeds()
{
    m_speed = new QComboBox(this);
    m_speed->setObjectName(QStringLiteral("speed"));
    for (const double speed : kSpeeds) {
        m_speed->addItem(QString(), speed);
    }
    connect(m_speed, &QComboBox::currentIndexChanged, this,
        [this] { Q_EMIT speedRequested(m_speed->currentData().toDouble()); });
}

void PlayerPanel::toggle()
{
    if (m_playing) {
        Q_EMIT pauseRequested();
    } else if (m_play->isEnabled()) {
        Q_EMIT playRequested();
    }
}

void PlayerPanel::makeTransport(QHBoxLayout& layout)
{
    m_play = new QToolButton(this);
    m_play->setObjectName(QStringLiteral("play"));
    m_play->setIconSize({20, 20});
    m_play->setShortcut(Qt::CTRL | Qt::Key_Space);
    m_loop = new QToolButton(this);
    m_loop->setIcon(icon(QStringLiteral("loop")));
    m_loop->setIconSize({20, 20});
    m_loop->setCheckable(true);
    m_loop->setChecked(true);
    m_match = new QToolButton(this);
    m_match->setObjectName(QStringLiteral("match"));
    m_match->setIcon(icon(QStringLiteral("match")));
    m_match->setIconSize({20, 20});
    m_match->setCheckable(true);
    m_match->setChecked(true);
    m_keep = new QToolButton(this);
    m_keep->setObjectName(QStringLiteral("keep"));
    m_keep->setIcon(icon(QStringLiteral("keep")));
    m_keep->setIconSize({20, 20});
    m_keep->setShortcut(Qt::CTRL | Qt::Key_K);
    makeSpeeds();
    m_device = new QToolButton(this);
    m_device->setObjectName(QStringLiteral("device"));
    m_device->setIcon(icon(QStringLiteral("device")));
    m_device->setIconSize({20, 20});
    m_device->setPopupMode(QToolButton::InstantPopup);
    m_device->setMenu(new QMenu(m_device));
    m_laneLayout = new QHBoxLayout;
    m_laneLayout->setSpacing(4);
    m_seek = new QSlider(Qt::Horizontal, this);
    m_seek->setMinimumWidth(80);
    m_time = new QLabel(this);
    m_level = new LevelMeter(this);

    layout.addWidget(m_play);
    layout.addWidget(m_loop);
    layout.addWidget(m_match);
    layout.addWidget(m_keep);
    layout.addLayout(m_laneLayout);
    layout.addWidget(m_seek, 1);
    layout.addWidget(m_time);
    layout.addWidget(m_speed);
    layout.addWidget(m_level);
    layout.addWidget(m_device);
    connect(m_play, &QToolButton::clicked, this, &PlayerPanel::toggle);
    connect(m_device->menu(), &QMenu::aboutToShow, this, &PlayerPanel::listDevices);
    connect(m_keep, &QToolButton::clicked, this, [this] { Q_EMIT keepRequested(m_lane); });
    connect(m_loop, &QToolButton::toggled, this, &PlayerPanel::loopRequested);
    connect(m_match, &QToolButton::toggled, this, &PlayerPanel::matchRequested);
    view().keep("loop", m_loop);
    view().keep("equal_loudness", m_match);
    view().keep("speed", m_speed);
    // Only a person's moves: playback moves the slider through setPosition().
    connect(m_seek, &QSlider::actionTriggered, this, [this] {
        Q_EMIT seekRequested(static_cast<double>(m_seek->sliderPosition()) / kSeekPerSecond);
    });
}

void PlayerPanel::setClip(std::shared_ptr<const snapshots::ClipView> clip)
{
    m_clip = std::move(clip);
    invalidate();
}

void PlayerPanel::setPlaying(bool playing)
{
    m_playing = playing;
    retranslate();
}

void PlayerPanel::setLoop(bool loop)
{
    const QSignalBlocker quiet(m_loop);
    m_loop->setChecked(loop);
}

void PlayerPanel::setPosition(double seconds)
{
    m_position = seconds;
    if (isVisible()) {
        updateTime();
    }
}

void PlayerPanel::setActiveLane(int lane)
{
    m_lane = lane;
    if (lane >= 0 && lane < static_cast<int>(m_lanes.size())) {
        m_lanes[static_cast<std::size_t>(lane)]->setChecked(true);
    }
    updateKeep();
}

void PlayerPanel::updateKeep()
{
    const auto lane = static_cast<std::size_t>(std::max(0, m_lane));
    m_keep->setEnabled(
        m_clip && lane < m_clip->lanes.size() && m_clip->lanes[lane].sound != nullptr);
}

void PlayerPanel::setLevel(float peak)
{
    m_level->setPeak(peak);
}

void PlayerPanel::confirmKept()
{
    QToolTip::showText(
        m_keep->mapToGlobal(m_keep->rect().topRight()), tr("Kept in the listening list"), m_keep);
}

void PlayerPanel::setDeviceProblem(const QString& problem)
{
    if (problem.isEmpty()) {
        clearMessage();
    } else {
        showMessage(snapshots::Severity::Warning, problem);
    }
}

void PlayerPanel::setDevices(const QStringList& devices, const QString& current)
{
    m_devices = devices;
    m_currentDevice = current;
    retranslate();
}

void PlayerPanel::listDevices()
{
    QMenu& menu = *m_device->menu();
    menu.clear();
    auto* group = new QActionGroup(&menu);
    for (const QString& device : m_devices) {
        QString name = device;
        auto* action = menu.addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(device == m_currentDevice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, device] { Q_EMIT deviceChosen(device); });
    }
    menu.addSeparator();
    auto* again = menu.addAction(tr("Look for devices again"));
    connect(again, &QAction::triggered, this, [this] { Q_EMIT deviceChosen(m_currentDevice); });
}

void PlayerPanel::refresh()
{
    rebuildLanes();
    m_seek->setRange(0, static_cast<int>(seconds() * kSeekPerSecond));
    m_seek->setPageStep(std::max(1, m_seek->maximum() / 10));
    m_seek->setSingleStep(kSeekPerSecond / 10);
    m_play->setEnabled(m_clip != nullptr);
    updateTime();
    showContent(true);
}

void PlayerPanel::rebuildLanes()
{
    const std::size_t count = m_clip ? m_clip->lanes.size() : 0;
    while (m_lanes.size() > count) {
        delete m_lanes.back();
        m_lanes.pop_back();
    }
    while (m_lanes.size() < count) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("lane"));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        const int lane = static_cast<int>(m_lanes.size());
        connect(button, &QToolButton::clicked, this, [this, lane] { Q_EMIT laneSelected(lane); });
        m_laneLayout->addWidget(button);
        m_lanes.push_back(button);
    }
    for (std::size_t i = 0; i < count; ++i) {
        const auto& lane = m_clip->lanes[i];
        const QString number = QString::number(i + 1);
        const QString name = laneText(lane);
        m_lanes[i]->setText(count > kMostNamed ? number : number + QLatin1Char(' ') + name);
        m_lanes[i]->setAccessibleName(name);
        m_lanes[i]->setEnabled(lane.sound != nullptr);
        m_lanes[i]->setToolTip(laneToolTip(static_cast<int>(i)));
    }
    setActiveLane(std::clamp(m_lane, 0, std::max(0, static_cast<int>(count) - 1)));
}

QString PlayerPanel::laneToolTip(int lane) const
{
    const auto& shown = m_clip->lanes[static_cast<std::size_t>(lane)];
    const QString state = shown.sound == nullptr ? tr("Its sound is being computed")
        : lane < kMostDigits                     ? tr("Key %1").arg(digitOf(lane))
                                                 : QString();
    QStringList parts{laneText(shown), state};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void PlayerPanel::updateTime()
{
    m_time->setText(positionText(m_position) + QStringLiteral(" / ") + positionText(seconds()));
    if (!m_seek->isSliderDown()) {
        const QSignalBlocker quiet(m_seek);
        m_seek->setValue(static_cast<int>(m_position * kSeekPerSecond));
    }
}

double PlayerPanel::seconds() const
{
    double longest = 0.0;
    if (m_clip) {
        for (const auto& lane : m_clip->lanes) {
            longest =
                std::max(longest, lane.sound ? lane.sound->seconds() : lane.picture.seconds());
        }
    }
    return longest;
}

void PlayerPanel::retranslate()
{
    setWindowTitle(tr("Player"));
    m_play->setIcon(icon(m_playing ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setToolTip(m_playing ? tr("Pause (Ctrl+Space)") : tr("Play (Ctrl+Space)"));
    m_play->setAccessibleName(m_playing ? tr("Pause") : tr("Play"));
    m_loop->setToolTip(tr("Play again from the start, until paused"));
    m_loop->setAccessibleName(tr("Loop"));
    m_match->setToolTip(
        tr("Play all versions equally loud (EBU R128); the louder of two always seems better"));
    m_match->setAccessibleName(tr("Equal loudness"));
    m_keep->setToolTip(tr("Keep what is heard in the listening list (Ctrl+K)"));
    m_keep->setAccessibleName(tr("Keep"));
    m_seek->setAccessibleName(tr("Position"));
    m_seek->setToolTip(tr("Where it plays; arrows nudge, with Shift more finely"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("Play slower, at the same pitch, to hear details"));
    for (int i = 0; i < m_speed->count(); ++i) {
        const double percent = 100.0 * m_speed->itemData(i).toDouble();
        m_speed->setItemText(i, tr("%1 %").arg(QLocale().toString(percent, 'f', 0)));
    }
    m_device->setAccessibleName(tr("Sound device"));
    m_device->setToolTip(m_currentDevice.isEmpty()
            ? tr("Choose the device that plays")
            : tr("Plays on %1; choose another device").arg(m_currentDevice));
    for (auto* digit : m_digits) {
        digit->setText(tr("Hear that version"));
    }
    m_back->setText(tr("A tenth of a second back"));
    m_on->setText(tr("A tenth of a second on"));
}

} // namespace timbrel::widgets
