// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/solos/solos_renderer.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <mutex>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "engine/audio/synthesiser.h"
#include "engine/corpus/tally.h"
#include "engine/runtime/parallel.h"

namespace timbrel::corpus {
namespace {

constexpr std::size_t kLevelPhrases = 16; // held-out phrases that loudness is measured on
constexpr double kPeak = 0.6; // of the peakiest class on those; the rest is headroom

struct Level {
    double power = 0.0; ///< sum of squares
    double peak = 0.0;
};

Level levelOf(const Sound& sound)
{
    Level level;
    for (const float sample : sound.samples) {
        const auto value = static_cast<double>(sample);
        level.power += value * value;
        level.peak = std::max(level.peak, std::abs(value));
    }
    return level;
}

} // namespace

std::vector<Rendering> renderings(
    const SolosPlan& plan, const std::function<bool(const PlannedPhrase&)>& wanted)
{
    std::vector<Rendering> list;
    for (std::size_t player = 0; player < plan.instruments.size(); ++player) {
        for (const PlannedPhrase& planned : plan.phrases) {
            if (wanted(planned) && std::ranges::count(planned.players, player) > 0) {
                list.push_back({&planned, player});
            }
        }
    }
    return list;
}

Result<> renderAll(const SolosPlan& plan, const std::vector<Rendering>& list, double seconds,
    const char* activity, Monitor& monitor, const std::function<Result<>(std::size_t, Sound)>& use)
{
    Tally tally(monitor, activity, list.size());
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    std::optional<Error> failure;
    const auto stop = [&](Error error) {
        const std::scoped_lock lock(mutex);
        failure = std::move(error);
        next = list.size();
    };
    const std::size_t threads = runtime::hardwareThreads();
    runtime::parallelFor(threads, threads, [&](std::size_t) {
        auto synthesiser = audio::Synthesiser::open(plan.soundfont, kSolosSampleRate);
        if (!synthesiser) {
            return stop(std::move(synthesiser).error());
        }
        for (std::size_t index = next++; index < list.size(); index = next++) {
            if (tally.cancelled()) {
                return stop(
                    {ErrorCode::Cancelled, say("making the corpus was cancelled"), {}, {}, {}});
            }
            const auto& [planned, player] = list[index];
            Sound sound = synthesiser->render(
                planned->phrase.notes, plan.instruments[player].program, seconds);
            if (auto used = use(index, std::move(sound)); !used) {
                return stop(std::move(used).error());
            }
            tally.done();
        }
    });
    if (failure) {
        return tl::unexpected(*failure);
    }
    return {};
}

Result<std::vector<double>> levelGains(
    const SolosPlan& plan, const SolosOptions& options, Monitor& monitor)
{
    // Held-out phrases come last in the plan, and every class plays them.
    const PlannedPhrase* first =
        plan.phrases.data() + plan.phrases.size() - std::min(kLevelPhrases, options.heldOutPhrases);
    const auto list =
        renderings(plan, [&](const PlannedPhrase& planned) { return &planned >= first; });
    std::vector<Level> levels(list.size());
    TIMBREL_CHECK(renderAll(plan, list, options.phraseSeconds, "measuring instruments", monitor,
        [&](std::size_t index, const Sound& sound) -> Result<> {
            levels[index] = levelOf(sound);
            return {};
        }));
    std::vector<Level> classes(plan.instruments.size());
    for (std::size_t index = 0; index < list.size(); ++index) { // in order: the same sum each time
        classes[list[index].player].power += levels[index].power;
        classes[list[index].player].peak =
            std::max(classes[list[index].player].peak, levels[index].peak);
    }
    double loudness = std::numeric_limits<double>::max();
    for (std::size_t player = 0; player < classes.size(); ++player) {
        if (classes[player].power <= 0.0) {
            return fail(ErrorCode::Unreadable,
                say("the soundfont has no sound for {}", options.classes[player]),
                plan.soundfont.string(), say("Use another soundfont, or leave out this class"));
        }
        loudness =
            std::min(loudness, kPeak * std::sqrt(classes[player].power) / classes[player].peak);
    }
    std::vector<double> factors;
    for (const Level& level : classes) {
        factors.push_back(loudness / std::sqrt(level.power));
    }
    return factors;
}

} // namespace timbrel::corpus
