// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/measures_panel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "widgets/base/elided_label.h"
#include "widgets/base/hint.h"
#include "widgets/base/progress_line.h"
#include "widgets/base/table_view.h"
#include "widgets/base/text.h"
#include "widgets/base/view_keeper.h"
#include "widgets/models/measure_model.h"
#include "widgets/plots/interval_delegate.h"
#include "widgets/plots/pair_matrix_view.h"

namespace timbrel::widgets {
MeasuresPanel::MeasuresPanel(QWidget* parent)
    : Panel(parent)
    , m_model(new MeasureModel(this))
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeControls()); // first, also for the Tab key
    m_progress = new ProgressLine(content);
    connect(m_progress, &ProgressLine::stopRequested, this, &MeasuresPanel::stopRequested);
    layout->addWidget(m_progress);
    m_stack = new QStackedWidget(content);
    m_hint = makeHint(m_stack);
    m_stack->addWidget(m_hint);
    auto* parts = new QSplitter(m_stack);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeTable(parts));
    parts->addWidget(makeMatrix(parts));
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    m_stack->addWidget(parts);
    layout->addWidget(m_stack, 1);
    setContent(content);
    view().keep("pairs", m_pairs);
    retranslate();
}

QLayout* MeasuresPanel::makeControls()
{
    m_again = new QPushButton(this);
    m_again->setObjectName(QStringLiteral("again"));
    m_other = new QPushButton(this);
    m_other->setObjectName(QStringLiteral("other"));
    m_summary = new ElidedLabel(this);
    m_summary->setProperty("quiet", true);
    auto* controls = new QHBoxLayout;
    controls->setContentsMargins(8, 8, 8, 4);
    controls->setSpacing(8);
    controls->addWidget(m_again);
    controls->addWidget(m_other);
    controls->addWidget(m_summary, 1);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT measureRequested(QString()); });
    connect(m_other, &QPushButton::clicked, this, &MeasuresPanel::chooseCorpus);
    return controls;
}

QWidget* MeasuresPanel::makeTable(QWidget* parent)
{
    auto* side = new QWidget(parent);
    m_measures = new TableView(side);
    m_measures->setSource(m_model, MeasureModel::kOrderRole);
    m_measures->setSelectionMode(QAbstractItemView::SingleSelection);
    m_measures->setItemDelegateForColumn(
        MeasureModel::kMarksColumn, new IntervalDelegate(m_measures));
    m_measures->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_measures->horizontalHeader()->setStretchLastSection(false); // nothing is left out of it
    // What is read most stands first: the value, beside its name.
    m_measures->horizontalHeader()->moveSection(
        MeasureModel::kValueColumn, MeasureModel::kMarksColumn);
    m_meaning = new QLabel(side);
    m_meaning->setWordWrap(true);
    m_meaning->setAlignment(Qt::AlignTop);
    // As tall for a short sentence as for a long one, so that the table keeps still.
    m_meaning->setMinimumHeight(4 * m_meaning->fontMetrics().lineSpacing());
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_measures, 1);
    layout->addWidget(m_meaning);
    connect(m_measures, &TableView::currentSourceRowChanged, this, [this] { explain(); });
    return side;
}

QWidget* MeasuresPanel::makeMatrix(QWidget* parent)
{
    auto* side = new QWidget(parent);
    m_pairs = new QComboBox(side);
    m_matrix = new PairMatrixView(side);
    m_axes = new QLabel(side);
    m_axes->setProperty("quiet", true);
    m_axes->setWordWrap(true);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_pairs);
    layout->addWidget(m_matrix, 1);
    layout->addWidget(m_axes);
    connect(m_pairs, &QComboBox::currentIndexChanged, this, [this] { showPairs(); });
    return side;
}

void MeasuresPanel::setTable(std::shared_ptr<const snapshots::MeasureTable> table)
{
    m_table = std::move(table);
    invalidate();
}

void MeasuresPanel::setRunOpen(bool open)
{
    m_runOpen = open;
    updateActions();
}

void MeasuresPanel::begin()
{
    m_progress->begin();
    clearMessage();
    updateActions();
}

