// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/runs_panel.h"

#include <algorithm>

#include <QAction>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/base/icon.h"
#include "widgets/base/table_view.h"
#include "widgets/base/text.h"
#include "widgets/base/tool_bar.h"
#include "widgets/base/view_keeper.h"
#include "widgets/models/run_model.h"
#include "widgets/panels/queue_view.h"
#include "widgets/panels/settings_window.h"

namespace timbrel::widgets {
namespace {

constexpr int kMostSteps = 10'000'000; // as experiments allow
constexpr int kTypingPause = 700; // ms after the last letter of a note

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
    , m_later(new QAction(icon(QStringLiteral("down")), QString(), this))
    , m_duplicate(makeAction(QStringLiteral("duplicate"), &RunsPanel::duplicateRequested))
    , m_curves(makeAction(QStringLiteral("curves"), &RunsPanel::compareCurvesRequested))
    , m_settings(new QAction(icon(QStringLiteral("compare")), QString(), this))
    , m_delete(new QAction(icon(QStringLiteral("trash")), QString(), this))
    , m_restore(new QAction(icon(QStringLiteral("reset")), QString(), this))
    , m_filter(new QLineEdit(this))
    , m_typing(new QTimer(this))
{
    auto* content = new QWidget(this);
    m_table = new TableView(content);
    m_table->setSource(m_model, RunModel::kOrderRole);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* bar = new ToolBar(content);
    for (QAction* action :
        {m_open, m_resume, m_later, m_duplicate, m_curves, m_settings, m_delete, m_restore}) {
        bar->addAction(action);
        m_table->addAction(action);
    }
    bar->setProperty("dense", true); // all of them, also in a narrow dock
    bar->setIconSize(QSize(18, 18));
    static_cast<QToolButton*>(bar->widgetForAction(m_open))
        ->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_delete->setShortcut(QKeySequence::Delete);
    m_delete->setShortcutContext(Qt::WidgetShortcut);
    m_diskUse = new QLabel(content);
    m_diskUse->setProperty("quiet", true);
    m_queue = new QueueView(content);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    auto* filter = new QHBoxLayout;
    filter->setContentsMargins(8, 0, 8, 4);
    filter->setSpacing(8);
    filter->addWidget(m_filter, 1);
    filter->addWidget(m_diskUse);
    layout->addLayout(filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeRemarks());
    layout->addWidget(m_queue);
    setContent(content);
    connectActions();
    m_restore->setEnabled(false);
    retranslate();
    updateActions();
}

void RunsPanel::connectActions()
{
    connect(m_queue, &QueueView::startRequested, this, &RunsPanel::queueStartRequested);
    connect(m_queue, &QueueView::exchangeRequested, this, &RunsPanel::queueExchangeRequested);
    connect(m_queue, &QueueView::removeRequested, this, &RunsPanel::queueRemoveRequested);
    connect(m_settings, &QAction::triggered, this,
        [this] { Q_EMIT settingsRequested(selectedRuns()); });
    connect(m_later, &QAction::triggered, this, &RunsPanel::askHowFar);
    connect(m_delete, &QAction::triggered, this, &RunsPanel::confirmDelete);
    connect(m_table, &TableView::selectedSourceRowsChanged, this, &RunsPanel::updateActions);
    connect(m_table, &TableView::sourceRowActivated, m_open, &QAction::trigger);
    connect(m_table, &TableView::currentSourceRowChanged, this, [this] {
        updateActions();
        showRemarks();
    });
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, m_table, &TableView::setFilter);
    view().keep("filter", m_filter);
    connect(m_restore, &QAction::triggered, this, &RunsPanel::restoreRequested);
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

QWidget* RunsPanel::makeRemarks()
{
    auto* remarks = new QWidget(this);
    auto* layout = new QHBoxLayout(remarks);
    layout->setContentsMargins(8, 8, 8, 8);
    m_tags = new QLineEdit(remarks);
    m_note = new QLineEdit(remarks);
    layout->addWidget(m_tags, 2);
    layout->addWidget(m_note, 3);
    for (auto* field : {m_tags, m_note}) {
        connect(field, &QLineEdit::editingFinished, this, &RunsPanel::remark);
        connect(field, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    }
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingPause);
    connect(m_typing, &QTimer::timeout, this, &RunsPanel::remark);
    return remarks;
}

void RunsPanel::setRestorable(bool restorable)
{
    m_restore->setEnabled(restorable);
}

void RunsPanel::setRuns(std::shared_ptr<const snapshots::RunList> runs)
{
    m_runs = std::move(runs);
    invalidate();
}

void RunsPanel::setQueue(std::shared_ptr<const snapshots::RunQueue> queue)
{
    m_waiting = !queue->empty();
    m_queue->setQueue(std::move(queue));
    invalidate();
}

void RunsPanel::setTrainingPossible(bool possible)
{
    if (m_possible != possible) { // told with every status of a run
        m_possible = possible;
        m_queue->setStartEnabled(possible);
        updateActions();
        explainResuming();
    }
}

void RunsPanel::showSettings(const snapshots::SettingsTable& table)
{
    auto* window = new SettingsWindow(table, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
}

void RunsPanel::refresh()
{
    m_used = m_used || m_waiting || (m_runs && !m_runs->empty());
    showContent(m_used);
    if (!m_runs) {
        return;
    }
    const auto* before = currentRun();
    const std::string chosen = before != nullptr ? before->id : std::string();
    const bool several = m_table->selectedSourceRows().size() > 1;
    const bool moved = before == nullptr || m_runs->size() != m_model->rows().size();
    const bool first = m_model->rowCount() == 0;
    m_model->setRows(*m_runs);
    if (first) {
        m_table->resizeColumnsToContents();
    }
    for (std::size_t row = 0; row < m_runs->size(); ++row) {
        if ((*m_runs)[row].id == chosen && (moved || !several)) { // or the selection would be lost
            m_table->selectSourceRow(static_cast<int>(row));
        }
    }
    updateActions();
    showRemarks();
    showDiskUse();
}

void RunsPanel::showDiskUse()
{
    quint64 bytes = 0;
    for (const auto& run : *m_runs) {
        bytes += run.bytes;
    }
    m_diskUse->setText(
        tr("%1 on disk").arg(QLocale().formattedDataSize(static_cast<qint64>(bytes))));
}

void RunsPanel::showRemarks()
{
    const auto* run = currentRun();
    const bool usable = run != nullptr && run->problem.empty();
    m_tags->setEnabled(usable);
    m_note->setEnabled(usable);
    const bool here = m_tags->hasFocus() || m_note->hasFocus();
    const bool same = run != nullptr && run->id == m_remarkedRun;
    if (m_tags->isModified() || m_note->isModified() || (here && same)) {
        return; // somebody writes
    }
    QStringList tags;
    for (const auto& tag : usable ? run->remarks.tags : std::vector<std::string>()) {
        tags.append(toQString(tag));
    }
    m_remarkedRun = usable ? run->id : std::string();
    m_tags->setText(tags.join(QStringLiteral(", ")));
    m_note->setText(usable ? toQString(run->remarks.note) : QString());
}

void RunsPanel::remark()
{
    const bool changed = m_tags->isModified() || m_note->isModified();
    m_typing->stop();
    m_tags->setModified(false);
    m_note->setModified(false);
    if (changed && !m_remarkedRun.empty()) {
        Q_EMIT remarked(toQString(m_remarkedRun), m_note->text(),
            m_tags->text().split(QLatin1Char(','), Qt::SkipEmptyParts));
    }
}

const snapshots::RunSummary* RunsPanel::currentRun() const
{
    const int row = m_table->currentSourceRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->rows()[static_cast<std::size_t>(row)]
                                                 : nullptr;
}

QStringList RunsPanel::selectedRuns() const
{
    QStringList ids;
    for (const int row : m_table->selectedSourceRows()) {
        ids.append(toQString(m_model->rows()[static_cast<std::size_t>(row)].id));
    }
    return ids;
}

void RunsPanel::updateActions()
{
    const auto* run = currentRun();
    const auto selected = m_table->selectedSourceRows();
    const bool one = selected.size() < 2;
    const bool usable = run != nullptr && run->problem.empty() && one;
    const bool allUsable = std::ranges::all_of(selected,
        [this](int row) { return m_model->rows()[static_cast<std::size_t>(row)].problem.empty(); });
    const bool anyBusy = std::ranges::any_of(selected,
        [this](int row) { return isBusy(m_model->rows()[static_cast<std::size_t>(row)].state); });
    m_open->setEnabled(usable);
    m_resume->setEnabled(usable && m_possible && !isBusy(run->state));
    m_later->setEnabled(usable);
    m_duplicate->setEnabled(usable);
    m_curves->setEnabled(usable);
    m_settings->setEnabled(!one && allUsable);
    m_delete->setEnabled(run != nullptr && !anyBusy);
}

void RunsPanel::explainResuming()
{
    m_resume->setToolTip(m_possible
            ? tr("Train on from where this run ended")
            : tr("A run is training: stop it, or wait for its end. \"Resume later\" puts this one "
                 "in the queue."));
}

void RunsPanel::askHowFar()
{
    const auto* run = currentRun();
    if (run == nullptr) {
        return;
    }
    auto* question = new QInputDialog(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("Resume later"));
    question->setLabelText(tr("%1 has taken %2 steps. Train it, when its turn comes, to this many:")
                               .arg(toQString(run->id), countText(run->step)));
    question->setInputMode(QInputDialog::IntInput);
    question->setIntRange(1, kMostSteps);
    question->setIntValue(static_cast<int>(std::clamp<std::int64_t>(2 * run->step, 1, kMostSteps)));
    question->setOkButtonText(tr("Add to queue"));
    connect(question, &QInputDialog::intValueSelected, this,
        [this, id = toQString(run->id)](int steps) { Q_EMIT resumeLaterRequested(id, steps); });
    question->open();
}

void RunsPanel::confirmDelete()
{
    const QStringList ids = selectedRuns();
    if (ids.isEmpty()) {
        return;
    }
    const QString asked = ids.size() == 1
        ? tr("Move the run \"%1\" with its checkpoints to the trash?").arg(ids.front())
        : tr("Move these %n runs with their checkpoints to the trash?", nullptr,
            static_cast<int>(ids.size()));
    auto* question = new QMessageBox(QMessageBox::Question,
        ids.size() == 1 ? tr("Move run to trash") : tr("Move runs to trash"), asked,
        QMessageBox::Cancel, this);
    if (ids.size() > 1) {
        question->setInformativeText(ids.join(QLatin1Char('\n')));
    }
    auto* remove = question->addButton(tr("Move to trash"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(remove, &QAbstractButton::clicked, this, [this, ids] {
        for (const QString& id : ids) {
            Q_EMIT deleteRequested(id);
        }
    });
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
    m_later->setText(tr("Resume later…"));
    m_later->setToolTip(tr("Put it in the queue, to be trained up to a number of steps"));
    m_duplicate->setText(tr("Duplicate"));
    m_delete->setText(tr("Delete"));
    m_curves->setText(tr("Curves beside"));
    m_curves->setToolTip(tr("Draw the curves of this run beside those of the run that is shown"));
    m_settings->setText(tr("Compare settings"));
    m_settings->setToolTip(tr("In which settings the selected runs differ; select two or more"));
    m_restore->setText(tr("Bring back"));
    m_restore->setToolTip(tr("Bring the run back that was deleted last"));
    m_filter->setPlaceholderText(tr("Filter: a name, a tag, a state, a word of a note"));
    m_filter->setAccessibleName(tr("Filter runs"));
    m_tags->setPlaceholderText(tr("Tags, with commas"));
    m_tags->setAccessibleName(tr("Tags of the run"));
    m_note->setPlaceholderText(tr("A note on the run"));
    m_note->setAccessibleName(tr("Note on the run"));
    m_open->setToolTip(tr("Show the curves, pictures and sounds of this run"));
    explainResuming();
    m_duplicate->setToolTip(tr("A new experiment with the settings of this run"));
    m_delete->setToolTip(tr("Move the folder of this run to the trash"));
    m_model->retranslate();
    m_queue->retranslate();
    if (m_runs) {
        showDiskUse();
    }
}

} // namespace timbrel::widgets
