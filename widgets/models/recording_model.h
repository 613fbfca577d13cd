// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include "engine/snapshots/corpus_summary.h"
#include "widgets/models/table_model.h"

namespace timbrel::widgets {

struct RecordingRow {
    snapshots::RecordingSummary recording;
    QString className;
};

/// The recordings of a corpus. They can be dragged, see clip_drag.h.
class RecordingModel final : public TableModel<RecordingRow> {
    Q_DECLARE_TR_FUNCTIONS(RecordingModel)

public:
    explicit RecordingModel(QObject* parent = nullptr);

    void setCorpus(const snapshots::CorpusSummary& corpus);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
};

} // namespace timbrel::widgets
