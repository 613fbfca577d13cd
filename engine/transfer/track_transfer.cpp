// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transfer/track_transfer.h"

#include <algorithm>
#include <chrono>
#include <span>
#include <utility>
#include <vector>

#include "engine/base/part_monitor.h"
#include "engine/transfer/stitched_track.h"
#include "engine/transfer/track_synthesis.h"

namespace timbrel::transfer {
namespace {

constexpr std::size_t kClipsAtOnce = 64; // enough to keep every core busy, little to wait for

using Clock = std::chrono::steady_clock;

/// Seconds since it was last asked.
class StopWatch final {
public:
    double lap()
    {
        const auto before = std::exchange(m_began, Clock::now());
        return std::chrono::duration<double>(m_began - before).count();
    }

private:
    Clock::time_point m_began = Clock::now();
};

/// One clip of [rows, frames], row by row; what lies behind the end is zero (the floor).
std::vector<float> cut(const Matrix& features, std::size_t begin, std::size_t clipFrames)
{
    const std::size_t count = std::min(clipFrames, features.columns - begin);
    std::vector<float> clip(features.rows * clipFrames, 0.0F);
    for (std::size_t row = 0; row < features.rows; ++row) {
        std::ranges::copy(features.row(row).subspan(begin, count),
            clip.begin() + static_cast<std::ptrdiff_t>(row * clipFrames));
    }
    return clip;
}

BlendedRows blendedRows(const spectral::Representation& representation)
{
    const auto shape = representation.shape();
    BlendedRows rows{.all = shape.rows()};
    if (representation.unit().starts_with("dB")) {
        rows.decibels = shape.bands;
    }
    if (const auto angle = representation.angleChannel()) {
        rows.firstAngle = *angle * shape.bands;
        rows.angles = shape.bands;
    }
    return rows;
}

Result<> check(const Model& model, const Sound& track, const TrackTransfer& wish)
{
    if (track.samples.empty()) {
        return fail(ErrorCode::InvalidArgument, say("there is no sound to transfer"), {},
            say("Choose a recording that is not empty"));
    }
    if (model.representation->scaleIsPerClass() && !wish.source) {
        return fail(ErrorCode::InvalidArgument,
            say("every class of this run is scaled in its own way, so it must be known who plays"),
            {}, say("Name the class that plays the recording"));
    }
    if (wish.stitching.blendsPower() && blendedRows(*model.representation).decibels == 0) {
        return fail(ErrorCode::InvalidArgument,
            say("the features of this run are not in decibels, so there are no powers to blend"),
            {}, say("Blend them as they are"));
    }
    return {};
}

/// Clips of unit features through the network and into the track, a batch at a time.
Result<Matrix> decoded(
    const Model& model, const Matrix& unit, const TrackTransfer& wish, Monitor& monitor)
{
    const std::size_t hop = wish.stitching.hop();
    StitchedTrack track(wish.stitching, blendedRows(*model.representation), unit.columns);
    for (std::size_t first = 0; first < track.clipCount(); first += kClipsAtOnce) {
        if (monitor.cancelled()) {
            return fail(ErrorCode::Cancelled, say("the transfer was stopped"));
        }
        const std::size_t count = std::min(kClipsAtOnce, track.clipCount() - first);
        const auto share = [&track](std::size_t clips) {
            return static_cast<double>(clips) / static_cast<double>(track.clipCount());
        };
        // Methods without an encoder search for each batch's codes, and tell how far they are.
        PartMonitor batch(monitor, share(first), share(first + count), "transferring");
        batch.progress(0.0, {});
        std::vector<std::vector<float>> clips;
        for (std::size_t clip = first; clip < first + count; ++clip) {
            clips.push_back(cut(unit, clip * hop, wish.stitching.clipFrames()));
        }
        const std::vector<std::span<const float>> views(clips.begin(), clips.end());
        const std::vector<std::size_t> targets(count, wish.target);
        const auto made = model.decode(model.encode(model.batch(views), batch), targets);
        for (std::int64_t clip = 0; clip < made.size(0); ++clip) {
            track.add(model.absolute(made[clip], wish.target));
        }
    }
    return track.take();
}

} // namespace

Result<TransferredTrack> transferTrack(
    const Model& model, const Sound& track, const TrackTransfer& wish, Monitor& monitor)
{
    TIMBREL_CHECK(check(model, track, wish));
    const auto& representation = *model.representation;
    const std::size_t source = model.parents.of[wish.source.value_or(0)];
    const std::size_t bands = representation.shape().bands;
    TransferredTrack made;
    StopWatch watch;
    monitor.progress(0.0, "analysing the track");
    made.trackFeatures = representation.analyse(track.samples);
    representation.toUnit(made.trackFeatures, model.scale, source);
    const auto seams = wish.stitching.seams(made.trackFeatures.columns);
    made.trackSeams = measureSeams(made.trackFeatures, bands, seams);
    made.analysisSeconds = watch.lap();

    TIMBREL_TRY(made.features, decoded(model, made.trackFeatures, wish, monitor));
    made.clips = wish.stitching.clipCount(made.features.columns);
    made.seams = measureSeams(made.features, bands, seams);
    representation.fromUnit(made.trackFeatures, model.scale, source);
    made.networkSeconds = watch.lap();

    TIMBREL_TRY(made.sound,
        synthesiseTrack(
            representation, made.features, {.seed = wish.seed, .content = track.samples}, monitor));
    made.synthesisSeconds = watch.lap();
    return made;
}

} // namespace timbrel::transfer
