// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/experiments/description/places.h"
#include "engine/params/schema.h"
#include "engine/snapshots/transfer_grid.h"

namespace timbrel::experiments {

/// Makes grids of runs at their saved steps, with models of its own. Keeps the run that it opened
/// last, so that other clips and other steps of it come soon. Any one thread.
class GridMaker final {
public:
    GridMaker(Places places, std::shared_ptr<const params::Schema> schema);
    ~GridMaker();

    /// As it was previewed, where the same was chosen then; otherwise made from the checkpoint of
    /// that step, or of the nearest that has one, as the stamp tells; without a step from the best.
    [[nodiscard]] Result<snapshots::TransferGrid> make(const std::filesystem::path& run,
        std::optional<std::int64_t> step, const snapshots::GridChoice& choice, Monitor& monitor);

private:
    struct Room;

    [[nodiscard]] Result<> enter(
        const std::filesystem::path& run, std::optional<std::int64_t> step, Monitor& monitor);

    Places m_places;
    std::shared_ptr<const params::Schema> m_schema;
    std::unique_ptr<Room> m_room; ///< null while none is open
};

} // namespace timbrel::experiments
