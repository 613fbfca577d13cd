// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include <QObject>

#include "app/bridge/errands.h"
#include "engine/experiments/assembly/trial_corpus.h"
#include "engine/params/experiment.h"
#include "engine/snapshots/model_view.h"

namespace timbrel::app {

/// What the networks of experiments and runs are made of. Requests return at once; the model is
/// made on a thread of its own, behind window and sound, and thrown away. Only the newest request
/// is answered. GUI thread.
class ModelViews final : public QObject {
    Q_OBJECT

public:
    explicit ModelViews(std::shared_ptr<const params::Schema> schema, QObject* parent = nullptr);

    /// Answered by arrived() or failed().
    void request(const params::Experiment& experiment, const experiments::TrialCorpus& corpus);
    void requestRun(const std::filesystem::path& folder);
    void drop(); ///< what was asked for is not wanted any more

Q_SIGNALS:
    void arrived(std::shared_ptr<const timbrel::snapshots::ModelView> model);
    void failed(const QString& why);

private:
    void ask(std::function<Result<snapshots::ModelView>()> describe);

    std::shared_ptr<const params::Schema> m_schema;
    std::shared_ptr<Errand> m_request; ///< the newest
    Errands m_errands{runtime::Standing::Behind}; ///< ends first
};

} // namespace timbrel::app
