// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace timbrel::experiments {

/// What has to be known of a corpus to make a model for it; it needs no recording.
struct TrialCorpus {
    std::int64_t classes = 2;
    std::int64_t clips = 1; ///< to train on
};

} // namespace timbrel::experiments
