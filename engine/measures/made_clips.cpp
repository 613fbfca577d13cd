// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/measures/made_clips.h"

#include <algorithm>
#include <vector>

#include "engine/analysis/held_out_errors.h"
#include "engine/measures/coded_clips.h"

namespace timbrel::measures {
namespace {

constexpr std::size_t kBatch = 64;

Error stopped()
{
    return {ErrorCode::Cancelled, say("the evaluation was stopped"), {}, {}, nullptr};
}

/// The clips that are transferred, each once.
std::vector<std::size_t> sourcesOf(std::span<const HeldOutTransfer> transfers)
{
    std::vector<std::size_t> clips;
    for (const auto& transfer : transfers) {
        clips.push_back(transfer.clip);
    }
    std::ranges::sort(clips);
    const auto [first, last] = std::ranges::unique(clips);
    clips.erase(first, last);
    return clips;
}

} // namespace

Result<> makeClips(const transfer::Model& model, const Matrix& codes,
    std::span<const Making> makings, std::string_view activity, Monitor& monitor,
    const std::function<void(std::size_t, std::span<const float>)>& take)
{
    const std::size_t size = model.representation->shape().size();
    for (std::size_t begin = 0; begin < makings.size(); begin += kBatch) {
        if (monitor.cancelled()) {
            return tl::unexpected(stopped());
        }
        monitor.progress(
            static_cast<double>(begin) / static_cast<double>(makings.size()), activity);
        const auto part = makings.subspan(begin, std::min(kBatch, makings.size() - begin));
        const auto content = torch::empty(
            {static_cast<std::int64_t>(part.size()), static_cast<std::int64_t>(codes.columns)});
        std::vector<std::size_t> targets;
        auto* place = content.data_ptr<float>();
        for (const auto& making : part) {
            place = std::ranges::copy(codes.row(making.row), place).out;
            targets.push_back(making.target);
        }
        const auto made = model.decode(content, targets).contiguous();
        for (std::size_t i = 0; i < part.size(); ++i) {
            take(begin + i, {made.data_ptr<float>() + i * size, size});
        }
    }
    return {};
}

Result<double> meanError(const transfer::Model& model, const corpus::FeatureSet& features,
    std::span<const HeldOutTransfer> transfers, Monitor& monitor)
{
    if (transfers.empty()) {
        return 0.0;
    }
    const auto sources = sourcesOf(transfers);
    const auto codes = labelledCodes(model, features, sources, monitor).codes;
    std::vector<Making> makings;
    for (const auto& transfer : transfers) {
        const auto place = std::ranges::lower_bound(sources, transfer.clip);
        makings.push_back({static_cast<std::size_t>(place - sources.begin()), transfer.target});
    }
    analysis::ErrorMean mean;
    TIMBREL_CHECK(makeClips(model, codes, makings, "measuring transfers", monitor,
        [&](std::size_t index, std::span<const float> made) {
            const auto& transfer = transfers[index];
            mean.add(analysis::meanAbsoluteError(
                made, features.features(transfer.truth.value_or(transfer.clip))));
        }));
    return mean.value();
}

std::vector<HeldOutTransfer> reconstructionsOf(
    const corpus::FeatureSet& features, std::span<const std::size_t> clips)
{
    std::vector<HeldOutTransfer> transfers;
    for (const auto clip : clips) {
        transfers.push_back({clip, features.clips()[clip].classIndex, clip});
    }
    return transfers;
}

} // namespace timbrel::measures
