// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/map_controls.h"

#include <algorithm>
#include <utility>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QToolButton>

#include "widgets/base/progress_line.h"
#include "widgets/base/sound_dialog.h"
#include "widgets/base/text.h"
#include "widgets/base/view_keeper.h"

namespace timbrel::widgets {
namespace {

using snapshots::LaneRole;

// Entries of the box of clips.
constexpr int kOfStep = 0;
constexpr int kHeldOut = 1;
constexpr int kTraining = 2;
constexpr int kAll = 3;
// Entries of the box of voices; after these the classes.
constexpr int kRecording = 0;
constexpr int kReconstruction = 1;

} // namespace

MapControls::MapControls(QWidget* parent)
    : QWidget(parent)
    , m_clips(new QComboBox(this))
    , m_layout(new QComboBox(this))
    , m_colour(new QComboBox(this))
    , m_voice(new QComboBox(this))
    , m_play(new QCheckBox(this))
    , m_add(new QToolButton(this))
    , m_progress(new ProgressLine(this))
{
    m_clips->setObjectName(QStringLiteral("clips"));
    m_layout->setObjectName(QStringLiteral("layout"));
    m_colour->setObjectName(QStringLiteral("colour"));
    m_voice->setObjectName(QStringLiteral("voice"));
    m_clips->addItems({QString(), QString(), QString(), QString()});
    m_layout->addItems({QStringLiteral("t-SNE"), QStringLiteral("PCA")});
    m_colour->addItem(MapColours::label(MapColours::By::Class), 0);
    m_voice->addItems({QString(), QString()});
    for (QComboBox* box : {m_clips, m_layout, m_colour, m_voice}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(box == m_layout ? 3 : 6);
    }
    auto* menu = new QMenu(m_add);
    menu->addAction(QString(), this, &MapControls::heldOutRequested);
    menu->addAction(QString(), this, [this] {
        chooseSoundFile(this, tr("Place a sound file"),
            [this](const QString& file) { Q_EMIT fileChosen(file); });
    });
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(menu);

    auto* above = new QHBoxLayout;
    above->setSpacing(8);
    above->addWidget(m_clips, 4);
    above->addWidget(m_layout, 1);
    above->addWidget(m_colour, 3);
    auto* below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_voice, 3);
    below->addWidget(m_play);
    below->addStretch(1);
    below->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(6);
    layout->addLayout(above);
    layout->addLayout(below);
    layout->addWidget(m_progress);
    showActions();

    connect(m_clips, &QComboBox::activated, this, &MapControls::chooseClips);
    connect(m_layout, &QComboBox::currentIndexChanged, this, &MapControls::changed);
    connect(m_colour, &QComboBox::currentIndexChanged, this, &MapControls::changed);
    connect(m_progress, &ProgressLine::stopRequested, this, &MapControls::stopRequested);
}

void MapControls::setMap(const snapshots::CodeMap& map, const snapshots::ClipTags& tags)
{
    if (auto ways = MapColours::ways(map, tags); ways != m_ways) {
        m_ways = std::move(ways);
        const auto chosen = colours();
        const QSignalBlocker quiet(m_colour);
        m_colour->clear();
        for (const auto way : m_ways) {
            m_colour->addItem(MapColours::label(way), static_cast<int>(way));
        }
        m_colour->setCurrentIndex(std::max(0, m_colour->findData(static_cast<int>(chosen))));
        showWhyNotByError();
    }
    if (map.classes != m_classes) {
        m_classes = map.classes;
        const int voice = m_voice->currentIndex();
        while (m_voice->count() > kReconstruction + 1) {
            m_voice->removeItem(m_voice->count() - 1);
        }
        for (const auto& name : m_classes) {
            m_voice->addItem(tr("Show it played by %1").arg(toQString(name)), toQString(name));
        }
        m_voice->setCurrentIndex(std::clamp(voice, 0, m_voice->count() - 1));
    }
}

