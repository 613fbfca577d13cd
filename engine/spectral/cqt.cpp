// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/cqt.h"

#include <cassert>
#include <string>
#include <utility>

#include "engine/spectral/constant_q_features.h"
#include "engine/spectral/constant_q_griffin_lim.h"
#include "engine/spectral/levels.h"

namespace timbrel::spectral {

Cqt::Cqt(const ConstantQClips& clips, CqtStart start)
    : m_clips(clips)
    , m_start(start)
{
}

FeatureShape Cqt::shape() const
{
    return {1, m_clips.transform.bands, m_clips.frames};
}

Matrix Cqt::analyse(std::span<const float> samples) const
{
    return bandLevels(constantQFeatures(m_clips.transform, samples).magnitudes);
}

std::unique_ptr<ScaleEstimator> Cqt::scaleEstimator(std::size_t /*classCount*/) const
{
    return loudestLevel(m_clips.transform.bands);
}

void Cqt::toUnit(Matrix& features, const FeatureScale& scale, std::size_t /*classIndex*/) const
{
    levelsToUnit(features.values, scale.values.at(0), m_clips.rangeDb);
}

void Cqt::fromUnit(Matrix& features, const FeatureScale& scale, std::size_t /*classIndex*/) const
{
    unitToLevels(features.values, scale.values.at(0), m_clips.rangeDb);
}

ConstantQStart Cqt::firstPhase(
    const ConstantQ& transform, const Matrix& magnitudes, const Synthesis& how) const
{
    if (m_start == CqtStart::Random) {
        return randomStart(how.seed);
    }
    if (m_start == CqtStart::Content && !how.content.empty()) {
        return contentStart(transform, how.content);
    }
    return integratedStart(
        transform, deviationsFromNeighbours(m_clips.transform, magnitudes), how.seed);
}

Result<Sound> Cqt::synthesise(const Matrix& absolute, const Synthesis& how, Monitor& monitor) const
{
    assert(absolute.rows == m_clips.transform.bands && absolute.columns > 0);
    const ConstantQ transform(m_clips.transform, absolute.columns * hop());
    const Matrix magnitudes = bandMagnitudes(absolute);
    TIMBREL_TRY(auto outcome,
        constantQGriffinLim(transform, magnitudes, firstPhase(transform, magnitudes, how),
            m_clips.griffinLim, how.observe, monitor));
    return Sound{sampleRate(), std::move(outcome.samples)};
}

snapshots::Spectrogram Cqt::picture(const Matrix& absolute, const FeatureScale& scale) const
{
    return levelPicture(absolute, scale.values.at(0), m_clips.rangeDb, centresHz(m_clips.transform),
        static_cast<double>(hop()) / sampleRate());
}

Result<Sound> Cqt::synthesisePicture(const snapshots::Spectrogram& picture,
    const FeatureScale& scale, const Synthesis& how, Monitor& monitor) const
{
    return synthesise(levelsOf(picture, scale.values.at(0)), how, monitor);
}

Result<std::unique_ptr<Representation>> Cqt::create(const params::ParameterSet& values)
{
    TIMBREL_TRY(const ConstantQClips clips, constantQClips(values));
    const std::string& start = values.text("phase_start");
    return std::make_unique<Cqt>(clips,
        start == "random"        ? CqtStart::Random
            : start == "content" ? CqtStart::Content
                                 : CqtStart::Neighbours);
}

params::Row cqtRow()
{
    params::Row row{"cqt", "Constant-Q transform",
        "How loud each band is over time, the bands as far apart as the notes of a scale. The "
        "sound comes back by estimating the phase.",
        constantQParameters()};
    row.parameters.push_back({"phase_start", "First phase",
        "Where the estimate of the phase begins.", "", std::string("neighbours"),
        params::Choice{{
            {"random", "Random", "Noise, drawn from the seed."},
            {"neighbours", "Neighbouring bands",
                "Each band at the pitch that its neighbours' levels imply."},
            {"content", "The source's",
                "The phase of the recording that is transferred, where there is one."},
        }}});
    return row;
}

} // namespace timbrel::spectral
