// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/phase_recovery.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "engine/spectral/phase_start.h"

namespace timbrel::spectral {
namespace {

constexpr std::array kStarts{
    std::pair{PhaseStart::Random, "random"},
    std::pair{PhaseStart::Zero, "zero"},
    std::pair{PhaseStart::HeapIntegration, "heap-integration"},
    std::pair{PhaseStart::Content, "content"},
};

ComplexBlock firstPhase(const Stft& stft, const Matrix& magnitudes,
    const PhaseRecoverySettings& settings, const Synthesis& how)
{
    switch (settings.start) {
    case PhaseStart::Zero:
        return zeroPhase(magnitudes);
    case PhaseStart::HeapIntegration:
        return pghiPhase(stft, magnitudes, how.seed, settings.pghi);
    case PhaseStart::Content:
        if (!how.content.empty()) {
            return contentPhase(stft, magnitudes, how.content);
        }
        break;
    case PhaseStart::Random:
        break;
    }
    return randomPhase(magnitudes, how.seed);
}

} // namespace

Result<GriffinLimOutcome> recoverPhase(const Stft& stft, const Matrix& magnitudes,
    const PhaseRecoverySettings& settings, const Synthesis& how, Monitor& monitor)
{
    ComplexBlock start = firstPhase(stft, magnitudes, settings, how);
    if (!how.begun.empty()) {
        continuePhase(stft, magnitudes, how.begun, start);
    }
    return griffinLim(stft, magnitudes, start, settings.griffinLim, how.observe, monitor);
}

std::vector<params::Parameter> phaseRecoveryParameters(PhaseStart start, std::int64_t iterations)
{
    const auto* chosen =
        std::ranges::find(kStarts, start, &std::pair<PhaseStart, const char*>::first);
    return {
        {"phase_start", "First phase", "Where the estimate of the phase begins.", "",
            std::string(chosen->second),
            params::Choice{{
                {"random", "Random", "Noise, drawn from the seed."},
                {"zero", "Zero", "All partials in step; clicks at first."},
                {"heap-integration", "Phase gradients",
                    "Integrates how fast the phase must turn, loudest points first (PGHI)."},
                {"content", "The source's",
                    "The phase of the recording that is transferred, where there is one."},
            }}},
        {"griffin_lim_iterations", "Griffin-Lim iterations",
            "Refinements of the phase; more sounds better and takes longer. With 0 the first phase "
            "is used as it is.",
            "", iterations, params::IntegerRange{0, 5000}},
        {"griffin_lim_momentum", "Griffin-Lim momentum",
            "How far each refinement overshoots; 0 is the classic algorithm.", "", 0.99,
            params::RealRange{0.0, 0.999}},
    };
}

PhaseRecoverySettings phaseRecoverySettings(const params::ParameterSet& values)
{
    const auto* chosen = std::ranges::find_if(
        kStarts, [&](const auto& start) { return values.text("phase_start") == start.second; });
    return {chosen->first,
        {static_cast<std::size_t>(values.integer("griffin_lim_iterations")),
            values.real("griffin_lim_momentum")}};
}

} // namespace timbrel::spectral
