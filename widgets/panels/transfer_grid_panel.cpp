// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/transfer_grid_panel.h"

#include <algorithm>

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include "engine/snapshots/clip_name.h"
#include "widgets/base/elided_label.h"
#include "widgets/base/progress_line.h"
#include "widgets/base/text.h"
#include "widgets/panels/grid_chooser.h"
#include "widgets/plots/grid_view.h"

namespace timbrel::widgets {
namespace {

using namespace std::chrono_literals;
using snapshots::GridChoice;
using snapshots::GridOrder;

constexpr auto kSlow = 300ms; // what is quicker shows no progress, or a drag through steps flickers

} // namespace

TransferGridPanel::TransferGridPanel(QWidget* parent)
    : Panel(parent)
{
    auto* content = new QWidget(this);
    m_progress = new ProgressLine(content);
    m_view = new GridView(content);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeTools());
    layout->addWidget(m_progress);
    layout->addWidget(m_view, 1);
    setContent(content);
    setFigure(m_view);
    connect(m_progress, &ProgressLine::stopRequested, this, &TransferGridPanel::stopRequested);
    connect(m_view, &GridView::cellChosen, this, &TransferGridPanel::cellPlayRequested);
    connect(m_view, &GridView::originalChosen, this, &TransferGridPanel::clipPlayRequested);
    connect(m_view, &GridView::clipsDropped, this, &TransferGridPanel::addClips);
    connect(m_view, &GridView::clipToggled, this, &TransferGridPanel::toggle);
    connect(m_view, &GridView::removeRequested, this, &TransferGridPanel::remove);
    retranslate();
}

QLayout* TransferGridPanel::makeTools()
{
    m_choose = new QToolButton(this);
    m_choose->setObjectName(QStringLiteral("choose"));
    m_choose->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_choose->setProperty("outlined", true);
    m_order = new QComboBox(this);
    m_order->setObjectName(QStringLiteral("order"));
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto order :
        {GridOrder::AsChosen, GridOrder::Error, GridOrder::Class, GridOrder::Name}) {
        m_order->addItem(QString(), static_cast<int>(order));
    }
    m_about = new ElidedLabel(this);
    m_about->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_about->setProperty("quiet", true);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(8, 4, 8, 0);
    tools->setSpacing(8);
    tools->addWidget(m_choose);
    tools->addWidget(makeTake());
    tools->addWidget(m_order);
    tools->addStretch(1);
    tools->addWidget(m_about);
    connect(m_choose, &QToolButton::clicked, this, &TransferGridPanel::openChooser);
    connect(m_order, &QComboBox::currentIndexChanged, this, [this] { m_view->setOrder(order()); });
    return tools;
}

QWidget* TransferGridPanel::makeTake()
{
    m_take = new QToolButton(this);
    m_take->setObjectName(QStringLiteral("take"));
    m_take->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_take->setProperty("outlined", true);
    m_take->setPopupMode(QToolButton::MenuButtonPopup);
    auto* menu = new QMenu(m_take);
    m_columnsInstead = menu->addAction(QString());
    m_addColumns = menu->addAction(QString());
    m_addRows = menu->addAction(QString());
    m_take->setMenu(menu);
    m_take->hide();
    connect(m_take, &QToolButton::clicked, m_columnsInstead, &QAction::trigger);
    connect(m_columnsInstead, &QAction::triggered, this, [this] { take(false, true); });
    connect(m_addColumns, &QAction::triggered, this, [this] { take(false, false); });
    connect(m_addRows, &QAction::triggered, this, [this] { take(true, false); });
    return m_take;
}

void TransferGridPanel::setChosen(const QStringList& ids)
{
    if (ids != m_chosen) {
        m_chosen = ids;
        m_view->setChosen(m_chosen);
        showChosen();
    }
}

void TransferGridPanel::showChosen()
{
    m_take->setText(tr("Show the chosen: %1").arg(countText(m_chosen.size())));
    m_take->setVisible(!m_chosen.isEmpty());
}

void TransferGridPanel::toggle(const QString& clipId)
{
    const auto clip = clipId.toStdString();
    const auto recording = toQString(snapshots::recordingOf(clip));
    QStringList ids = m_chosen;
    if (ids.removeAll(clipId) + ids.removeAll(recording) == 0) {
        ids.append(clipId);
    }
    Q_EMIT chosen(ids);
}

void TransferGridPanel::take(bool asRows, bool instead)
{
    if (!instead) {
        addClips(m_chosen, asRows);
        return;
    }
    auto choice = m_choice;
    choice.columns.clear();
    for (const QString& id : m_chosen.mid(0, static_cast<qsizetype>(GridChoice::kMost))) {
        choice.columns.push_back(id.toStdString());
    }
    if (choice != m_choice) {
        Q_EMIT choiceMade(choice);
    }
    if (m_chosen.size() > static_cast<qsizetype>(GridChoice::kMost)) {
        showMessage(snapshots::Severity::Info,
            tr("The first %1 of %2 chosen clips are shown; there is no room for more.")
                .arg(GridChoice::kMost)
                .arg(countText(m_chosen.size())));
    }
}

snapshots::GridOrder TransferGridPanel::order() const
{
    return static_cast<GridOrder>(m_order->currentData().toInt());
}

void TransferGridPanel::setGrid(std::shared_ptr<const snapshots::TransferGrid> grid)
{
    m_grid = std::move(grid);
    invalidate();
}

