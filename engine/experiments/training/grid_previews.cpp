// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/training/grid_previews.h"

#include <utility>

#include "engine/experiments/files/grid_choice_file.h"
#include "engine/experiments/files/preview_file.h"
#include "engine/experiments/studies/grid_preview.h"

namespace timbrel::experiments {

using snapshots::Severity;
using snapshots::Stamp;

GridPreviews::GridPreviews(const transfer::Model& model, const corpus::FeatureSet& features,
    const HeldOutPlan& plan, RunRecorder& recorder, Outbox& outbox, std::shared_ptr<Inbox> inbox)
    : m_model(model)
    , m_features(features)
    , m_plan(plan)
    , m_recorder(recorder)
    , m_outbox(outbox)
    , m_inbox(std::move(inbox))
{
}

void GridPreviews::remember()
{
    if (auto choice = loadGridChoice(m_recorder.folder())) {
        m_choice = std::move(*choice);
    } else {
        m_recorder.log(Severity::Warning, choice.error().text());
    }
}

Result<> GridPreviews::preview(const Stamp& stamp, Monitor& monitor)
{
    const PreviewFolder previews(m_recorder.folder().previews());
    auto usual = makeGrid(m_model, m_features, m_plan, stamp);
    TIMBREL_CHECK(previews.save(usual));
    if (m_choice.empty()) {
        m_outbox.grid.put(std::move(usual));
        return {};
    }
    auto grid = chosen(stamp, monitor);
    if (!grid) { // clips of another corpus, say: no reason to end a run
        m_recorder.log(Severity::Warning, grid.error().text());
        m_choice = {};
        m_outbox.grid.put(std::move(usual));
        return {};
    }
    TIMBREL_CHECK(previews.save(*grid));
    m_outbox.grid.put(std::move(*grid));
    return {};
}

void GridPreviews::answerWish(const Stamp& stamp, Monitor& monitor)
{
    const auto wish = m_inbox ? m_inbox->grid.take() : nullptr;
    if (!wish) {
        return;
    }
    const auto before = std::exchange(m_choice, *wish);
    auto grid = chosen(stamp, monitor);
    if (grid) {
        m_outbox.grid.put(std::move(*grid));
    } else {
        m_choice = before;
        m_recorder.log(Severity::Warning, grid.error().text());
    }
}

Result<snapshots::TransferGrid> GridPreviews::chosen(const Stamp& stamp, Monitor& monitor) const
{
    return makeGrid(m_model, m_features, m_plan, m_choice, stamp, monitor);
}

} // namespace timbrel::experiments
