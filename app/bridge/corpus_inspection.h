// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>

#include "app/bridge/errands.h"
#include "engine/corpus/doctor/examination.h"
#include "engine/experiments/training/outbox.h"
#include "engine/params/experiment.h"
#include "engine/runtime/job.h"

namespace timbrel::app {

/// Looks at the corpus of an experiment before anyone trains on it, and makes the built-in one
/// where it is not there yet. Puts what it found, or why there is nothing, into the outbox: first
/// what headers tell, then what the doctor heard.
class CorpusInspection final : public runtime::Job {
public:
    /// `memory` spares files that were listened to before. The outbox must outlive the job; a
    /// dropped `errand` ends it without a word.
    CorpusInspection(params::Experiment experiment, std::filesystem::path solos,
        std::shared_ptr<corpus::ExaminationMemory> memory, experiments::Outbox& outbox,
        std::shared_ptr<const Errand> errand);

    [[nodiscard]] std::string title() const override { return "reading the corpus"; }
    [[nodiscard]] runtime::Outcome run(runtime::Control& control) override;
    void finished(const runtime::Outcome& outcome) override;

private:
    [[nodiscard]] Result<snapshots::CorpusSummary> inspect(Monitor& monitor) const;

    params::Experiment m_experiment;
    std::filesystem::path m_solos;
    std::shared_ptr<corpus::ExaminationMemory> m_memory;
    experiments::Outbox& m_outbox;
    std::shared_ptr<const Errand> m_errand;
};

} // namespace timbrel::app
