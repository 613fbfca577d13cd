// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace timbrel::training {

/// Numbers that Adam moves, all of the same length.
struct AdamNumbers {
    float* weights;
    const float* gradients;
    float* means; ///< m, of the gradients
    float* squares; ///< v, of their squares
};

struct AdamStep {
    double rate;
    double beta1;
    double beta2;
    double epsilon;
    std::int64_t time; ///< t, from 1
    double limit = 0.0; ///< of r below; 0: none
};

/// One step of Adam (Kingma and Ba, 2015):
///
///     m ← β₁·m + (1 − β₁)·g,  v ← β₂·v + (1 − β₂)·g²,  w ← w − rate · m̂ / (√v̂ + ε)
///
/// with m̂ = m / (1 − β₁ᵗ) and v̂ = v / (1 − β₂ᵗ). Memory of sizes is long, so a gradient that is
/// suddenly large is divided by too little: up to 1 / √(1 − β₂) times too far. So where
/// r = √mean(g² / (v̂ + ε²)) of these numbers exceeds the limit the rate is divided by r / limit
/// (Shazeer and Stern, 2018; with Adam, Wortsman et al., 2023).
void moveByAdam(const AdamNumbers& numbers, std::int64_t count, const AdamStep& how);

} // namespace timbrel::training
