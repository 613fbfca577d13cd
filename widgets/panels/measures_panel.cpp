// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/measures_panel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include "widgets/base/table_view.h"
#include "widgets/base/text.h"
#include "widgets/models/measure_model.h"
#include "widgets/plots/interval_delegate.h"
#include "widgets/plots/pair_matrix_view.h"

namespace timbrel::widgets {

MeasuresPanel::MeasuresPanel(QWidget* parent)
    : Panel(parent)
    , m_model(new MeasureModel(this))
{
    auto* parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeTable(parts));
    parts->addWidget(makeMatrix(parts));
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    setContent(parts);
    retranslate();
}

QWidget* MeasuresPanel::makeTable(QWidget* parent)
{
    auto* side = new QWidget(parent);
    m_summary = new QLabel(side);
    m_summary->setProperty("quiet", true);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_measures = new TableView(side);
    m_measures->setSource(m_model, MeasureModel::kOrderRole);
    m_measures->setSelectionMode(QAbstractItemView::SingleSelection);
    m_measures->setItemDelegateForColumn(
        MeasureModel::kMarksColumn, new IntervalDelegate(m_measures));
    m_measures->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_meaning = new QLabel(side);
    m_meaning->setWordWrap(true);
    m_meaning->setAlignment(Qt::AlignTop);
    // As tall for a short sentence as for a long one, so that the table keeps still.
    m_meaning->setMinimumHeight(4 * m_meaning->fontMetrics().lineSpacing());
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_summary);
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

void MeasuresPanel::refresh()
{
    showContent(m_table && !m_table->measures.empty());
    if (!m_table) {
        return;
    }
    m_model->setRows(m_table->measures);
    m_summary->setText(tr("%1 held-out clips, %2 transfers, step %3")
                           .arg(countText(static_cast<qint64>(m_table->clips)),
                               countText(static_cast<qint64>(m_table->transfers)),
                               countText(m_table->stamp.step)));
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
    setPlaceholder(tr("At the end of a training the run is measured on recordings it has never "
                      "seen; the measures will stand here. An older run is measured with "
                      "timbrel-cli evaluate."));
    m_axes->setText(tr("Rows: who played. Columns: who is to play."));
    m_model->retranslate();
    m_measures->setToolTip(tr("Dot: the run. Line: where 95 % of the means lie when recordings are "
                              "drawn anew. Strokes: what stands beside it, the first one strong."));
    if (m_table) {
        refresh();
    }
}

} // namespace timbrel::widgets
