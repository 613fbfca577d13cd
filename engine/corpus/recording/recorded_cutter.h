// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace timbrel::corpus {

/// Where a take is cut into clips. Lengths in seconds.
struct CutOptions {
    enum class At {
        Silences, ///< a clip for each thing played; the silence between is left out
        Intervals, ///< every `length` seconds, whatever is heard
    } at = At::Silences;
    double length = 5.0; ///< of a clip cut at intervals
    double longest = 30.0; ///< something played for longer than this is cut there
    double shortest = 0.2; ///< what sounds for less is a knock, and left out
    double silenceDb = -45.0; ///< RMS below which nothing is played, re full scale
    double pause = 0.4; ///< silence that ends a clip
    double margin = 0.1; ///< of silence kept before and after
};

/// Cuts a stream of samples into clips while it comes in. Clips do not overlap and keep their
/// order; a value, for one thread.
class RecordedCutter final {
public:
    RecordedCutter(const CutOptions& options, int sampleRate);

    /// The clips that are complete with these samples, in any portions.
    [[nodiscard]] std::vector<std::vector<float>> add(std::span<const float> samples);
    /// What is left when the take ends, unless it is silence or shorter than the shortest.
    [[nodiscard]] std::optional<std::vector<float>> finish();

private:
    [[nodiscard]] std::size_t samplesOf(double seconds) const;
    void hear(std::span<const float> window, std::vector<std::vector<float>>& complete);
    void cutAt(std::size_t end, std::vector<std::vector<float>>& complete);

    CutOptions m_options;
    int m_sampleRate;
    std::vector<float> m_window; ///< samples that do not fill a window yet
    std::vector<float> m_open; ///< the clip under way, or the margin before the next
    bool m_sounding = false;
    std::size_t m_begins = 0; ///< of the sound in m_open
    std::size_t m_ends = 0; ///< one past it
};

} // namespace timbrel::corpus
