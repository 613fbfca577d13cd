// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transfer/track_transfer.h"

#include <algorithm>

namespace timbrel::transfer {
namespace {

/// Clips of a matrix [rows, frames], one after another, the last filled up with zeros (the floor).
std::vector<std::vector<float>> cut(const Matrix& features, std::size_t clipFrames)
{
    std::vector<std::vector<float>> clips;
    for (std::size_t begin = 0; begin < features.columns; begin += clipFrames) {
        const std::size_t count = std::min(clipFrames, features.columns - begin);
        std::vector<float> clip(features.rows * clipFrames, 0.0F);
        for (std::size_t row = 0; row < features.rows; ++row) {
            std::ranges::copy(features.row(row).subspan(begin, count),
                clip.begin() + static_cast<std::ptrdiff_t>(row * clipFrames));
        }
        clips.push_back(std::move(clip));
    }
    return clips;
}

/// The clips [n, …, frames] side by side, at most `frames` of them.
Matrix glue(
    const Model& model, const torch::Tensor& clips, std::size_t targetClass, std::size_t frames)
{
    Matrix whole;
    std::size_t column = 0;
    for (std::int64_t i = 0; i < clips.size(0); ++i) {
        const auto clip = model.absolute(clips[i], targetClass);
        if (whole.empty()) {
            whole = Matrix(clip.rows, frames);
        }
        const std::size_t count = std::min(clip.columns, frames - column);
        for (std::size_t row = 0; row < clip.rows; ++row) {
            std::ranges::copy(clip.row(row).first(count),
                whole.row(row).begin() + static_cast<std::ptrdiff_t>(column));
        }
        column += count;
    }
    return whole;
}

} // namespace

Result<Sound> transferTrack(const Model& model, const Sound& track, const TrackTransfer& wish,
    std::uint64_t seed, Monitor& monitor)
{
    if (track.samples.empty()) {
        return fail(ErrorCode::InvalidArgument, "there is no sound to transfer", {},
            "Choose a recording that is not empty");
    }
    if (model.representation->scaleIsPerClass() && !wish.source) {
        return fail(ErrorCode::InvalidArgument,
            "every class of this run is scaled in its own way, so it must be known who plays", {},
            "Name the class that plays the recording");
    }
    monitor.progress(0.0, "analysing the track");
    auto features = model.representation->analyse(track.samples);
    model.representation->toUnit(features, model.scale, wish.source.value_or(0));
    const auto clips = cut(features, model.representation->shape().frames);

    std::vector<torch::Tensor> decoded;
    for (std::size_t i = 0; i < clips.size(); ++i) {
        if (monitor.cancelled()) {
            return fail(ErrorCode::Cancelled, "the transfer was stopped");
        }
        monitor.progress(
            static_cast<double>(i) / static_cast<double>(clips.size()), "transferring");
        const std::span<const float> clip(clips[i]);
        decoded.push_back(model.decode(
            model.encode(model.batch(std::span(&clip, 1))), std::span(&wish.target, 1)));
    }
    const auto absolute = glue(model, torch::cat(decoded), wish.target, features.columns);
    return model.representation->synthesise(
        absolute, {.seed = seed, .content = track.samples}, monitor);
}

} // namespace timbrel::transfer
