// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/reconstruction_panel.h"

#include <map>
#include <utility>

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "widgets/base/hint.h"
#include "widgets/base/lane_table.h"
#include "widgets/base/progress_line.h"
#include "widgets/base/sound_dialog.h"
#include "widgets/base/swatches.h"
#include "widgets/base/text.h"
#include "widgets/base/view_keeper.h"
#include "widgets/models/reconstruction_model.h"
#include "widgets/plots/curve_plot.h"

namespace timbrel::widgets {
namespace {

constexpr int kIterations = 32; // to begin with: after these, Griffin-Lim gains slowly
constexpr int kMostIterations = 5000;

} // namespace

ReconstructionPanel::ReconstructionPanel(QWidget* parent)
    : Panel(parent)
    , m_model(new ReconstructionModel(this))
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeControls()); // first, also for the Tab key
    m_progress = new ProgressLine(content);
    connect(m_progress, &ProgressLine::stopRequested, this, &ReconstructionPanel::stopRequested);
    layout->addWidget(m_progress);
    m_stack = new QStackedWidget(content);
    m_hint = makeHint(m_stack);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(makeResults());
    layout->addWidget(m_stack, 1);
    setContent(content);
    view().keep("iterations", m_iterations);
    retranslate();
    end();
}

QLayout* ReconstructionPanel::makeControls()
{
    m_compare = new QPushButton(this);
    m_compare->setObjectName(QStringLiteral("compare"));
    m_open = new QPushButton(this);
    m_open->setObjectName(QStringLiteral("open"));
    m_iterations = new QSpinBox(this);
    m_iterations->setRange(0, kMostIterations);
    m_iterations->setValue(kIterations);
    m_iterations->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    auto* controls = new QHBoxLayout;
    controls->setContentsMargins(8, 8, 8, 4);
    controls->setSpacing(8);
    controls->addWidget(m_compare);
    controls->addWidget(m_open);
    controls->addWidget(m_iterations);
    controls->addStretch(1);
    connect(m_compare, &QPushButton::clicked, this,
        [this] { Q_EMIT compareRequested(m_iterations->value()); });
    connect(m_open, &QPushButton::clicked, this, &ReconstructionPanel::chooseRecording);
    return controls;
}

QWidget* ReconstructionPanel::makeResults()
{
    auto* shown = new QWidget(this);
    m_meaning = new QLabel(shown);
    m_meaning->setProperty("quiet", true);
    m_meaning->setWordWrap(true);
    m_results = new QSplitter(shown);
    m_results->setChildrenCollapsible(false);
    m_ways = new LaneTable(m_results);
    m_ways->setLanes(m_model, ReconstructionModel::kOrderRole);
    m_plot = new CurvePlot(m_results);
    for (const auto& [index, share] : {std::pair{0, 3}, std::pair{1, 2}}) {
        m_results->setStretchFactor(index, share);
        m_results->widget(index)->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    }
    auto* layout = new QVBoxLayout(shown);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_results, 1);
    layout->addWidget(m_meaning);
    connect(m_ways, &LaneTable::laneChosen, this, &ReconstructionPanel::laneChosen);
    connect(m_ways, &LaneTable::lanePlayRequested, this, &ReconstructionPanel::lanePlayRequested);
    return shown;
}

void ReconstructionPanel::setClip(std::shared_ptr<const snapshots::ClipView> clip)
{
    m_clipHasSound = clip && !clip->lanes.empty() && clip->lanes.front().sound;
    updateActions();
}

void ReconstructionPanel::begin()
{
    m_progress->begin();
    m_ways->setActiveLane(-1);
    m_reconstruction.reset();
    m_waiting.clear();
    m_plot->clear();
    clearMessage();
    updateActions();
    invalidate();
}

void ReconstructionPanel::setProgress(double fraction, const QString& activity)
{
    m_progress->setProgress(fraction, activity);
}

void ReconstructionPanel::append(const std::vector<snapshots::ConvergencePoint>& points)
{
    m_waiting.insert(m_waiting.end(), points.begin(), points.end());
    invalidate();
}

void ReconstructionPanel::setReconstruction(
    std::shared_ptr<const snapshots::Reconstruction> reconstruction)
{
    if (!reconstruction->failure.empty()) {
        showMessage(snapshots::Severity::Error, toQString(reconstruction->failure));
        return;
    }
    m_reconstruction = std::move(reconstruction);
    invalidate();
}

void ReconstructionPanel::end()
{
    m_progress->end();
    updateActions();
}

