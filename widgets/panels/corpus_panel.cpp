// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/corpus_panel.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "widgets/base/table_view.h"
#include "widgets/base/text.h"
#include "widgets/models/class_model.h"
#include "widgets/models/recording_model.h"

namespace timbrel::widgets {
namespace {

constexpr int kMostClassRows = 6; // shown without scrolling
constexpr int kProblemsHeight = 96;

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
    m_recordingsHeading = new QLabel(content);
    m_recordingsHeading->setProperty("heading", true);
    m_recordingsHeading->setMargin(8);
    m_recordings = new TableView(content);
    m_recordings->setSource(m_recordingModel, RecordingModel::kOrderRole);
    m_problems = new QLabel;
    m_problems->setWordWrap(true);
    m_problems->setMargin(8);
    m_problems->setTextFormat(Qt::RichText);
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* problems = new QScrollArea(content);
    problems->setWidgetResizable(true);
    problems->setWidget(m_problems);
    problems->setMaximumHeight(kProblemsHeight);

    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(problems);
    layout->addWidget(m_classes);
    layout->addWidget(m_recordingsHeading);
    layout->addWidget(m_recordings, 1);
    setContent(content);
    connect(m_recordings, &TableView::sourceRowActivated, this, [this](int row) {
        const auto& chosen = m_recordingModel->rows()[static_cast<std::size_t>(row)];
        Q_EMIT recordingPlayRequested(toQString(chosen.recording.id));
    });
    retranslate();
}

void CorpusPanel::setCorpus(std::shared_ptr<const snapshots::CorpusSummary> corpus)
{
    m_corpus = std::move(corpus);
    invalidate();
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
    m_recordingModel->setCorpus(*m_corpus);
    m_recordingsHeading->setText(
        tr("Recordings: %1").arg(countText(static_cast<qint64>(m_corpus->recordings.size()))));
    for (TableView* table : {m_classes, m_recordings}) {
        table->resizeColumnsToContents();
    }
    const int rows = std::min(m_classModel->rowCount(), kMostClassRows);
    m_classes->setFixedHeight(m_classes->horizontalHeader()->sizeHint().height()
        + rows * m_classes->verticalHeader()->defaultSectionSize() + 4);
    showProblems();
}

void CorpusPanel::showProblems()
{
    QString text;
    for (const auto& problem : m_corpus->problems) {
        text += QStringLiteral("<p style='margin:0 0 4px 0'><b>%1</b>: %2. %3</p>")
                    .arg(toQString(problem.file).toHtmlEscaped(),
                        toQString(problem.what).toHtmlEscaped(),
                        toQString(problem.remedy).toHtmlEscaped());
    }
    m_problems->setText(text);
    m_problems->parentWidget()->parentWidget()->setVisible(!text.isEmpty());
}

void CorpusPanel::retranslate()
{
    setWindowTitle(tr("Corpus"));
    setPlaceholder(tr("Choose a folder of recordings, one folder for each class, or the built-in "
                      "corpus, in the experiment's Corpus section."));
    m_classes->setAccessibleName(tr("Classes"));
    m_recordings->setAccessibleName(tr("Recordings; Return plays one"));
    m_recordings->setToolTip(tr("Double-click a recording, or press Return, to hear it"));
    m_classModel->retranslate();
    m_recordingModel->retranslate();
}

} // namespace timbrel::widgets
