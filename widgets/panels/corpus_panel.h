// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "engine/snapshots/corpus_summary.h"
#include "widgets/base/panel.h"

class QLabel;

namespace timbrel::widgets {

class ClassModel;
class RecordingModel;
class TableView;

/// What a corpus holds: its classes, its recordings, and the files that were skipped with the
/// reason and the remedy. Any recording can be played.
class CorpusPanel final : public Panel {
    Q_OBJECT

public:
    explicit CorpusPanel(QWidget* parent = nullptr);

    void setCorpus(std::shared_ptr<const snapshots::CorpusSummary> corpus);

Q_SIGNALS:
    void recordingPlayRequested(const QString& recordingId);

protected:
    void refresh() override;
    void retranslate() override;

private:
    void showProblems();

    std::shared_ptr<const snapshots::CorpusSummary> m_corpus;
    ClassModel* m_classModel;
    RecordingModel* m_recordingModel;
    QLabel* m_summary;
    TableView* m_classes;
    QLabel* m_recordingsHeading;
    TableView* m_recordings;
    QLabel* m_problems;
};

} // namespace timbrel::widgets
