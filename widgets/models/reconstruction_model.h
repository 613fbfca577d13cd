// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>

#include <QColor>
#include <QCoreApplication>

#include "engine/snapshots/reconstruction.h"
#include "widgets/models/table_model.h"

namespace timbrel::widgets {

/// A lane of a comparison: the recording, or what one way back made of it.
struct ReconstructionRow {
    struct Measures {
        double spectralConvergenceDb = 0.0;
        double logSpectralDistanceDb = 0.0;
        double seconds = 0.0;
    };

    QString label;
    QString help;
    QColor color; ///< of its curve; none for the recording
    std::optional<Measures> measures; ///< none for the recording
};

/// The recording and the ways back from its features, in the order of their lanes.
class ReconstructionModel final : public TableModel<ReconstructionRow> {
    Q_DECLARE_TR_FUNCTIONS(ReconstructionModel)

public:
    explicit ReconstructionModel(QObject* parent = nullptr);

    /// `colors` repeat when there are more ways.
    void setReconstruction(
        const snapshots::Reconstruction& reconstruction, const QList<QColor>& colors);

protected:
    [[nodiscard]] QVariant toolTip(const ReconstructionRow& row) const override;
    [[nodiscard]] QVariant decoration(const ReconstructionRow& row) const override;
};

} // namespace timbrel::widgets
