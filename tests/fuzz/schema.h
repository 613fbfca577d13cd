// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "engine/params/schema.h"

namespace timbrel::fuzz {

/// What experiments can say of corpus and representation: every kind of knob, without LibTorch.
[[nodiscard]] std::shared_ptr<const params::Schema> smallSchema();

} // namespace timbrel::fuzz
