// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/spectrogram_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>

#include "widgets/base/elided_label.h"
#include "widgets/base/icon.h"
#include "widgets/base/text.h"
#include "widgets/base/tool_bar.h"
#include "widgets/base/view_keeper.h"
#include "widgets/panels/lane_chooser.h"
#include "widgets/plots/spectrogram_view.h"

namespace timbrel::widgets {

SpectrogramPanel::SpectrogramPanel(QWidget* parent)
    : Panel(parent)
    , m_chooser(new LaneChooser(this))
{
    auto* content = new QWidget(this);
    m_title = new ElidedLabel(content);
    m_step = new QLabel(content);
    m_view = new SpectrogramView(content);
    m_step->setProperty("quiet", true);
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(8, 4, 8, 0);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_step);
    heading->addWidget(makeTools());
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addWidget(m_view, 1);
    setContent(content);
    setFigure(m_view);
    connect(m_view, &SpectrogramView::seekRequested, this, &SpectrogramPanel::seekRequested);
    connect(m_view, &SpectrogramView::laneChosen, this, [this](int lane) {
        m_lane = lane;
        Q_EMIT laneSelected(lane);
    });
    connect(m_view, &SpectrogramView::playToggleRequested, this,
        &SpectrogramPanel::playToggleRequested);
    connect(m_view, &SpectrogramView::regionChosen, this, &SpectrogramPanel::regionChosen);
    connectChooser();
    retranslate();
}

void SpectrogramPanel::connectChooser()
{
    connect(m_chooser, &LaneChooser::filterChanged, this, &SpectrogramPanel::filterLanes);
    connect(m_chooser, &LaneChooser::everyClassChanged, this, &SpectrogramPanel::everyClassChanged);
    connect(m_chooser, &LaneChooser::stepsWanted, this, &SpectrogramPanel::stepsWanted);
    connect(m_chooser, &LaneChooser::versionRequested, this, &SpectrogramPanel::versionRequested);
    connect(m_chooser, &LaneChooser::versionRemoved, this, &SpectrogramPanel::versionRemoved);
}

QToolBar* SpectrogramPanel::makeTools()
{
    auto* tools = new ToolBar(this);
    m_tools = tools;
    tools->setIconSize({16, 16});
    const auto add = [&](const char* iconName, Qt::Key key, bool checkable) {
        auto* action = tools->addAction(icon(QString::fromLatin1(iconName)), QString());
        action->setCheckable(checkable);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_view->addAction(action); // its keys count where the pictures have the focus
        return action;
    };
    m_lanes = add("lanes", Qt::Key_L, false);
    m_alone = add("alone", Qt::Key_F, true);
    m_differences = add("difference", Qt::Key_D, true);
    m_notes = add("notes", Qt::Key_N, true);
    m_harmonics = add("harmonics", Qt::Key_H, true);
    m_closer = add("closer", Qt::Key_Z, false);
    m_whole = add("whole", Qt::Key_W, false);
    connect(m_lanes, &QAction::triggered, this, &SpectrogramPanel::openChooser);
    connect(m_alone, &QAction::toggled, this, &SpectrogramPanel::filterLanes);
    connect(m_differences, &QAction::toggled, m_view, &SpectrogramView::setDifferences);
    connect(m_notes, &QAction::toggled, m_view, &SpectrogramView::setNotes);
    connect(m_harmonics, &QAction::toggled, m_view, &SpectrogramView::setHarmonics);
    connect(m_closer, &QAction::triggered, this, [this] { m_view->zoom(0.5, m_position); });
    connect(m_whole, &QAction::triggered, m_view, &SpectrogramView::showWhole);
    keepView();
    return tools;
}

