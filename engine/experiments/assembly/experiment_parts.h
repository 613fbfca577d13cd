// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/corpus.h"
#include "engine/params/experiment.h"
#include "engine/spectral/representation.h"

// What an experiment's sections describe, made without a network and so without LibTorch.

namespace timbrel::experiments {

/// The corpus that an experiment names; an empty folder means the built-in one, which is rendered
/// into `solos` where it is not there yet.
[[nodiscard]] Result<corpus::Corpus> openCorpus(
    const params::Experiment& experiment, const std::filesystem::path& solos, Monitor& monitor);

/// The representation that an experiment describes.
[[nodiscard]] Result<std::shared_ptr<const spectral::Representation>> makeRepresentation(
    const params::Experiment& experiment);

} // namespace timbrel::experiments
