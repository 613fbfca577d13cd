// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QStringList>

#include "engine/snapshots/corpus_summary.h"
#include "widgets/base/panel.h"

class QLabel;
class QTabWidget;

namespace timbrel::widgets {

class ClassModel;
class FindingsView;
class RecordingModel;
class TableView;

/// What a corpus holds: its classes, its recordings, and what the doctor has found, each finding
/// with its remedy. Any recording can be played.
class CorpusPanel final : public Panel {
    Q_OBJECT

public:
    explicit CorpusPanel(QWidget* parent = nullptr);

    void setCorpus(std::shared_ptr<const snapshots::CorpusSummary> corpus);
    void setChosen(const QStringList& recordings); ///< by whom ever; tells nobody

Q_SIGNALS:
    void chosen(const QStringList& recordings); ///< rows, by a person
    void recordingPlayRequested(const QString& recordingId);
    /// A remedy was chosen; answered with the corpus that it makes.
    void settingRequested(const timbrel::snapshots::SuggestedSetting& setting);

protected:
    void refresh() override;
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitClasses();
    void selectChosen();
    void tellChosen();

    std::shared_ptr<const snapshots::CorpusSummary> m_corpus;
    QStringList m_chosen; ///< recordings
    bool m_selecting = false; ///< not a person does
    ClassModel* m_classModel;
    RecordingModel* m_recordingModel;
    QLabel* m_summary;
    TableView* m_classes;
    QTabWidget* m_tabs;
    FindingsView* m_findings;
    TableView* m_recordings;
};

} // namespace timbrel::widgets
