// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/mel_db.h"

#include <cassert>

#include "engine/spectral/levels.h"
#include "engine/spectral/mel_parameters.h"

namespace timbrel::spectral {

MelDb::MelDb(const MelFrontEndSettings& settings, std::size_t frames, float rangeDb)
    : m_mel(settings)
    , m_frames(frames)
    , m_rangeDb(rangeDb)
{
}

Matrix MelDb::analyse(std::span<const float> samples) const
{
    Matrix levels = m_mel.bands(samples);
    m_mel.toDecibels(levels.values);
    return levels;
}

std::unique_ptr<ScaleEstimator> MelDb::scaleEstimator(std::size_t /*classCount*/) const
{
    return loudestLevel(m_mel.bands());
}

void MelDb::toUnit(Matrix& features, const FeatureScale& scale, std::size_t /*classIndex*/) const
{
    levelsToUnit(features.values, scale.values.at(0), m_rangeDb);
}

void MelDb::fromUnit(Matrix& features, const FeatureScale& scale, std::size_t /*classIndex*/) const
{
    unitToLevels(features.values, scale.values.at(0), m_rangeDb);
}

Result<Sound> MelDb::synthesise(
    const Matrix& absolute, const Synthesis& how, Monitor& monitor) const
{
    assert(absolute.rows == m_mel.bands() && absolute.columns > 0);
    return m_mel.synthesise(m_mel.fromDecibels(absolute), how, monitor);
}

snapshots::Spectrogram MelDb::picture(const Matrix& absolute, const FeatureScale& scale) const
{
    return levelPicture(absolute, scale.values.at(0), m_rangeDb, m_mel.filterbank().centreHz(),
        m_mel.secondsPerFrame());
}

Result<Sound> MelDb::synthesisePicture(const snapshots::Spectrogram& picture,
    const FeatureScale& scale, const Synthesis& how, Monitor& monitor) const
{
    return synthesise(levelsOf(picture, scale.values.at(0)), how, monitor);
}

Result<std::unique_ptr<Representation>> MelDb::create(const params::ParameterSet& values)
{
    TIMBREL_TRY(MelFrontEndSettings settings, melSettings(values));
    settings.phase = phaseRecoverySettings(values);
    return std::make_unique<MelDb>(settings, static_cast<std::size_t>(values.integer("frames")),
        static_cast<float>(values.real("range_db")));
}

params::Row melDbRow()
{
    params::Row row{"mel-db", "Mel spectrogram in decibels",
        "How loud each band of pitch is over time, on a scale close to hearing. The sound comes "
        "back by estimating the phase.",
        melParameters({})};
    row.parameters.push_back(rangeParameter());
    for (auto& knob : phaseRecoveryParameters(PhaseStart::Random, 64)) {
        row.parameters.push_back(std::move(knob));
    }
    return row;
}

} // namespace timbrel::spectral
