// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/recording_model.h"

#include "widgets/base/clip_drag.h"
#include "widgets/base/text.h"

namespace timbrel::widgets {

RecordingModel::RecordingModel(QObject* parent)
    : TableModel(
        {
            {[] { return tr("Recording"); },
                [](const RecordingRow& row) -> QVariant { return toQString(row.recording.name); },
                [](const RecordingRow& row) -> QVariant { return toQString(row.recording.name); }},
            {[] { return tr("Class"); },
                [](const RecordingRow& row) -> QVariant { return row.className; },
                [](const RecordingRow& row) -> QVariant { return row.className; }},
            {[] { return tr("Length"); },
                [](const RecordingRow& row) -> QVariant {
                    return positionText(row.recording.seconds);
                },
                [](const RecordingRow& row) -> QVariant { return row.recording.seconds; },
                kNumberAlignment},
            {[] { return tr("Used for"); },
                [](const RecordingRow& row) -> QVariant {
                    return row.recording.heldOut ? tr("testing") : tr("training");
                },
                [](const RecordingRow& row) -> QVariant { return row.recording.heldOut; }},
        },
        parent)
{
}

void RecordingModel::setCorpus(const snapshots::CorpusSummary& corpus)
{
    std::vector<RecordingRow> rows;
    rows.reserve(corpus.recordings.size());
    for (const auto& recording : corpus.recordings) {
        rows.push_back({recording, toQString(corpus.classes.at(recording.classIndex).name)});
    }
    setRows(std::move(rows));
}

Qt::ItemFlags RecordingModel::flags(const QModelIndex& index) const
{
    const auto flags = TableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList RecordingModel::mimeTypes() const
{
    return {QLatin1String(kClipMime)};
}

QMimeData* RecordingModel::mimeData(const QModelIndexList& indexes) const
{
    QStringList ids;
    for (const auto& index : indexes) {
        if (index.column() == 0) {
            ids.append(toQString(rows()[static_cast<std::size_t>(index.row())].recording.id));
        }
    }
    return makeClipData(ids);
}

} // namespace timbrel::widgets
