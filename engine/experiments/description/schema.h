// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "engine/params/schema.h"

namespace timbrel::experiments {

/// Everything an experiment can say, gathered from the catalogs: the sections corpus,
/// representation, method, encoder, generator, losses and training. Make it once and share it.
[[nodiscard]] std::shared_ptr<const params::Schema> makeSchema();

} // namespace timbrel::experiments