void TransferGridPanel::setChoice(const GridChoice& choice)
{
    m_choice = choice;
    clearMessage();
    if (m_chooser != nullptr) {
        m_chooser->setChoice(m_choice, shownChoice());
    }
}

void TransferGridPanel::setClips(std::shared_ptr<const snapshots::ClipList> clips)
{
    m_clips = std::move(clips);
    if (m_chooser != nullptr) {
        m_chooser->setClips(m_clips);
        if (!m_clips && m_chooser->isVisible()) {
            Q_EMIT clipsWanted(); // of the run that is shown from now on
        }
    }
}

void TransferGridPanel::begin()
{
    m_progress->begin(kSlow);
    setProgress(0.0, tr("making the grid"), std::nullopt);
}

void TransferGridPanel::setProgress(
    double fraction, const QString& activity, const std::optional<double>& secondsLeft)
{
    m_progress->setWork(fraction, activity, secondsLeft);
}

void TransferGridPanel::end()
{
    m_progress->end();
}

/// What is shown where nothing is chosen: the heads of the grid.
GridChoice TransferGridPanel::shownChoice() const
{
    GridChoice shown;
    if (m_grid) {
        for (const auto& head : m_grid->columns) {
            shown.columns.push_back(head.clipId);
        }
        for (const auto& head : m_grid->rows) {
            if (std::ranges::find(shown.rows, head.label) == shown.rows.end()) {
                shown.rows.push_back(head.label);
            }
        }
    }
    return shown;
}

void TransferGridPanel::openChooser()
{
    if (m_chooser == nullptr) {
        m_chooser = new GridChooser(this);
        connect(m_chooser, &GridChooser::choiceMade, this, &TransferGridPanel::choiceMade);
        m_chooser->setClips(m_clips);
    }
    m_chooser->setChoice(m_choice, shownChoice());
    m_chooser->show();
    m_chooser->raise();
    m_chooser->activateWindow();
    Q_EMIT clipsWanted();
}

void TransferGridPanel::addClips(const QStringList& ids, bool asRows)
{
    const auto shown = shownChoice();
    auto choice = m_choice;
    auto& chosen = asRows ? choice.rows : choice.columns;
    if (chosen.empty()) {
        chosen = asRows ? shown.rows : shown.columns;
    }
    for (const QString& id : ids) {
        const auto text = id.toStdString();
        if (std::ranges::find(chosen, text) == chosen.end()) {
            if (chosen.size() == GridChoice::kMost) {
                showMessage(snapshots::Severity::Info,
                    tr("There is room for %1. Take one out first: go to it and press Delete.")
                        .arg(GridChoice::kMost));
                break;
            }
            chosen.push_back(text);
        }
    }
    if (choice != m_choice) {
        Q_EMIT choiceMade(choice);
    }
}

void TransferGridPanel::remove(GridPlace place)
{
    const bool row = place.column < 0;
    const auto shown = shownChoice();
    auto choice = m_choice;
    auto& chosen = row ? choice.rows : choice.columns;
    if (chosen.empty()) {
        chosen = row ? shown.rows : shown.columns;
    }
    if (row && m_choice.rows.empty() && m_grid) {
        std::erase(chosen, m_grid->rows[static_cast<std::size_t>(place.row)].label);
    } else {
        const auto index = static_cast<std::size_t>(row ? place.row : place.column);
        if (index < chosen.size()) {
            chosen.erase(chosen.begin() + static_cast<std::ptrdiff_t>(index));
        }
    }
    if (!chosen.empty()) {
        Q_EMIT choiceMade(choice);
    }
}

void TransferGridPanel::refresh()
{
    m_view->setGrid(m_grid);
    const bool any = m_grid && !m_grid->rows.empty() && !m_grid->columns.empty();
    m_about->setWholeText(any ? tr("%1 × %2 · step %3")
                                    .arg(m_grid->rows.size())
                                    .arg(m_grid->columns.size())
                                    .arg(countText(m_grid->stamp.step))
                              : QString());
    if (m_chooser != nullptr) {
        m_chooser->setChoice(m_choice, shownChoice());
    }
    showContent(any);
}

void TransferGridPanel::retranslate()
{
    setWindowTitle(tr("Transfer grid"));
    setPlaceholder(tr("Start training: every phrase played by every class will stand here. Click a "
                      "picture to hear it."));
    m_choose->setText(tr("Choose…"));
    m_choose->setToolTip(tr("Choose the clips and classes of the grid, up to twelve of each. Clips "
                            "can be dropped on it, too; Delete takes one out."));
    m_choose->setAccessibleName(tr("Choose clips and classes"));
    m_take->setToolTip(tr("Make columns of the clips that are chosen in the map, in the corpus or "
                          "here; the arrow has other ways. Ctrl and a click on an original choose "
                          "its clip."));
    m_columnsInstead->setText(tr("Show the chosen as columns"));
    m_addColumns->setText(tr("Add the chosen as columns"));
    m_addRows->setText(tr("Add the chosen as rows"));
    showChosen();
    m_order->setItemText(0, tr("as chosen"));
    m_order->setItemText(1, tr("by error"));
    m_order->setItemText(2, tr("by class"));
    m_order->setItemText(3, tr("by name"));
    m_order->setToolTip(tr("The order of rows and columns; by error, the least is first"));
    m_order->setAccessibleName(tr("Order"));
    m_progress->setTexts(tr("How far the grid is"), tr("Stop making the grid"));
}

} // namespace timbrel::widgets
