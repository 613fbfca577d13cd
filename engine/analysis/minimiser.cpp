// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/minimiser.h"

#include <algorithm>
#include <memory>
#include <new>

#include <lbfgs.h>

namespace timbrel::analysis {
namespace {

/// What libLBFGS hands back to its callbacks.
struct Search {
    const Objective& objective;
    Monitor& monitor;
};

double evaluate(void* instance, const double* weights, double* gradient, int count, double /*step*/)
{
    const auto size = static_cast<std::size_t>(count);
    return static_cast<Search*>(instance)->objective({weights, size}, {gradient, size});
}

int askMonitor(void* instance, const double* /*weights*/, const double* /*gradient*/,
    double /*loss*/, double /*weightNorm*/, double /*gradientNorm*/, double /*step*/, int /*count*/,
    int /*iteration*/, int /*evaluations*/)
{
    return static_cast<Search*>(instance)->monitor.cancelled() ? 1 : 0;
}

} // namespace

Result<std::vector<double>> minimised(
    const Objective& objective, std::span<const double> start, int iterations, Monitor& monitor)
{
    const auto count = static_cast<int>(start.size());
    // libLBFGS wants its own aligned memory.
    const std::unique_ptr<double, void (*)(double*)> weights(lbfgs_malloc(count), &lbfgs_free);
    if (!weights) {
        throw std::bad_alloc();
    }
    std::ranges::copy(start, weights.get());
    lbfgs_parameter_t parameters;
    lbfgs_parameter_init(&parameters);
    parameters.max_iterations = iterations;
    parameters.epsilon = 1e-4;
    Search search{objective, monitor};
    lbfgs(count, weights.get(), nullptr, &evaluate, &askMonitor, &search, &parameters);
    if (monitor.cancelled()) {
        return fail(ErrorCode::Cancelled, say("the probe was cancelled"));
    }
    return std::vector<double>(weights.get(), weights.get() + count);
}

} // namespace timbrel::analysis
