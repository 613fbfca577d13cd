// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nn/precision.h"

#include <ATen/autocast_mode.h>

namespace timbrel::nn {

InPrecision::InPrecision(Precision precision)
    : m_before(at::autocast::is_cpu_enabled())
{
    at::autocast::set_autocast_cpu_dtype(at::kBFloat16);
    at::autocast::set_cpu_enabled(precision == Precision::BFloat16);
}

InPrecision::~InPrecision()
{
    at::autocast::set_cpu_enabled(m_before);
    if (!m_before) {
        at::autocast::clear_cache(); // of converted weights, which move between steps
    }
}

} // namespace timbrel::nn
