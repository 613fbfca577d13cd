// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/run_map.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

#include "engine/analysis/neighbour_lists.h"
#include "engine/analysis/placement.h"
#include "engine/analysis/tsne.h"
#include "engine/experiments/assembly/opened_run.h"
#include "engine/experiments/studies/file_clip.h"
#include "engine/experiments/studies/map_facts.h"
#include "engine/experiments/studies/run_transfer.h"
#include "engine/measures/coded_clips.h"
#include "engine/base/spread.h"
#include "engine/runtime/parallel.h"
#include "engine/snapshots/clip_name.h"

namespace timbrel::experiments {
namespace {

using analysis::LabelledCodes;
using snapshots::CodeMap;
using snapshots::CodePoint;

constexpr std::size_t kAtOnce = 64; // clips in the network
constexpr auto kBetweenLooks = std::chrono::milliseconds(120);
constexpr std::uint64_t kSeed = 0; // of the phases

void append(LabelledCodes& all, LabelledCodes more)
{
    if (all.codes.rows == 0) {
        all = std::move(more);
        return;
    }
    all.codes.rows += more.codes.rows;
    std::ranges::copy(more.codes.values, std::back_inserter(all.codes.values));
    std::ranges::copy(more.classes, std::back_inserter(all.classes));
}

LabelledCodes rowsWhere(const LabelledCodes& all, const std::vector<CodePoint>& points, bool learnt)
{
    LabelledCodes some;
    some.codes.columns = all.codes.columns;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points[i].learnt == learnt) {
            std::ranges::copy(all.codes.row(i), std::back_inserter(some.codes.values));
            some.classes.push_back(all.classes[i]);
            ++some.codes.rows;
        }
    }
    return some;
}

void place(std::vector<CodePoint>& points, const analysis::PlanePoints& places)
{
    for (std::size_t i = 0; i < places.count(); ++i) {
        points[i].x = places.x[i];
        points[i].y = places.y[i];
    }
}

analysis::PlanePoints placesOf(const std::vector<CodePoint>& points)
{
    analysis::PlanePoints places;
    for (const auto& point : points) {
        places.x.push_back(point.x);
        places.y.push_back(point.y);
    }
    return places;
}

} // namespace

struct RunMap::Parts {
    OpenedRun run;
    LabelledCodes codes; ///< of the map's content points
    CodeMap map;

    [[nodiscard]] const transfer::Model& model() const { return run.trained.model; }

    Result<LabelledCodes> encode(const std::vector<std::size_t>& clips, Monitor& monitor) const
    {
        LabelledCodes all;
        for (std::size_t first = 0; first < clips.size(); first += kAtOnce) {
            if (monitor.cancelled()) {
                return fail(ErrorCode::Cancelled, say("the map was cancelled"));
            }
            monitor.progress(
                static_cast<double>(first) / static_cast<double>(clips.size()), "encoding clips");
            const auto some =
                std::span(clips).subspan(first, std::min(kAtOnce, clips.size() - first));
            const bool learnt =
                std::ranges::binary_search(run.features.trainingClips(), some.front())
                && std::ranges::binary_search(run.features.trainingClips(), some.back());
            auto kept = learnt ? measures::keptCodes(model(), run.features, some) : std::nullopt;
            append(all,
                kept ? std::move(*kept)
                     : measures::labelledCodes(model(), run.features, some, monitor));
        }
        return all;
    }

