// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/mel_normalised.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

#include "engine/spectral/levels.h"
#include "engine/spectral/mel_parameters.h"
#include "engine/spectral/normalisation.h"

namespace timbrel::spectral {

MelNormalised::MelNormalised(const MelNormalisedSettings& settings)
    : m_settings(settings)
    , m_mel(settings.mel)
{
}

Matrix MelNormalised::analyse(std::span<const float> samples) const
{
    return m_mel.bands(samples);
}

std::unique_ptr<ScaleEstimator> MelNormalised::scaleEstimator(std::size_t classCount) const
{
    return std::make_unique<NormalisationEstimator>(
        m_settings.perClass ? classCount : 1, m_mel.bands());
}

void MelNormalised::toUnit(
    Matrix& features, const FeatureScale& scale, std::size_t classIndex) const
{
    const Normalisation known(scale, m_mel.bands());
    for (std::size_t band = 0; band < m_mel.bands(); ++band) {
        const float whole = known.bandDeviation(classIndex, band) * known.largest();
        for (float& value : features.row(band)) {
            const float compressed = std::log10(1.0F + value / known.deviation(classIndex));
            value = std::clamp(compressed / whole, 0.0F, 1.0F);
        }
    }
}

void MelNormalised::fromUnit(
    Matrix& features, const FeatureScale& scale, std::size_t classIndex) const
{
    const Normalisation known(scale, m_mel.bands());
    for (std::size_t band = 0; band < m_mel.bands(); ++band) {
        const float whole = known.bandDeviation(classIndex, band) * known.largest();
        for (float& value : features.row(band)) {
            value = (std::pow(10.0F, value * whole) - 1.0F) * known.deviation(classIndex);
        }
    }
}

Result<Sound> MelNormalised::synthesise(
    const Matrix& absolute, const Synthesis& how, Monitor& monitor) const
{
    assert(absolute.rows == m_mel.bands() && absolute.columns > 0);
    return m_mel.synthesise(absolute, how, monitor);
}

snapshots::Spectrogram MelNormalised::picture(
    const Matrix& absolute, const FeatureScale& scale) const
{
    Matrix levels = absolute;
    m_mel.toDecibels(levels.values);
    return levelPicture(std::move(levels), Normalisation(scale, m_mel.bands()).loudestDb(),
        m_settings.rangeDb, m_mel.filterbank().centreHz(), m_mel.secondsPerFrame());
}

Result<Sound> MelNormalised::synthesisePicture(const snapshots::Spectrogram& picture,
    const FeatureScale& scale, const Synthesis& how, Monitor& monitor) const
{
    return m_mel.synthesise(
        m_mel.fromDecibels(levelsOf(picture, Normalisation(scale, m_mel.bands()).loudestDb())), how,
        monitor);
}

Result<std::unique_ptr<Representation>> MelNormalised::create(const params::ParameterSet& values)
{
    MelNormalisedSettings settings;
    TIMBREL_TRY(settings.mel, melSettings(values));
    settings.mel.phase = phaseRecoverySettings(values);
    settings.frames = sizeOf(values, "frames");
    settings.perClass = values.text("normalise") == "class";
    settings.rangeDb = static_cast<float>(values.real("range_db"));
    return std::make_unique<MelNormalised>(settings);
}

params::Row melNormalisedRow()
{
    params::Row row{"mel-normalised", "Mel power, normalised",
        "Mel power, compressed and brought to equal spread in every band (seed 003).",
        melParameters({{44100, 2048, 512, 256}, 256})};
    row.parameters.push_back({"normalise", "Normalise", "What shares one spread.", "",
        std::string("class"),
        params::Choice{{{"class", "Each class",
                            "As in seed 003; part of a transfer is then this re-weighting alone."},
            {"corpus", "The whole corpus", "Classes keep their differences."}}}});
    row.parameters.push_back(rangeParameter());
    for (auto& knob : phaseRecoveryParameters(PhaseStart::Random, 32)) {
        row.parameters.push_back(std::move(knob));
    }
    return row;
}

} // namespace timbrel::spectral
