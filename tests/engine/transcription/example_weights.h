// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cmath>

#include "engine/transcription/basic_pitch_weights.h"

namespace timbrel::tests {

/// A network of the right shapes whose every weight is 0; tests set what they look at.
inline transcription::BasicPitchWeights silentWeights()
{
    const auto layer = [](std::int64_t out, std::int64_t in, std::int64_t bands,
                           std::int64_t frames) -> transcription::ConvolutionWeights {
        return {torch::zeros({out, in, bands, frames}), torch::zeros({out})};
    };
    return {
        .octave = torch::zeros({72, 1, 256}),
        .lowPass = torch::zeros({1, 1, 256}),
        .binScale = torch::ones({309}),
        .inputScale = torch::ones({1}),
        .inputOffset = torch::zeros({1}),
        .contourHidden = layer(8, 8, 39, 3),
        .contour = layer(1, 8, 5, 5),
        .noteHidden = layer(32, 1, 7, 7),
        .note = layer(1, 32, 3, 7),
        .onsetHidden = layer(32, 8, 5, 5),
        .onset = layer(1, 33, 3, 3),
    };
}

/// The same with weights drawn anew, the same each time, of a size that keeps activations alive.
inline transcription::BasicPitchWeights drawnWeights()
{
    torch::manual_seed(11);
    auto weights = silentWeights();
    for (auto* tensor : {&weights.octave, &weights.lowPass}) {
        tensor->normal_(0.0, 0.06);
    }
    for (auto* layer : {&weights.contourHidden, &weights.contour, &weights.noteHidden,
             &weights.note, &weights.onsetHidden, &weights.onset}) {
        const auto inputs = static_cast<double>(layer->kernel[0].numel());
        layer->kernel.normal_(0.0, 2.0 / std::sqrt(inputs));
        layer->bias.normal_(0.0, 0.3);
    }
    return weights;
}

} // namespace timbrel::tests
