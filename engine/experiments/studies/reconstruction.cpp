// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/reconstruction.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

#include "engine/audio/loudness.h"
#include "engine/audio/resampler.h"
#include "engine/base/part_monitor.h"
#include "engine/base/text.h"
#include "engine/experiments/assembly/experiment_parts.h"
#include "engine/runtime/stopwatch.h"
#include "engine/spectral/measures.h"
#include "engine/spectral/mel_db.h"
#include "engine/spectral/representation.h"
#include "engine/spectral/stft.h"
#include "engine/spectral/ways_back.h"

namespace timbrel::experiments {
namespace {

using spectral::WayBack;

constexpr spectral::StftSettings kMeasuredSpectra{2048, 2048, 512};
constexpr std::size_t kMeasuredBands = 128;
constexpr int kMeasuredRate = 16'000; // at which distances are published
constexpr float kDistanceRangeDb = 80.0F;

/// What the measures see of a sound.
struct Seen {
    Matrix magnitudes; ///< [frames, bins]
    Matrix levels; ///< [bands, frames] in decibels, of the sound at RMS 1
};

class Ruler final {
public:
    explicit Ruler(int sampleRate)
        : m_sampleRate(sampleRate)
        , m_stft(kMeasuredSpectra)
        , m_mel(melSettings(), 1, kDistanceRangeDb)
    {
    }

    [[nodiscard]] Result<Seen> see(const std::vector<float>& samples) const
    {
        TIMBREL_TRY(auto heard, audio::resampled(samples, m_sampleRate, kMeasuredRate));
        return Seen{spectral::magnitudes(m_stft.forward(samples)), levels(std::move(heard))};
    }

private:
    static spectral::MelFrontEndSettings melSettings()
    {
        spectral::MelFrontEndSettings settings;
        settings.stft = kMeasuredSpectra;
        settings.mel = {.sampleRate = kMeasuredRate,
            .fftSize = kMeasuredSpectra.fftSize,
            .bands = kMeasuredBands,
            .highHz = kMeasuredRate / 2.0};
        return settings;
    }

    [[nodiscard]] Matrix levels(std::vector<float> samples) const
    {
        double squares = 0.0;
        for (const float sample : samples) {
            squares += static_cast<double>(sample) * static_cast<double>(sample);
        }
        const double rms = std::sqrt(squares / static_cast<double>(samples.size()));
        for (float& sample : samples) {
            sample = rms > 0.0 ? static_cast<float>(static_cast<double>(sample) / rms) : 0.0F;
        }
        Matrix levels = m_mel.analyse(samples);
        const float floor = *std::ranges::max_element(levels.values) - kDistanceRangeDb;
        for (float& level : levels.values) {
            level = std::max(level, floor);
        }
        return levels;
    }

    int m_sampleRate;
    spectral::Stft m_stft;
    spectral::MelDb m_mel;
};

/// The experiment with the knobs of a way.
Result<params::Experiment> goingBack(const params::Experiment& experiment, const WayBack& way,
    std::optional<std::int64_t> iterations)
{
    params::Experiment changed = experiment;
    if (way.iterates && iterations
        && experiment.values("representation").find("griffin_lim_iterations") != nullptr) {
        TIMBREL_CHECK(changed.set("representation", "griffin_lim_iterations", *iterations));
    }
    for (const auto& [id, value] : way.knobs) {
        TIMBREL_CHECK(changed.set("representation", id, value));
    }
    return changed;
}

/// The ways to take: the experiment's own first.
Result<std::vector<WayBack>> chosenWays(
    const params::Row& representation, const std::vector<std::string>& ids)
{
    std::vector<WayBack> ways{{"own", "The experiment's own way",
        "As the experiment's settings say, whatever they are.", {}, true}};
    for (const WayBack& way : spectral::waysBack()) {
        if (applies(way, representation)) {
            ways.push_back(way);
        }
    }
    if (ids.empty()) {
        return ways;
    }
    std::vector<WayBack> chosen;
    std::vector<std::string> known;
    for (const WayBack& way : ways) {
        known.push_back(way.id);
    }
    for (const std::string& id : ids) {
        const auto found = std::ranges::find(ways, id, &WayBack::id);
        if (found == ways.end()) {
            return fail(ErrorCode::InvalidArgument,
                say("{} has no way back \"{}\"", Sentence::known(representation.label), id),
                "--ways", say("Choose one of {}", listed(known)));
        }
        chosen.push_back(*found);
    }
    return chosen;
}

} // namespace

Result<snapshots::Reconstruction> reconstruct(const params::Experiment& experiment,
    const Sound& sound, std::string title, const ReconstructionOptions& options, Monitor& monitor)
{
    TIMBREL_CHECK(audio::requireHearable(sound, title));
    const auto& row = experiment.row("representation");
    TIMBREL_TRY(const auto representation, makeRepresentation(experiment));
    TIMBREL_TRY(const auto ways, chosenWays(row, options.ways));
    const Matrix absolute = representation->analyse(sound.samples);
    const auto scale = spectral::scaleOf(*representation, absolute);

    snapshots::Reconstruction shown{
        std::move(title), row.label, representation->picture(absolute, scale), nullptr, {}, {}};
    auto original = std::make_shared<Sound>(sound);
    original->samples.resize(absolute.columns * representation->hop(), 0.0F);
    const Ruler ruler(representation->sampleRate());
    TIMBREL_TRY(const Seen wanted, ruler.see(original->samples));
    shown.sound = original;
    const auto tell = [&options, &shown] {
        if (options.arrived) {
            options.arrived(shown);
        }
    };
    tell();
    for (const WayBack& way : ways) {
        const auto share = [&](std::size_t done) {
            return static_cast<double>(done) / static_cast<double>(ways.size());
        };
        PartMonitor part(
            monitor, share(shown.ways.size()), share(shown.ways.size() + 1), way.label);
        part.progress(0.0, {});
        TIMBREL_TRY(const auto changed, goingBack(experiment, way, options.iterations));
        TIMBREL_TRY(const auto back, makeRepresentation(changed));
        snapshots::ReconstructedWay result;
        result.id = way.id;
        result.label = way.label;
        result.help = way.help;
        spectral::Synthesis how{.seed = options.seed, .content = original->samples};
        how.observe = [&](std::size_t iteration, double convergence) {
            result.convergenceDb.push_back(spectral::amplitudeDb(convergence));
            if (options.observe) {
                options.observe(way.label, iteration, result.convergenceDb.back());
            }
        };
        const runtime::Stopwatch watch;
        TIMBREL_TRY(Sound heard, back->synthesise(absolute, how, part));
        result.seconds = watch.seconds();
        TIMBREL_TRY(const Seen got, ruler.see(heard.samples));
        result.spectralConvergenceDb =
            spectral::amplitudeDb(spectral::spectralConvergence(wanted.magnitudes, got.magnitudes));
        result.logSpectralDistanceDb = spectral::logSpectralDistance(
            wanted.levels, got.levels, spectral::DistanceAxis::Frames);
        result.picture = representation->picture(representation->analyse(heard.samples), scale);
        result.sound = std::make_shared<const Sound>(std::move(heard));
        shown.ways.push_back(std::move(result));
        tell();
    }
    return shown;
}

} // namespace timbrel::experiments
