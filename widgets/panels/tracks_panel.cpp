// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/tracks_panel.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "widgets/base/file_drop.h"
#include "widgets/base/hint.h"
#include "widgets/base/lane_table.h"
#include "widgets/base/progress_line.h"
#include "widgets/base/sound_dialog.h"
#include "widgets/base/text.h"
#include "widgets/base/view_keeper.h"
#include "widgets/models/track_model.h"

namespace timbrel::widgets {
namespace {

constexpr int kFewLetters = 6; // that a choice shows at least; more where there is room

const params::Parameter* parameterOf(const params::Row& row, std::string_view id)
{
    const auto found = std::ranges::find(row.parameters, id, &params::Parameter::id);
    return found == row.parameters.end() ? nullptr : &*found;
}

QComboBox* makeChoice(QWidget* parent, const QString& name)
{
    auto* choice = new QComboBox(parent);
    choice->setObjectName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(kFewLetters);
    return choice;
}

/// Other classes, with the one that was chosen before where it is still there.
void refill(QComboBox& choice, const std::vector<std::string>& classes)
{
    const QString before = choice.currentText();
    choice.clear();
    for (const auto& name : classes) {
        choice.addItem(toQString(name), toQString(name));
    }
    choice.setCurrentIndex(std::max(0, choice.findText(before)));
}

QHBoxLayout* makeRow(int above, int below)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, above, 8, below);
    row->setSpacing(8);
    return row;
}

} // namespace

TracksPanel::TracksPanel(QWidget* parent)
    : Panel(parent)
    , m_model(new TrackModel(this))
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makePlayers());
    layout->addLayout(makeStitching());
    m_progress = new ProgressLine(content);
    connect(m_progress, &ProgressLine::stopRequested, this, &TracksPanel::stopRequested);
    layout->addWidget(m_progress);
    m_stack = new QStackedWidget(content);
    m_hint = makeHint(m_stack);
    m_stack->addWidget(m_hint);
    m_versions = new LaneTable(m_stack);
    m_versions->setLanes(m_model, TrackModel::kOrderRole);
    m_stack->addWidget(m_versions);
    layout->addWidget(m_stack, 1);
    setContent(content);
    connect(m_versions, &LaneTable::laneChosen, this, [this](int lane) {
        updateActions();
        Q_EMIT laneChosen(lane);
    });
    connect(m_versions, &LaneTable::lanePlayRequested, this, &TracksPanel::lanePlayRequested);
    connect(new FileDrop(this), &FileDrop::dropped, this, &TracksPanel::take);
    view().keep("source", m_source);
    view().keep("target", m_target);
    view().keep("way", m_way); // before its numbers
    view().keep("frames", m_frames);
    view().keep("powers", m_power);
    retranslate();
}

QLayout* TracksPanel::makePlayers()
{
    m_open = new QPushButton(this);
    m_open->setObjectName(QStringLiteral("open"));
    m_source = makeChoice(this, QStringLiteral("source"));
    m_target = makeChoice(this, QStringLiteral("target"));
    m_transfer = new QPushButton(this);
    m_transfer->setObjectName(QStringLiteral("transfer"));
    auto* row = makeRow(8, 4);
    row->addWidget(m_open);
    row->addWidget(m_source, 1);
    row->addWidget(m_target, 1);
    row->addWidget(m_transfer);
    connect(m_open, &QPushButton::clicked, this, &TracksPanel::chooseFile);
    connect(m_transfer, &QPushButton::clicked, this, &TracksPanel::request);
    return row;
}

QLayout* TracksPanel::makeStitching()
{
    m_way = makeChoice(this, QStringLiteral("way"));
    m_frames = new QSpinBox(this);
    m_power = new QCheckBox(this);
    m_save = new QPushButton(this);
    m_save->setObjectName(QStringLiteral("save"));
    auto* row = makeRow(0, 4);
    row->addWidget(m_way, 1);
    row->addWidget(m_frames);
    row->addWidget(m_power);
    row->addWidget(m_save);
    connect(m_way, &QComboBox::currentIndexChanged, this, &TracksPanel::showWay);
    connect(m_save, &QPushButton::clicked, this, &TracksPanel::chooseWhereToSave);
    return row;
}

void TracksPanel::setWays(std::vector<params::Row> ways)
{
    m_ways = std::move(ways);
    retranslate();
}

void TracksPanel::setPlayers(const snapshots::TrackPlayers& players)
{
    if (players != m_players) {
        m_players = players;
        showPlayers();
    }
}

void TracksPanel::setTraining(bool training)
{
    m_training = training;
    updateActions();
}

void TracksPanel::begin()
{
    m_progress->begin();
    clearMessage();
    setProgress(0.0, QString(), std::nullopt);
    updateActions();
}

void TracksPanel::setProgress(
    double fraction, const QString& activity, const std::optional<double>& secondsLeft)
{
    m_progress->setWork(
        fraction, activity, secondsLeft, m_training ? tr("slower while a run trains") : QString());
}

void TracksPanel::setTrack(std::shared_ptr<const snapshots::Track> track)
{
    m_track = std::move(track);
    if (m_versions->lane() > static_cast<int>(m_track->versions.size())) {
        m_versions->setActiveLane(0);
    }
    updateActions();
    invalidate();
}

void TracksPanel::end()
{
    if (message() == m_open->toolTip()) {
        clearMessage(); // another may be opened now
    }
    m_progress->end();
    updateActions();
}

void TracksPanel::setActiveLane(int lane)
{
    m_versions->setActiveLane(lane);
    updateActions();
}

const params::Row* TracksPanel::way() const
{
    const int index = m_way->currentIndex();
    return index >= 0 ? &m_ways[static_cast<std::size_t>(index)] : nullptr;
}

