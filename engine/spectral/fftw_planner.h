// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <mutex>

namespace timbrel::spectral {

/// Held while a plan is made or destroyed: FFTW's planner keeps global state; only the execution of
/// plans is free of it.
[[nodiscard]] std::mutex& fftwPlannerMutex();

} // namespace timbrel::spectral
