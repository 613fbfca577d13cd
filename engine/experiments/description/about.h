// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <string_view>

#include "engine/params/about.h"

namespace timbrel::experiments {

/// The equation and the paper of everything that an experiment chooses among: methods, networks,
/// representations, losses. A row of theirs has one here; a test asks for it.
[[nodiscard]] std::span<const params::About> abouts();

/// Null where there is none: a training knob needs no paper.
[[nodiscard]] const params::About* about(std::string_view section, std::string_view row);

} // namespace timbrel::experiments
