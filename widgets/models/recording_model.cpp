// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/recording_model.h"

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

} // namespace timbrel::widgets
