// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/stft_log1p.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

#include "engine/spectral/levels.h"
#include "engine/spectral/stft_parameters.h"

namespace timbrel::spectral {
namespace {

constexpr float kPerDecade = 20.0F;
constexpr float kLeastMagnitude = 1e-5F;

float levelOf(float feature)
{
    return kPerDecade * std::log10(std::max(std::expm1(feature), kLeastMagnitude));
}

/// [rows, columns] → [columns, rows]
Matrix transposed(const Matrix& matrix)
{
    Matrix turned(matrix.columns, matrix.rows);
    for (std::size_t row = 0; row < matrix.rows; ++row) {
        for (std::size_t column = 0; column < matrix.columns; ++column) {
            turned.at(column, row) = matrix.at(row, column);
        }
    }
    return turned;
}

} // namespace

StftLog1p::StftLog1p(const StftLog1pSettings& settings)
    : m_settings(settings)
    , m_stft(settings.stft)
{
}

Matrix StftLog1p::analyse(std::span<const float> samples) const
{
    Matrix features(m_stft.bins(), std::max<std::size_t>(1, samples.size() / hop()));
    m_stft.forEachFrame(samples, features.columns,
        [&features](std::size_t frame, std::span<const std::complex<float>> bins) {
            for (std::size_t bin = 0; bin < bins.size(); ++bin) {
                features.at(bin, frame) = std::log1p(std::abs(bins[bin]));
            }
        });
    return features;
}

std::unique_ptr<ScaleEstimator> StftLog1p::scaleEstimator(std::size_t /*classCount*/) const
{
    return loudestLevel(m_stft.bins());
}

void StftLog1p::toUnit(
    Matrix& features, const FeatureScale& scale, std::size_t /*classIndex*/) const
{
    const float largest = std::max(scale.values.at(0), kLeastMagnitude);
    for (float& value : features.values) {
        value = std::clamp(value / largest, 0.0F, 1.0F);
    }
}

void StftLog1p::fromUnit(
    Matrix& features, const FeatureScale& scale, std::size_t /*classIndex*/) const
{
    const float largest = std::max(scale.values.at(0), kLeastMagnitude);
    for (float& value : features.values) {
        value *= largest;
    }
}

Result<Sound> StftLog1p::synthesise(
    const Matrix& absolute, const Synthesis& how, Monitor& monitor) const
{
    assert(absolute.rows == m_stft.bins() && absolute.columns > 0);
    Matrix magnitudes = transposed(absolute);
    for (float& value : magnitudes.values) {
        value = std::expm1(std::max(value, 0.0F));
    }
    TIMBREL_TRY(auto outcome, recoverPhase(m_stft, magnitudes, m_settings.phase, how, monitor));
    return Sound{sampleRate(), std::move(outcome.samples)};
}

snapshots::Spectrogram StftLog1p::picture(const Matrix& absolute, const FeatureScale& scale) const
{
    Matrix levels = absolute;
    for (float& value : levels.values) {
        value = levelOf(value);
    }
    std::vector<float> binHz(m_stft.bins());
    for (std::size_t bin = 0; bin < binHz.size(); ++bin) {
        binHz[bin] = static_cast<float>(bin) * static_cast<float>(sampleRate())
            / static_cast<float>(m_settings.stft.fftSize);
    }
    return levelPicture(std::move(levels), levelOf(scale.values.at(0)), m_settings.rangeDb,
        std::move(binHz), static_cast<double>(hop()) / sampleRate());
}

Result<Sound> StftLog1p::synthesisePicture(const snapshots::Spectrogram& picture,
    const FeatureScale& scale, const Synthesis& how, Monitor& monitor) const
{
    Matrix features = fromDecibels(levelsOf(picture, levelOf(scale.values.at(0))), kPerDecade);
    for (float& value : features.values) {
        value = std::log1p(value);
    }
    return synthesise(features, how, monitor);
}

Result<std::unique_ptr<Representation>> StftLog1p::create(const params::ParameterSet& values)
{
    StftLog1pSettings settings;
    settings.sampleRate = static_cast<int>(values.integer("sample_rate"));
    TIMBREL_TRY(settings.stft, stftSettings(values));
    settings.frames = sizeOf(values, "frames");
    settings.rangeDb = static_cast<float>(values.real("range_db"));
    settings.phase = phaseRecoverySettings(values);
    return std::make_unique<StftLog1p>(settings);
}

params::Row stftLog1pRow()
{
    params::Row row{"stft-log1p", "Spectrum, log(1 + magnitude)",
        "Every bin of the spectrum, gently compressed (seed 002). The sound comes back with the "
        "phase of the recording that is transferred.",
        stftParameters({22050, 2048, 512, 432})};
    row.parameters.push_back(rangeParameter());
    for (auto& knob : phaseRecoveryParameters(PhaseStart::Content, 32)) {
        row.parameters.push_back(std::move(knob));
    }
    return row;
}

} // namespace timbrel::spectral
