// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/catalog.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "engine/losses/cyclic_phase.h"
#include "engine/losses/frobenius_norm.h"
#include "engine/losses/mean_absolute_error.h"
#include "engine/losses/mean_squared_error.h"
#include "engine/losses/network_losses.h"
#include "engine/losses/pitch_loss.h"
#include "engine/losses/shared_knobs.h"
#include "engine/losses/spectral_loss.h"
#include "engine/losses/vgg_loss.h"

namespace timbrel::losses {
namespace {

template <typename T> Result<std::unique_ptr<Loss>> make(const LossContext& /*context*/)
{
    return std::make_unique<T>();
}

template <SpectralDistance distance>
Result<std::unique_ptr<Loss>> makeSpectral(const LossContext& context)
{
    const auto resolutions = context.values.integer(kResolutions);
    const auto coarsest = std::int64_t{1} << (resolutions - 1);
    if (std::min(context.bands, context.frames) < coarsest) {
        return fail(ErrorCode::InvalidArgument,
            say("{} spectral resolutions average {} bands and frames, more than a clip has",
                resolutions, coarsest),
            std::string("losses.") + kResolutions, say("Use fewer"));
    }
    return std::make_unique<SpectralLoss>(distance, resolutions, context.rangeDb);
}

} // namespace

std::span<const LossRow> lossCatalog()
{
    static const std::array rows{
        LossRow{
            {"mse", "Mean squared error", "Punishes large differences most; alone it blurs.", {}},
            1.0, make<MeanSquaredError>},
        LossRow{{"mae", "Mean absolute error",
                    "Punishes all differences alike; alone it sounds robotic (seed 000), with the "
                    "squared error it is better than either.",
                    {}},
            1.0, make<MeanAbsoluteError>},
        LossRow{{"l22", "L₂,₂ norm",
                    "Root of the sum of squared differences in each clip (seed 001): pulls as "
                    "hard when little is wrong as when much is.",
                    {}},
            0.0, make<FrobeniusNorm>},
        LossRow{{"cyclic_phase", "Cyclic phase error",
                    "Of representations with a phase angle: squared angular difference, a whole "
                    "turn being none (seed 000).",
                    {}},
            0.1, make<CyclicPhase>, Channels::Angle},
        LossRow{{"spectral_convergence", "Spectral convergence",
                    "Difference of magnitudes as a share of the clip's: the loudest partials "
                    "count most.",
                    {}},
            0.0, makeSpectral<spectralConvergence>, Channels::Picture},
        LossRow{{"log_magnitude", "Log magnitude",
                    "Difference of the logarithms of magnitudes: quiet parts count as much as "
                    "loud ones. In decibels and at one resolution this is the mean absolute error "
                    "in another unit.",
                    {}},
            0.0, makeSpectral<logMagnitudeDistance>, Channels::Picture},
        LossRow{{"linear_magnitude", "Linear magnitude",
                    "Difference of magnitudes, the corpus's loudest being 1: only what is loud "
                    "counts.",
                    {}},
            0.0, makeSpectral<linearMagnitudeDistance>, Channels::Picture},
        LossRow{{"vgg", "VGG16",
                    "Compares pictures as a network trained on photographs sees them; needs a file "
                    "of weights. Seed 000: best with mse and mae, poor alone.",
                    VggLoss::parameters()},
            0.0, &VggLoss::create, Channels::Picture},
        LossRow{{"rho", "Rho (CP-ResNet)",
                    "Compares pictures as a network hears them that is first trained here to tell "
                    "the classes of the corpus apart (seed 001).",
                    rhoParameters()},
            0.0, createRho, Channels::Picture},
        LossRow{{"vggish", "VGGish",
                    "As Rho, with a network of VGGish's shape; seed 001 found Rho better.",
                    vggishParameters()},
            0.0, createVggish, Channels::Picture},
        LossRow{{"cola", "COLA",
                    "As Rho and with its network, which learns without classes to find two crops "
                    "of the same clip (seed 001).",
                    {}},
            0.0, createCola, Channels::Picture},
        LossRow{{"pitch", "Pitch content (Basic Pitch)",
                    "Compares which notes a network hears that was taught to hear them from any "
                    "instrument: the melody and not the timbre. It hears them through the "
                    "representation, not from sound: of 128 mel bands, low notes by their "
                    "harmonics alone. Needs levels in decibels and the model that packaging/models "
                    "fetches; a step takes many times as long.",
                    {}},
            0.0, &PitchLoss::create, Channels::Picture},
    };
    return rows;
}

} // namespace timbrel::losses
