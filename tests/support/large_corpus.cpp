// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// make_large_corpus FOLDER COUNT SECONDS: recordings of two classes, all different, as FLAC files.
// They are music only as far as decoding, features and training are concerned: notes that decay.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <numbers>
#include <stdexcept>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "engine/audio/sound_file.h"
#include "engine/base/random.h"
#include "engine/runtime/parallel.h"

namespace timbrel {
namespace {

constexpr int kSampleRate = 16000;
constexpr std::size_t kNote = 4000; // samples

/// Notes of a scale, each a tone and for every other recording its octave as well.
Sound recording(std::size_t number, double seconds)
{
    Sound sound{kSampleRate, std::vector<float>(static_cast<std::size_t>(seconds * kSampleRate))};
    RandomStream random(1, "large corpus", number);
    for (std::size_t begin = 0; begin < sound.samples.size(); begin += kNote) {
        const double hz = 220.0 * std::exp2(static_cast<double>(random.below(36)) / 12.0);
        const double step = 2.0 * std::numbers::pi * hz / kSampleRate;
        const std::size_t end = std::min(begin + kNote, sound.samples.size());
        for (std::size_t n = begin; n < end; ++n) {
            const double phase = step * static_cast<double>(n - begin);
            const double decay = 0.4 * std::exp(-static_cast<double>(n - begin) / 1500.0);
            sound.samples[n] = static_cast<float>(
                decay * (std::sin(phase) + (number % 2 == 0 ? 0.0 : 0.5 * std::sin(2.0 * phase))));
        }
    }
    return sound;
}

int make(const std::filesystem::path& folder, std::size_t count, double seconds)
{
    for (const char* name : {"pure", "bright"}) {
        std::filesystem::create_directories(folder / name);
    }
    runtime::parallelFor(count, runtime::hardwareThreads(), [&](std::size_t number) {
        const auto path =
            folder / (number % 2 == 0 ? "pure" : "bright") / fmt::format("{:06}.flac", number);
        if (!std::filesystem::exists(path)) {
            if (const auto written = audio::writeSound(path, recording(number, seconds));
                !written) {
                throw std::runtime_error(written.error().text());
            }
        }
    });
    return EXIT_SUCCESS;
}

} // namespace
} // namespace timbrel

int main(int count, char** arguments)
{
    if (count != 4) {
        fmt::print(stderr, "usage: make_large_corpus FOLDER COUNT SECONDS\n");
        return 2;
    }
    try {
        return timbrel::make(arguments[1], std::stoul(arguments[2]), std::stod(arguments[3]));
    } catch (const std::exception& error) {
        fmt::print(stderr, "make_large_corpus: {}\n", error.what());
        return EXIT_FAILURE;
    }
}
