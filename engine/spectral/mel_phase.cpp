// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/mel_phase.h"

#include <cassert>
#include <cmath>
#include <numbers>
#include <utility>

#include "engine/spectral/levels.h"
#include "engine/spectral/mel_parameters.h"

namespace timbrel::spectral {
namespace {

constexpr float kPi = std::numbers::pi_v<float>;
constexpr float kTiny = 1e-20F; // keeps the phase of silence finite

/// Of a sound made from a picture, which shows no phase.
constexpr std::size_t kPictureIterations = 32;

/// Moves the point that phases are counted from by half a transform: e^{iπk} = (−1)^k.
float turn(bool centred, std::size_t bin)
{
    return centred && bin % 2 == 1 ? -1.0F : 1.0F;
}

} // namespace

MelPhase::MelPhase(const MelPhaseSettings& settings)
    : m_settings(settings)
    , m_mel(settings.mel)
    , m_rowSums(m_mel.bands())
{
    m_mel.filterbank().apply(std::vector<float>(m_mel.stft().bins(), 1.0F), m_rowSums);
}

FeatureShape MelPhase::shape() const
{
    const std::size_t phases = m_settings.channels == PhaseChannels::Angle ? 1 : 2;
    return {1 + phases, m_mel.bands(), m_settings.frames};
}

std::string_view MelPhase::unit() const
{
    return m_settings.channels == PhaseChannels::Angle ? "dB, radians" : "dB, cosine, sine";
}

std::optional<std::size_t> MelPhase::angleChannel() const
{
    return m_settings.channels == PhaseChannels::Angle ? std::optional<std::size_t>(1)
                                                       : std::nullopt;
}

Matrix MelPhase::analyse(std::span<const float> samples) const
{
    const std::size_t bands = m_mel.bands();
    const std::size_t bins = m_mel.stft().bins();
    Matrix features(shape().rows(), m_mel.frames(samples.size()));
    std::vector<float> spectrum(bins);
    std::vector<float> level(bands);
    std::vector<float> cosines(bins);
    std::vector<float> sines(bins);
    std::vector<float> real(bands);
    std::vector<float> imaginary(bands);
    m_mel.stft().forEachFrame(
        samples, features.columns, [&](std::size_t frame, std::span<const std::complex<float>> x) {
            m_mel.spectrum(x, spectrum);
            m_mel.filterbank().apply(spectrum, level);
            m_mel.toDecibels(level);
            for (std::size_t bin = 0; bin < bins; ++bin) {
                const float scale = turn(m_settings.centred, bin) / (std::abs(x[bin]) + kTiny);
                cosines[bin] = x[bin].real() * scale;
                sines[bin] = x[bin].imag() * scale;
            }
            m_mel.filterbank().apply(cosines, real);
            m_mel.filterbank().apply(sines, imaginary);
            for (std::size_t band = 0; band < bands; ++band) {
                features.at(band, frame) = level[band];
                if (m_settings.channels == PhaseChannels::Angle) {
                    features.at(bands + band, frame) = std::atan2(imaginary[band], real[band]);
                } else {
                    features.at(bands + band, frame) = real[band] / m_rowSums[band];
                    features.at(2 * bands + band, frame) = imaginary[band] / m_rowSums[band];
                }
            }
        });
    return features;
}

std::unique_ptr<ScaleEstimator> MelPhase::scaleEstimator(std::size_t /*classCount*/) const
{
    return loudestLevel(m_mel.bands());
}

void MelPhase::toUnit(Matrix& features, const FeatureScale& scale, std::size_t /*classIndex*/) const
{
    const std::size_t levels = m_mel.bands() * features.columns;
    const auto values = std::span(features.values);
    levelsToUnit(values.first(levels), scale.values.at(0), m_settings.rangeDb);
    const float reach = m_settings.channels == PhaseChannels::Angle ? kPi : 1.0F;
    for (float& value : values.subspan(levels)) {
        value = std::clamp((value / reach + 1.0F) / 2.0F, 0.0F, 1.0F);
    }
}

void MelPhase::fromUnit(
    Matrix& features, const FeatureScale& scale, std::size_t /*classIndex*/) const
{
    const std::size_t levels = m_mel.bands() * features.columns;
    const auto values = std::span(features.values);
    unitToLevels(values.first(levels), scale.values.at(0), m_settings.rangeDb);
    const float reach = m_settings.channels == PhaseChannels::Angle ? kPi : 1.0F;
    for (float& value : values.subspan(levels)) {
        value = (value * 2.0F - 1.0F) * reach;
    }
}

ComplexBlock MelPhase::phasors(const Matrix& absolute, const Matrix& magnitudes) const
{
    const std::size_t bands = m_mel.bands();
    ComplexBlock block(magnitudes.rows, magnitudes.columns);
    std::vector<float> real(bands);
    std::vector<float> imaginary(bands);
    std::vector<float> cosines(block.bins);
    std::vector<float> sines(block.bins);
    for (std::size_t frame = 0; frame < block.frames; ++frame) {
        for (std::size_t band = 0; band < bands; ++band) {
            const float first = absolute.at(bands + band, frame);
            const bool angle = m_settings.channels == PhaseChannels::Angle;
            const float sum = m_rowSums[band];
            real[band] = sum * (angle ? std::cos(first) : first);
            imaginary[band] =
                sum * (angle ? std::sin(first) : absolute.at(2 * bands + band, frame));
        }
        m_mel.inversion().pseudoInverse(real, cosines);
        m_mel.inversion().pseudoInverse(imaginary, sines);
        const auto row = magnitudes.row(frame);
        for (std::size_t bin = 0; bin < block.bins; ++bin) {
            const float length = std::hypot(cosines[bin], sines[bin]) + kTiny;
            const float scale = turn(m_settings.centred, bin) * row[bin] / length;
            block.frame(frame)[bin] = {cosines[bin] * scale, sines[bin] * scale};
        }
    }
    return block;
}

Result<Sound> MelPhase::synthesise(
    const Matrix& absolute, const Synthesis& how, Monitor& monitor) const
{
    assert(absolute.rows == shape().rows() && absolute.columns > 0);
    Matrix levels(m_mel.bands(), absolute.columns);
    std::ranges::copy(
        std::span(absolute.values).first(levels.values.size()), levels.values.begin());
    TIMBREL_TRY(const Matrix magnitudes, m_mel.magnitudes(m_mel.fromDecibels(levels), monitor));
    TIMBREL_TRY(auto outcome,
        griffinLim(m_mel.stft(), magnitudes, phasors(absolute, magnitudes), m_settings.refinement,
            how.observe, monitor));
    return Sound{sampleRate(), std::move(outcome.samples)};
}

snapshots::Spectrogram MelPhase::picture(const Matrix& absolute, const FeatureScale& scale) const
{
    Matrix levels(m_mel.bands(), absolute.columns);
    std::ranges::copy(
        std::span(absolute.values).first(levels.values.size()), levels.values.begin());
    return levelPicture(std::move(levels), scale.values.at(0), m_settings.rangeDb,
        m_mel.filterbank().centreHz(), m_mel.secondsPerFrame());
}

Result<Sound> MelPhase::synthesisePicture(const snapshots::Spectrogram& picture,
    const FeatureScale& scale, const Synthesis& how, Monitor& monitor) const
{
    TIMBREL_TRY(const Matrix magnitudes,
        m_mel.magnitudes(m_mel.fromDecibels(levelsOf(picture, scale.values.at(0))), monitor));
    const PhaseRecoverySettings recovery{PhaseStart::HeapIntegration,
        {std::max(kPictureIterations, m_settings.refinement.iterations),
            m_settings.refinement.momentum},
        PghiSettings::forMelInverse()};
    TIMBREL_TRY(auto outcome, recoverPhase(m_mel.stft(), magnitudes, recovery, how, monitor));
    return Sound{sampleRate(), std::move(outcome.samples)};
}

namespace {

params::Row melPhaseRow(std::string id, std::string label, std::string help)
{
    params::Row row{std::move(id), std::move(label), std::move(help), melParameters({})};
    row.parameters.push_back(rangeParameter());
    row.parameters.push_back({"phase_origin", "Phase origin", "Where a frame's phase counts from.",
        "", std::string("centre"),
        params::Choice{{{"centre", "Window's middle",
                            "The bins of one partial agree, and so does their mean."},
            {"begin", "Window's begin",
                "As spectrum libraries have it, and so seed 000; neighbouring bins cancel."}}}});
    for (auto& knob : phaseRecoveryParameters(PhaseStart::Random, 0)) {
        if (knob.id != "phase_start") { // the features hold it
            row.parameters.push_back(std::move(knob));
        }
    }
    return row;
}

Result<std::unique_ptr<Representation>> create(
    const params::ParameterSet& values, PhaseChannels channels)
{
    MelPhaseSettings settings;
    TIMBREL_TRY(settings.mel, melSettings(values));
    settings.frames = sizeOf(values, "frames");
    settings.rangeDb = static_cast<float>(values.real("range_db"));
    settings.channels = channels;
    settings.centred = values.text("phase_origin") == "centre";
    settings.refinement = {
        sizeOf(values, "griffin_lim_iterations"), values.real("griffin_lim_momentum")};
    return std::make_unique<MelPhase>(settings);
}

} // namespace

params::Row melPhase2Row()
{
    return melPhaseRow("mel-db-phase2", "Mel decibels and phase angle",
        "Two channels: how loud each band is, and the angle of its phase (seed 000). Train it with "
        "the cyclic loss; the seed found that the phase is not learnt.");
}

params::Row melPhase3Row()
{
    return melPhaseRow("mel-db-phase3", "Mel decibels, cosine and sine of phase",
        "Three channels: how loud each band is, and its phase without a jump (seed 000), which did "
        "better than the angle.");
}

Result<std::unique_ptr<Representation>> createMelPhase2(const params::ParameterSet& values)
{
    return create(values, PhaseChannels::Angle);
}

Result<std::unique_ptr<Representation>> createMelPhase3(const params::ParameterSet& values)
{
    return create(values, PhaseChannels::CosineAndSine);
}

} // namespace timbrel::spectral
