// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>
#include <filesystem>

#include <gtest/gtest.h>

#include "engine/audio/sound_file.h"
#include "engine/base/files.h"
#include "engine/formats/npy.h"
#include "engine/transcription/note_f1.h"
#include "engine/transcription/transcriber.h"
#include "tests/support/signals.h"

// With the published weights, where packaging/models has put them: agreement with what was computed
// from them elsewhere, in double precision by an independent program, and by Spotify's own.

namespace timbrel::transcription {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kSamples = 43844;

const fs::path kReferences = fs::path(TIMBREL_SHARED_DATA) / "basic_pitch_reference";

class PublishedWeights : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto weights = readBasicPitchWeights(basicPitchFolder());
        if (!weights && weights.error().code == ErrorCode::NotFound) {
            GTEST_SKIP() << weights.error().text();
        }
        ASSERT_TRUE(weights) << weights.error().text();
        m_weights = std::move(*weights);
    }
    [[nodiscard]] BasicPitch network(torch::Dtype type) const
    {
        BasicPitch made(m_weights);
        made.to(type);
        return made;
    }
    [[nodiscard]] const BasicPitchWeights& weights() const { return m_weights; }

private:
    BasicPitchWeights m_weights;
};

class PublishedReferences : public PublishedWeights {
protected:
    void SetUp() override
    {
        PublishedWeights::SetUp();
        if (!IsSkipped() && !fs::is_directory(kReferences)) {
            GTEST_SKIP() << kReferences << " is not there";
        }
    }
    /// [frames, bands] as it is stored.
    [[nodiscard]] static Matrix reference(const std::string& name)
    {
        const auto path = kReferences / name;
        auto matrix = formats::fromNpy(readFile(path).value(), path.string());
        EXPECT_TRUE(matrix) << matrix.error().text();
        return *matrix;
    }
};

torch::Tensor asTensor(Matrix matrix)
{
    return torch::from_blob(matrix.values.data(),
        {static_cast<std::int64_t>(matrix.rows), static_cast<std::int64_t>(matrix.columns)})
        .clone();
}

double largest(const torch::Tensor& difference)
{
    return difference.abs().max().item<double>();
}

double at(const torch::Tensor& output, std::int64_t frame, std::int64_t band)
{
    return output[0][band][frame].item<double>();
}

TEST_F(PublishedWeights, hearATone)
{
    const auto network = this->network(torch::kFloat64);
    const auto turns = torch::arange(kSamples, torch::kFloat64) * (2.0 * M_PI * 440.0 / 22050.0);
    const auto sound = (0.5 * turns.sin()).unsqueeze(0);
    const auto magnitude = network.frontEnd().forward(sound).sqrt()[0].select(1, 86);
    EXPECT_EQ(magnitude.argmax().item<std::int64_t>(), 144);
    EXPECT_NEAR(magnitude.max().item<double>(), 12.6975, 1e-4);

    const auto output = network.forward(sound);
    EXPECT_NEAR(at(output.note, 86, 47), 0.080417, 3e-5);
    EXPECT_NEAR(at(output.note, 86, 48), 0.635164, 3e-5);
    EXPECT_NEAR(at(output.note, 86, 49), 0.086755, 3e-5);
    EXPECT_NEAR(at(output.note, 0, 48), 0.540182, 3e-5);
    EXPECT_NEAR(at(output.contour, 86, 143), 0.077454, 3e-5);
    EXPECT_NEAR(at(output.contour, 86, 144), 0.126868, 3e-5);
    EXPECT_NEAR(at(output.contour, 86, 145), 0.507625, 3e-5);
    EXPECT_NEAR(at(output.onset, 86, 48), 0.133047, 3e-5);
    EXPECT_NEAR(at(output.onset, 0, 48), 0.501995, 3e-5);
    EXPECT_NEAR(output.note.sum().item<double>(), 1597.096, 1e-2);
    EXPECT_NEAR(output.contour.sum().item<double>(), 4572.663, 1e-2);
    EXPECT_NEAR(output.onset.sum().item<double>(), 1453.314, 1e-2);
}

