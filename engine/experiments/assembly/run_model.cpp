// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/assembly/run_model.h"

#include <algorithm>

#include "engine/experiments/assembly/checkpoint.h"
#include "engine/experiments/assembly/environment.h"
#include "engine/experiments/assembly/experiment_parts.h"
#include "engine/experiments/files/sub_class_file.h"
#include "engine/methods/catalog.h"

namespace timbrel::experiments {
namespace {

/// The order in which a run's checkpoints are tried: the wished or best one, then the newest.
std::vector<std::int64_t> preferred(
    std::vector<std::int64_t> steps, std::optional<std::int64_t> wished, std::int64_t best)
{
    std::ranges::reverse(steps);
    const auto first = wished.value_or(best);
    std::ranges::stable_partition(steps, [first](std::int64_t step) { return step == first; });
    return steps;
}

/// The decibels between 0 and 1 of the first channel, where it is a level.
std::optional<double> rangeDb(
    const spectral::Representation& representation, const spectral::FeatureScale& scale)
{
    if (!representation.unit().starts_with("dB")) {
        return std::nullopt;
    }
    Matrix ends(representation.shape().rows(), 2);
    for (std::size_t row = 0; row < ends.rows; ++row) {
        ends.at(row, 1) = 1.0F;
    }
    representation.fromUnit(ends, scale, 0);
    return static_cast<double>(ends.at(0, 1)) - static_cast<double>(ends.at(0, 0));
}

/// Runs are copied between machines with and without a graphics card.
Result<> chooseDeviceHere(params::Experiment& experiment, const std::string& wished)
{
    if (!wished.empty()) {
        return experiment.setFromText("training.device", wished);
    }
    const bool isHere = chooseDevice(experiment.values("training").text("device")).has_value();
    return isHere ? Result<>() : experiment.setFromText("training.device", "cpu");
}

} // namespace

Result<transfer::Model> makeModel(const params::Experiment& experiment,
    std::vector<std::string> classes, spectral::FeatureScale scale, std::int64_t trainingClips)
{
    transfer::Model model;
    TIMBREL_TRY(model.device, chooseDevice(experiment.values("training").text("device")));
    TIMBREL_TRY(model.representation, makeRepresentation(experiment));
    const auto shape = model.representation->shape();
    methods::ModelShape fitted{static_cast<std::int64_t>(shape.channels),
        static_cast<std::int64_t>(shape.bands), static_cast<std::int64_t>(shape.frames),
        static_cast<std::int64_t>(classes.size())};
    if (const auto angle = model.representation->angleChannel()) {
        fitted.angleChannel = static_cast<std::int64_t>(*angle);
    }
    fitted.trainingClips = trainingClips;
    fitted.rangeDb = rangeDb(*model.representation, scale);
    const auto picture = model.representation->picture(Matrix(shape.rows(), shape.frames), scale);
    fitted.bandHz = picture.bandHz;
    fitted.framesPerSecond = 1.0 / picture.secondsPerFrame;
    fitted.device = model.device.type();
    TIMBREL_TRY(model.method, methods::createLearnt(experiment, fitted));
    model.method->network().to(model.device);
    model.parents = ClassParents::themselves(classes);
    model.classes = std::move(classes);
    model.scale = std::move(scale);
    return model;
}

Result<RunModel> loadModel(const RunFolder& run, std::shared_ptr<const params::Schema> schema,
    std::optional<std::int64_t> step, const std::string& device)
{
    TIMBREL_TRY(auto experiment, run.experiment(std::move(schema)));
    TIMBREL_CHECK(chooseDeviceHere(experiment, device));
    TIMBREL_TRY(const auto record, run.record());
    RunModel loaded;
    if (record.classes.size() < 2) {
        return fail(ErrorCode::NotFound, say("the run ended before it began to train"),
            run.path().string(), say("Train it first"));
    }
    TIMBREL_TRY(
        loaded.model, makeModel(experiment, record.classes, {record.scale}, record.trainingClips));
    TIMBREL_TRY(auto subClasses, loadSubClasses(run.subClassFile()));
    if (subClasses && subClasses->names != record.classes) {
        return fail(ErrorCode::Unreadable,
            say("run.json tells of other classes than sub-classes.json"), run.path().string(),
            say("Copy the run again"));
    }
    if (subClasses) {
        loaded.model.parents = std::move(subClasses->parents);
    }

    const CheckpointFolder folder(run.checkpoints());
    const auto steps = folder.steps();
    if (step && std::ranges::find(steps, *step) == steps.end()) {
        return fail(ErrorCode::NotFound, say("the run has no checkpoint of step {}", *step),
            run.path().string(), say("Choose a step that was saved"));
    }
    for (const auto candidate : preferred(steps, step, record.bestStep)) {
        auto progress = folder.load(candidate, loaded.model.method->network());
        if (progress) {
            loaded.step = candidate;
            return loaded;
        }
        loaded.skipped.push_back(std::move(progress).error());
    }
    auto error = Error{ErrorCode::NotFound, say("the run has no checkpoint that can be read"),
        run.path().string(), say("Train it for a while, or copy it again"), nullptr};
    if (!loaded.skipped.empty()) {
        error.cause = std::make_shared<const Error>(loaded.skipped.front());
    }
    return tl::unexpected(std::move(error));
}

} // namespace timbrel::experiments
