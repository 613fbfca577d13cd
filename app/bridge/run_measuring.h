// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>

#include <QObject>

#include "app/bridge/long_errand.h"
#include "engine/experiments/description/places.h"
#include "engine/params/schema.h"
#include "engine/snapshots/measure_table.h"

namespace timbrel::app {

/// Measures a trained run anew, on its own corpus or on another. Requests return at once; a model
/// of its own, read from the run's checkpoints, works beside training. GUI thread.
class RunMeasuring final : public QObject {
    Q_OBJECT

public:
    RunMeasuring(experiments::Places places, std::shared_ptr<const params::Schema> schema,
        QObject* parent = nullptr);

    [[nodiscard]] LongErrand& work() { return m_work; } ///< how far it is; stop it there

    /// `corpus` is a folder, or empty for the run's own; answered by arrived() or failed().
    void measure(const std::filesystem::path& run, const std::filesystem::path& corpus);

Q_SIGNALS:
    /// `remark` says what is not measured or not as it was; empty when all is well.
    void arrived(
        std::shared_ptr<const timbrel::snapshots::MeasureTable> table, const QString& remark);
    void failed(const QString& why);

private:
    experiments::Places m_places;
    std::shared_ptr<const params::Schema> m_schema;
    LongErrand m_work; ///< ends first
};

} // namespace timbrel::app
