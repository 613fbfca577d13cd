// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/map_facts.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <vector>

#include "engine/analysis/held_out_errors.h"
#include "engine/analysis/k_means.h"
#include "engine/analysis/linear_probe.h"
#include "engine/analysis/neighbour_lists.h"
#include "engine/analysis/principal_plane.h"
#include "engine/analysis/silhouette.h"
#include "engine/base/spread.h"
#include "engine/runtime/parallel.h"
#include "engine/snapshots/clip_name.h"

namespace timbrel::experiments {
namespace {

constexpr std::size_t kNeighbours = 10; // that are listed; the nearest five vote
constexpr std::size_t kVoters = 5;
constexpr std::size_t kMostSilhouettes = 4000; // every pair of them is compared
constexpr int kRestarts = 3;
constexpr std::size_t kAtOnce = 64; // clips in the network

/// The part of the codes whose nearest others are mostly of their own class.
double votedRight(const analysis::LabelledCodes& codes, const analysis::NeighbourLists& lists)
{
    const std::size_t classes = 1 + *std::ranges::max_element(codes.classes);
    std::size_t right = 0;
    for (std::size_t i = 0; i < lists.count(); ++i) {
        std::vector<std::size_t> votes(classes, 0);
        for (const auto row : lists.rowsOf(i).first(std::min(kVoters, lists.each))) {
            ++votes[codes.classes[row]];
        }
        const auto voted = std::ranges::max_element(votes) - votes.begin();
        right += static_cast<std::size_t>(voted) == codes.classes[i] ? 1U : 0U;
    }
    return static_cast<double>(right) / static_cast<double>(codes.codes.rows);
}

double meanSilhouette(const analysis::LabelledCodes& codes)
{
    std::vector<std::size_t> rows(codes.codes.rows);
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    rows = spread(rows, kMostSilhouettes);
    analysis::LabelledCodes some{Matrix(rows.size(), codes.codes.columns), {}};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::ranges::copy(codes.codes.row(rows[i]), some.codes.row(i).begin());
        some.classes.push_back(codes.classes[rows[i]]);
    }
    const auto each = analysis::silhouettes(some, runtime::hardwareThreads());
    return std::accumulate(each.begin(), each.end(), 0.0) / static_cast<double>(each.size());
}

} // namespace

void describeClip(const corpus::FeatureSet& features, std::size_t clip, snapshots::CodePoint& point)
{
    const auto& found = features.clips()[clip];
    point.classIndex = found.classIndex;
    point.clipId = found.id;
    point.recording = snapshots::recordingOf(found.id);
    point.learnt = std::ranges::binary_search(features.trainingClips(), clip);
}

Result<> addErrors(const transfer::Model& model, const corpus::FeatureSet& features,
    const std::vector<std::size_t>& clips, const Matrix& codes, std::span<const std::size_t> which,
    std::span<snapshots::CodePoint> points, Monitor& monitor)
{
    for (std::size_t first = 0; first < which.size(); first += kAtOnce) {
        if (monitor.cancelled()) {
            return fail(ErrorCode::Cancelled, say("the map was cancelled"));
        }
        monitor.progress(
            static_cast<double>(first) / static_cast<double>(which.size()), "decoding clips");
        const auto some = which.subspan(first, std::min(kAtOnce, which.size() - first));
        std::vector<float> values;
        std::vector<std::size_t> classes;
        for (const auto place : some) {
            std::ranges::copy(codes.row(place), std::back_inserter(values));
            classes.push_back(points[place].classIndex);
        }
        const auto content = torch::tensor(values)
                                 .view({std::ssize(classes), std::int64_t(codes.columns)})
                                 .to(model.device);
        const auto made = model.decode(content, classes).contiguous();
        const auto size = static_cast<std::size_t>(made[0].numel());
        for (std::size_t i = 0; i < some.size(); ++i) {
            points[some[i]].error = static_cast<float>(analysis::meanAbsoluteError(
                {made.data_ptr<float>() + i * size, size}, features.features(clips[some[i]])));
        }
    }
    return {};
}

Result<> addProbe(const analysis::LabelledCodes& learnt, const analysis::LabelledCodes& tried,
    snapshots::CodeMap& map, Monitor& monitor)
{
    TIMBREL_TRY(const auto probe,
        analysis::linearProbe(learnt, tried, {.threads = runtime::hardwareThreads()}, monitor));
    map.probeAccuracy = probe.accuracy;
    map.probeChance = probe.chance;
    return {};
}

Result<> addCodeFacts(
    const analysis::LabelledCodes& codes, snapshots::CodeMap& map, Monitor& monitor)
{
    if (codes.codes.rows < 2) {
        return {};
    }
    const auto threads = runtime::hardwareThreads();
    const auto plane = analysis::principalPlane(codes.codes, 0);
    map.clusters = std::min(map.classes.size(), codes.codes.rows);
    TIMBREL_TRY(const auto clusters,
        analysis::kMeans(codes.codes,
            {.clusters = map.clusters, .restarts = kRestarts, .threads = threads}, monitor));
    TIMBREL_TRY(
        const auto lists, analysis::nearestOthers(codes.codes, kNeighbours, threads, monitor));
    for (std::size_t i = 0; i < codes.codes.rows; ++i) {
        auto& point = map.contentCodes[i];
        point.principalX = plane.x[i];
        point.principalY = plane.y[i];
        point.cluster = clusters.assignment[i];
        const auto rows = lists.rowsOf(i);
        point.neighbours.assign(rows.begin(), rows.end());
    }
    map.neighbourAccuracy = votedRight(codes, lists);
    map.silhouette = meanSilhouette(codes);
    return {};
}

} // namespace timbrel::experiments
