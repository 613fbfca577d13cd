// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/run_transfer.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "engine/audio/loudness.h"
#include "engine/audio/sound_file.h"
#include "engine/base/text.h"
#include "engine/corpus/clip_rules.h"
#include "engine/corpus/features/levelling.h"
#include "engine/experiments/assembly/experiment_parts.h"
#include "engine/experiments/assembly/run_model.h"
#include "engine/snapshots/fewer_frames.h"
#include "engine/transfer/track_transfer.h"

namespace timbrel::experiments {
namespace {

Result<std::size_t> classNamed(const std::vector<std::string>& classes, const std::string& name)
{
    const auto found = std::ranges::find(classes, name);
    if (found == classes.end()) {
        return fail(ErrorCode::InvalidArgument, say("the run knows no class \"{}\"", name), {},
            say("Choose one of {}", listed(classes)));
    }
    return static_cast<std::size_t>(found - classes.begin());
}

/// Its loudest sample at full scale where it was louder; how loud that was, in dB of full scale.
double fit(Sound& sound)
{
    float peak = 0.0F;
    for (const float sample : sound.samples) {
        peak = std::max(peak, std::abs(sample));
    }
    const double decibels = audio::decibels(static_cast<double>(peak));
    if (decibels > 0.0) {
        audio::applyGain(sound, -decibels);
    }
    return decibels;
}

} // namespace

struct RunTransfer::Parts {
    params::Experiment experiment;
    RunModel trained;
    snapshots::Stamp stamp;
};

Result<Sound> readTrack(const std::filesystem::path& file, const params::Experiment& experiment)
{
    TIMBREL_TRY(const auto representation, makeRepresentation(experiment));
    TIMBREL_TRY(auto track, audio::readSound(file, representation->sampleRate()));
    TIMBREL_CHECK(audio::requireHearable(track, file.string()));
    const auto loudness = corpus::clipRules(experiment.values("corpus")).loudness;
    if (auto levelled = corpus::bringTo(loudness, track); !levelled) {
        return tl::unexpected(std::move(levelled).error().wrappedIn(
            say("it cannot be brought to the loudness of the corpus"), file.string()));
    }
    return track;
}

Result<snapshots::TrackPlayers> readPlayers(
    const std::filesystem::path& run, std::shared_ptr<const params::Schema> schema)
{
    TIMBREL_TRY(const auto folder, RunFolder::open(run));
    TIMBREL_TRY(const auto experiment, folder.experiment(std::move(schema)));
    TIMBREL_TRY(const auto representation, makeRepresentation(experiment));
    TIMBREL_TRY(auto record, folder.record());
    return snapshots::TrackPlayers{
        folder.id(), std::move(record.classes), representation->scaleIsPerClass()};
}

Result<snapshots::Track> openTrack(
    const std::filesystem::path& file, const params::Experiment& experiment)
{
    TIMBREL_TRY(const auto representation, makeRepresentation(experiment));
    TIMBREL_TRY(auto sound, readTrack(file, experiment));
    const auto features = representation->analyse(sound.samples);
    auto picture = representation->picture(features, spectral::scaleOf(*representation, features));
    return snapshots::Track{file.filename().string(), snapshots::fewerFrames(std::move(picture)),
        std::make_shared<const Sound>(std::move(sound)), {}};
}

RunTransfer::RunTransfer(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}
RunTransfer::RunTransfer(RunTransfer&& other) noexcept = default;
RunTransfer& RunTransfer::operator=(RunTransfer&& other) noexcept = default;
RunTransfer::~RunTransfer() = default;

Result<RunTransfer> RunTransfer::open(
    const std::filesystem::path& run, std::shared_ptr<const params::Schema> schema)
{
    TIMBREL_TRY(const auto folder, RunFolder::open(run));
    TIMBREL_TRY(auto experiment, folder.experiment(schema));
    TIMBREL_TRY(auto trained, loadModel(folder, schema));
    snapshots::Stamp stamp{folder.id(), trained.step};
    return RunTransfer(std::make_unique<Parts>(
        Parts{std::move(experiment), std::move(trained), std::move(stamp)}));
}

const params::Experiment& RunTransfer::experiment() const
{
    return m_parts->experiment;
}

const snapshots::Stamp& RunTransfer::stamp() const
{
    return m_parts->stamp;
}

std::span<const Error> RunTransfer::skipped() const
{
    return m_parts->trained.skipped;
}

Result<PlayedTrack> RunTransfer::play(const Sound& track, const snapshots::TrackWish& wish,
    std::uint64_t seed, Monitor& monitor) const
{
    const transfer::Model& model = m_parts->trained.model;
    TIMBREL_TRY(auto stitching,
        transfer::Stitching::create(wish.stitching, model.representation->shape().frames));
    transfer::TrackTransfer how{.stitching = std::move(stitching), .seed = seed};
    TIMBREL_TRY(how.target, classNamed(model.classes, wish.target));
    if (!wish.source.empty()) {
        TIMBREL_TRY(how.source, classNamed(model.classes, wish.source));
    }
    TIMBREL_TRY(auto made, transfer::transferTrack(model, track, how, monitor));

    const auto picture = [&](Matrix& features) {
        return snapshots::fewerFrames(
            model.representation->picture(std::exchange(features, {}), model.scale));
    };
    PlayedTrack played{picture(made.trackFeatures), {}};
    auto& version = played.version;
    version.stamp = m_parts->stamp;
    version.wish = wish;
    version.picture = picture(made.features);
    version.facts = {.clips = made.clips,
        .seams = made.seams.count,
        .seamRatio = made.seams.ratio(),
        .trackSeamRatio = made.trackSeams.ratio(),
        .analysisSeconds = made.analysisSeconds,
        .networkSeconds = made.networkSeconds,
        .synthesisSeconds = made.synthesisSeconds,
        .peakDb = fit(made.sound)};
    version.sound = std::make_shared<const Sound>(std::move(made.sound));
    return played;
}

} // namespace timbrel::experiments
