// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QObject>
#include <QTimer>

#include "app/bridge/errands.h"
#include "app/bridge/training_bridge.h"
#include "engine/experiments/assembly/trial_corpus.h"
#include "engine/params/experiment.h"
#include "engine/snapshots/run_outlook.h"

namespace timbrel::app {

/// What training an experiment will cost: from earlier runs, and where a person asks, from a few
/// steps that are tried on the thread that trains. Requests return at once. GUI thread.
class RunOutlooks final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the last answer.
    RunOutlooks(std::filesystem::path runs, std::shared_ptr<const params::Schema> schema,
        Errands& errands, TrainingBridge& training, QObject* parent = nullptr);

    /// What is known already; answered by changed(). Only the newest request counts.
    void request(const params::Experiment& experiment);
    /// Tries it, unless something trains; answered by changed() or failed(), then ended().
    void tryOut(const params::Experiment& experiment, const experiments::TrialCorpus& corpus);
    void stop(); ///< without an answer

Q_SIGNALS:
    void changed(const timbrel::snapshots::RunOutlook& outlook);
    void began();
    void ended(); ///< also when it was stopped or failed
    void failed(const QString& why);

private:
    class Job;
    using Found = Result<snapshots::RunOutlook::Trial>;

    void deliver();

    std::filesystem::path m_runs;
    std::shared_ptr<const params::Schema> m_schema;
    Errands& m_errands;
    TrainingBridge& m_training;
    std::shared_ptr<Errand> m_request; ///< the newest
    std::shared_ptr<Errand> m_trial; ///< null while nothing is tried
    std::shared_ptr<runtime::Latest<Found>> m_found = std::make_shared<runtime::Latest<Found>>();
    std::optional<params::Experiment> m_triedExperiment; ///< that is, or was last
    /// What was tried since the program began, newest last.
    std::vector<std::pair<std::string, snapshots::RunOutlook::Trial>> m_trials;
    QTimer m_timer; ///< runs while something is tried
};

} // namespace timbrel::app
