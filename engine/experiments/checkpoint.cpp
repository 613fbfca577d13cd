// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/checkpoint.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <sstream>

#include <fmt/format.h>

#include "engine/base/files.h"
#include "engine/formats/safetensors.h"

namespace timbrel::experiments {
namespace {

using formats::ElementType;
using formats::NamedArray;
using formats::SafeTensors;

NamedArray arrayOf(const std::string& name, const torch::Tensor& tensor)
{
    const auto values = tensor.detach().to(torch::kCPU, torch::kFloat32).contiguous();
    return {name, ElementType::F32, values.sizes().vec(),
        std::string(static_cast<const char*>(values.data_ptr()), values.nbytes())};
}

Result<> fill(torch::Tensor tensor, const std::string& name, const SafeTensors& file,
    const std::string& where)
{
    const auto* array = file.find(name);
    if (array == nullptr || array->type != ElementType::F32
        || array->shape != tensor.sizes().vec()) {
        return fail(ErrorCode::Unreadable,
            "the weights of \"" + name + "\" are missing or of another size", where,
            "Use the experiment.toml that this checkpoint was trained with");
    }
    auto values = torch::empty(tensor.sizes(), torch::kFloat32);
    std::memcpy(values.data_ptr(), array->bytes.data(), array->bytes.size());
    const torch::NoGradGuard noGradient;
    tensor.copy_(values);
    return {};
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
    return m_folder / fmt::format("{:06}.safetensors", step);
}

std::filesystem::path CheckpointFolder::optimizerFile(std::int64_t step) const
{
    return m_folder / fmt::format("{:06}.optimizer.safetensors", step);
}

std::vector<std::int64_t> CheckpointFolder::steps() const
{
    std::vector<std::int64_t> found;
    std::error_code failure;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder, failure)) {
        const auto name = entry.path().filename().string();
        std::int64_t step = 0;
        const auto digits = std::from_chars(name.data(), name.data() + name.size(), step);
        if (digits.ec == std::errc{} && std::string_view(digits.ptr) == ".safetensors") {
            found.push_back(step);
        }
    }
    std::ranges::sort(found);
    return found;
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

    SafeTensors weights;
    for (const auto& item : network.named_parameters()) {
        weights.arrays.push_back(arrayOf(item.key(), item.value()));
    }
    for (const auto& item : network.named_buffers()) {
        weights.arrays.push_back(arrayOf(item.key(), item.value()));
    }
    weights.metadata = {{"format", "pt"}, {"step", std::to_string(progress.step)},
        {"seconds", fmt::format("{}", progress.seconds)},
        {"best_error", fmt::format("{}", progress.bestError)},
        {"best_step", std::to_string(progress.bestStep)}};
    return writeFileAtomically(weightsFile(progress.step), formats::toBytes(weights));
}

Result<Progress> CheckpointFolder::load(std::int64_t step, torch::nn::Module& network) const
{
    const auto path = weightsFile(step);
    TIMBREL_TRY(const auto bytes, readFile(path, std::size_t{1} << 34));
    TIMBREL_TRY(const auto file, formats::fromBytes(bytes, path.string()));
    for (const auto& item : network.named_parameters()) {
        TIMBREL_CHECK(fill(item.value(), item.key(), file, path.string()));
    }
    for (const auto& item : network.named_buffers()) {
        TIMBREL_CHECK(fill(item.value(), item.key(), file, path.string()));
    }
    return progressFrom(file, step);
}

Result<Progress> CheckpointFolder::load(
    std::int64_t step, torch::nn::Module& network, torch::optim::Optimizer& optimizer) const
{
    TIMBREL_TRY(const auto progress, load(step, network));
    const auto path = optimizerFile(step);
    TIMBREL_TRY(const auto bytes, readFile(path, std::size_t{1} << 34));
    TIMBREL_TRY(const auto file, formats::fromBytes(bytes, path.string()));
    const auto* archive = file.find("libtorch_archive");
    if (archive == nullptr) {
        return fail(ErrorCode::Unreadable, "the optimiser's state is missing", path.string(),
            "Use another checkpoint");
    }
    // The hash has vouched for the bytes; an exception here would be a mistake of ours.
    std::istringstream stream(archive->bytes);
    torch::serialize::InputArchive input;
    input.load_from(stream);
    optimizer.load(input);
    return progress;
}

void CheckpointFolder::prune(std::int64_t bestStep, std::int64_t keepEvery) const
{
    const auto all = steps();
    for (std::size_t i = 0; i + 2 < all.size(); ++i) {
        const bool kept = all[i] == bestStep || (keepEvery > 0 && all[i] % keepEvery == 0);
        if (!kept) {
            std::error_code ignored; // a file that stays does no harm
            std::filesystem::remove(weightsFile(all[i]), ignored);
            std::filesystem::remove(optimizerFile(all[i]), ignored);
        }
    }
}

} // namespace timbrel::experiments
