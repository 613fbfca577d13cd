// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/corpus_inspection.h"

#include <utility>

#include "engine/corpus/clip_cut.h"
#include "engine/corpus/doctor/summary.h"
#include "engine/experiments/assembly/experiment_parts.h"
#include "engine/runtime/parallel.h"

namespace timbrel::app {
namespace {

using Kind = runtime::Outcome::Kind;

/// Shows progress as a status without a run.
class InspectionMonitor final : public Monitor {
public:
    InspectionMonitor(
        const runtime::Control& control, const Errand& errand, experiments::Outbox& outbox)
        : m_control(control)
        , m_errand(errand)
        , m_outbox(outbox)
    {
    }
    [[nodiscard]] bool cancelled() const override
    {
        return m_errand.dropped() || m_control.stopRequested();
    }
    void progress(double fraction, std::string_view activity) override
    {
        snapshots::RunStatus status;
        status.activity = activity;
        status.fraction = fraction;
        m_outbox.status.put(std::move(status));
    }

private:
    const runtime::Control& m_control;
    const Errand& m_errand;
    experiments::Outbox& m_outbox;
};

} // namespace

CorpusInspection::CorpusInspection(params::Experiment experiment, std::filesystem::path solos,
    std::shared_ptr<corpus::ExaminationMemory> memory, experiments::Outbox& outbox,
    std::shared_ptr<const Errand> errand)
    : m_experiment(std::move(experiment))
    , m_solos(std::move(solos))
    , m_memory(std::move(memory))
    , m_outbox(outbox)
    , m_errand(std::move(errand))
{
}

runtime::Outcome CorpusInspection::run(runtime::Control& control)
{
    InspectionMonitor monitor(control, *m_errand, m_outbox);
    auto summary = inspect(monitor);
    if (monitor.cancelled()) {
        return {Kind::Aborted, std::nullopt};
    }
    if (!summary) {
        return {Kind::Failed, std::move(summary).error()};
    }
    m_outbox.corpus.put(std::move(*summary));
    return {};
}

void CorpusInspection::finished(const runtime::Outcome& outcome)
{
    if (outcome.error && !m_errand->dropped()) {
        snapshots::CorpusSummary none;
        none.failure = outcome.error->text();
        m_outbox.corpus.put(std::move(none));
    }
}

Result<snapshots::CorpusSummary> CorpusInspection::inspect(Monitor& monitor) const
{
    TIMBREL_TRY(const auto corpus, experiments::openCorpus(m_experiment, m_solos, monitor));
    TIMBREL_TRY(const auto representation, experiments::makeRepresentation(m_experiment));
    const auto cut =
        corpus::clipCut(*representation, corpus::clipRules(m_experiment.values("corpus")));
    m_outbox.corpus.put(corpus::summary(corpus, cut)); // at once; the doctor takes longer
    TIMBREL_TRY(const auto examined,
        corpus::examine(corpus, runtime::hardwareThreads(), *m_memory, monitor));
    return corpus::summary(corpus, examined, cut);
}

} // namespace timbrel::app