    /// Of all of them.
    Result<> addErrors(const std::vector<std::size_t>& clips, const LabelledCodes& encoded,
        std::span<CodePoint> points, Monitor& monitor) const
    {
        std::vector<std::size_t> all(clips.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        return experiments::addErrors(
            model(), run.features, clips, encoded.codes, all, points, monitor);
    }

    /// The clips of a sound file, one after another, as the model sees them.
    Result<std::vector<std::vector<float>>> clipsOf(const std::filesystem::path& file) const
    {
        TIMBREL_TRY(const auto sound, readTrack(file, run.experiment));
        const auto& representation = *model().representation;
        Matrix track = representation.analyse(sound.samples);
        representation.toUnit(track, model().scale, 0);
        const auto frames = representation.shape().frames;
        std::vector<std::vector<float>> clips;
        for (std::size_t first = 0; first + frames <= track.columns; first += frames) {
            auto& clip = clips.emplace_back();
            for (std::size_t row = 0; row < track.rows; ++row) {
                std::ranges::copy(track.row(row).subspan(first, frames), std::back_inserter(clip));
            }
        }
        return clips;
    }

    /// The code of a clip that the run knows, or of one of a sound file; and its class, if known.
    struct Heard {
        std::vector<float> code;
        std::optional<std::size_t> classIndex;
    };
    Result<Heard> hear(const std::string& clipId, Monitor& monitor) const
    {
        const auto found = std::ranges::find(run.features.clips(), clipId, &corpus::Clip::id);
        if (found != run.features.clips().end()) {
            const std::vector<std::size_t> one{
                static_cast<std::size_t>(found - run.features.clips().begin())};
            TIMBREL_TRY(auto encoded, encode(one, monitor));
            return Heard{std::move(encoded.codes.values), found->classIndex};
        }
        const auto origin = fileClip(clipId);
        if (!origin) {
            return fail(ErrorCode::NotFound, say("the run has no such clip"), clipId);
        }
        TIMBREL_TRY(const auto clips, clipsOf(origin->file));
        const auto index = origin->firstFrame / model().representation->shape().frames;
        if (index >= clips.size()) {
            return fail(ErrorCode::NotFound, say("the file has no such clip"), clipId);
        }
        const std::vector<std::span<const float>> one{clips[index]};
        return Heard{
            transfer::toMatrix(model().encode(model().batch(one), monitor)).values, std::nullopt};
    }

    Result<> describe(const std::vector<std::size_t>& clips, Monitor& monitor)
    {
        map = {};
        map.stamp = {run.folder.id(), run.trained.step};
        map.classes = model().classes;
        map.parents = model().parents;
        map.contentCodes.resize(clips.size());
        for (std::size_t i = 0; i < clips.size(); ++i) {
            describeClip(run.features, clips[i], map.contentCodes[i]);
        }
        TIMBREL_CHECK(addErrors(clips, codes, map.contentCodes, monitor));
        const auto learnt = rowsWhere(codes, map.contentCodes, true);
        const auto tried = rowsWhere(codes, map.contentCodes, false);
        if (learnt.codes.rows > 0 && tried.codes.rows > 0) {
            TIMBREL_CHECK(addProbe(learnt, tried, map, monitor));
        }
        return addCodeFacts(codes, map, monitor);
    }

    Result<> layClasses(Monitor& monitor)
    {
        const auto table = transfer::toMatrix(model().method->classCodes());
        TIMBREL_TRY(const auto embedding, analysis::tsne(table, {}, monitor));
        for (std::size_t i = 0; i < table.rows; ++i) {
            map.classCodes.push_back(
                {embedding.points.at(i, 0), embedding.points.at(i, 1), i, {}, {}});
        }
        return {};
    }

    /// More points among those that stand.
    Result<CodeMap> add(const LabelledCodes& more, std::vector<CodePoint> points, Monitor& monitor)
    {
        monitor.progress(0.0, "placing clips");
        TIMBREL_TRY(const auto places,
            analysis::placeAmong(codes.codes, placesOf(map.contentCodes), more.codes,
                {.threads = runtime::hardwareThreads()}, monitor));
        TIMBREL_TRY(const auto neighbours,
            analysis::nearestAmong(
                codes.codes, more.codes, 10, runtime::hardwareThreads(), monitor));
        place(points, places);
        for (std::size_t i = 0; i < points.size(); ++i) {
            const auto rows = neighbours.rowsOf(i);
            const auto& nearest = map.contentCodes[rows.front()];
            points[i].neighbours.assign(rows.begin(), rows.end());
            points[i].added = true;
            points[i].cluster = nearest.cluster;
            points[i].principalX = nearest.principalX;
            points[i].principalY = nearest.principalY;
        }
        append(codes, more);
        std::ranges::move(points, std::back_inserter(map.contentCodes));
        return map;
    }
};

RunMap::RunMap(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}
RunMap::RunMap(RunMap&& other) noexcept = default;
RunMap& RunMap::operator=(RunMap&& other) noexcept = default;
RunMap::~RunMap() = default;

Result<RunMap> RunMap::open(const std::filesystem::path& run,
    std::shared_ptr<const params::Schema> schema, const Places& places, Monitor& monitor)
{
    TIMBREL_TRY(auto opened, openRun(run, std::move(schema), places, {}, monitor));
    return RunMap(std::make_unique<Parts>(Parts{std::move(opened), {}, {}}));
}

Result<CodeMap> RunMap::lay(const MapWish& wish, const Watch& watch, Monitor& monitor)
{
    auto& parts = *m_parts;
    const auto& features = parts.run.features;
    std::vector<std::size_t> clips;
    if (wish.training) {
        clips = features.trainingClips();
    }
    if (wish.heldOut) {
        std::ranges::copy(features.heldOutClips(), std::back_inserter(clips));
    }
    clips = spread(clips, wish.mostClips);
    if (clips.empty()) {
        return fail(
            ErrorCode::NotFound, say("there is no clip to map"), {}, say("Choose other clips"));
    }
    TIMBREL_TRY(parts.codes, parts.encode(clips, monitor));
    TIMBREL_CHECK(parts.describe(clips, monitor));
    TIMBREL_CHECK(parts.layClasses(monitor));

    auto& map = parts.map;
    map.iterations = wish.iterations;
    auto last = std::chrono::steady_clock::now() - kBetweenLooks;
    const auto embedding = analysis::tsne(parts.codes.codes,
        {.iterations = wish.iterations, .seed = wish.seed, .threads = runtime::hardwareThreads()},
        monitor, [&](int iteration, const analysis::PlanePoints& places) {
            const auto now = std::chrono::steady_clock::now();
            if (iteration == wish.iterations || now - last >= kBetweenLooks) {
                last = now;
                place(map.contentCodes, places);
                map.iteration = iteration;
                watch(map); // stopped, what was seen last is the map
            }
        });
    if (!embedding && (embedding.error().code != ErrorCode::Cancelled || map.iteration == 0)) {
        return tl::unexpected(embedding.error());
    }
    map.iteration = 0; // over, perhaps before its time
    return map;
}

Result<CodeMap> RunMap::addHeldOut(Monitor& monitor)
{
    auto& parts = *m_parts;
    std::vector<std::size_t> clips;
    for (const auto clip : parts.run.features.heldOutClips()) {
        const auto& id = parts.run.features.clips()[clip].id;
        if (std::ranges::find(parts.map.contentCodes, id, &CodePoint::clipId)
            == parts.map.contentCodes.end()) {
            clips.push_back(clip);
        }
    }
    if (clips.empty() || parts.map.contentCodes.empty()) {
        return parts.map;
    }
    TIMBREL_TRY(const auto codes, parts.encode(clips, monitor));
    std::vector<CodePoint> points(clips.size());
    for (std::size_t i = 0; i < clips.size(); ++i) {
        describeClip(parts.run.features, clips[i], points[i]);
    }
    TIMBREL_CHECK(parts.addErrors(clips, codes, points, monitor));
    return parts.add(codes, std::move(points), monitor);
}

Result<CodeMap> RunMap::addFile(const std::filesystem::path& file, Monitor& monitor)
{
    auto& parts = *m_parts;
    const auto& model = parts.model();
    TIMBREL_TRY(const auto clips, parts.clipsOf(file));
    if (clips.empty() || parts.map.contentCodes.empty()) {
        return fail(ErrorCode::InvalidArgument, say("the recording is shorter than a clip"),
            file.string(), say("Choose a longer one"));
    }
    const std::vector<std::span<const float>> views(clips.begin(), clips.end());
    LabelledCodes codes{transfer::toMatrix(model.encode(model.batch(views), monitor)), {}};
    std::vector<CodePoint> points(clips.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        points[i].recording = file.filename().string();
        points[i].soundId = fileClipId({file, i * model.representation->shape().frames});
        codes.classes.push_back(0);
    }
    return parts.add(codes, std::move(points), monitor);
}

Result<snapshots::ClipView> RunMap::play(
    const std::string& clipId, const std::string& className, Monitor& monitor) const
{
    const auto& model = m_parts->model();
    const auto as = std::ranges::find(model.classes, className);
    if (!className.empty() && as == model.classes.end()) {
        return fail(ErrorCode::NotFound, say("the run has no such class"), className);
    }
    TIMBREL_TRY(const auto heard, m_parts->hear(clipId, monitor));
    if (className.empty() && !heard.classIndex) {
        return fail(ErrorCode::NotFound, say("nobody knows which class plays in this file"),
            snapshots::clipName(clipId), say("Have it played by a class"));
    }
    const auto target = className.empty() ? *heard.classIndex
                                          : static_cast<std::size_t>(as - model.classes.begin());
    const auto content = torch::tensor(heard.code).view({1, -1}).to(model.device);
    const auto made = model.decode(content, std::vector<std::size_t>{target});
    snapshots::Lane lane{.role = className.empty() ? snapshots::LaneRole::Reconstruction
                                                   : snapshots::LaneRole::Transfer,
        .label = className.empty() ? "reconstruction" : "→ " + className,
        .picture = model.picture(made[0], target),
        .sound = nullptr,
        .className = model.classes[target]};
    TIMBREL_TRY(auto sound,
        model.representation->synthesisePicture(
            lane.picture, model.scale, {.seed = kSeed}, monitor));
    lane.sound = std::make_shared<const Sound>(std::move(sound));
    snapshots::ClipView view{{m_parts->run.folder.id(), m_parts->run.trained.step}, clipId,
        snapshots::clipName(clipId) + " · " + lane.label, {}};
    view.lanes.push_back(std::move(lane));
    return view;
}

} // namespace timbrel::experiments
