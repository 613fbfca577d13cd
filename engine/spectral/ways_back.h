// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <string>
#include <utility>
#include <vector>

#include "engine/params/schema.h"

namespace timbrel::spectral {

/// A way from features to sound, as settings of a representation's knobs: what people compare by
/// ear.
struct WayBack {
    std::string id;
    std::string label;
    std::string help;
    std::vector<std::pair<std::string, params::Value>> knobs;
    bool iterates = true; ///< more iterations may improve it
};

/// Every way, the plainest first.
[[nodiscard]] std::span<const WayBack> waysBack();

/// Whether a representation has the knobs of a way, and they can be set so.
[[nodiscard]] bool applies(const WayBack& way, const params::Row& representation);

} // namespace timbrel::spectral