void MeasuresPanel::setProgress(
    double fraction, const QString& activity, const std::optional<double>& secondsLeft)
{
    m_progress->setWork(fraction, activity, secondsLeft);
}

void MeasuresPanel::end()
{
    m_progress->end();
    updateActions();
}

void MeasuresPanel::chooseCorpus()
{
    auto* dialog = new QFileDialog(this, tr("Measure on another corpus"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &MeasuresPanel::measureRequested);
    dialog->open();
}

void MeasuresPanel::updateActions()
{
    m_again->setEnabled(m_runOpen && !m_progress->isRunning());
    m_other->setEnabled(m_runOpen && !m_progress->isRunning());
}

void MeasuresPanel::refresh()
{
    const bool measured = m_table && !m_table->measures.empty();
    showContent(true);
    m_stack->setCurrentIndex(measured ? 1 : 0);
    m_summary->setVisible(measured);
    if (!measured) {
        return;
    }
    m_model->setRows(m_table->measures);
    QStringList words{tr("%1 held-out clips, %2 transfers, step %3")
                          .arg(countText(static_cast<qint64>(m_table->clips)),
                              countText(static_cast<qint64>(m_table->transfers)),
                              countText(m_table->stamp.step))};
    if (!m_table->corpus.empty()) {
        words.append(toQString(m_table->corpus));
    }
    m_summary->setWholeText(words.join(QStringLiteral(" · ")));
    const QString chosen = m_pairs->currentData().toString();
    m_pairs->clear();
    for (const auto& pairs : m_table->pairs) {
        if (const auto* measure = m_table->find(pairs.id)) {
            m_pairs->addItem(catalogText(measure->label), toQString(pairs.id));
        }
    }
    m_pairs->setCurrentIndex(std::max(0, m_pairs->findData(chosen)));
    explain();
}

void MeasuresPanel::showPairs()
{
    const std::string id = m_pairs->currentData().toString().toStdString();
    for (const auto& pairs : m_table->pairs) {
        if (pairs.id != id) {
            continue;
        }
        QStringList classes;
        for (const auto& name : m_table->classes) {
            classes.append(toQString(name));
        }
        const auto* measure = m_table->find(id);
        m_matrix->setPairs(classes, pairs.values,
            measure && measure->unit == "share" ? PairMatrixView::Numbers::Percent
                                                : PairMatrixView::Numbers::Decimal);
    }
}

void MeasuresPanel::explain()
{
    const auto& rows = m_model->rows();
    if (rows.empty()) {
        m_meaning->clear();
        return;
    }
    const int current = m_measures->currentSourceRow();
    const auto& measure = rows[static_cast<std::size_t>(std::max(0, current))];
    m_meaning->setText(QStringLiteral("<b>%1.</b> %2")
                           .arg(catalogText(measure.label).toHtmlEscaped(),
                               catalogText(measure.help).toHtmlEscaped()));
}

void MeasuresPanel::retranslate()
{
    setWindowTitle(tr("Measures"));
    m_hint->setText(tr("At the end of a training the run is measured on recordings it has never "
                       "seen; the measures will stand here. Open an older run and press Measure "
                       "again."));
    m_again->setText(tr("Measure again"));
    m_again->setToolTip(
        tr("Measure the run's best step on its held-out recordings, notes too where "
           "the transcriber is there; takes some minutes"));
    m_other->setText(tr("On another corpus…"));
    m_other->setToolTip(tr("Measure on the held-out recordings of another folder, of the classes "
                           "with the same names"));
    m_progress->setTexts(
        tr("Progress of the measuring"), tr("Stop measuring; the measures before stay"));
    m_axes->setText(tr("Rows: who played. Columns: who is to play."));
    m_measures->setAccessibleName(tr("Measures"));
    m_matrix->setAccessibleName(tr("Pairs of classes"));
    m_model->retranslate();
    m_measures->setToolTip(tr("Dot: the run. Line: where 95 % of the means lie when recordings are "
                              "drawn anew. Strokes: what stands beside it, the first one strong."));
    updateActions();
    invalidate();
}

} // namespace timbrel::widgets
