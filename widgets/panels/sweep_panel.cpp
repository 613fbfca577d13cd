// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/sweep_panel.h"

#include <algorithm>

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "widgets/base/elided_label.h"
#include "widgets/base/hint.h"
#include "widgets/base/progress_line.h"
#include "widgets/base/save_dialog.h"
#include "widgets/base/table_view.h"
#include "widgets/base/text.h"
#include "widgets/base/view_keeper.h"
#include "widgets/models/measure_text.h"
#include "widgets/models/sweep_model.h"
#include "widgets/plots/interval_delegate.h"

namespace timbrel::widgets {
namespace {

constexpr int kFewLetters = 6; // that a choice shows at least; more where there is room

/// The first row that was measured, as an example of what measures there are; null for none.
const snapshots::MeasureTable* exampleOf(const snapshots::SweepTable& table)
{
    const auto found =
        std::ranges::find_if(table.rows, [](const auto& row) { return row.measures != nullptr; });
    return found == table.rows.end() ? nullptr : found->measures.get();
}

} // namespace

SweepPanel::SweepPanel(QWidget* parent)
    : Panel(parent)
    , m_model(new SweepModel(this))
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeControls()); // first, also for the Tab key
    m_help = new QLabel(content);
    m_help->setProperty("quiet", true);
    m_help->setWordWrap(true);
    m_help->setContentsMargins(8, 0, 8, 4);
    layout->addWidget(m_help);
    m_progress = new ProgressLine(content);
    connect(m_progress, &ProgressLine::stopRequested, this, [this] {
        showProgress(); // that it is stopping
        Q_EMIT stopRequested();
    });
    layout->addWidget(m_progress);
    m_stack = new QStackedWidget(content);
    m_hint = makeHint(m_stack);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(makeResults());
    layout->addWidget(m_stack, 1);
    setContent(content);
    keepView();
    retranslate();
}

/// What is chosen by the program has to be asked for as if a person had chosen it.
void SweepPanel::keepView()
{
    const auto keep = [this](const char* name, QComboBox* box, auto follow) {
        connect(box, &QComboBox::currentIndexChanged, &view(), &ViewKeeper::changed);
        connect(box, &QComboBox::activated, this, [this, name] { view().touched(name); });
        view().keep(
            name,
            [box] { return snapshots::ViewValue(box->currentData().toString().toStdString()); },
            [box, follow](const snapshots::ViewValue& value) {
                const auto* id = std::get_if<std::string>(&value);
                const int index = id != nullptr ? box->findData(toQString(*id)) : -1;
                if (index >= 0 && index != box->currentIndex()) {
                    box->setCurrentIndex(index);
                    follow();
                }
                return index >= 0 || id == nullptr || id->empty();
            });
    };
    keep("sweep", m_choice, [this] { Q_EMIT sweepChosen(m_choice->currentData().toString()); });
    keep("measure", m_measure, [this] { showLines(); });
}

