// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <span>

#include "engine/base/result.h"
#include "engine/params/parameter_set.h"
#include "engine/params/schema.h"
#include "engine/spectral/representation.h"

namespace timbrel::spectral {

struct RepresentationRow {
    params::Row row;
    /// Refuses, in words, values that are each allowed but impossible together.
    Result<std::unique_ptr<Representation>> (*create)(const params::ParameterSet& values) = nullptr;
};

/// Every representation there is; the first is the default.
[[nodiscard]] std::span<const RepresentationRow> representationCatalog();

} // namespace timbrel::spectral
