// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/features/acoustic_fingerprint.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdlib>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

#include "engine/base/matrix.h"
#include "engine/spectral/stft.h"

namespace timbrel::corpus {
namespace {

constexpr double kMostSeconds = 600.0;
constexpr double kHopSeconds = 0.02;
constexpr double kWindowSeconds = 0.064;
constexpr int kLowestRate = 8000; // Hz; what lies beyond the bands must not matter

constexpr std::size_t kBands = 64; // of 50 Hz each: what every codec keeps
constexpr double kBandHertz = 50.0;
constexpr double kLowestHertz = 200.0;

constexpr std::size_t kPeakBands = 4; // a peak rises above all within so many bands and frames
constexpr std::size_t kPeakFrames = 5;
constexpr float kPeakRange = 50.0F; // dB below the loudest; what is lower, codecs leave out

constexpr std::size_t kFanOut = 5; // later peaks that a peak is combined with, two by two
constexpr std::size_t kLongestMark = 60; // frames

// Encoding a recording anew moves its spectrum by less than half a decibel but may leave no more
// than a tenth of its marks; a copy that is cut differently keeps most marks but not the spectrum.
// Phrases of one instrument that share a motif do neither (measured on 1,096 phrases and 200
// recordings).
constexpr std::size_t kFewestShared = 8; // marks
constexpr double kSpectrumTolerance = 0.7; // dB
constexpr double kMostlyShared = 0.5; // of the marks of the one that has fewer
constexpr double kCutTolerance = 8.0; // dB; other instruments differ by more
constexpr float kSpectrumRange = 40.0F; // dB below the strongest band that is compared

struct Peak {
    std::uint32_t frame = 0;
    std::uint32_t band = 0;
};

/// Levels in dB, [frames, bands], by triangular bands that are the same at every sample rate.
Matrix bandLevels(const Sound& sound)
{
    const auto samplesIn = [&](double seconds) {
        return static_cast<std::size_t>(std::lround(seconds * sound.sampleRate));
    };
    const std::size_t window = samplesIn(kWindowSeconds);
    const spectral::Stft stft({std::bit_ceil(window), window, samplesIn(kHopSeconds)});
    const auto samples =
        std::span(sound.samples).first(std::min(sound.samples.size(), samplesIn(kMostSeconds)));
    const std::size_t frames = stft.frames(samples.size());
    const double hertzPerBin =
        static_cast<double>(sound.sampleRate) / static_cast<double>(stft.settings().fftSize);
    Matrix levels(frames, kBands);
    stft.forEachFrame(samples, frames, [&](std::size_t frame, auto spectrum) {
        const auto row = levels.row(frame);
        for (std::size_t bin = 0; bin < spectrum.size(); ++bin) {
            const double place =
                (static_cast<double>(bin) * hertzPerBin - kLowestHertz) / kBandHertz;
            if (place < 0.0 || place >= static_cast<double>(kBands - 1)) {
                continue;
            }
            const auto band = static_cast<std::size_t>(place);
            const auto upper = static_cast<float>(place - std::floor(place));
            const float power = std::norm(spectrum[bin]);
            row[band] += (1.0F - upper) * power;
            row[band + 1] += upper * power;
        }
    });
    return levels;
}

void toDecibels(Matrix& powers)
{
    for (float& value : powers.values) {
        value = 10.0F * std::log10(value + 1e-12F);
    }
}

bool isPeak(const Matrix& levels, std::size_t frame, std::size_t band)
{
    const float level = levels.at(frame, band);
    const std::size_t lastFrame = std::min(levels.rows - 1, frame + kPeakFrames);
    const std::size_t lastBand = std::min(kBands - 1, band + kPeakBands);
    for (std::size_t f = frame - std::min(frame, kPeakFrames); f <= lastFrame; ++f) {
        for (std::size_t b = band - std::min(band, kPeakBands); b <= lastBand; ++b) {
            if ((f != frame || b != band) && levels.at(f, b) >= level) {
                return false;
            }
        }
    }
    return true;
}

/// In the order of time. The edges are left out: reflection makes peaks there.
std::vector<Peak> peaksOf(const Matrix& levels)
{
    std::vector<Peak> peaks;
    const float floor = *std::ranges::max_element(levels.values) - kPeakRange;
    for (std::size_t frame = 1; frame + 1 < levels.rows; ++frame) {
        for (std::size_t band = 1; band + 1 < kBands; ++band) {
            if (levels.at(frame, band) > floor && isPeak(levels, frame, band)) {
                peaks.push_back(
                    {static_cast<std::uint32_t>(frame), static_cast<std::uint32_t>(band)});
            }
        }
    }
    return peaks;
}

/// Spreads near keys over all numbers (the finaliser of MurmurHash3).
std::uint32_t mixed(std::uint32_t key)
{
    key ^= key >> 16U;
    key *= 0x85EBCA6BU;
    key ^= key >> 13U;
    key *= 0xC2B2AE35U;
    return key ^ key >> 16U;
}

/// A hash of three peaks that depends on the time between them, not on when they are.
std::uint32_t hashOf(const Peak& first, const Peak& second, const Peak& third)
{
    const auto between = [](const Peak& early, const Peak& late) {
        return (late.frame - early.frame) / 2; // codecs move a peak by a frame
    };
    return mixed(first.band | second.band << 6U | third.band << 12U | between(first, second) << 18U
        | between(first, third) << 23U);
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> marksOf(std::span<const Peak> peaks)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> marks; // hash, frame
    for (std::size_t first = 0; first < peaks.size(); ++first) {
        const std::size_t end = std::min(peaks.size(), first + 1 + kFanOut);
        for (std::size_t second = first + 1; second < end; ++second) {
            for (std::size_t third = second + 1; third < end; ++third) {
                if (peaks[third].frame - peaks[first].frame <= kLongestMark) {
                    marks.emplace_back(
                        hashOf(peaks[first], peaks[second], peaks[third]), peaks[first].frame);
                }
            }
        }
    }
    std::ranges::sort(marks);
    const auto sameHash = [](const auto& a, const auto& b) { return a.first == b.first; };
    marks.erase(std::unique(marks.begin(), marks.end(), sameHash), marks.end());
    return marks;
}

std::array<float, AcousticFingerprint::kSpectrumBands> longTermSpectrum(const Matrix& powers)
{
    constexpr std::size_t kTogether = kBands / AcousticFingerprint::kSpectrumBands;
    std::array<float, AcousticFingerprint::kSpectrumBands> spectrum{};
    for (std::size_t frame = 0; frame < powers.rows; ++frame) {
        for (std::size_t band = 0; band < kBands; ++band) {
            spectrum[band / kTogether] += powers.at(frame, band);
        }
    }
    const float strongest = *std::ranges::max_element(spectrum) + 1e-12F;
    for (float& value : spectrum) {
        value = 10.0F * std::log10(value / strongest + 1e-12F);
    }
    return spectrum;
}

/// Marks that both have with the same distance in time, a frame more or less.
std::size_t sharedMarks(const AcousticFingerprint& one, const AcousticFingerprint& other)
{
    std::vector<std::int64_t> shifts;
    for (std::size_t i = 0, j = 0; i < one.markCount && j < other.markCount;) {
        if (one.hashes[i] == other.hashes[j]) {
            shifts.push_back(static_cast<std::int64_t>(one.frames[i]) - other.frames[j]);
            ++i;
            ++j;
        } else {
            ++(one.hashes[i] < other.hashes[j] ? i : j);
        }
    }
    std::ranges::sort(shifts);
    std::size_t most = 0;
    for (std::size_t begin = 0, end = 0; end < shifts.size(); ++end) {
        while (shifts[end] - shifts[begin] > 2) {
            ++begin;
        }
        most = std::max(most, end - begin + 1);
    }
    return most;
}

double spectralDistance(const AcousticFingerprint& one, const AcousticFingerprint& other)
{
    double sum = 0.0;
    std::size_t compared = 0;
    for (std::size_t band = 0; band < one.spectrum.size(); ++band) {
        if (std::max(one.spectrum[band], other.spectrum[band]) > -kSpectrumRange) {
            const double difference = std::max(one.spectrum[band], -kSpectrumRange)
                - std::max(other.spectrum[band], -kSpectrumRange);
            sum += difference * difference;
            ++compared;
        }
    }
    return std::sqrt(sum / static_cast<double>(std::max<std::size_t>(1, compared)));
}

} // namespace

AcousticFingerprint fingerprintOf(const Sound& sound)
{
    AcousticFingerprint fingerprint;
    if (sound.sampleRate < kLowestRate || sound.seconds() < kWindowSeconds) {
        return fingerprint;
    }
    Matrix levels = bandLevels(sound);
    fingerprint.spectrum = longTermSpectrum(levels);
    toDecibels(levels);
    const auto marks = marksOf(peaksOf(levels));
    fingerprint.markCount =
        static_cast<std::uint32_t>(std::min(marks.size(), AcousticFingerprint::kMostMarks));
    for (std::size_t index = 0; index < fingerprint.markCount; ++index) {
        std::tie(fingerprint.hashes[index], fingerprint.frames[index]) = marks[index];
    }
    return fingerprint;
}

bool sameRecording(const AcousticFingerprint& one, const AcousticFingerprint& other)
{
    const std::size_t shared = sharedMarks(one, other);
    if (shared < kFewestShared) {
        return false;
    }
    const double fewer = std::min(one.markCount, other.markCount);
    const bool mostly = static_cast<double>(shared) >= kMostlyShared * fewer;
    return spectralDistance(one, other) <= (mostly ? kCutTolerance : kSpectrumTolerance);
}

} // namespace timbrel::corpus
