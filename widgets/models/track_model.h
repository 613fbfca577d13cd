// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

#include <QCoreApplication>

#include "engine/params/schema.h"
#include "engine/snapshots/track.h"
#include "widgets/models/table_model.h"

namespace timbrel::widgets {

/// A lane of a track: the recording, or what one class made of it.
struct TrackRow {
    QString label; ///< the file's name, or the class
    QString stitching; ///< empty for the recording
    snapshots::Stamp stamp;
    std::optional<snapshots::TrackFacts> facts; ///< none for the recording
};

/// A track and its versions, in the order of their lanes.
class TrackModel final : public TableModel<TrackRow> {
    Q_DECLARE_TR_FUNCTIONS(TrackModel)

public:
    explicit TrackModel(QObject* parent = nullptr);

    /// `ways` are the ways of stitching, for their labels.
    void setTrack(const snapshots::Track& track, const std::vector<params::Row>& ways);

protected:
    [[nodiscard]] QVariant toolTip(const TrackRow& row) const override;
};

} // namespace timbrel::widgets
