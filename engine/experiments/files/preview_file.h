// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "engine/base/result.h"
#include "engine/snapshots/code_map.h"
#include "engine/snapshots/transfer_grid.h"

namespace timbrel::experiments {

/// `previews/000120/`: what the grid and the map showed at a step, so that a run can be leafed
/// through. `grid.safetensors` holds the pictures as bytes over their dB range (0.3 dB a step for
/// the usual 80 dB), `chosen.safetensors` those of a grid that a person chose, `map.json` the
/// points.
class PreviewFolder final {
public:
    explicit PreviewFolder(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
    }

    /// Steps that have a preview, ascending.
    [[nodiscard]] std::vector<std::int64_t> steps() const;
    [[nodiscard]] std::filesystem::path at(std::int64_t step) const;

    [[nodiscard]] Result<> save(const snapshots::TransferGrid& grid) const;
    [[nodiscard]] Result<> save(const snapshots::CodeMap& map) const;
    [[nodiscard]] Result<snapshots::TransferGrid> loadGrid(const snapshots::Stamp& stamp) const;
    /// Fails with NotFound where nothing, or something else, was chosen at that step.
    [[nodiscard]] Result<snapshots::TransferGrid> loadGrid(
        const snapshots::Stamp& stamp, const snapshots::GridChoice& choice) const;
    [[nodiscard]] Result<snapshots::CodeMap> loadMap(const snapshots::Stamp& stamp) const;

private:
    [[nodiscard]] std::filesystem::path gridFile(
        std::int64_t step, const snapshots::GridChoice& choice) const;
    [[nodiscard]] Result<snapshots::TransferGrid> readGrid(
        const snapshots::Stamp& stamp, const std::filesystem::path& path) const;

    std::filesystem::path m_folder;
};

} // namespace timbrel::experiments