void ReconstructionPanel::setActiveLane(int lane)
{
    m_ways->setActiveLane(lane);
}

void ReconstructionPanel::chooseRecording()
{
    chooseSoundFile(this, tr("Open a recording"),
        [this](const QString& file) { Q_EMIT recordingChosen(file, m_iterations->value()); });
}

void ReconstructionPanel::refresh()
{
    showContent(true);
    m_stack->setCurrentIndex(m_reconstruction ? 1 : 0);
    m_ways->changeRows([this] {
        if (m_reconstruction) {
            m_meaning->setText(meaning());
            m_model->setReconstruction(*m_reconstruction, swatches(*this).series);
        } else {
            m_model->setRows({});
        }
    });
    drawPoints();
    // Points of a comparison arrive before its ways do; until then those of the last one stay.
    const auto known = m_reconstruction ? m_reconstruction->ways.size() : 0;
    for (std::size_t way = 0; way < known && std::cmp_less(way, m_plot->curveCount()); ++way) {
        m_plot->setCurveName(static_cast<int>(way), catalogText(m_reconstruction->ways[way].label));
    }
}

QString ReconstructionPanel::meaning() const
{
    return tr("%1 and back. Lower is nearer: at -20 dB of convergence a tenth of the magnitudes is "
              "wrong, at -6 dB half. From mel bands, -12 dB and an LSD of 1 dB are good, -5 and 3 "
              "are poor.")
        .arg(catalogText(m_reconstruction->representation));
}

void ReconstructionPanel::drawPoints()
{
    std::map<int, std::pair<std::vector<double>, std::vector<double>>> fresh;
    for (const auto& point : m_waiting) {
        auto& [iterations, decibels] = fresh[static_cast<int>(point.way)];
        iterations.push_back(static_cast<double>(point.iteration));
        decibels.push_back(point.decibels);
    }
    m_waiting.clear();
    const auto colors = static_cast<int>(swatches(*this).series.size());
    for (const auto& [way, points] : fresh) {
        while (m_plot->curveCount() <= way) { // curve i is way i, also where one has no points
            const int next = m_plot->curveCount();
            m_plot->addCurve(static_cast<std::size_t>(next), next / colors);
        }
        m_plot->append(way, points.first, points.second);
    }
}

void ReconstructionPanel::updateActions()
{
    m_compare->setEnabled(m_clipHasSound && !m_progress->isRunning());
    m_compare->setToolTip(m_clipHasSound
            ? tr("Take what the spectrograms show apart, and hear each way back")
            : tr("Choose a clip or a recording first, so that there is something to take apart"));
    m_open->setEnabled(!m_progress->isRunning());
    m_iterations->setEnabled(!m_progress->isRunning());
}

void ReconstructionPanel::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        invalidate(); // the colours in front of the ways
    }
}

/// Beside each other where there is width, below where there is height.
void ReconstructionPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    m_results->setOrientation(width() > height() ? Qt::Horizontal : Qt::Vertical);
}

void ReconstructionPanel::retranslate()
{
    setWindowTitle(tr("Reconstruction"));
    m_hint->setText(tr("Choose a clip or a recording and compare, or open one: what the "
                       "experiment's features keep of it will come back as sound, each way beside "
                       "the original."));
    m_compare->setText(tr("Compare"));
    m_open->setText(tr("Open recording…"));
    m_open->setToolTip(tr("Take a sound file apart, its first ten seconds"));
    m_iterations->setAccessibleName(tr("Iterations"));
    m_iterations->setSuffix(tr(" iterations"));
    m_iterations->setToolTip(tr("Of the ways that refine the phase; more take longer"));
    m_progress->setTexts(
        tr("Progress of the comparison"), tr("Stop comparing; what there is stays"));
    m_ways->setAccessibleName(tr("Recording and ways back; Return plays one"));
    m_ways->setToolTip(tr("Choose a way to see and hear it in place of the last, at the same "
                          "moment; Return plays it from the start"));
    m_plot->setAccessibleName(tr("Convergence over iterations"));
    m_plot->setAxisNames(tr("iteration"), tr("dB"));
    m_meaning->setToolTip(
        tr("Spectral convergence: how far the magnitudes of 2048-sample spectra are off, as a "
           "share of the recording's. Log spectral distance (LSD): how far the levels of 128 mel "
           "bands are off, at equal loudness."));
    m_model->retranslate();
    updateActions();
}

} // namespace timbrel::widgets
