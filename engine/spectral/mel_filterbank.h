// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "engine/spectral/lanes.h"

namespace timbrel::spectral {

enum class MelScale {
    Slaney, ///< linear below 1 kHz, logarithmic above
    Htk, ///< 2595 log10(1 + f/700)
};

[[nodiscard]] double hzToMel(double hz, MelScale scale);
[[nodiscard]] double melToHz(double mel, MelScale scale);

struct MelSettings {
    int sampleRate = 16000; ///< Hz
    std::size_t fftSize = 2048;
    std::size_t bands = 128;
    double lowHz = 0.0;
    double highHz = 8000.0;
    MelScale scale = MelScale::Slaney;
};

/// Triangles over the bins of a spectrum, equally spaced in mel, each with area one over Hz
/// ("Slaney norm"). Kept sparse: a band touches a few neighbouring bins, and shares bins only with
/// the bands next to it. Immutable, usable from any thread.
class MelFilterbank final {
public:
    /// fftSize at least 16; asserted, as is that the settings make sense.
    explicit MelFilterbank(const MelSettings& settings);

    /// The weights of one band, for bins firstBin … firstBin + weights.size().
    struct Band {
        std::size_t firstBin = 0;
        std::vector<float> weights;
    };

    [[nodiscard]] const std::vector<Band>& bands() const { return m_bands; }
    [[nodiscard]] std::size_t bins() const { return m_bins; }
    [[nodiscard]] const std::vector<float>& centreHz() const { return m_centreHz; }
    /// Bands too narrow to hold any bin; they would always be silent.
    [[nodiscard]] std::size_t emptyBands() const;

    /// spectrum [bins] → levels [bands]
    void apply(std::span<const float> spectrum, std::span<float> levels) const;
    /// The transposed map, levels [bands] → spectrum [bins].
    void applyTransposed(std::span<const float> levels, std::span<float> spectrum) const;

private:
    /// Eight neighbouring weights, zeros among them, as vector instructions take them.
    struct Octet {
        std::size_t firstBin = 0;
        std::array<float, kLanes> weights = {};
    };

    void addOctets(const Band& band);

    std::size_t m_bins;
    std::vector<Band> m_bands;
    std::vector<Octet> m_octets; ///< of all bands, one after the other
    std::vector<std::size_t> m_firstOctet; ///< of each band, and one more: the end
    std::vector<float> m_centreHz;
};

} // namespace timbrel::spectral
