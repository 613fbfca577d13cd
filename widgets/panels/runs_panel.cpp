// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/runs_panel.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>
#include <QToolBar>
#include <QVBoxLayout>

#include "widgets/base/icon.h"
#include "widgets/base/table_view.h"
#include "widgets/base/text.h"
#include "widgets/models/run_model.h"

namespace timbrel::widgets {
namespace {

bool isBusy(snapshots::RunState state)
{
    using snapshots::RunState;
    return state == RunState::Preparing || state == RunState::Running || state == RunState::Paused
        || state == RunState::Stopping;
}

} // namespace

RunsPanel::RunsPanel(QWidget* parent)
    : Panel(parent)
    , m_model(new RunModel(this))
    , m_open(makeAction(QStringLiteral("folder"), &RunsPanel::openRequested))
    , m_resume(makeAction(QStringLiteral("train"), &RunsPanel::resumeRequested))
    , m_duplicate(makeAction(QStringLiteral("duplicate"), &RunsPanel::duplicateRequested))
    , m_delete(makeAction(QStringLiteral("trash"), &RunsPanel::confirmDelete))
{
    auto* content = new QWidget(this);
    m_table = new TableView(content);
    m_table->setSource(m_model, RunModel::kOrderRole);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* bar = new QToolBar(content);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QAction* action : {m_open, m_resume, m_duplicate, m_delete}) {
        bar->addAction(action);
        m_table->addAction(action);
    }
    m_delete->setShortcut(QKeySequence::Delete);
    m_delete->setShortcutContext(Qt::WidgetShortcut);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_table, 1);
    setContent(content);
    connect(m_table, &TableView::sourceRowActivated, m_open, &QAction::trigger);
    connect(m_table, &TableView::currentSourceRowChanged, this, &RunsPanel::updateActions);
    retranslate();
    updateActions();
}

QAction* RunsPanel::makeAction(const QString& iconName, Request request)
{
    auto* action = new QAction(icon(iconName), QString(), this);
    connect(action, &QAction::triggered, this, [this, request] {
        if (const auto* run = currentRun(); run != nullptr) {
            (this->*request)(toQString(run->id));
        }
    });
    return action;
}

void RunsPanel::setRuns(std::shared_ptr<const snapshots::RunList> runs)
{
    m_runs = std::move(runs);
    invalidate();
}

void RunsPanel::refresh()
{
    showContent(m_runs && !m_runs->empty());
    if (!m_runs) {
        return;
    }
    const auto* before = currentRun();
    const std::string chosen = before != nullptr ? before->id : std::string();
    const bool first = m_model->rowCount() == 0;
    m_model->setRows(*m_runs);
    if (first) {
        m_table->resizeColumnsToContents();
    }
    for (std::size_t row = 0; row < m_runs->size(); ++row) {
        if ((*m_runs)[row].id == chosen) {
            m_table->selectSourceRow(static_cast<int>(row));
        }
    }
    updateActions();
}

const snapshots::RunSummary* RunsPanel::currentRun() const
{
    const int row = m_table->currentSourceRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->rows()[static_cast<std::size_t>(row)]
                                                 : nullptr;
}

void RunsPanel::updateActions()
{
    const auto* run = currentRun();
    const bool usable = run != nullptr && run->problem.empty();
    const bool busy = run != nullptr && isBusy(run->state);
    m_open->setEnabled(usable);
    m_resume->setEnabled(usable && !busy);
    m_duplicate->setEnabled(usable);
    m_delete->setEnabled(run != nullptr && !busy);
}

void RunsPanel::confirmDelete(const QString& runId)
{
    auto* question = new QMessageBox(QMessageBox::Question, tr("Move run to trash"),
        tr("Move the run \"%1\" with its checkpoints to the trash?").arg(runId),
        QMessageBox::Cancel, this);
    auto* remove = question->addButton(tr("Move to trash"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        remove, &QAbstractButton::clicked, this, [this, runId] { Q_EMIT deleteRequested(runId); });
    question->open();
}

void RunsPanel::retranslate()
{
    setWindowTitle(tr("Runs"));
    setPlaceholder(tr("No runs yet. Start training in the Experiment panel: each run keeps its "
                      "curves, checkpoints and previews in a folder of its own, listed here."));
    m_table->setAccessibleName(tr("Runs; Return opens one"));
    m_open->setText(tr("Open"));
    m_resume->setText(tr("Resume"));
    m_duplicate->setText(tr("Duplicate"));
    m_delete->setText(tr("Delete"));
    m_open->setToolTip(tr("Show the curves, pictures and sounds of this run"));
    m_resume->setToolTip(tr("Train on from where this run ended"));
    m_duplicate->setToolTip(tr("A new experiment with the settings of this run"));
    m_delete->setToolTip(tr("Move the folder of this run to the trash"));
    m_model->retranslate();
}

} // namespace timbrel::widgets
