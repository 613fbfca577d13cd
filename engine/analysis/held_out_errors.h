// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace timbrel::analysis {

/// Mean absolute difference of two clips' features, both [bands, frames] in [0, 1].
[[nodiscard]] double meanAbsoluteError(std::span<const float> a, std::span<const float> b);

/// Running mean of errors over clips.
struct ErrorMean {
    double sum = 0.0;
    std::size_t count = 0;

    void add(double error)
    {
        sum += error;
        ++count;
    }
    /// 0 where there was nothing to average.
    [[nodiscard]] double value() const
    {
        return count > 0 ? sum / static_cast<double>(count) : 0.0;
    }
};

/// How loud each class is in each band on average: all that the baselines know of the classes.
class ReferenceLevels final {
public:
    ReferenceLevels(std::size_t classCount, std::size_t bands);

    /// Takes a training clip in; `features` is [bands, frames].
    void add(std::size_t classIndex, std::span<const float> features);
    /// Mean over the frames and clips of a class, one for each band; all zero for a class without
    /// clips.
    [[nodiscard]] std::vector<float> bandMeans(std::size_t classIndex) const;

private:
    std::size_t m_bands;
    std::vector<std::vector<double>> m_sums; ///< [class][band]
    std::vector<std::size_t> m_frames; ///< [class]
};

/// One transfer that a baseline attempts; every span is [bands, frames] of the same music.
struct TransferCase {
    std::span<const float> input; ///< played by the source class
    std::span<const float> truth; ///< played by the target class
    std::size_t source = 0;
    std::size_t target = 0;
};

/// What handing the input back would reach.
[[nodiscard]] double copyError(const TransferCase& transfer);
/// What the target class's mean spectrum, held for the whole clip, would reach.
[[nodiscard]] double classMeanError(const TransferCase& transfer, const ReferenceLevels& levels);
/// What an equaliser would reach: each band of the input moved by the difference of the classes'
/// means, kept in [0, 1].
[[nodiscard]] double relevelError(const TransferCase& transfer, const ReferenceLevels& levels);

} // namespace timbrel::analysis
