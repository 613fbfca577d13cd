// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/corpus_panel.h"

#include <QAbstractProxyModel>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include "widgets/base/table_view.h"
#include "widgets/base/text.h"
#include "widgets/base/view_keeper.h"
#include "widgets/models/class_model.h"
#include "widgets/models/recording_model.h"
#include "widgets/panels/findings_view.h"

namespace timbrel::widgets {
namespace {

constexpr int kMostClassRows = 6; // shown without scrolling

} // namespace

CorpusPanel::CorpusPanel(QWidget* parent)
    : Panel(parent)
    , m_classModel(new ClassModel(this))
    , m_recordingModel(new RecordingModel(this))
{
    auto* content = new QWidget(this);
    m_summary = new QLabel(content);
    m_summary->setWordWrap(true);
    m_summary->setMargin(8);
    m_classes = new TableView(content);
    m_classes->setSource(m_classModel, ClassModel::kOrderRole);
    m_classes->installEventFilter(this);
    m_findings = new FindingsView(content);
    m_recordings = new TableView(content);
    m_recordings->setSource(m_recordingModel, RecordingModel::kOrderRole);
    m_recordings->setDragEnabled(true);
    m_recordings->setDragDropMode(QAbstractItemView::DragOnly);
    m_tabs = new QTabWidget(content);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_findings, QString());
    m_tabs->addTab(m_recordings, QString());
    view().keep("tab", m_tabs->tabBar());

    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(m_classes);
    layout->addWidget(m_tabs, 1);
    setContent(content);
    connect(m_findings, &FindingsView::settingRequested, this, &CorpusPanel::settingRequested);
    connect(m_recordings, &TableView::sourceRowActivated, this, [this](int row) {
        const auto& chosen = m_recordingModel->rows()[static_cast<std::size_t>(row)];
        Q_EMIT recordingPlayRequested(toQString(chosen.recording.id));
    });
    connect(m_recordings->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &CorpusPanel::tellChosen);
    retranslate();
}

void CorpusPanel::setCorpus(std::shared_ptr<const snapshots::CorpusSummary> corpus)
{
    m_corpus = std::move(corpus);
    invalidate();
}

void CorpusPanel::setChosen(const QStringList& recordings)
{
    if (recordings != m_chosen) {
        m_chosen = recordings;
        selectChosen();
    }
}

void CorpusPanel::selectChosen()
{
    const QScopedValueRollback quiet(m_selecting, true);
    const auto* shown = qobject_cast<QAbstractProxyModel*>(m_recordings->model());
    const QSet<QString> wanted(m_chosen.begin(), m_chosen.end());
    QItemSelection rows;
    for (int row = 0; row < m_recordingModel->rowCount(); ++row) {
        const auto& recording = m_recordingModel->rows()[static_cast<std::size_t>(row)].recording;
        if (wanted.contains(toQString(recording.id))) {
            const auto index = shown->mapFromSource(m_recordingModel->index(row, 0));
            rows.select(index, index);
        }
    }
    m_recordings->selectionModel()->select(
        rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!rows.isEmpty()) {
        m_recordings->scrollTo(rows.front().topLeft());
    }
}

void CorpusPanel::tellChosen()
{
    if (m_selecting) {
        return;
    }
    const auto* shown = qobject_cast<QAbstractProxyModel*>(m_recordings->model());
    m_chosen.clear();
    for (const auto& index : m_recordings->selectionModel()->selectedRows()) {
        const auto row = static_cast<std::size_t>(shown->mapToSource(index).row());
        m_chosen.append(toQString(m_recordingModel->rows()[row].recording.id));
    }
    m_chosen.sort();
    Q_EMIT chosen(m_chosen);
}

void CorpusPanel::refresh()
{
    const bool usable = m_corpus && m_corpus->failure.empty();
    showContent(usable);
    if (m_corpus && !usable) {
        showMessage(snapshots::Severity::Error, toQString(m_corpus->failure));
    } else {
        clearMessage();
    }
    if (!usable) {
        return;
    }
    m_summary->setText(
        QStringLiteral("%1 · %2").arg(catalogText(m_corpus->layout), toQString(m_corpus->folder)));
    m_classModel->setRows(m_corpus->classes);
    {
        const QScopedValueRollback quiet(m_selecting, true);
        m_recordingModel->setCorpus(*m_corpus);
    }
    selectChosen();
    m_findings->setFindings(m_corpus->findings, m_corpus->examined);
    m_tabs->setTabText(0, tr("Findings: %1").arg(countText(std::ssize(m_corpus->findings))));
    m_tabs->setTabText(1, tr("Recordings: %1").arg(countText(std::ssize(m_corpus->recordings))));
    for (TableView* table : {m_classes, m_recordings}) {
        table->resizeColumnsToContents();
    }
    fitClasses();
}

/// As low as its classes let it be; a bar below them hides none.
void CorpusPanel::fitClasses()
{
    const int rows = std::min(m_classModel->rowCount(), kMostClassRows);
    const auto* columns = m_classes->horizontalHeader();
    int needed = 0;
    for (int column = 0; column < columns->count(); ++column) {
        needed += std::max(columns->sectionSizeHint(column), m_classes->columnWidth(column));
    }
    const bool scrolls = needed > m_classes->width() - 2 * m_classes->frameWidth();
    m_classes->setFixedHeight(columns->sizeHint().height()
        + rows * m_classes->verticalHeader()->defaultSectionSize() + 2 * m_classes->frameWidth()
        + (scrolls ? m_classes->horizontalScrollBar()->sizeHint().height() : 0));
}

bool CorpusPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_classes && event->type() == QEvent::Resize) {
        fitClasses();
    }
    return Panel::eventFilter(watched, event);
}

void CorpusPanel::retranslate()
{
    setWindowTitle(tr("Corpus"));
    setPlaceholder(tr("Choose a folder of recordings, one folder for each class, or the built-in "
                      "corpus, in the experiment's Corpus section."));
    m_classes->setAccessibleName(tr("Classes"));
    m_findings->setAccessibleName(tr("Findings"));
    m_recordings->setAccessibleName(tr("Recordings; Return plays one"));
    m_recordings->setToolTip(
        tr("Double-click a recording, or press Return, to hear it; drag it to the "
           "transfer grid to see it there"));
    m_classModel->retranslate();
    m_recordingModel->retranslate();
}

} // namespace timbrel::widgets