void SpectrogramPanel::keepView()
{
    view().keep("differences", m_differences);
    view().keep("notes", m_notes);
    view().keep("harmonics", m_harmonics);
    view().keep(
        "seconds",
        [this] {
            return std::vector<double>{m_view->shown().begin, m_view->shown().end};
        },
        [this](const snapshots::ViewValue& value) {
            const auto* span = std::get_if<std::vector<double>>(&value);
            if (span != nullptr && span->size() == 2 && m_view->seconds() > 0.0) {
                m_view->showSpan({(*span)[0], (*span)[1]});
            }
            return span == nullptr || m_view->seconds() > 0.0;
        });
    connect(m_view, &SpectrogramView::shownChanged, this, [this] { view().touched("seconds"); });
}

void SpectrogramPanel::setClip(std::shared_ptr<const snapshots::ClipView> clip)
{
    m_clip = std::move(clip);
    invalidate();
}

void SpectrogramPanel::setPosition(double seconds)
{
    m_position = seconds;
    m_view->setPosition(seconds);
}

void SpectrogramPanel::setActiveLane(int lane)
{
    m_lane = lane;
    m_view->setActiveLane(lane);
}

void SpectrogramPanel::setRegion(double from, double to)
{
    m_view->setRegion({from, to});
}

void SpectrogramPanel::setRuns(std::shared_ptr<const snapshots::RunList> runs)
{
    m_chooser->setRuns(std::move(runs));
}

void SpectrogramPanel::setSteps(const QString& runId, const std::vector<std::int64_t>& steps)
{
    m_chooser->setSteps(runId, steps);
}

void SpectrogramPanel::setVersions(const QStringList& versions)
{
    m_chooser->setVersions(versions);
}

void SpectrogramPanel::openChooser()
{
    // Below the button, as a menu would.
    const auto* button = m_tools->widgetForAction(m_lanes);
    m_chooser->adjustSize();
    const QPoint corner(
        layoutDirection() == Qt::RightToLeft ? 0 : button->width() - m_chooser->width(),
        button->height());
    m_chooser->move(button->mapToGlobal(corner));
    m_chooser->show();
}

void SpectrogramPanel::filterLanes()
{
    m_view->setFilter({m_chooser->hidden(), m_alone->isChecked(), m_chooser->pair()});
}

QString SpectrogramPanel::subject() const
{
    return m_clip ? toQString(m_clip->title) : windowTitle();
}

void SpectrogramPanel::refresh()
{
    m_view->setClip(m_clip);
    m_chooser->setLanes(m_clip ? m_clip->lanes : std::vector<snapshots::Lane>{});
    m_view->setActiveLane(m_lane);
    if (m_clip) {
        m_title->setWholeText(toQString(m_clip->title));
        m_step->setText(m_clip->stamp.runId.empty()
                ? QString()
                : tr("step %1").arg(countText(m_clip->stamp.step)));
    }
    showContent(m_clip && !m_clip->lanes.empty());
}

void SpectrogramPanel::retranslate()
{
    setWindowTitle(tr("Spectrograms"));
    setPlaceholder(tr("Start training, or choose a clip in the transfer grid, the code map or the "
                      "corpus: what goes in and what comes out will stand here, one above the "
                      "other."));
    m_lanes->setText(tr("Lanes"));
    m_lanes->setToolTip(tr("Choose which lanes are shown, also those of other runs, and the two "
                           "that X changes between (L)"));
    m_alone->setText(tr("Alone"));
    m_alone->setToolTip(tr("Show only the version you hear, as large as there is room; X then "
                           "shows another in its place (F)"));
    m_differences->setText(tr("Difference"));
    m_differences->setToolTip(
        tr("Show how many decibels the others are louder than the version you hear now (D)"));
    m_notes->setText(tr("Notes"));
    m_notes->setToolTip(tr("Write notes beside the pictures instead of hertz (N)"));
    m_harmonics->setText(tr("Harmonics"));
    m_harmonics->setToolTip(tr("Mark the multiples of the frequency under the mouse (H)"));
    m_closer->setText(tr("Closer"));
    m_closer->setToolTip(tr("Zoom into the time around the playhead (Z, or the wheel with Ctrl)"));
    m_whole->setText(tr("Whole"));
    m_whole->setToolTip(tr("Show all of the time (W)"));
}

} // namespace timbrel::widgets
