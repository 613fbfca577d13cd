// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include <torch/torch.h>

#include "engine/base/result.h"

namespace timbrel::experiments {

/// Where a run stood when it was saved, beside its weights and the optimiser's memory.
struct Progress {
    std::int64_t step = 0; ///< steps done
    double seconds = 0.0; ///< of training so far
    double bestError = 1e30; ///< lowest validation error so far
    std::int64_t bestStep = 0;
};

/// `checkpoints/000123.safetensors` holds the weights by name; `000123.optimizer.safetensors`
/// beside it the optimiser's state. The weights are written last: where they are, the checkpoint is
/// whole. All functions run on the engine's worker thread.
class CheckpointFolder final {
public:
    explicit CheckpointFolder(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
    }

    [[nodiscard]] const std::filesystem::path& path() const { return m_folder; }

    /// Steps that have a checkpoint, ascending; none where there is no folder yet. An error where
    /// nobody can tell, since whoever takes that for none begins a run anew.
    [[nodiscard]] Result<std::vector<std::int64_t>> readSteps() const;
    /// The same for who only looks: none where nobody can tell.
    [[nodiscard]] std::vector<std::int64_t> steps() const;

    [[nodiscard]] Result<> save(const Progress& progress, const torch::nn::Module& network,
        const torch::optim::Optimizer& optimizer) const;

    /// Reads weights alone, for hearing and measuring. Where loading fails, here and below, the
    /// network keeps the weights it has.
    [[nodiscard]] Result<Progress> load(std::int64_t step, torch::nn::Module& network) const;
    /// Reads weights and the optimiser's state, for going on.
    [[nodiscard]] Result<Progress> load(
        std::int64_t step, torch::nn::Module& network, torch::optim::Optimizer& optimizer) const;

    /// Deletes, of the checkpoints up to `saved`, all but the newest two, `bestStep` and every
    /// multiple of `keepEvery` (where above 0), and what saves that were cut off have left. Those
    /// above `saved` could not be read when the run went on from an earlier one: they stay, and
    /// push none out.
    void prune(std::int64_t saved, std::int64_t bestStep, std::int64_t keepEvery) const;

    [[nodiscard]] std::filesystem::path weightsFile(std::int64_t step) const;
    [[nodiscard]] std::filesystem::path optimizerFile(std::int64_t step) const;

private:
    std::filesystem::path m_folder;
};

} // namespace timbrel::experiments
