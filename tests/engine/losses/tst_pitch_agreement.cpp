// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <map>

#include <gtest/gtest.h>

#include "engine/audio/resampler.h"
#include "engine/audio/sound_file.h"
#include "engine/losses/pitch_loss.h"
#include "engine/spectral/catalog.h"
#include "engine/transcription/windows.h"

// What Basic Pitch hears through the representation, beside what it hears in the sound itself.

namespace timbrel::losses {
namespace {

namespace fs = std::filesystem;
using transcription::BasicPitch;
using transcription::BasicPitchOutput;

constexpr std::int64_t kMargin = 15; // frames at which the network knows only one side
constexpr std::int64_t kCompared = 140;
const fs::path kSolos = fs::path(TIMBREL_SHARED_DATA) / "solos";

double correlation(const torch::Tensor& a, const torch::Tensor& b)
{
    const auto x = a.flatten() - a.mean();
    const auto y = b.flatten() - b.mean();
    return (x * y).sum().item<double>() / (x.norm() * y.norm()).item<double>();
}

torch::Tensor middle(const torch::Tensor& map)
{
    return map.narrow(2, kMargin, kCompared);
}

struct Heard {
    BasicPitchOutput sound;
    BasicPitchOutput picture;
};

/// Two seconds from the middle of a recording.
std::optional<Heard> heard(const fs::path& file, const BasicPitch& network)
{
    const auto& row = spectral::representationCatalog().front(); // mel-db as it comes
    const auto representation = row.create(params::ParameterSet(row.row.parameters)).value();
    const auto sound = audio::readSound(file, representation->sampleRate()).value();
    const auto length = representation->clipSamples();
    if (sound.samples.size() < length) {
        return std::nullopt;
    }
    const auto clip = std::span(sound.samples).subspan((sound.samples.size() - length) / 2, length);
    Matrix levels = representation->analyse(clip);
    const auto scale = spectral::scaleOf(*representation, levels);
    const auto bands = representation->picture(levels, scale);
    representation->toUnit(levels, scale, 0);
    const auto shape = representation->shape();
    const auto picture = torch::from_blob(levels.values.data(),
        {1, 1, static_cast<std::int64_t>(shape.bands), static_cast<std::int64_t>(shape.frames)});
    const PitchLevels toNetwork(bands.bandHz, 1.0 / bands.secondsPerFrame,
        static_cast<std::int64_t>(shape.frames), torch::kFloat32);

    auto samples =
        audio::resampled({clip.begin(), clip.end()}, sound.sampleRate, transcription::kSampleRate)
            .value();
    const auto signal =
        torch::from_blob(samples.data(), {1, static_cast<std::int64_t>(samples.size())});
    return Heard{network.forward(signal), network.fromLevels(toNetwork(picture))};
}

TEST(TestPitchAgreement, notesHeardThroughTheRepresentationAreThoseOfTheSound)
{
    const auto weights = transcription::readBasicPitchWeights(transcription::basicPitchFolder());
    if (!weights || !fs::exists(kSolos)) {
        GTEST_SKIP() << "needs " << kSolos << " and the model that packaging/models fetches";
    }
    const torch::NoGradGuard noGradient;
    const BasicPitch network(*weights);
    std::vector<Heard> all;
    for (const auto& folder : fs::directory_iterator(kSolos)) {
        std::vector<fs::path> files;
        for (const auto& entry : fs::directory_iterator(folder)) {
            files.push_back(entry.path());
        }
        std::ranges::sort(files);
        files.resize(std::min<std::size_t>(files.size(), 2));
        for (const auto& file : files) {
            if (auto both = heard(file, network)) {
                all.push_back(std::move(*both));
            }
        }
    }
    ASSERT_GE(all.size(), 4U);
    using Map = torch::Tensor BasicPitchOutput::*;
    const std::map<std::string, Map> maps{{"contour", &BasicPitchOutput::contour},
        {"note", &BasicPitchOutput::note}, {"onset", &BasicPitchOutput::onset}};
    for (const auto& [name, map] : maps) {
        double same = 0.0;
        double other = 0.0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto truth = middle(all[i].sound.*map);
            const auto& next = all[(i + all.size() / 2) % all.size()];
            same += correlation(middle(all[i].picture.*map), truth);
            other += correlation(middle(next.picture.*map), truth);
        }
        const auto count = static_cast<double>(all.size());
        std::cout << name << ": correlation " << same / count << ", with another recording "
                  << other / count << '\n';
        EXPECT_GT(same / count, 2.0 * other / count) << name;
    }
}

} // namespace
} // namespace timbrel::losses
