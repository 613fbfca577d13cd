// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include <torch/torch.h>

#include "engine/base/class_parents.h"
#include "engine/base/matrix.h"
#include "engine/base/monitor.h"
#include "engine/methods/learnt_method.h"
#include "engine/snapshots/spectrogram.h"
#include "engine/spectral/representation.h"

namespace timbrel::transfer {

/// A learnt method with everything it takes to use it on sound: its classes, its representation and
/// the scale of the corpus it was trained on. Lives on the engine's worker thread.
struct Model {
    std::vector<std::string> classes;
    ClassParents parents; ///< the classes of the corpus, which `classes` may be parts of
    std::shared_ptr<const spectral::Representation> representation;
    spectral::FeatureScale scale;
    std::unique_ptr<methods::LearntMethod> method;
    torch::Device device = torch::kCPU;

    /// Clips as the representation shapes them, from features in [0, 1]: [clips, channels, bands,
    /// frames].
    [[nodiscard]] torch::Tensor batch(std::span<const std::span<const float>> clips) const;

    /// Content codes without noise and without gradients, in batches: [clips, contentSize]. A model
    /// without an encoder searches for them, telling `monitor` how far it is.
    [[nodiscard]] torch::Tensor encode(const torch::Tensor& clips, Monitor& monitor) const;
    [[nodiscard]] torch::Tensor encode(const torch::Tensor& clips) const; ///< watched by nobody
    /// Clips in [0, 1] on the processor; `classes` has an index for each row of `content`.
    [[nodiscard]] torch::Tensor decode(
        const torch::Tensor& content, std::span<const std::size_t> classes) const;

    /// The largest part of a class of the corpus: sub-classes are numbered by size.
    [[nodiscard]] std::size_t firstOf(std::size_t parent) const;

    /// One clip of a batch, played by a class, as absolute features: [channels·bands, frames].
    [[nodiscard]] Matrix absolute(const torch::Tensor& clip, std::size_t classIndex) const;
    [[nodiscard]] snapshots::Spectrogram picture(
        const torch::Tensor& clip, std::size_t classIndex) const;
};

/// Rows of a 2-D tensor as a matrix on the processor.
[[nodiscard]] Matrix toMatrix(const torch::Tensor& rows);

} // namespace timbrel::transfer
