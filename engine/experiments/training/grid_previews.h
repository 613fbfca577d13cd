// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/features/features.h"
#include "engine/experiments/studies/held_out_plan.h"
#include "engine/experiments/training/inbox.h"
#include "engine/experiments/training/outbox.h"
#include "engine/experiments/training/run_recorder.h"
#include "engine/transfer/model.h"

namespace timbrel::experiments {

/// The grids of a run that trains: the usual one, always kept on disk, and the one that a person
/// chose, which is shown in its place. A wish is answered between two steps. Worker thread.
class GridPreviews final {
public:
    /// Keeps references to all of them; `inbox` is null where nobody asks.
    GridPreviews(const transfer::Model& model, const corpus::FeatureSet& features,
        const HeldOutPlan& plan, RunRecorder& recorder, Outbox& outbox,
        std::shared_ptr<Inbox> inbox);

    /// Goes on with what was chosen when the run was seen last.
    void remember();
    /// Shows and saves what the model makes of them now.
    [[nodiscard]] Result<> preview(const snapshots::Stamp& stamp, Monitor& monitor);
    /// Shows what was wished for since the last time, if anything was.
    void answerWish(const snapshots::Stamp& stamp, Monitor& monitor);

private:
    [[nodiscard]] Result<snapshots::TransferGrid> chosen(
        const snapshots::Stamp& stamp, Monitor& monitor) const;

    const transfer::Model& m_model;
    const corpus::FeatureSet& m_features;
    const HeldOutPlan& m_plan;
    RunRecorder& m_recorder;
    Outbox& m_outbox;
    std::shared_ptr<Inbox> m_inbox;
    snapshots::GridChoice m_choice;
};

} // namespace timbrel::experiments