void TracksPanel::request()
{
    snapshots::TrackWish wish;
    wish.target = m_target->currentText().toStdString();
    wish.source = m_players.sourceNeeded ? m_source->currentText().toStdString() : std::string();
    if (const auto* chosen = way()) {
        wish.stitching.way = chosen->id;
        wish.stitching.frames =
            m_frames->isEnabled() ? static_cast<std::size_t>(m_frames->value()) : 0;
        wish.stitching.power = m_power->isEnabled() && m_power->isChecked();
    }
    Q_EMIT transferRequested(wish);
}

void TracksPanel::chooseFile()
{
    chooseSoundFile(this, tr("Open a track"), [this](const QString& file) { take(file); });
}

/// Another track would put an end to what is made of the last, perhaps for minutes.
void TracksPanel::take(const QString& file)
{
    if (m_progress->isRunning()) {
        showMessage(snapshots::Severity::Info, m_open->toolTip());
        return;
    }
    Q_EMIT fileChosen(file);
}

void TracksPanel::chooseWhereToSave()
{
    const int lane = m_versions->lane();
    QString name = QFileInfo(toQString(m_track->title)).completeBaseName();
    if (lane > 0) {
        const auto& version = m_track->versions[static_cast<std::size_t>(lane - 1)];
        name += QStringLiteral(" - ") + toQString(version.wish.target);
    }
    chooseWhereToSaveSound(this, tr("Save what is chosen"), name,
        [this, lane](const QString& file) { Q_EMIT saveRequested(lane, file); });
}

void TracksPanel::refresh()
{
    showContent(true);
    m_stack->setCurrentIndex(m_track ? 1 : 0);
    if (m_track) {
        m_versions->changeRows([this] { m_model->setTrack(*m_track, m_ways); });
    }
}

/// The numbers of the way that is chosen, where it has any.
void TracksPanel::showWay()
{
    const auto* chosen = way();
    const auto* frames = chosen != nullptr ? parameterOf(*chosen, "frames") : nullptr;
    const auto* power = chosen != nullptr ? parameterOf(*chosen, "power") : nullptr;
    m_way->setToolTip(chosen != nullptr ? catalogText(chosen->help) : QString());
    m_frames->setEnabled(frames != nullptr);
    m_power->setEnabled(power != nullptr);
    m_frames->setToolTip(frames != nullptr ? catalogText(frames->help) : QString());
    m_power->setToolTip(power != nullptr ? catalogText(power->help) : QString());
    if (frames != nullptr) {
        const auto& range = std::get<params::IntegerRange>(frames->domain);
        m_frames->setAccessibleName(catalogText(frames->label));
        m_frames->setRange(static_cast<int>(range.smallest), static_cast<int>(range.largest));
        m_frames->setPrefix(catalogText(frames->label) + QLatin1Char(' '));
        m_frames->setSpecialValueText(m_frames->prefix() + tr("as usual")); // at the smallest, 0
    }
}

void TracksPanel::showPlayers()
{
    refill(*m_target, m_players.classes);
    refill(*m_source, m_players.classes);
    view().retry();
    m_source->setVisible(m_players.sourceNeeded);
    updateActions();
}

void TracksPanel::updateActions()
{
    const bool hasPlayers = !m_players.classes.empty();
    const bool running = m_progress->isRunning();
    m_open->setEnabled(!running);
    m_open->setToolTip(running
            ? tr("A track is being worked on: stop that, or wait for its end, to open another")
            : tr("A sound file of any length"));
    m_target->setEnabled(hasPlayers);
    m_transfer->setEnabled(m_track && hasPlayers && !running);
    m_transfer->setToolTip(!hasPlayers
            ? tr("Open a run that has been trained first: its classes can play")
            : m_track ? tr("Have this class play the whole track")
                      : tr("Open a track first"));
    m_save->setEnabled(m_track && m_versions->lane() >= 0);
    showHint();
}

void TracksPanel::showHint()
{
    m_hint->setText(!m_players.classes.empty()
            ? tr("Drop a recording anywhere on the window, or open one: a song, a solo, of any "
                 "length. Then choose who is to play it.")
            : tr("Open a run that has been trained, or train one: its classes can play whole "
                 "recordings. Then drop one anywhere on the window, or open it."));
}

void TracksPanel::retranslate()
{
    setWindowTitle(tr("Tracks"));
    m_open->setText(tr("Open track…"));
    m_source->setAccessibleName(tr("Who plays the recording"));
    m_source->setToolTip(tr("Who plays the recording: this run scales every class in its own way"));
    m_target->setAccessibleName(tr("Who is to play it"));
    m_target->setToolTip(tr("Who is to play it"));
    m_transfer->setText(tr("Transfer"));
    m_way->setAccessibleName(tr("How its clips become one"));
    m_power->setText(tr("Powers"));
    m_save->setText(tr("Save…"));
    m_save->setToolTip(tr("Write what is chosen as WAV or FLAC"));
    m_progress->setTexts(tr("Progress of the transfer"), tr("Stop; what there is stays"));
    m_versions->setAccessibleName(tr("The recording and who played it; Return plays one"));
    m_versions->setToolTip(tr("Choose one to see and hear it in place of the last, at the same "
                              "moment; Return plays it from the start"));
    const int way = std::max(0, m_way->currentIndex());
    {
        const QSignalBlocker quiet(m_way);
        m_way->clear();
        for (const auto& row : m_ways) {
            m_way->addItem(catalogText(row.label), toQString(row.id));
        }
        m_way->setCurrentIndex(m_ways.empty() ? -1 : way);
    }
    showWay();
    m_model->retranslate();
    showPlayers();
}

} // namespace timbrel::widgets
