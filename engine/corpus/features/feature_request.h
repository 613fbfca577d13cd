// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>

#include "engine/corpus/clip_rules.h"
#include "engine/spectral/representation.h"

namespace timbrel::corpus {

/// Which features of a corpus are wanted, and how they may be come by.
struct FeatureRequest {
    std::shared_ptr<const spectral::Representation> representation;
    ClipRules clips{};
    std::filesystem::path cache{}; ///< folder in which they are kept; empty: nothing is kept
    std::size_t threads = 1; ///< at most
    /// That of a run whose model will see the clips; without one it is drawn from the training
    /// part.
    std::optional<spectral::FeatureScale> scale{};
};

} // namespace timbrel::corpus
