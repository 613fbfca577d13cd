// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/assembly/checkpoint.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <sstream>
#include <string_view>

#include <fmt/format.h>

#include "engine/base/files.h"
#include "engine/formats/safetensors.h"
#include "engine/nn/module_weights.h"

namespace timbrel::experiments {
namespace {

using formats::ElementType;
using formats::SafeTensors;

constexpr std::string_view kWeightsSuffix = ".safetensors";
constexpr std::string_view kOptimizerSuffix = ".optimizer.safetensors";
constexpr std::string_view kUnfinishedSuffix = ".part"; // what a kill leaves of a file being saved

constexpr std::size_t kLargestFile = std::size_t{1} << 34;

/// The step in a file's name, where the rest of the name is `suffix`.
std::optional<std::int64_t> stepOf(const std::string& name, std::string_view suffix)
{
    std::int64_t step = 0;
    const auto digits = std::from_chars(name.data(), name.data() + name.size(), step);
    return digits.ec == std::errc{} && std::string_view(digits.ptr) == suffix ? std::optional(step)
                                                                              : std::nullopt;
}

/// The weights of a file, once it is known that all of them fit the network.
Result<SafeTensors> readWeights(const std::filesystem::path& path, const torch::nn::Module& network)
{
    TIMBREL_TRY(const auto bytes, readFile(path, kLargestFile));
    TIMBREL_TRY(auto file, formats::fromBytes(bytes, path.string()));
    TIMBREL_CHECK(nn::requireFit(network, file, path.string(),
        say("Use the experiment.toml that this checkpoint was trained with")));
    return file;
}

/// Where a network's weights lie, and its optimiser's memory beside them.
torch::Device deviceOf(const torch::nn::Module& network)
{
    const auto parameters = network.parameters();
    return parameters.empty() ? torch::Device(torch::kCPU) : parameters.front().device();
}

Progress progressFrom(const SafeTensors& file, std::int64_t step)
{
    Progress progress;
    progress.step = step;
    const auto read = [&file](const char* key, auto& number) {
        if (const auto found = file.metadata.find(key); found != file.metadata.end()) {
            const auto& text = found->second;
            std::from_chars(text.data(), text.data() + text.size(), number);
        }
    };
    read("seconds", progress.seconds);
    read("best_error", progress.bestError);
    read("best_step", progress.bestStep);
    return progress;
}

} // namespace

std::filesystem::path CheckpointFolder::weightsFile(std::int64_t step) const
{
    return m_folder / fmt::format("{:06}{}", step, kWeightsSuffix);
}

std::filesystem::path CheckpointFolder::optimizerFile(std::int64_t step) const
{
    return m_folder / fmt::format("{:06}{}", step, kOptimizerSuffix);
}

Result<std::vector<std::int64_t>> CheckpointFolder::readSteps() const
{
    std::vector<std::int64_t> found;
    std::error_code failure;
    std::filesystem::directory_iterator entry(m_folder, failure);
    while (!failure && entry != std::filesystem::directory_iterator()) {
        if (const auto step = stepOf(entry->path().filename().string(), kWeightsSuffix)) {
            found.push_back(*step);
        }
        entry.increment(failure);
    }
    if (failure && failure != std::errc::no_such_file_or_directory) {
        return tl::unexpected(systemError(failure.value(), say("read"), m_folder.string()));
    }
    std::ranges::sort(found);
    return found;
}

std::vector<std::int64_t> CheckpointFolder::steps() const
{
    return readSteps().value_or(std::vector<std::int64_t>{});
}

Result<> CheckpointFolder::save(const Progress& progress, const torch::nn::Module& network,
    const torch::optim::Optimizer& optimizer) const
{
    TIMBREL_CHECK(makeFolders(m_folder));

    // LibTorch names its optimiser state differently from version to version; its own archive hides
    // that, and the safetensors around it brings the hash.
    std::ostringstream archive;
    torch::serialize::OutputArchive output;
    optimizer.save(output);
    output.save_to(archive);
    auto bytes = archive.str();
    const auto length = static_cast<std::int64_t>(bytes.size());
    TIMBREL_CHECK(writeFileAtomically(optimizerFile(progress.step),
        formats::toBytes(
            {{{"libtorch_archive", ElementType::U8, {length}, std::move(bytes)}}, {}})));

    SafeTensors weights{nn::weightsOf(network), {}};
    weights.metadata = {{"format", "pt"}, {"step", std::to_string(progress.step)},
        {"seconds", fmt::format("{}", progress.seconds)},
        {"best_error", fmt::format("{}", progress.bestError)},
        {"best_step", std::to_string(progress.bestStep)}};
    return writeFileAtomically(weightsFile(progress.step), formats::toBytes(weights));
}

Result<Progress> CheckpointFolder::load(std::int64_t step, torch::nn::Module& network) const
{
    TIMBREL_TRY(const auto weights, readWeights(weightsFile(step), network));
    nn::fill(network, weights);
    return progressFrom(weights, step);
}

Result<Progress> CheckpointFolder::load(
    std::int64_t step, torch::nn::Module& network, torch::optim::Optimizer& optimizer) const
{
    TIMBREL_TRY(const auto weights, readWeights(weightsFile(step), network));
    const auto path = optimizerFile(step);
    TIMBREL_TRY(const auto bytes, readFile(path, kLargestFile));
    TIMBREL_TRY(const auto file, formats::fromBytes(bytes, path.string()));
    const auto* archive = file.find("libtorch_archive");
    if (archive == nullptr) {
        return fail(ErrorCode::Unreadable, say("the optimiser's state is missing"), path.string(),
            say("Use another checkpoint"));
    }
    // LibTorch throws at an archive that another version of it has written.
    try {
        std::istringstream stream(archive->bytes);
        torch::serialize::InputArchive input;
        // Without a device it would want the one that it was saved on, which may not be here.
        input.load_from(stream, deviceOf(network));
        optimizer.load(input);
    } catch (const c10::Error&) {
        return fail(ErrorCode::Unreadable,
            say("LibTorch does not understand the optimiser's state"), path.string(),
            say("Go on with the version of LibTorch that is named in run.json"));
    }
    nn::fill(network, weights);
    return progressFrom(weights, step);
}

void CheckpointFolder::prune(
    std::int64_t saved, std::int64_t bestStep, std::int64_t keepEvery) const
{
    auto all = steps();
    std::erase_if(all, [saved](std::int64_t step) { return step > saved; });
    const auto newest = all.empty() ? 0 : all[all.size() - std::min<std::size_t>(2, all.size())];
    const auto isKept = [&](std::int64_t step) {
        return step >= newest || step == bestStep || (keepEvery > 0 && step % keepEvery == 0);
    };
    std::vector<std::filesystem::path> useless;
    std::error_code ignored; // a file that stays does no harm
    for (const auto& entry : std::filesystem::directory_iterator(m_folder, ignored)) {
        const auto name = entry.path().filename().string();
        const auto weights = stepOf(name, kWeightsSuffix);
        const auto step = weights ? weights : stepOf(name, kOptimizerSuffix);
        if (step ? !isKept(*step) : name.ends_with(kUnfinishedSuffix)) {
            useless.push_back(entry.path());
        }
    }
    for (const auto& path : useless) {
        std::filesystem::remove(path, ignored);
    }
}

} // namespace timbrel::experiments
