// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transcription/basic_pitch_weights.h"

#include <algorithm>
#include <cstring>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "engine/base/files.h"
#include "engine/base/user_folders.h"
#include "engine/formats/tensorflow_js.h"

namespace timbrel::transcription {
namespace {

using Shape = std::vector<std::int64_t>;

constexpr const char* kPrefix = "StatefulPartitionedCall/model_1/";
constexpr std::size_t kLargestFile = 64 << 20; // bytes; the published ones have less than one MiB

/// Takes weights by name out of a model's arrays. The first that cannot be taken is remembered.
class Weights final {
public:
    Weights(const std::vector<formats::NamedArray>& arrays, const std::string& where)
        : m_arrays(arrays)
        , m_where(where)
    {
    }

    /// An array of this shape; zeros when there is none.
    torch::Tensor take(const std::string& name, const Shape& shape)
    {
        const auto tensor = torch::zeros(shape);
        const auto found = std::ranges::find(m_arrays, kPrefix + name, &formats::NamedArray::name);
        if (found == m_arrays.end()) {
            refuse(say("it has no weight \"{}\"", name));
        } else if (found->shape != shape) {
            refuse(say("its weight \"{}\" has the shape {}, not {}", name,
                fmt::format("{}", found->shape), fmt::format("{}", shape)));
        } else {
            std::memcpy(tensor.data_ptr(), found->bytes.data(), tensor.nbytes());
            if (!tensor.isfinite().all().item<bool>()) {
                refuse(say("its weight \"{}\" is not of finite numbers", name));
            }
        }
        return tensor;
    }

    /// TensorFlow's kernels are [frames, bands, in, out].
    ConvolutionWeights convolution(
        const std::string& kernel, const Shape& shape, const std::string& bias)
    {
        return {take(kernel, shape).permute({3, 2, 1, 0}).contiguous(), take(bias, {shape.back()})};
    }

    /// The constant-Q kernels of an octave, [1, taps, 1, bins] as they are stored.
    torch::Tensor kernels(const std::string& name, std::int64_t bins)
    {
        return take("cq_t2010v2_1/" + name + "/ExpandDims_1", {1, 256, 1, bins})
            .reshape({256, bins})
            .t()
            .unsqueeze(1);
    }

    [[nodiscard]] Result<> taken() const
    {
        return m_refusal.empty()
            ? Result<>()
            : fail(ErrorCode::Unreadable,
                say("this is not the model of Basic Pitch: {}", m_refusal), m_where,
                say("Delete it and run packaging/models, which fetches the right one"));
    }

private:
    void refuse(Sentence why)
    {
        if (m_refusal.empty()) {
            m_refusal = std::move(why);
        }
    }

    const std::vector<formats::NamedArray>& m_arrays;
    const std::string& m_where;
    Sentence m_refusal;
};

} // namespace

Result<BasicPitchWeights> basicPitchWeights(
    const std::vector<formats::NamedArray>& arrays, const std::string& where)
{
    Weights from(arrays, where);
    const auto headed = [&](const char* name, const Shape& shape) {
        return from.convolution(fmt::format("{}/Conv2D/ReadVariableOp", name), shape,
            fmt::format("{}/BiasAdd/ReadVariableOp", name));
    };
    const auto folded = [&](const char* name, const Shape& shape) { // a batch norm within
        return from.convolution(fmt::format("{}/Conv2D_weights", name), shape,
            fmt::format("{}/Conv2D_bn_offset", name));
    };
    BasicPitchWeights weights;
    weights.octave = torch::cat({from.kernels("conv1d", 36), from.kernels("conv1d_1", 36)});
    weights.lowPass = from.kernels("conv1d_2", 1).contiguous();
    weights.binScale = from.take("cq_t2010v2_1/Sqrt", {309, 1, 1}).flatten();
    weights.inputScale = from.take("batch_normalization/FusedBatchNormV3/Scaled", {1});
    weights.inputOffset = from.take("batch_normalization/FusedBatchNormV3/Offset", {1});
    weights.contourHidden = folded("conv2d_1", {3, 39, 8, 8});
    weights.contour = headed("contours-reduced", {5, 5, 8, 1});
    weights.noteHidden = headed("conv2d_2", {7, 7, 1, 32});
    weights.note = headed("conv2d_3", {7, 3, 32, 1});
    weights.onsetHidden = folded("conv2d_4", {5, 5, 8, 32});
    weights.onset = headed("conv2d_5", {3, 3, 33, 1});
    TIMBREL_CHECK(from.taken());
    return weights;
}

std::filesystem::path basicPitchFolder()
{
    return userDataFolder() / "models" / "basic-pitch";
}

Result<BasicPitchWeights> readBasicPitchWeights(const std::filesystem::path& folder)
{
    const auto model = folder / "model.json";
    std::error_code ignored;
    if (!std::filesystem::exists(model, ignored)) {
        return fail(ErrorCode::NotFound, say("the transcriber's model is not there"),
            folder.string(), say("Run packaging/models, which fetches it"));
    }
    TIMBREL_TRY(const auto description, readFile(model, kLargestFile));
    TIMBREL_TRY(const auto shard, readFile(folder / "group1-shard1of1.bin", kLargestFile));
    TIMBREL_TRY(const auto arrays, formats::fromTensorFlowJs(description, shard, model.string()));
    return basicPitchWeights(arrays, model.string());
}

} // namespace timbrel::transcription
