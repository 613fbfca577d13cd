// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

#include "engine/base/matrix.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/snapshots/spectrogram.h"

namespace timbrel::measures {

/// Clips to learn timbre from.
struct TimbreLesson {
    std::vector<Matrix> cepstra; ///< see timbreCepstra(); all of the same frames
    std::vector<std::size_t> classes;
    std::vector<std::size_t> recordings;
};

struct TripletSettings {
    double epochs = 4.0; ///< how often a clip is an anchor, in the mean
    std::int64_t batch = 16; ///< triplets
    double margin = 0.1;
    double learningRate = 1e-3;
    std::uint64_t seed = 0;
};

/// Cepstral coefficients 1 to 12 of each frame, [12, frames].
[[nodiscard]] Matrix timbreCepstra(const snapshots::Spectrogram& picture);

/// Puts clips into a space where those of one class are near each other, whatever is played: after
/// the timbre metric of SS-VQ-VAE (Cífka et al., 2021), four times a convolution of 64 channels
/// along time, batch normalisation, ReLU and pooling, then the mean over time. Learnt from
/// triplets by max(0, d(a, p) − d(a, n) + margin), d = 1 − cosine. There p is another cut of a's
/// recording; here it is another recording of a's class where there is one, and n of another class,
/// since a melody tells recordings apart as well as timbre does. Immutable; any thread.
class TimbreNetwork final {
public:
    /// Needs clips of two classes. The same seed and the same clips give the same network; asks
    /// `monitor` at every step. Sets LibTorch's generator.
    [[nodiscard]] static Result<TimbreNetwork> fit(
        const TimbreLesson& lesson, const TripletSettings& settings, Monitor& monitor);

    /// 64 numbers; see analysis::cosineDistance.
    [[nodiscard]] std::vector<double> place(const Matrix& cepstra) const;

private:
    class Layers;

    explicit TimbreNetwork(std::shared_ptr<Layers> layers)
        : m_layers(std::move(layers))
    {
    }

    std::shared_ptr<Layers> m_layers;
};

} // namespace timbrel::measures