QLayout* SweepPanel::makeControls()
{
    m_choice = new QComboBox(this);
    m_choice->setObjectName(QStringLiteral("sweep"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(kFewLetters);
    m_open = new QPushButton(this);
    m_start = new QPushButton(this);
    m_start->setObjectName(QStringLiteral("start"));
    m_save = new QPushButton(this);
    m_save->setObjectName(QStringLiteral("save"));
    auto* controls = new QHBoxLayout;
    controls->setContentsMargins(8, 8, 8, 4);
    controls->setSpacing(8);
    controls->addWidget(m_choice, 1);
    controls->addWidget(m_open);
    controls->addWidget(m_start);
    controls->addWidget(m_save);
    connect(m_choice, &QComboBox::activated, this,
        [this] { Q_EMIT sweepChosen(m_choice->currentData().toString()); });
    connect(m_open, &QPushButton::clicked, this, &SweepPanel::openFile);
    connect(m_start, &QPushButton::clicked, this, &SweepPanel::startRequested);
    connect(m_save, &QPushButton::clicked, this, [this] {
        chooseWhereToSaveResults(this, tr("Save the sweep's results"), toQString(m_table->name),
            [this](const QString& file) { Q_EMIT saveRequested(file); });
    });
    return controls;
}

QWidget* SweepPanel::makeResults()
{
    auto* shown = new QWidget(this);
    m_lines = new TableView(shown);
    m_lines->setSource(m_model, SweepModel::kOrderRole);
    m_lines->setSelectionMode(QAbstractItemView::SingleSelection);
    m_lines->setItemDelegateForColumn(SweepModel::kMarksColumn, new IntervalDelegate(m_lines));
    m_lines->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_lines->horizontalHeader()->moveSection( // the value before its picture
        SweepModel::kMarksColumn + 1, SweepModel::kMarksColumn);
    m_measure = new QComboBox(shown);
    m_measure->setObjectName(QStringLiteral("measure"));
    m_measure->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_meaning = new ElidedLabel(shown); // one line: the table needs the room
    m_meaning->setProperty("quiet", true);
    auto* below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_measure);
    below->addWidget(m_meaning, 1);
    auto* layout = new QVBoxLayout(shown);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_lines, 1);
    layout->addLayout(below);
    connect(m_lines, &TableView::sourceRowActivated, this, &SweepPanel::openRun);
    connect(m_measure, &QComboBox::activated, this, &SweepPanel::showLines);
    return shown;
}

void SweepPanel::setSweeps(std::vector<params::Row> sweeps)
{
    m_sweeps = std::move(sweeps);
    fillSweeps();
    view().retry();
}

void SweepPanel::setSweep(std::shared_ptr<const snapshots::SweepTable> table, const QString& file)
{
    m_table = std::move(table);
    if (!file.isEmpty() && file != m_file) {
        m_file = file;
        fillSweeps();
        m_choice->setCurrentIndex(m_choice->count() - 1);
    }
    updateActions();
    invalidate();
}

void SweepPanel::begin()
{
    m_progress->begin();
    clearMessage();
    updateActions();
    showProgress();
}

void SweepPanel::end()
{
    m_progress->end();
    updateActions();
}

void SweepPanel::fillSweeps()
{
    const int chosen = std::max(0, m_choice->currentIndex());
    m_choice->clear();
    for (const auto& sweep : m_sweeps) {
        m_choice->addItem(catalogText(sweep.label), toQString(sweep.id));
    }
    if (!m_file.isEmpty()) {
        m_choice->addItem(QFileInfo(m_file).fileName(), m_file);
    }
    m_choice->setCurrentIndex(std::min(chosen, m_choice->count() - 1));
}

void SweepPanel::refresh()
{
    showContent(true);
    m_stack->setCurrentIndex(m_table ? 1 : 0);
    const int chosen = m_choice->currentIndex();
    const bool builtIn = chosen >= 0 && chosen < static_cast<int>(m_sweeps.size());
    QStringList words{
        builtIn ? catalogText(m_sweeps[static_cast<std::size_t>(chosen)].help) : QString()};
    if (m_table) {
        words.append(planText());
        fillMeasures();
        showLines();
        showProgress();
    }
    words.removeAll(QString());
    m_help->setText(words.join(QLatin1Char(' ')));
}

QString SweepPanel::planText() const
{
    const QString count = countText(std::ssize(m_table->rows));
    const auto left = m_table->secondsLeft();
    if (left && *left <= 0.0) {
        return tr("Experiments: %1, all trained.").arg(count);
    }
    return left
        ? tr("Experiments: %1, about %2 of training left.").arg(count, durationText(*left))
        : tr("Experiments: %1; how long they take is known once one like them has been trained.")
              .arg(count);
}

/// As the first row that was measured has them; the choice stays.
void SweepPanel::fillMeasures()
{
    const auto* example = exampleOf(*m_table);
    const auto count = example != nullptr ? static_cast<int>(example->measures.size()) : 0;
    m_measure->setVisible(count > 0);
    if (m_measure->count() == count) {
        return; // the same ones: a person may have the list open
    }
    const QString chosen = m_measure->currentData().toString();
    m_measure->clear();
    for (int i = 0; i < count; ++i) {
        const auto& measure = example->measures[static_cast<std::size_t>(i)];
        m_measure->addItem(catalogText(measure.label), toQString(measure.id));
    }
    const int usual = m_measure->findData(QStringLiteral("transfer_error"));
    const int before = m_measure->findData(chosen);
    m_measure->setCurrentIndex(std::max(0, before >= 0 ? before : usual));
}

