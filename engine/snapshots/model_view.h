// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/snapshots/model_graph.h"

namespace timbrel::snapshots {

/// One row of the table of layers.
struct ModelLayer {
    std::string name; ///< in the tree of modules and in checkpoints: "generator.block0_first"
    std::string kind; ///< "conv 5, AdaIN, ReLU"
    std::size_t box = 0; ///< of the picture
    std::vector<std::int64_t> output; ///< for one clip; empty where it did not compute
    std::int64_t parameters = 0;
    std::int64_t multiplyAdds = 0; ///< for one clip
};

/// A part of the network, as the tree of modules divides it.
struct ModelPart {
    std::string name; ///< "generator"
    std::int64_t parameters = 0;
    std::int64_t multiplyAdds = 0;
};

/// The network of an experiment: its picture and its layers, as they really are, without weights.
struct ModelView {
    std::string name; ///< the run's id, or the experiment's name
    bool ofRun = false;
    std::string method; ///< label, English
    std::int64_t classes = 0;
    std::int64_t trainingClips = 0; ///< with a code of their own, where there is a table of them
    ModelGraph graph;
    std::vector<ModelLayer> layers; ///< in the order in which a clip passes them, tables last
    std::vector<ModelPart> parts; ///< in the order of the tree

    [[nodiscard]] std::int64_t parameters() const;
    /// For one clip that goes through everything once.
    [[nodiscard]] std::int64_t multiplyAdds() const;
    /// Of all parameters, 0 … 1.
    [[nodiscard]] double shareOf(const ModelLayer& layer) const;
};

/// "128 × 16"; empty for none.
[[nodiscard]] std::string shapeText(const std::vector<std::int64_t>& shape);

} // namespace timbrel::snapshots
