// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/rainbowgram.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "engine/spectral/constant_q_griffin_lim.h"
#include "engine/spectral/levels.h"

namespace timbrel::spectral {
namespace {

/// Upper and lower half of a matrix of two channels.
Matrix channel(const Matrix& features, std::size_t index)
{
    Matrix half(features.rows / 2, features.columns);
    const auto from = std::span(features.values).subspan(index * half.values.size());
    std::ranges::copy(from.first(half.values.size()), half.values.begin());
    return half;
}

Matrix stacked(Matrix levels, const Matrix& deviations)
{
    levels.rows += deviations.rows;
    levels.values.insert(levels.values.end(), deviations.values.begin(), deviations.values.end());
    return levels;
}

/// [−1, 1] to [0, 1], and back.
float toHue(float deviation)
{
    return (std::clamp(deviation, -1.0F, 1.0F) + 1.0F) / 2.0F;
}

float fromHue(float hue)
{
    return 2.0F * hue - 1.0F;
}

} // namespace

Rainbowgram::Rainbowgram(const ConstantQClips& clips)
    : m_clips(clips)
{
}

FeatureShape Rainbowgram::shape() const
{
    return {2, m_clips.transform.bands, m_clips.frames};
}

Matrix Rainbowgram::analyse(std::span<const float> samples) const
{
    auto features = constantQFeatures(m_clips.transform, samples);
    return stacked(bandLevels(std::move(features.magnitudes)), features.deviations);
}

std::unique_ptr<ScaleEstimator> Rainbowgram::scaleEstimator(std::size_t /*classCount*/) const
{
    return loudestLevel(m_clips.transform.bands);
}

void Rainbowgram::toUnit(
    Matrix& features, const FeatureScale& scale, std::size_t /*classIndex*/) const
{
    const std::size_t half = features.values.size() / 2;
    const auto levels = std::span(features.values).first(half);
    const auto deviations = std::span(features.values).subspan(half);
    levelsToUnit(levels, scale.values.at(0), m_clips.rangeDb);
    std::ranges::transform(levels, deviations, deviations.begin(),
        [](float level, float deviation) { return toHue(level > 0.0F ? deviation : 0.0F); });
}

void Rainbowgram::fromUnit(
    Matrix& features, const FeatureScale& scale, std::size_t /*classIndex*/) const
{
    const std::size_t half = features.values.size() / 2;
    const auto deviations = std::span(features.values).subspan(half);
    unitToLevels(std::span(features.values).first(half), scale.values.at(0), m_clips.rangeDb);
    std::ranges::transform(deviations, deviations.begin(), fromHue);
}

Result<Sound> Rainbowgram::synthesise(
    const ConstantQFeatures& features, const Synthesis& how, Monitor& monitor) const
{
    const ConstantQ transform(m_clips.transform, features.magnitudes.columns * hop());
    TIMBREL_TRY(auto outcome,
        constantQGriffinLim(transform, features.magnitudes,
            integratedStart(transform, features.deviations, how.seed), m_clips.griffinLim,
            how.observe, monitor));
    return Sound{sampleRate(), std::move(outcome.samples)};
}

Result<Sound> Rainbowgram::synthesise(
    const Matrix& absolute, const Synthesis& how, Monitor& monitor) const
{
    assert(absolute.rows == shape().rows() && absolute.columns > 0);
    return synthesise(ConstantQFeatures{bandMagnitudes(channel(absolute, 0)), channel(absolute, 1)},
        how, monitor);
}

snapshots::Spectrogram Rainbowgram::picture(const Matrix& absolute, const FeatureScale& scale) const
{
    auto picture = levelPicture(channel(absolute, 0), scale.values.at(0), m_clips.rangeDb,
        centresHz(m_clips.transform), static_cast<double>(hop()) / sampleRate());
    picture.hue = channel(absolute, 1);
    std::ranges::transform(picture.hue.values, picture.hue.values.begin(), toHue);
    return picture;
}

Result<Sound> Rainbowgram::synthesisePicture(const snapshots::Spectrogram& picture,
    const FeatureScale& scale, const Synthesis& how, Monitor& monitor) const
{
    ConstantQFeatures features{bandMagnitudes(levelsOf(picture, scale.values.at(0))), {}};
    if (picture.hue.empty()) {
        features.deviations = deviationsFromNeighbours(m_clips.transform, features.magnitudes);
    } else {
        features.deviations = picture.hue;
        auto& values = features.deviations.values;
        std::ranges::transform(values, values.begin(), fromHue);
    }
    return synthesise(features, how, monitor);
}

Result<std::unique_ptr<Representation>> Rainbowgram::create(const params::ParameterSet& values)
{
    TIMBREL_TRY(const ConstantQClips clips, constantQClips(values));
    return std::make_unique<Rainbowgram>(clips);
}

params::Row rainbowgramRow()
{
    return {"rainbowgram", "Rainbowgram",
        "Constant-Q bands, each with the frequency it has at the moment, seen as its hue. The "
        "sound comes back by letting the bands turn at these frequencies.",
        constantQParameters()};
}

} // namespace timbrel::spectral