TEST_F(PublishedWeights, hearSilence)
{
    const auto output =
        network(torch::kFloat64).forward(torch::zeros({1, kSamples}, torch::kFloat64));
    EXPECT_NEAR(at(output.note, 86, 40), 0.097983, 2e-6);
    EXPECT_NEAR(output.note.min().item<double>(), 0.093614, 2e-6);
    EXPECT_NEAR(output.note.max().item<double>(), 0.160707, 2e-6);
    EXPECT_NEAR(at(output.contour, 86, 100), 0.097686, 2e-6);
    EXPECT_NEAR(output.contour.max().item<double>(), 0.214749, 2e-6);
    EXPECT_NEAR(at(output.onset, 86, 40), 0.107945, 2e-6);
    EXPECT_NEAR(output.onset.max().item<double>(), 0.168681, 2e-6);
}

TEST_F(PublishedWeights, hearAnImpulse)
{
    auto sound = torch::zeros({1, kSamples}, torch::kFloat64);
    sound.index_put_({0, 22016}, 1.0);
    const auto magnitude = network(torch::kFloat64).frontEnd().forward(sound).sqrt();
    EXPECT_NEAR(at(magnitude, 86, 0), 0.00979517, 1e-8);
    EXPECT_NEAR(at(magnitude, 86, 150), 0.04160056, 1e-8);
    EXPECT_NEAR(at(magnitude, 86, 308), 0.19069251, 1e-8);
}

TEST_F(PublishedReferences, agreeOnAWindow)
{
    const auto network = this->network(torch::kFloat32);
    const auto sound = asTensor(reference("window1_input_43844_f32.npy")).reshape({1, -1});
    const auto magnitude = network.frontEnd().forward(sound).sqrt()[0].t();
    const auto stored = asTensor(reference("window1_cqt_172x309_f32.npy"));
    const auto output = network.forward(sound);
    const double cqt = largest(magnitude - stored) / largest(stored);
    const double contour =
        largest(output.contour[0].t() - asTensor(reference("window1_contour_172x264_f32.npy")));
    const double note =
        largest(output.note[0].t() - asTensor(reference("window1_note_172x88_f32.npy")));
    const double onset =
        largest(output.onset[0].t() - asTensor(reference("window1_onset_172x88_f32.npy")));
    std::cout << "largest differences: constant-Q " << cqt << " of the largest, contour " << contour
              << ", note " << note << ", onset " << onset << '\n';
    EXPECT_LT(cqt, 1e-5);
    EXPECT_LT(contour, 1e-3);
    EXPECT_LT(note, 1e-3);
    EXPECT_LT(onset, 1e-3);
}

TEST_F(PublishedReferences, agreeOnARecording)
{
    const Transcriber transcriber(weights(), torch::kCPU);
    const auto sound = audio::readSound(kReferences / "vocadito_10.wav", 0);
    ASSERT_TRUE(sound) << sound.error().text();
    Monitor quiet;
    const auto heard = transcriber.activations(*sound, quiet);
    ASSERT_TRUE(heard) << heard.error().text();
    const auto difference = [](const Matrix& ours, const std::string& name) {
        const auto theirs = asTensor(reference(name)).t();
        EXPECT_EQ(theirs.size(1), static_cast<std::int64_t>(ours.columns));
        return largest(asTensor(ours) - theirs);
    };
    const double contour = difference(heard->contour, "vocadito_10_ref_contour_787x264_f32.npy");
    const double note = difference(heard->note, "vocadito_10_ref_note_787x88_f32.npy");
    const double onset = difference(heard->onset, "vocadito_10_ref_onset_787x88_f32.npy");
    std::cout << "largest differences: contour " << contour << ", note " << note << ", onset "
              << onset << '\n';
    EXPECT_LT(contour, 5e-3); // another resampler
    EXPECT_LT(note, 5e-3);
    EXPECT_LT(onset, 5e-3);
}

TEST_F(PublishedWeights, transcribeAMelody)
{
    constexpr int kRate = 44100;
    const std::vector<audio::Note> score{
        {0.0, 0.25, 60}, {0.25, 0.25, 65}, {0.5, 0.25, 70}, {0.75, 0.25, 63}};
    Monitor quiet;
    const auto notes =
        Transcriber(weights(), torch::kCPU).notes({kRate, tests::melody(kRate, kRate)}, quiet);
    ASSERT_TRUE(notes) << notes.error().text();
    EXPECT_EQ(noteScore(score, *notes).matched, score.size());
}

} // namespace
} // namespace timbrel::transcription
