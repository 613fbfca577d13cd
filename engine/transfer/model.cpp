// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transfer/model.h"

#include <algorithm>
#include <cstring>

namespace timbrel::transfer {
namespace {

constexpr std::int64_t kBatch = 64; // bounds the memory of long tracks and large corpora

/// The method in evaluation mode and without gradients while this lives.
class Inference final {
public:
    explicit Inference(torch::nn::Module& network)
        : m_network(network)
        , m_training(network.is_training())
    {
        m_network.eval();
    }
    ~Inference() { m_network.train(m_training); }
    Inference(const Inference&) = delete;
    Inference& operator=(const Inference&) = delete;

private:
    torch::NoGradGuard m_noGradient;
    torch::nn::Module& m_network;
    bool m_training;
};

} // namespace

torch::Tensor Model::batch(std::span<const std::span<const float>> clips) const
{
    const auto shape = representation->shape();
    const auto tensor = torch::empty(
        {static_cast<std::int64_t>(clips.size()), static_cast<std::int64_t>(shape.channels),
            static_cast<std::int64_t>(shape.bands), static_cast<std::int64_t>(shape.frames)});
    auto* place = tensor.data_ptr<float>();
    for (const auto& clip : clips) {
        TORCH_INTERNAL_ASSERT(clip.size() == shape.size());
        place = std::copy(clip.begin(), clip.end(), place);
    }
    return tensor.to(device);
}

torch::Tensor Model::encode(const torch::Tensor& clips) const
{
    Monitor nobody;
    return encode(clips, nobody);
}

torch::Tensor Model::encode(const torch::Tensor& clips, Monitor& monitor) const
{
    const Inference inference(method->network());
    std::vector<torch::Tensor> codes;
    for (const auto& part : clips.split(kBatch)) {
        codes.push_back(method->encode(part.to(device), monitor).cpu());
    }
    return torch::cat(codes);
}

torch::Tensor Model::decode(
    const torch::Tensor& content, std::span<const std::size_t> classIndices) const
{
    const Inference inference(method->network());
    const auto indices = torch::empty({content.size(0)}, torch::kInt64);
    std::ranges::copy(classIndices, indices.data_ptr<std::int64_t>());
    const auto contentParts = content.split(kBatch);
    const auto classParts = indices.split(kBatch);
    std::vector<torch::Tensor> clips;
    for (std::size_t i = 0; i < contentParts.size(); ++i) {
        clips.push_back(method->decode(contentParts[i].to(device), classParts[i].to(device))
                            .clamp(0.0, 1.0)
                            .cpu());
    }
    return torch::cat(clips);
}

std::size_t Model::firstOf(std::size_t parent) const
{
    return static_cast<std::size_t>(std::ranges::find(parents.of, parent) - parents.of.begin());
}

Matrix Model::absolute(const torch::Tensor& clip, std::size_t classIndex) const
{
    auto features = toMatrix(clip.reshape({-1, clip.size(-1)}));
    representation->fromUnit(features, scale, parents.of[classIndex]);
    return features;
}

snapshots::Spectrogram Model::picture(const torch::Tensor& clip, std::size_t classIndex) const
{
    return representation->picture(absolute(clip, classIndex), scale);
}

Matrix toMatrix(const torch::Tensor& rows)
{
    const auto values = rows.detach().to(torch::kCPU, torch::kFloat32).contiguous();
    Matrix matrix(
        static_cast<std::size_t>(values.size(0)), static_cast<std::size_t>(values.size(1)));
    std::memcpy(matrix.values.data(), values.data_ptr(), values.nbytes());
    return matrix;
}

} // namespace timbrel::transfer
