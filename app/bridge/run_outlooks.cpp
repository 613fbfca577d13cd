// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/run_outlooks.h"

#include <algorithm>
#include <utility>

#include "app/bridge/heartbeat.h"
#include "engine/experiments/files/experiment_file.h"
#include "engine/experiments/sweeps/run_speeds.h"
#include "engine/experiments/training/run_trial.h"
#include "widgets/base/text.h"

namespace timbrel::app {
namespace {

using snapshots::RunOutlook;

/// All that decides what training costs, as a key.
std::string keyOf(params::Experiment experiment)
{
    experiment.setName({});
    return experiments::toToml(experiment);
}

/// Asks whether anyone still wants the answer.
class TrialMonitor final : public Monitor {
public:
    TrialMonitor(const runtime::Control& control, const Errand& errand)
        : m_control(control)
        , m_errand(errand)
    {
    }
    [[nodiscard]] bool cancelled() const override
    {
        return m_errand.dropped() || m_control.stopRequested();
    }

private:
    const runtime::Control& m_control;
    const Errand& m_errand;
};

} // namespace

class RunOutlooks::Job final : public runtime::Job {
public:
    Job(params::Experiment experiment, const experiments::TrialCorpus& corpus,
        std::shared_ptr<const Errand> errand, std::shared_ptr<runtime::Latest<Found>> found)
        : m_experiment(std::move(experiment))
        , m_corpus(corpus)
        , m_errand(std::move(errand))
        , m_found(std::move(found))
    {
    }

    [[nodiscard]] std::string title() const override { return "trying an experiment"; }
    [[nodiscard]] runtime::Outcome run(runtime::Control& control) override
    {
        using Kind = runtime::Outcome::Kind;
        TrialMonitor monitor(control, *m_errand);
        if (monitor.cancelled()) {
            return {Kind::Aborted, std::nullopt};
        }
        auto found = experiments::tryRun(m_experiment, m_corpus, monitor);
        if (!found) {
            return {Kind::Failed, std::move(found).error()};
        }
        m_answered = true;
        m_found->put(std::move(found));
        return {};
    }
    void finished(const runtime::Outcome& outcome) override
    {
        if (!m_answered && !m_errand->dropped()) {
            m_found->put(tl::unexpected(outcome.error.value_or(Error{ErrorCode::Cancelled,
                say("the trial was stopped"), {}, say("Try again"), nullptr})));
        }
    }

private:
    params::Experiment m_experiment;
    experiments::TrialCorpus m_corpus;
    std::shared_ptr<const Errand> m_errand;
    std::shared_ptr<runtime::Latest<Found>> m_found;
    bool m_answered = false;
};

RunOutlooks::RunOutlooks(std::filesystem::path runs, std::shared_ptr<const params::Schema> schema,
    Errands& errands, TrainingBridge& training, QObject* parent)
    : QObject(parent)
    , m_runs(std::move(runs))
    , m_schema(std::move(schema))
    , m_errands(errands)
    , m_training(training)
{
    m_timer.setInterval(kHeartbeat);
    connect(&m_timer, &QTimer::timeout, this, &RunOutlooks::deliver);
}

void RunOutlooks::request(const params::Experiment& experiment)
{
    if (m_request) {
        m_request->drop();
    }
    RunOutlook outlook;
    const auto tried = std::ranges::find(
        m_trials, keyOf(experiment), [](const auto& trial) { return trial.first; });
    if (tried != m_trials.end()) {
        outlook.trial = tried->second;
    }
    m_request = m_errands.ask("looking ahead",
        [this, experiment, outlook, runs = m_runs, schema = m_schema](
            Monitor&) mutable -> Errands::Answer {
            outlook.secondsAsRuns =
                experiments::RunSpeeds::of(runs, schema).secondsFor(experiment, 0);
            return [this, outlook] { Q_EMIT changed(outlook); };
        });
}

void RunOutlooks::tryOut(
    const params::Experiment& experiment, const experiments::TrialCorpus& corpus)
{
    stop();
    auto errand = std::make_shared<Errand>();
    m_found = std::make_shared<runtime::Latest<Found>>(); // late words of another are not heard
    if (!m_training.study(std::make_unique<Job>(experiment, corpus, errand, m_found))) {
        return;
    }
    m_trial = std::move(errand);
    m_triedExperiment = experiment;
    m_timer.start();
    Q_EMIT began();
}

void RunOutlooks::stop()
{
    if (m_trial) {
        m_trial->drop();
        m_trial.reset();
        m_timer.stop();
        Q_EMIT ended();
    }
}

void RunOutlooks::deliver()
{
    const auto found = m_found->take();
    if (!found) {
        return;
    }
    m_trial.reset();
    m_timer.stop();
    Q_EMIT ended();
    if (!*found) {
        Q_EMIT failed(widgets::toQString(found->error().text()));
        return;
    }
    const auto key = keyOf(*m_triedExperiment);
    std::erase_if(m_trials, [&key](const auto& trial) { return trial.first == key; });
    m_trials.emplace_back(key, **found);
    request(*m_triedExperiment);
}

} // namespace timbrel::app
