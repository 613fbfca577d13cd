// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/linear_probe.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <memory>
#include <new>
#include <span>
#include <string>

#include <lbfgs.h>

#include "engine/analysis/softmax_regression.h"

namespace timbrel::analysis {
namespace {

Result<> checkCodes(const LabelledCodes& part, const char* name)
{
    assert(part.codes.rows == part.classes.size());
    if (part.codes.empty()) {
        return fail(ErrorCode::InvalidArgument,
            std::string("the probe's ") + name + " part has no codes", {},
            "Use a corpus with more recordings");
    }
    if (!std::ranges::all_of(part.codes.values, [](float value) { return std::isfinite(value); })) {
        return fail(ErrorCode::InvalidArgument,
            std::string("a code of the probe's ") + name + " part is not made of finite numbers",
            {}, "Use an earlier checkpoint; the training has diverged");
    }
    return {};
}

/// Means and deviations of the training codes, applied to both parts.
class Standardiser final {
public:
    explicit Standardiser(const Matrix& codes)
        : m_means(codes.columns, 0.0)
        , m_factors(codes.columns, 0.0)
    {
        const double share = 1.0 / static_cast<double>(codes.rows);
        for (std::size_t row = 0; row < codes.rows; ++row) {
            for (std::size_t i = 0; i < codes.columns; ++i) {
                m_means[i] += share * static_cast<double>(codes.at(row, i));
            }
        }
        for (std::size_t row = 0; row < codes.rows; ++row) {
            for (std::size_t i = 0; i < codes.columns; ++i) {
                const double offset = static_cast<double>(codes.at(row, i)) - m_means[i];
                m_factors[i] += share * offset * offset;
            }
        }
        for (double& factor : m_factors) { // a value that never changes tells nothing
            factor = factor > 1e-20 ? 1.0 / std::sqrt(factor) : 0.0;
        }
    }

    [[nodiscard]] Matrix operator()(Matrix codes) const
    {
        for (std::size_t row = 0; row < codes.rows; ++row) {
            for (std::size_t i = 0; i < codes.columns; ++i) {
                const double offset = static_cast<double>(codes.at(row, i)) - m_means[i];
                codes.at(row, i) = static_cast<float>(offset * m_factors[i]);
            }
        }
        return codes;
    }

private:
    std::vector<double> m_means;
    std::vector<double> m_factors;
};

/// What libLBFGS hands back to its callbacks.
struct Fit {
    SoftmaxRegression& regression;
    Monitor& monitor;
};

double evaluate(void* instance, const double* weights, double* gradient, int count, double /*step*/)
{
    const auto size = static_cast<std::size_t>(count);
    return static_cast<Fit*>(instance)->regression.lossAndGradient(
        {weights, size}, {gradient, size});
}

int reportProgress(void* instance, const double* /*weights*/, const double* /*gradient*/,
    double /*loss*/, double /*weightNorm*/, double /*gradientNorm*/, double /*step*/, int /*count*/,
    int /*iteration*/, int /*evaluations*/)
{
    return static_cast<Fit*>(instance)->monitor.cancelled() ? 1 : 0;
}

Result<std::vector<double>> fittedWeights(
    SoftmaxRegression& regression, int iterations, Monitor& monitor)
{
    const auto count = static_cast<int>(regression.weightCount());
    // libLBFGS wants its own aligned memory.
    const std::unique_ptr<double, void (*)(double*)> weights(lbfgs_malloc(count), &lbfgs_free);
    if (!weights) {
        throw std::bad_alloc();
    }
    std::fill_n(weights.get(), count, 0.0);
    lbfgs_parameter_t parameters;
    lbfgs_parameter_init(&parameters);
    parameters.max_iterations = iterations;
    parameters.epsilon = 1e-4;
    Fit fit{regression, monitor};
    // Whatever ends the search (the iterations, single precision), the best weights so far are
    // left: a probe needs no more.
    lbfgs(count, weights.get(), nullptr, &evaluate, &reportProgress, &fit, &parameters);
    if (monitor.cancelled()) {
        return fail(ErrorCode::Cancelled, "the probe was cancelled");
    }
    return std::vector<double>(weights.get(), weights.get() + count);
}

} // namespace

Result<ProbeResult> linearProbe(const LabelledCodes& training, const LabelledCodes& test,
    const ProbeSettings& settings, Monitor& monitor)
{
    TIMBREL_CHECK(checkCodes(training, "training"));
    TIMBREL_CHECK(checkCodes(test, "test"));
    assert(training.codes.columns == test.codes.columns);
    ProbeResult result;
    result.classCount =
        1 + std::max(std::ranges::max(training.classes), std::ranges::max(test.classes));

    const Standardiser standardised(training.codes);
    const Matrix trainingCodes = standardised(training.codes);
    SoftmaxRegression regression(
        trainingCodes, training.classes, result.classCount, settings.l2, settings.threads);
    TIMBREL_TRY(const auto weights, fittedWeights(regression, settings.iterations, monitor));

    const Matrix testCodes = standardised(test.codes);
    result.confusion.assign(result.classCount * result.classCount, 0);
    std::vector<std::size_t> frequency(result.classCount, 0);
    std::size_t right = 0;
    for (std::size_t row = 0; row < testCodes.rows; ++row) {
        const std::size_t truth = test.classes[row];
        const std::size_t guessed =
            SoftmaxRegression::guess(weights, result.classCount, testCodes.row(row));
        ++result.confusion[truth * result.classCount + guessed];
        ++frequency[truth];
        right += truth == guessed ? 1 : 0;
    }
    const auto rows = static_cast<double>(testCodes.rows);
    result.accuracy = static_cast<double>(right) / rows;
    result.chance = static_cast<double>(std::ranges::max(frequency)) / rows;
    return result;
}

} // namespace timbrel::analysis
