// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/sweeps/sweep_job.h"

#include <utility>

#include <fmt/format.h>

#include "engine/experiments/sweeps/sweep_outlook.h"

namespace timbrel::experiments {

using runtime::Outcome;

SweepJob::SweepJob(SweepRequest request, Outbox& outbox, Watch watch, Finished onFinished)
    : m_request(std::move(request))
    , m_outbox(outbox)
    , m_watch(std::move(watch))
    , m_onFinished(std::move(onFinished))
{
}

std::string SweepJob::title() const
{
    return "sweeping over " + m_request.sweep.name;
}

Outcome SweepJob::run(runtime::Control& control)
{
    const auto& variants = m_request.sweep.variants;
    std::size_t failures = 0;
    std::optional<Error> first; ///< of the failures
    for (std::size_t i = 0; i < variants.size(); ++i) {
        if (control.stopRequested()) {
            return {control.abortRequested() ? Outcome::Kind::Aborted : Outcome::Kind::Stopped, {}};
        }
        auto begun = runOf(variants[i], m_request.places.runs);
        const bool done = begun && isDone(*begun);
        m_outbox.log.append({snapshots::Severity::Info,
            done ? say("{} of {}: {} (trained already)", i + 1, variants.size(), variants[i].label)
                 : say("{} of {}: {}", i + 1, variants.size(), variants[i].label)});
        if (done) {
            continue;
        }
        tell(i);
        auto outcome = train(variants[i], std::move(begun), control);
        tell(std::nullopt);
        if (outcome.error) {
            ++failures;
            if (!first) {
                first = outcome.error->wrappedIn(say("{}", variants[i].label));
            }
        } else if (outcome.kind != Outcome::Kind::Completed) {
            return outcome;
        }
    }
    if (!first) {
        return {};
    }
    return {Outcome::Kind::Failed,
        first->wrappedIn(say("{} of {} experiments failed", failures, variants.size()))};
}

Outcome SweepJob::train(
    const SweepVariant& variant, std::optional<RunFolder> begun, runtime::Control& control)
{
    m_training = std::make_unique<TrainingJob>(TrainingRequest{.experiment = variant.experiment,
                                                   .runs = m_request.places.runs,
                                                   .solos = m_request.places.solos,
                                                   .features = m_request.places.features,
                                                   .resume = std::move(begun),
                                                   .secondsLimit = std::nullopt},
        m_outbox, nullptr);
    auto outcome = m_training->run(control);
    m_training->finished(outcome);
    m_training.reset();
    return outcome;
}

void SweepJob::tell(std::optional<std::size_t> current) const
{
    m_watch(sweepOutlook(m_request.sweep, m_request.places.runs, m_request.schema, current));
}

void SweepJob::finished(const Outcome& outcome)
{
    if (m_training) { // a library threw: the run says so too
        m_training->finished(outcome);
        m_training.reset();
    }
    tell(std::nullopt);
    m_onFinished(outcome);
}

} // namespace timbrel::experiments
