// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/evaluation.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "engine/analysis/held_out_errors.h"
#include "engine/experiments/coded_clips.h"
#include "engine/runtime/parallel.h"

namespace timbrel::experiments {
namespace {

constexpr std::size_t kBatch = 64;

std::span<const float> clipOf(const torch::Tensor& clips, std::size_t index)
{
    const auto size = static_cast<std::size_t>(clips[0].numel());
    return {clips.data_ptr<float>() + index * size, size};
}

analysis::ReferenceLevels trainingLevels(const corpus::FeatureSet& features)
{
    analysis::ReferenceLevels levels(
        features.classCount(), features.shape().channels * features.shape().bands);
    for (const auto clip : features.trainingClips()) {
        levels.add(features.clips()[clip].classIndex, features.features(clip));
    }
    return levels;
}

/// A clip of one class as it stands on the scale of another.
std::vector<float> rescaled(const transfer::Model& model, std::span<const float> clip,
    std::size_t source, std::size_t target)
{
    const auto shape = model.representation->shape();
    Matrix features(shape.rows(), shape.frames);
    std::ranges::copy(clip, features.values.begin());
    model.representation->fromUnit(features, model.scale, source);
    model.representation->toUnit(features, model.scale, target);
    return std::move(features.values);
}

TransferErrors withBaselines(const transfer::Model& model, const corpus::FeatureSet& features,
    std::span<const HeldOutTransfer> transfers, std::span<const double> errors)
{
    const auto levels = trainingLevels(features);
    const bool apart = model.representation->scaleIsPerClass();
    analysis::ErrorMean transfer;
    analysis::ErrorMean copy;
    analysis::ErrorMean renormalise;
    analysis::ErrorMean classMean;
    analysis::ErrorMean relevel;
    for (std::size_t i = 0; i < transfers.size(); ++i) {
        const auto source = features.clips()[transfers[i].clip].classIndex;
        const auto target = transfers[i].target;
        auto input = features.features(transfers[i].clip);
        const auto truth = features.features(*transfers[i].truth);
        if (apart) { // the input's numbers, read on the target's scale, are already re-normalised
            renormalise.add(analysis::meanAbsoluteError(input, truth));
            input = rescaled(model, input, source, target);
        }
        const analysis::TransferCase attempt{input, truth, source, target};
        transfer.add(errors[i]);
        copy.add(analysis::copyError(attempt));
        classMean.add(analysis::classMeanError(attempt, levels));
        relevel.add(analysis::relevelError(attempt, levels));
    }
    return {transfer.value(), copy.value(),
        apart ? std::optional(renormalise.value()) : std::nullopt, classMean.value(),
        relevel.value(), transfers.size()};
}

std::vector<std::vector<double>> byPair(const corpus::FeatureSet& features,
    std::span<const HeldOutTransfer> transfers, std::span<const double> errors)
{
    std::vector means(
        features.classCount(), std::vector<analysis::ErrorMean>(features.classCount()));
    for (std::size_t i = 0; i < transfers.size(); ++i) {
        means[features.clips()[transfers[i].clip].classIndex][transfers[i].target].add(errors[i]);
    }
    std::vector<std::vector<double>> values;
    for (const auto& row : means) {
        auto& valueRow = values.emplace_back();
        for (const auto& mean : row) {
            valueRow.push_back(mean.value());
        }
    }
    return values;
}

Result<std::optional<analysis::ProbeResult>> probeContent(
    const transfer::Model& model, const corpus::FeatureSet& features, Monitor& monitor)
{
    if (features.heldOutClips().empty()) {
        return std::nullopt;
    }
    TIMBREL_TRY(auto probe,
        analysis::linearProbe(labelledCodes(model, features, planHeldOut(features).probeClips),
            labelledCodes(model, features, features.heldOutClips()),
            {.threads = runtime::hardwareThreads()}, monitor));
    return std::optional(std::move(probe));
}

} // namespace

double reconstructionError(const transfer::Model& model, const corpus::FeatureSet& features,
    std::span<const std::size_t> clips)
{
    analysis::ErrorMean mean;
    for (std::size_t begin = 0; begin < clips.size(); begin += kBatch) {
        const auto part = clips.subspan(begin, std::min(kBatch, clips.size() - begin));
        std::vector<std::size_t> classes;
        for (const auto clip : part) {
            classes.push_back(features.clips()[clip].classIndex);
        }
        const auto made = model.decode(model.encode(clipBatch(model, features, part)), classes);
        for (std::size_t i = 0; i < part.size(); ++i) {
            mean.add(analysis::meanAbsoluteError(clipOf(made, i), features.features(part[i])));
        }
    }
    return mean.value();
}

std::vector<double> transferErrors(const transfer::Model& model, const corpus::FeatureSet& features,
    std::span<const HeldOutTransfer> transfers, Monitor& monitor)
{
    std::vector<double> errors;
    for (std::size_t begin = 0; begin < transfers.size() && !monitor.cancelled(); begin += kBatch) {
        monitor.progress(static_cast<double>(begin) / static_cast<double>(transfers.size()),
            "measuring transfers");
        const auto part = transfers.subspan(begin, std::min(kBatch, transfers.size() - begin));
        std::vector<std::size_t> clips;
        std::vector<std::size_t> targets;
        for (const auto& transfer : part) {
            clips.push_back(transfer.clip);
            targets.push_back(transfer.target);
        }
        const auto made = model.decode(model.encode(clipBatch(model, features, clips)), targets);
        for (std::size_t i = 0; i < part.size(); ++i) {
            errors.push_back(
                analysis::meanAbsoluteError(clipOf(made, i), features.features(*part[i].truth)));
        }
    }
    return errors;
}

Result<Evaluation> evaluate(
    const transfer::Model& model, const corpus::FeatureSet& features, Monitor& monitor)
{
    Evaluation evaluation;
    evaluation.clips = features.heldOutClips().size();
    evaluation.reconstruction = reconstructionError(model, features, features.heldOutClips());
    const auto transfers = transfersWithTruth(features);
    const auto errors = transferErrors(model, features, transfers, monitor);
    if (errors.size() < transfers.size()) {
        return fail(ErrorCode::Cancelled, "the evaluation was stopped");
    }
    if (!transfers.empty()) {
        evaluation.transfer = withBaselines(model, features, transfers, errors);
        evaluation.pairErrors = byPair(features, transfers, errors);
    }
    TIMBREL_TRY(evaluation.probe, probeContent(model, features, monitor));
    return evaluation;
}

std::string toJson(const Evaluation& evaluation, const std::vector<std::string>& classes)
{
    nlohmann::ordered_json json;
    json["heldout"]["clips"] = evaluation.clips;
    json["heldout"]["reconstruction_error"] = evaluation.reconstruction;
    if (const auto& errors = evaluation.transfer) {
        json["heldout"]["transfers"] = errors->count;
        json["heldout"]["transfer_error"] = errors->transfer;
        json["heldout"]["copy_error"] = errors->copy;
        if (errors->renormalise) {
            json["heldout"]["renormalise_error"] = *errors->renormalise;
        }
        json["heldout"]["class_mean_error"] = errors->classMean;
        json["heldout"]["relevel_error"] = errors->relevel;
        json["classes"] = classes;
        json["pair_errors"] = evaluation.pairErrors;
    }
    if (const auto& probe = evaluation.probe) {
        json["probe"]["accuracy"] = probe->accuracy;
        json["probe"]["chance"] = probe->chance;
    }
    return json.dump(2) + "\n";
}

} // namespace timbrel::experiments
