// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/measures/timbre_network.h"

#include <gtest/gtest.h>

#include "engine/analysis/cepstrum.h"
#include "engine/base/random.h"

namespace timbrel::measures {
namespace {

constexpr std::size_t kFrames = 64;

/// Two classes of eight recordings each. A recording has an offset of its own in the first
/// coefficients, as large as what tells the classes apart: whether coefficient 8 trembles.
TimbreLesson lesson(std::uint64_t seed)
{
    TimbreLesson clips;
    for (std::size_t clip = 0; clip < 96; ++clip) {
        const std::size_t recording = clip % 16;
        RandomStream random(seed, "clip", clip);
        RandomStream colour(seed, "recording", recording);
        Matrix cepstra(12, kFrames);
        for (std::size_t k = 0; k < 12; ++k) {
            const double offset = k < 4 ? 8.0 * colour.normal() : 0.0;
            for (std::size_t frame = 0; frame < kFrames; ++frame) {
                const double tremble =
                    k == 8 && recording % 2 == 1 ? (frame % 2 == 0 ? 8.0 : -8.0) : 0.0;
                cepstra.at(k, frame) = static_cast<float>(offset + tremble + random.normal());
            }
        }
        clips.cepstra.push_back(std::move(cepstra));
        clips.classes.push_back(recording % 2);
        clips.recordings.push_back(recording);
    }
    return clips;
}

TimbreNetwork learnt(double epochs, std::uint64_t seed = 0)
{
    Monitor quiet;
    return TimbreNetwork::fit(lesson(1), {.epochs = epochs, .seed = seed}, quiet).value();
}

/// How often a clip of recordings that nothing was learnt from is nearer to its class than to the
/// other: of all triplets of different recordings.
double rightShare(const TimbreNetwork& network)
{
    const auto clips = lesson(2);
    std::vector<std::vector<double>> placed;
    for (const auto& cepstra : clips.cepstra) {
        placed.push_back(network.place(cepstra));
    }
    double right = 0.0;
    double count = 0.0;
    for (std::size_t a = 0; a < 16; ++a) {
        for (std::size_t p = 0; p < placed.size(); ++p) {
            for (std::size_t n = 0; n < 16; ++n) {
                if (clips.classes[p] == clips.classes[a] && clips.recordings[p] != a
                    && clips.classes[n] != clips.classes[a]) {
                    right += analysis::cosineDistance(placed[a], placed[p])
                            < analysis::cosineDistance(placed[a], placed[n])
                        ? 1.0
                        : 0.0;
                    ++count;
                }
            }
        }
    }
    return right / count;
}

TEST(TestTimbreNetwork, learnsWhatTellsClassesAndNotWhatTellsRecordings)
{
    EXPECT_LT(rightShare(learnt(0)), 0.8);
    EXPECT_GT(rightShare(learnt(30)), 0.95);
}

TEST(TestTimbreNetwork, isTheSameForTheSameSeed)
{
    const auto clip = lesson(3).cepstra.front();
    const auto once = learnt(2).place(clip);
    EXPECT_EQ(once.size(), 64U);
    EXPECT_EQ(learnt(2).place(clip), once);
    EXPECT_NE(learnt(2, 1).place(clip), once);
    EXPECT_NE(learnt(3).place(clip), once);
}

TEST(TestTimbreNetwork, takesClipsOfAnyLength)
{
    const auto network = learnt(1);
    for (const std::size_t frames : {1U, 3U, 31U, 300U}) {
        EXPECT_EQ(network.place(Matrix(12, frames, 1.0F)).size(), 64U) << frames;
    }
}

TEST(TestTimbreNetwork, endsWhenItIsCancelled)
{
    struct Done final : Monitor {
        [[nodiscard]] bool cancelled() const override { return true; }
    } monitor;
    const auto network = TimbreNetwork::fit(lesson(1), {}, monitor);
    ASSERT_FALSE(network);
    EXPECT_EQ(network.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace timbrel::measures