void SweepPanel::showLines()
{
    m_model->setSweep(*m_table, m_measure->currentData().toString().toStdString());
    explain();
}

void SweepPanel::explain()
{
    const auto* example = exampleOf(*m_table);
    const auto* measure = example != nullptr
        ? example->find(m_measure->currentData().toString().toStdString())
        : nullptr;
    m_measure->setToolTip(measure != nullptr ? catalogText(measure->help) : QString());
    m_meaning->setText(
        measure == nullptr ? tr(
            "Runs are trained from top to bottom; what was trained before is not trained again.")
            : measure->baselines.empty() ? catalogText(measure->help)
                                         : tr("Strokes: %1").arg(baselinesText(*measure)));
}

void SweepPanel::showProgress()
{
    if (!m_table || !m_progress->isRunning()) {
        return;
    }
    double done = 0.0;
    for (const auto& row : m_table->rows) {
        done += row.fraction;
    }
    QStringList words;
    if (m_table->current) {
        words.append(tr("%1 of %2").arg(*m_table->current + 1).arg(m_table->rows.size()));
    }
    if (m_progress->isStopping()) {
        words.append(runStateText(snapshots::RunState::Stopping));
    } else if (const auto left = m_table->secondsLeft()) {
        words.append(tr("about %1 left in all").arg(durationText(*left)));
    }
    m_progress->setProgress(
        done / static_cast<double>(std::max<std::size_t>(1, m_table->rows.size())),
        words.join(QStringLiteral(" · ")));
}

void SweepPanel::openFile()
{
    auto* dialog = new QFileDialog(this, tr("Open a sweep"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Sweeps (*.toml)"));
    connect(dialog, &QFileDialog::fileSelected, this, &SweepPanel::sweepChosen);
    dialog->open();
}

void SweepPanel::openRun(int line)
{
    const auto& run = m_model->rows()[static_cast<std::size_t>(line)].row.runId;
    if (!run.empty()) {
        Q_EMIT runOpenRequested(toQString(run));
    }
}

void SweepPanel::updateActions()
{
    m_choice->setEnabled(!m_progress->isRunning());
    m_open->setEnabled(!m_progress->isRunning());
    m_start->setEnabled(!m_progress->isRunning() && m_table);
    m_save->setEnabled(m_table && exampleOf(*m_table) != nullptr);
}

void SweepPanel::retranslate()
{
    setWindowTitle(tr("Sweep"));
    m_hint->setText(tr("Choose a sweep, or open one: experiments that differ in a few settings are "
                       "trained one after another and compared here. A sweep is a TOML file with "
                       "lists of values; the built-in ones are examples."));
    m_choice->setAccessibleName(tr("Sweep"));
    m_open->setText(tr("Open sweep…"));
    m_open->setToolTip(tr("A TOML file with lists of values"));
    m_start->setText(tr("Train all"));
    m_start->setToolTip(tr("Train what is not trained yet, and go on with what was begun"));
    m_save->setText(tr("Save…"));
    m_save->setToolTip(tr("The results as a table (CSV), or as a figure (PNG, SVG, PDF)"));
    m_progress->setTexts(tr("Progress of the sweep"),
        tr("Save the run of the moment and stop; Train all goes on from there"));
    m_measure->setAccessibleName(tr("Measure that is compared"));
    m_lines->setAccessibleName(tr("Experiments of the sweep; Return opens a run"));
    m_lines->setToolTip(tr("Dot: the run. Line: where 95 % of the means lie when recordings are "
                           "drawn anew. Strokes: what stands beside it, the first one strong."));
    m_model->retranslate();
    m_measure->clear(); // filled anew, in the other language
    fillSweeps();
    updateActions();
    invalidate();
}

} // namespace timbrel::widgets
