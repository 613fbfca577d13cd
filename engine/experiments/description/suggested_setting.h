// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/base/result.h"
#include "engine/params/experiment.h"
#include "engine/snapshots/finding.h"

namespace timbrel::experiments {

/// Changes the experiment as a finding suggests: sets one value, or adds names to a list that does
/// not have them yet. Refused, the experiment stays as it was.
[[nodiscard]] Result<> apply(
    const snapshots::SuggestedSetting& setting, params::Experiment& experiment);

} // namespace timbrel::experiments
