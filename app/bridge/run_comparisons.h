// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include <QObject>

#include "app/bridge/errands.h"
#include "app/bridge/long_errand.h"
#include "engine/experiments/description/places.h"
#include "engine/experiments/studies/run_comparison.h"

namespace timbrel::app {

/// Holds two runs, or two steps of one, against each other. Requests return at once; models of its
/// own, read from the runs' checkpoints, work beside training. GUI thread.
class RunComparisons final : public QObject {
    Q_OBJECT

public:
    /// `errands` does what is quick, and must outlive the last answer.
    RunComparisons(experiments::Places places, std::shared_ptr<const params::Schema> schema,
        Errands& errands, QObject* parent = nullptr);

    [[nodiscard]] LongErrand& work() { return m_work; } ///< how far it is; stop it there

    /// The steps that a run can be compared at; answered by stepsRead().
    void requestSteps(const std::filesystem::path& run);
    void compare(const experiments::ComparedRun& first, const experiments::ComparedRun& second);
    /// What was compared last, as a table (.csv) or a figure; answered by saved() or failed().
    void save(const std::filesystem::path& file);

Q_SIGNALS:
    void stepsRead(const QString& runId, const std::vector<std::int64_t>& steps);
    void arrived(std::shared_ptr<const timbrel::snapshots::RunComparison> comparison);
    void failed(const QString& why);
    void saved(const QString& file);

private:
    void finish(const Result<snapshots::RunComparison>& compared);

    experiments::Places m_places;
    std::shared_ptr<const params::Schema> m_schema;
    Errands& m_quick;
    std::shared_ptr<const snapshots::RunComparison> m_comparison; ///< null while there is none
    LongErrand m_work; ///< ends first
};

} // namespace timbrel::app
