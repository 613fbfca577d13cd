// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <span>

#include "engine/base/result.h"
#include "engine/nn/networks.h"
#include "engine/params/parameter_set.h"
#include "engine/params/schema.h"

namespace timbrel::nn {

struct EncoderRow {
    using Create = Result<std::shared_ptr<Encoder>> (*)(
        const NetworkSizes& sizes, const params::ParameterSet& values);

    params::Row row;
    Create createContent; ///< of codes of NetworkSizes::contentSize
    Create createClass; ///< of codes of NetworkSizes::classSize
};

struct GeneratorRow {
    params::Row row;
    Result<std::shared_ptr<Generator>> (*create)(
        const NetworkSizes& sizes, const params::ParameterSet& values);
};

/// Every encoder and every generator, the default first. Creation draws weights from
/// LibTorch's global generator, which the caller seeds, and refuses impossible sizes in words.
[[nodiscard]] std::span<const EncoderRow> encoderCatalog();
[[nodiscard]] std::span<const GeneratorRow> generatorCatalog();

} // namespace timbrel::nn
