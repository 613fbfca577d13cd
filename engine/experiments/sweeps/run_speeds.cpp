// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/sweeps/run_speeds.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>
#include <utility>

#include "engine/experiments/files/run_folder.h"

namespace timbrel::experiments {
namespace {

using params::Experiment;

double batchOf(const Experiment& experiment)
{
    return static_cast<double>(experiment.values("training").integer("batch"));
}

/// How many settings of a section differ; nothing where another row is chosen.
std::optional<std::size_t> differences(
    const Experiment& one, const Experiment& other, std::string_view section)
{
    if (one.row(section).id != other.row(section).id) {
        return std::nullopt;
    }
    const auto& values = one.values(section);
    return static_cast<std::size_t>(
        std::ranges::count_if(values.parameters(), [&](const params::Parameter& parameter) {
            return values.value(parameter.id) != other.values(section).value(parameter.id);
        }));
}

/// Whether both train the same networks on the same kind of features.
bool areAlike(const Experiment& one, const Experiment& other)
{
    static constexpr std::array<std::string_view, 3> kSections{
        "representation", "encoder", "generator"};
    return one.row("method").id == other.row("method").id
        && std::ranges::all_of(
            kSections, [&](auto section) { return differences(one, other, section) == 0U; });
}

/// How many settings differ; what is trained on does not count.
std::size_t differences(const Experiment& one, const Experiment& other)
{
    std::size_t count = 0;
    for (const auto& section : one.schema().sections) {
        if (section.id != "corpus") {
            count += differences(one, other, section.id).value_or(1);
        }
    }
    return count;
}

} // namespace

RunSpeeds RunSpeeds::of(
    const std::filesystem::path& runs, std::shared_ptr<const params::Schema> schema)
{
    RunSpeeds speeds;
    for (const auto& run : listRuns(runs)) {
        if (run.step == 0 || run.trainSeconds <= 0.0) {
            continue;
        }
        if (const auto folder = RunFolder::open(run.folder)) {
            if (auto experiment = folder->experiment(schema)) {
                speeds.add(
                    std::move(*experiment), run.trainSeconds / static_cast<double>(run.step));
            }
        }
    }
    return speeds;
}

void RunSpeeds::add(params::Experiment experiment, double secondsPerStep)
{
    const double perClip = secondsPerStep / batchOf(experiment);
    m_speeds.push_back({std::move(experiment), perClip});
}

std::optional<double> RunSpeeds::secondsFor(
    const params::Experiment& experiment, std::int64_t step) const
{
    std::size_t fewest = std::numeric_limits<std::size_t>::max();
    std::optional<double> seconds;
    for (const auto& speed : m_speeds) {
        if (!areAlike(experiment, speed.experiment)) {
            continue;
        }
        if (const auto count = differences(experiment, speed.experiment); count < fewest) {
            fewest = count;
            const auto steps = experiment.values("training").integer("steps") - step;
            seconds = speed.secondsPerClip * batchOf(experiment)
                * static_cast<double>(std::max<std::int64_t>(0, steps));
        }
    }
    return seconds;
}

} // namespace timbrel::experiments
