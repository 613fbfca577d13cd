// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/training/training_job.h"

#include "engine/experiments/training/training_session.h"

namespace timbrel::experiments {

TrainingJob::TrainingJob(TrainingRequest request, Outbox& outbox, Finished onFinished)
    : m_request(std::move(request))
    , m_outbox(outbox)
    , m_onFinished(std::move(onFinished))
{
}

TrainingJob::~TrainingJob() = default;

std::string TrainingJob::title() const
{
    return "training " + m_request.experiment.name();
}

runtime::Outcome TrainingJob::run(runtime::Control& control)
{
    using Kind = runtime::Outcome::Kind;
    m_session = std::make_unique<TrainingSession>(m_request, m_outbox, control);
    auto prepared = m_session->prepare();
    auto ending = prepared ? m_session->train() : tl::unexpected(std::move(prepared).error());
    if (ending) {
        return {*ending, std::nullopt};
    }
    if (ending.error().code == ErrorCode::Cancelled) {
        return {control.abortRequested() ? Kind::Aborted : Kind::Stopped, std::nullopt};
    }
    return {Kind::Failed, std::move(ending).error()};
}

void TrainingJob::finished(const runtime::Outcome& outcome)
{
    TrainingReport report{outcome, std::nullopt, 0.0};
    if (m_session) {
        m_session->close(outcome);
        report.run = m_session->folder();
        report.clipsPerSecond = m_session->clipsPerSecond();
    }
    m_session.reset(); // its tensors go before anyone hears of the end
    if (m_onFinished) {
        m_onFinished(report);
    }
}

} // namespace timbrel::experiments
