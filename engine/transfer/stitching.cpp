// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transfer/stitching.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <string>

#include <fmt/format.h>

#include "engine/base/text.h"

namespace timbrel::transfer {
namespace {

using params::Parameter;

constexpr std::int64_t kMostFrames = 4096;

Parameter framesOf(const char* label, const char* help)
{
    return {"frames", label, help, "frames", std::int64_t{0}, params::IntegerRange{0, kMostFrames}};
}

Parameter powerOf()
{
    return {"power", "Blend powers",
        "Where clips overlap, their powers are averaged instead of their decibels: transients stay "
        "sharper.",
        "", false, params::Toggle{}};
}

/// Hann's window in the middle of each frame, where it is nowhere zero: shifted by half its length
/// and added to itself it is 1.
double hann(std::size_t frame, std::size_t length)
{
    const double sine = std::sin(
        std::numbers::pi * (static_cast<double>(frame) + 0.5) / static_cast<double>(length));
    return sine * sine;
}

std::size_t whole(std::size_t clip)
{
    return clip;
}

std::size_t half(std::size_t clip)
{
    return std::max<std::size_t>(1, clip / 2);
}

std::size_t quarter(std::size_t clip)
{
    return std::max<std::size_t>(1, clip / 4);
}

std::size_t one(std::size_t /*clip*/)
{
    return 1;
}

} // namespace

std::vector<float> binomialMask(std::size_t n)
{
    std::vector<float> mask(n);
    double share = 1.0; // C(2n−1, j) / C(2n−1, n−1), from j = n−1 down
    for (std::size_t j = n; j-- > 0;) {
        mask[j] = static_cast<float>(share);
        share *= static_cast<double>(j) / static_cast<double>(2 * n - j);
    }
    return mask;
}

namespace {

/// Frames of a clip, and the number that the way makes something of.
struct Cut {
    std::size_t clip = 0;
    std::size_t number = 0;
};

/// `number` frames around the middle, as Marsden's k time steps.
std::vector<float> middle(Cut cut, std::size_t clip, std::size_t count)
{
    const std::size_t begin = cut.clip / 2 - cut.number / 2;
    std::vector<float> weights(cut.clip);
    for (std::size_t frame = 0; frame < cut.clip; ++frame) {
        const bool from = frame >= begin || clip == 0;
        const bool to = frame < begin + cut.number || clip + 1 == count;
        weights[frame] = from && to ? 1.0F : 0.0F;
    }
    return weights;
}

/// All of a clip, rising over its first `number` frames while the clip before falls.
std::vector<float> crossfaded(Cut cut, std::size_t clip, std::size_t count)
{
    const auto mask = binomialMask(cut.number);
    std::vector<float> weights(cut.clip, 1.0F);
    for (std::size_t frame = 0; frame < cut.number; ++frame) {
        if (clip > 0) {
            weights[frame] = mask[frame];
        }
        if (clip + 1 < count) {
            weights[cut.clip - cut.number + frame] = 1.0F - mask[frame];
        }
    }
    return weights;
}

/// Hann's window over the sum of the windows of all clips that cover the frame.
std::vector<float> windowed(Cut cut, std::size_t clip, std::size_t count)
{
    std::vector<float> weights(cut.clip);
    for (std::size_t frame = 0; frame < cut.clip; ++frame) {
        double sum = 0.0;
        const std::size_t before = std::min(clip, (cut.clip - 1 - frame) / cut.number);
        const std::size_t behind = std::min(count - 1 - clip, frame / cut.number);
        for (std::size_t n = 0; n <= before; ++n) {
            sum += hann(frame + n * cut.number, cut.clip);
        }
        for (std::size_t n = 1; n <= behind; ++n) {
            sum += hann(frame - n * cut.number, cut.clip);
        }
        weights[frame] = static_cast<float>(hann(frame, cut.clip) / sum);
    }
    return weights;
}

std::size_t numberOf(Cut cut)
{
    return cut.number;
}

std::size_t remainderOf(Cut cut)
{
    return cut.clip - cut.number;
}

} // namespace

struct StitchingWay {
    params::Row row;
    std::size_t (*usual)(std::size_t clip) = nullptr; ///< number
    std::size_t (*largest)(std::size_t clip) = nullptr; ///< number that can be
    std::size_t (*hop)(Cut cut) = nullptr;
    std::vector<float> (*weights)(Cut cut, std::size_t clip, std::size_t count) = nullptr;
};

namespace {

std::span<const StitchingWay> table()
{
    static const std::vector<StitchingWay> ways{
        {{"overlap-add", "Overlap-add",
             "Clips overlap and fade into each other under a Hann window: the smoothest.",
             {framesOf("Hop", "From the start of one clip to the next; usually half a clip."),
                 powerOf()}},
            half, whole, numberOf, windowed},
        {{"crossfade", "Crossfade",
             "Each clip fades into the next over a few frames, with binomial weights (Marsden).",
             {framesOf("Overlap", "Frames that two clips share; usually a quarter of a clip."),
                 powerOf()}},
            quarter, half, remainderOf, crossfaded},
        {{"frames", "Middle frames",
             "Of each clip the frames around its middle, where the network sees most of what is "
             "around them; a whole clip is concatenation (Marsden).",
             {framesOf("Frames of each clip", "How many are taken; usually half a clip.")}},
            half, whole, numberOf, middle},
        {{"one-frame", "One frame of each clip",
             "A clip for every single frame: slow, and every frame is a seam (Marsden).", {}},
            one, one, numberOf, middle},
        {{"concatenate", "One after another",
             "Clips are put side by side: fast, with a jump wherever one ends (Marsden).", {}},
            whole, whole, numberOf, middle},
    };
    return ways;
}

Result<const StitchingWay*> wayNamed(const std::string& id)
{
    std::vector<std::string> known;
    for (const StitchingWay& way : table()) {
        if (way.row.id == id) {
            return &way;
        }
        known.push_back(way.row.id);
    }
    return fail(ErrorCode::InvalidArgument, say("there is no way \"{}\" to stitch clips", id), {},
        say("Choose one of {}", listed(known)));
}

bool has(const params::Row& row, std::string_view parameter)
{
    return std::ranges::find(row.parameters, parameter, &Parameter::id) != row.parameters.end();
}

} // namespace

std::span<const params::Row> stitchingWays()
{
    static const auto rows = [] {
        std::vector<params::Row> all;
        for (const auto& way : table()) {
            all.push_back(way.row);
        }
        return all;
    }();
    return rows;
}

Stitching::Stitching(
    const StitchingWay& way, std::size_t clipFrames, std::size_t number, bool power)
    : m_way(&way)
    , m_clipFrames(clipFrames)
    , m_number(number)
    , m_hop(way.hop({clipFrames, number}))
    , m_power(power)
{
}

Result<Stitching> Stitching::create(
    const snapshots::StitchingChoice& choice, std::size_t clipFrames)
{
    assert(clipFrames > 1);
    TIMBREL_TRY(const auto* way, wayNamed(choice.way));
    if (choice.frames > 0 && !has(way->row, "frames")) {
        return fail(ErrorCode::InvalidArgument, say("it has no number of frames to choose"),
            choice.way, say("Leave the number out"));
    }
    if (choice.power && !has(way->row, "power")) {
        return fail(ErrorCode::InvalidArgument,
            say("its clips do not overlap, so nothing is blended"), choice.way,
            say("Leave the blending of powers out"));
    }
    if (const std::size_t largest = way->largest(clipFrames); choice.frames > largest) {
        return fail(ErrorCode::InvalidArgument,
            say("{} frames are more than clips of {} frames can give", choice.frames, clipFrames),
            choice.way, say("Use at most {}, or 0 for the usual number", largest));
    }
    const std::size_t number = choice.frames > 0 ? choice.frames : way->usual(clipFrames);
    return Stitching(*way, clipFrames, number, choice.power);
}

std::size_t Stitching::clipCount(std::size_t trackFrames) const
{
    return trackFrames <= m_clipFrames ? 1 : 1 + (trackFrames - m_clipFrames + m_hop - 1) / m_hop;
}

std::vector<float> Stitching::weights(std::size_t clip, std::size_t count) const
{
    assert(clip < count);
    return m_way->weights({m_clipFrames, m_number}, clip, count);
}

std::vector<std::size_t> Stitching::seams(std::size_t trackFrames) const
{
    std::vector<std::size_t> seams;
    const std::size_t count = clipCount(trackFrames);
    if (count == 1) {
        return seams;
    }
    // All clips take over alike: where the second does from the first.
    const auto first = weights(0, count);
    const auto second = weights(1, count);
    std::size_t lead = 0;
    while (second[lead] == 0.0F
        || (lead + m_hop < m_clipFrames && second[lead] < first[lead + m_hop])) {
        ++lead;
    }
    for (std::size_t clip = 1; clip < count; ++clip) {
        if (const std::size_t seam = clip * m_hop + lead; seam < trackFrames) {
            seams.push_back(seam);
        }
    }
    return seams;
}

} // namespace timbrel::transfer
