// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/waiting_training.h"

#include <fmt/format.h>

#include "engine/base/files.h"
#include "engine/experiments/files/experiment_file.h"
#include "engine/experiments/files/toml_reading.h"
#include "engine/experiments/files/toml_writing.h"

namespace timbrel::experiments {
namespace {

constexpr std::size_t kLargestFile = 1U << 20U;

} // namespace

Result<WaitingTraining> resumption(const std::filesystem::path& run, std::int64_t steps,
    std::shared_ptr<const params::Schema> schema)
{
    TIMBREL_TRY(auto folder, RunFolder::open(run));
    TIMBREL_TRY(auto experiment, folder.experiment(std::move(schema)));
    TIMBREL_CHECK(experiment.set("training", "steps", steps));
    return WaitingTraining(std::move(experiment), std::move(folder));
}

std::string toToml(const WaitingTraining& waiting)
{
    return waiting.run ? fmt::format(
               "resume = {}\nsteps = {}\n", quoted(waiting.run->path().string()), waiting.steps())
                       : toToml(waiting.experiment);
}

Result<WaitingTraining> loadWaiting(
    const std::filesystem::path& file, std::shared_ptr<const params::Schema> schema)
{
    TIMBREL_TRY(const auto text, readFile(file, kLargestFile));
    TIMBREL_TRY(const auto table, parseToml(text, file.string()));
    if (!table.contains("resume")) {
        TIMBREL_TRY(auto experiment, experimentFromToml(text, file.string(), std::move(schema)));
        return WaitingTraining(std::move(experiment));
    }
    const auto run = table["resume"].value<std::string>();
    const auto steps = table["steps"].value<std::int64_t>();
    if (!run || !steps) {
        return fail(ErrorCode::InvalidArgument,
            say("a run that is to go on needs its folder and a number of steps"), file.string(),
            say("Write resume = \"the run's folder\" and steps = 8000, or delete the file"));
    }
    return resumption(*run, *steps, std::move(schema));
}

} // namespace timbrel::experiments
