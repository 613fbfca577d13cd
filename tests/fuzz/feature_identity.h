// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

#include "engine/corpus/features/feature_layout.h"

namespace timbrel::fuzz {

/// Of the stored features that the target "features" opens.
inline corpus::FeatureFileIdentity featureIdentity()
{
    return {std::string(32, 'a'), 2, 3};
}

} // namespace timbrel::fuzz
