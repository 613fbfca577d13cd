// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/measures/judge.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/analysis/cepstrum.h"
#include "engine/analysis/linear_probe.h"
#include "engine/analysis/picture_power.h"
#include "engine/runtime/parallel.h"

namespace timbrel::measures {
namespace {

constexpr std::size_t kBands = 40;

/// The frames that sound, of bands with their mean level taken out: [bands, sounding frames].
Matrix soundingLevels(const snapshots::Spectrogram& picture)
{
    const auto sounding = analysis::soundingFrames(picture);
    const Matrix levels = analysis::melLevels(picture, kBands);
    Matrix kept(kBands, static_cast<std::size_t>(std::ranges::count(sounding, true)));
    double sum = 0.0;
    std::size_t column = 0;
    for (std::size_t frame = 0; frame < sounding.size(); ++frame) {
        for (std::size_t band = 0; sounding[frame] && band < kBands; ++band) {
            kept.at(band, column) = levels.at(band, frame);
            sum += static_cast<double>(levels.at(band, frame));
        }
        column += sounding[frame] ? 1U : 0U;
    }
    const auto count = static_cast<double>(std::max<std::size_t>(1, kept.values.size()));
    for (float& level : kept.values) {
        level -= static_cast<float>(sum / count);
    }
    return kept;
}

/// Mean, deviation and mean absolute step of each band; zeros for silence.
std::vector<float> pooled(const snapshots::Spectrogram& picture)
{
    const Matrix levels = soundingLevels(picture);
    std::vector<float> values(3 * kBands, 0.0F);
    const auto frames = static_cast<double>(levels.columns);
    for (std::size_t band = 0; band < kBands && levels.columns > 0; ++band) {
        const auto row = levels.row(band);
        double sum = 0.0;
        double squares = 0.0;
        double steps = 0.0;
        for (std::size_t frame = 0; frame < row.size(); ++frame) {
            const auto level = static_cast<double>(row[frame]);
            sum += level;
            squares += level * level;
            steps += frame > 0 ? std::abs(level - static_cast<double>(row[frame - 1])) : 0.0;
        }
        const double mean = sum / frames;
        values[band] = static_cast<float>(mean);
        values[kBands + band] =
            static_cast<float>(std::sqrt(std::max(0.0, squares / frames - mean * mean)));
        values[2 * kBands + band] = static_cast<float>(steps / frames);
    }
    return values;
}

class RegressionJudge final : public Judge {
public:
    explicit RegressionJudge(analysis::LinearClassifier classifier)
        : m_classifier(std::move(classifier))
    {
    }

    [[nodiscard]] std::vector<double> chances(const snapshots::Spectrogram& picture) const override
    {
        return m_classifier.probabilities(pooled(picture));
    }

private:
    analysis::LinearClassifier m_classifier;
};

} // namespace

Result<std::unique_ptr<Judge>> trainJudge(const Subject& subject, Monitor& monitor)
{
    const auto clips = subject.judgeClips();
    const auto threads = runtime::hardwareThreads();
    analysis::LabelledCodes lesson{Matrix(clips.size(), 3 * kBands), {}};
    for (const auto clip : clips) {
        lesson.classes.push_back(subject.learnt().parentOf(clip));
    }
    runtime::parallelFor(clips.size(), threads, [&](std::size_t row) {
        std::ranges::copy(
            pooled(subject.picture(subject.learnt(), clips[row])), lesson.codes.row(row).begin());
    });
    TIMBREL_TRY(auto classifier,
        analysis::LinearClassifier::fit(
            lesson, subject.model().parents.names.size(), {.threads = threads}, monitor));
    return std::make_unique<RegressionJudge>(std::move(classifier));
}

} // namespace timbrel::measures
