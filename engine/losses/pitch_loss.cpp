// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/pitch_loss.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "engine/losses/frozen.h"
#include "engine/transcription/basic_pitch_weights.h"
#include "engine/transcription/windows.h"

namespace timbrel::losses {
namespace {

constexpr double kLowestBin = 27.5; // Hz, of the network's front end
constexpr double kBinsPerOctave = 36.0;
constexpr double kFramesPerSecond =
    static_cast<double>(transcription::kSampleRate) / static_cast<double>(transcription::kHop);

/// [places, knots]: what stands at `places` on straight lines between `knots`, ascending; nothing
/// beyond them.
torch::Tensor interpolation(const std::vector<double>& knots, const std::vector<double>& places)
{
    auto weights = torch::zeros({std::ssize(places), std::ssize(knots)}, torch::kFloat64);
    auto entries = weights.accessor<double, 2>();
    for (std::int64_t row = 0; row < std::ssize(places); ++row) {
        const double place = places[static_cast<std::size_t>(row)];
        const auto above = std::ranges::lower_bound(knots, place);
        if (above == knots.end() || (above == knots.begin() && *above > place)) {
            continue;
        }
        const auto upper = above - knots.begin();
        const double share =
            upper == 0 ? 1.0 : (place - *std::prev(above)) / (*above - *std::prev(above));
        entries[row][upper] = share;
        if (upper > 0) {
            entries[row][upper - 1] = 1.0 - share;
        }
    }
    return weights;
}

std::vector<double> binHz()
{
    std::vector<double> hz;
    for (std::int64_t bin = 0; bin < transcription::kFrontEndBins; ++bin) {
        hz.push_back(kLowestBin * std::exp2(static_cast<double>(bin) / kBinsPerOctave));
    }
    return hz;
}

/// Seconds at which frames lie that fit into `last` seconds, so many a second.
std::vector<double> frameSeconds(double framesPerSecond, double last)
{
    std::vector<double> seconds;
    for (std::int64_t frame = 0; static_cast<double>(frame) / framesPerSecond <= last; ++frame) {
        seconds.push_back(static_cast<double>(frame) / framesPerSecond);
    }
    return seconds;
}

} // namespace

PitchLevels::PitchLevels(std::span<const float> bandHz, double framesPerSecond, std::int64_t frames,
    const torch::TensorOptions& place)
{
    const double last = static_cast<double>(frames - 1) / framesPerSecond;
    const double rounded = last * (1.0 + 1e-9); // the last frame is not lost to rounding
    m_bins = interpolation({bandHz.begin(), bandHz.end()}, binHz()).to(place);
    m_times =
        interpolation(frameSeconds(framesPerSecond, rounded), frameSeconds(kFramesPerSecond, last))
            .t()
            .contiguous()
            .to(place);
}

torch::Tensor PitchLevels::operator()(const torch::Tensor& pictures) const
{
    const auto levels = torch::matmul(torch::matmul(m_bins, pictures.squeeze(1)), m_times);
    const auto above = levels - levels.amin({1, 2}, /*keepdim=*/true);
    const auto loudest = above.amax({1, 2}, /*keepdim=*/true);
    return above / torch::where(loudest > 0, loudest, torch::ones_like(loudest));
}

Result<std::unique_ptr<Loss>> PitchLoss::create(const LossContext& context)
{
    if (!context.rangeDb || context.bandHz.empty()) {
        return fail(ErrorCode::InvalidArgument,
            say("the pitch loss looks at levels in decibels, which this representation has not"),
            "losses.pitch",
            say("Use a representation in decibels, such as mel-db, or set it to 0"));
    }
    const auto place = torch::TensorOptions(context.device).dtype(context.precision);
    return std::make_unique<PitchLoss>(
        PitchLevels(context.bandHz, context.framesPerSecond, context.frames, place), place);
}

PitchLoss::PitchLoss(PitchLevels levels, torch::TensorOptions place,
    std::shared_ptr<transcription::BasicPitch> network)
    : m_levels(std::move(levels))
    , m_place(place)
    , m_network(std::move(network))
{
    if (m_network) {
        freeze(*m_network, m_place);
    }
}

Result<Sentence> PitchLoss::prepare(const Preparation& /*with*/, Monitor& monitor)
{
    if (m_network) {
        return {};
    }
    monitor.progress(0.0, "reading the weights of Basic Pitch");
    TIMBREL_TRY(const auto weights,
        transcription::readBasicPitchWeights(transcription::basicPitchFolder()));
    auto network = std::make_shared<transcription::BasicPitch>(weights);
    freeze(*network, m_place);
    m_network = std::move(network);
    return {};
}

std::vector<torch::Tensor> PitchLoss::maps(const torch::Tensor& pictures) const
{
    const auto heard = m_network->fromLevels(m_levels(pictures));
    return {heard.contour, heard.note, heard.onset};
}

torch::Tensor PitchLoss::operator()(
    const torch::Tensor& prediction, const torch::Tensor& target) const
{
    return meanDifferences(maps(prediction), wished([&] { return maps(target); }));
}

} // namespace timbrel::losses
