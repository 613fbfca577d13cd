// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/representation.h"

namespace timbrel::spectral {

FeatureScale scaleOf(const Representation& representation, const Matrix& absolute)
{
    const auto estimator = representation.scaleEstimator(1);
    do {
        estimator->add(absolute, 0);
    } while (estimator->again());
    return estimator->scale();
}

} // namespace timbrel::spectral