/// What cannot be chosen stands there all the same, and says why.
void MapControls::showWhyNotByError()
{
    using By = MapColours::By;
    if (std::ranges::find(m_ways, By::Error) != m_ways.end()) {
        return;
    }
    m_colour->addItem(MapColours::label(By::Error), static_cast<int>(By::Error));
    auto* item = qobject_cast<QStandardItemModel*>(m_colour->model())->item(m_colour->count() - 1);
    item->setEnabled(false);
    item->setToolTip(tr("No errors are known of this map: an earlier version of Timbrel made it. "
                        "Choose training or held-out clips on the left, and it is laid out with "
                        "them."));
}

void MapControls::setLaidOut(bool laidOut)
{
    m_laidOut = laidOut;
    if (!laidOut && !m_progress->isRunning()) {
        m_clips->setCurrentIndex(kOfStep);
    }
    showActions();
}

void MapControls::begin()
{
    m_progress->begin();
    showActions();
}

void MapControls::setProgress(
    double fraction, const QString& activity, const std::optional<double>& secondsLeft)
{
    m_progress->setWork(fraction, activity, secondsLeft);
}

void MapControls::end()
{
    m_progress->end();
    setLaidOut(m_laidOut);
}

MapColours::By MapControls::colours() const
{
    const auto way = static_cast<MapColours::By>(m_colour->currentData().toInt());
    // A session may wish for what this map has not.
    return std::ranges::find(m_ways, way) != m_ways.end() ? way : MapColours::By::Class;
}

bool MapControls::principal() const
{
    return m_layout->currentIndex() == 1;
}

LaneRole MapControls::role() const
{
    const int voice = m_voice->currentIndex();
    return voice == kReconstruction ? LaneRole::Reconstruction
        : voice > kReconstruction   ? LaneRole::Transfer
                                    : LaneRole::Input;
}

QString MapControls::player() const
{
    return m_voice->currentData().toString();
}

bool MapControls::playsOnHover() const
{
    return m_play->isChecked();
}

void MapControls::chooseClips(int source)
{
    if (source == kOfStep) {
        Q_EMIT stepMapWanted();
    } else {
        Q_EMIT layRequested(source != kHeldOut, source != kTraining);
    }
}

void MapControls::showActions()
{
    m_add->setVisible(!m_progress->isRunning() && m_laidOut);
    m_clips->setEnabled(!m_progress->isRunning());
}

void MapControls::keepIn(ViewKeeper& view)
{
    view.keep("colour", m_colour);
    view.keep("layout", m_layout);
    view.keep("play", m_play);
}

void MapControls::retranslate()
{
    m_clips->setItemText(kOfStep, tr("Clips of the preview"));
    m_clips->setItemText(kHeldOut, tr("All held-out clips"));
    m_clips->setItemText(kTraining, tr("Training clips"));
    m_clips->setItemText(kAll, tr("Training and held-out clips"));
    m_clips->setAccessibleName(tr("Which clips are laid out"));
    m_clips->setToolTip(
        tr("More clips than a preview has time for are laid out anew, from the best "
           "saved step, while you watch"));
    m_layout->setAccessibleName(tr("How codes are laid out"));
    m_layout->setToolTip(
        tr("t-SNE keeps neighbours together; PCA shows the plane in which the codes "
           "differ most"));
    m_colour->setAccessibleName(tr("What dots are coloured by"));
    if (m_colour->count() == 1) { // no map has told of other ways yet
        m_colour->setItemText(0, MapColours::label(MapColours::By::Class));
    }
    m_voice->setItemText(kRecording, tr("Show the recording"));
    m_voice->setItemText(kReconstruction, tr("Show the reconstruction"));
    m_ways.clear(); // told anew, in this language
    m_classes.clear();
    m_voice->setAccessibleName(tr("What is seen and heard of a dot"));
    m_play->setText(tr("Play on hover"));
    m_add->setText(tr("Add clips"));
    m_add->setToolTip(tr("Places more clips without moving those that stand"));
    m_add->menu()->actions()[0]->setText(tr("Held-out clips"));
    m_add->menu()->actions()[1]->setText(tr("A sound file…"));
    m_progress->setTexts(
        tr("How far the map is"), tr("Ends the descent; the map stays as it is by now"));
}

} // namespace timbrel::widgets
