// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/measures/code_leakage.h"

#include <numeric>

#include "engine/analysis/chroma.h"
#include "engine/analysis/linear_probe.h"
#include "engine/analysis/mlp_probe.h"
#include "engine/analysis/nearest_neighbours.h"
#include "engine/analysis/silhouette.h"
#include "engine/base/random.h"
#include "engine/runtime/parallel.h"

namespace timbrel::measures {
namespace {

using analysis::LabelledCodes;
using snapshots::Better;

constexpr BaselineName kGuessing{"guessing", "by guessing"};

std::size_t threads()
{
    return runtime::hardwareThreads();
}

/// Clip by clip, whether the probe was right, and whether always guessing the commonest would be.
Reading readingOf(
    const Subject& subject, const LabelledCodes& test, const analysis::ProbeResult& probe)
{
    Reading reading;
    reading.baselines.emplace_back();
    for (std::size_t i = 0; i < test.classes.size(); ++i) {
        const auto group = subject.groupOf(subject.clips()[i]);
        reading.model.add(probe.guesses[i] == test.classes[i] ? 1.0 : 0.0, group);
        reading.baselines.front().add(probe.commonest == test.classes[i] ? 1.0 : 0.0, group);
    }
    return reading;
}

Result<std::optional<Reading>> readLinear(const Subject& subject, Monitor& monitor)
{
    TIMBREL_TRY(const auto probe,
        analysis::linearProbe(
            subject.learntCodes(), subject.codes(), {.threads = threads()}, monitor));
    return readingOf(subject, subject.codes(), probe);
}

Result<std::optional<Reading>> readNetwork(const Subject& subject, Monitor& monitor)
{
    TIMBREL_TRY(const auto probe,
        analysis::mlpProbe(
            subject.learntCodes(), subject.codes(), {.threads = threads()}, monitor));
    return readingOf(subject, subject.codes(), probe);
}

Result<std::optional<Reading>> readNeighbours(const Subject& subject, Monitor& /*monitor*/)
{
    TIMBREL_TRY(const auto probe,
        analysis::nearestNeighbours(
            subject.learntCodes(), subject.codes(), {.threads = threads()}));
    return readingOf(subject, subject.codes(), probe);
}

Result<std::optional<Reading>> readSilhouette(const Subject& subject, Monitor& /*monitor*/)
{
    auto shuffled = subject.codes();
    RandomStream random(0, "shuffled classes");
    random.shuffle(std::span(shuffled.classes));
    const auto values = analysis::silhouettes(subject.codes(), threads());
    const auto byChance = analysis::silhouettes(shuffled, threads());
    Reading reading;
    reading.baselines.emplace_back();
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto group = subject.groupOf(subject.clips()[i]);
        reading.model.add(values[i], group);
        reading.baselines.front().add(byChance[i], group);
    }
    return reading;
}

/// The pitch class that is strongest over a clip.
std::size_t mainPitch(const snapshots::Spectrogram& picture)
{
    const Matrix classes = analysis::chroma(picture);
    std::size_t best = 0;
    double most = -1.0;
    for (std::size_t k = 0; k < classes.rows; ++k) {
        const auto row = classes.row(k);
        const double sum = std::accumulate(row.begin(), row.end(), 0.0);
        if (sum > most) {
            best = k;
            most = sum;
        }
    }
    return best;
}

std::vector<std::size_t> mainPitches(
    const Subject& subject, const corpus::FeatureSet& features, std::span<const std::size_t> clips)
{
    std::vector<std::size_t> pitches(clips.size());
    runtime::parallelFor(clips.size(), threads(),
        [&](std::size_t i) { pitches[i] = mainPitch(subject.picture(features, clips[i])); });
    return pitches;
}

/// The class of the model for each clip; of a sub-class, that one.
std::vector<std::size_t> ownClasses(
    const corpus::FeatureSet& features, std::span<const std::size_t> clips)
{
    std::vector<std::size_t> classes;
    for (const auto clip : clips) {
        classes.push_back(features.clips()[clip].classIndex);
    }
    return classes;
}

/// The code of its class for each clip.
Matrix classCodes(
    const Subject& subject, const corpus::FeatureSet& features, std::span<const std::size_t> clips)
{
    const Matrix table = transfer::toMatrix(subject.model().method->classCodes());
    const auto classes = ownClasses(features, clips);
    Matrix codes(classes.size(), table.columns);
    for (std::size_t row = 0; row < classes.size(); ++row) {
        std::ranges::copy(table.row(classes[row]), codes.row(row).begin());
    }
    return codes;
}

Result<std::optional<Reading>> readSubClass(const Subject& subject, Monitor& monitor)
{
    if (!subject.model().parents.haveSubClasses()) {
        return std::nullopt;
    }
    const LabelledCodes training{
        subject.learntCodes().codes, ownClasses(subject.learnt(), subject.learntClips())};
    const LabelledCodes test{
        subject.codes().codes, ownClasses(subject.measured(), subject.clips())};
    TIMBREL_TRY(
        const auto probe, analysis::linearProbe(training, test, {.threads = threads()}, monitor));
    return readingOf(subject, test, probe);
}

Result<std::optional<Reading>> readPitch(
    const Subject& subject, Matrix learntCodes, Matrix codes, Monitor& monitor)
{
    const LabelledCodes training{
        std::move(learntCodes), mainPitches(subject, subject.learnt(), subject.learntClips())};
    const LabelledCodes test{
        std::move(codes), mainPitches(subject, subject.measured(), subject.clips())};
    TIMBREL_TRY(
        const auto probe, analysis::linearProbe(training, test, {.threads = threads()}, monitor));
    return readingOf(subject, test, probe);
}

Result<std::optional<Reading>> readPitchFromContent(const Subject& subject, Monitor& monitor)
{
    return readPitch(subject, subject.learntCodes().codes, subject.codes().codes, monitor);
}

Result<std::optional<Reading>> readPitchFromClass(const Subject& subject, Monitor& monitor)
{
    return readPitch(subject, classCodes(subject, subject.learnt(), subject.learntClips()),
        classCodes(subject, subject.measured(), subject.clips()), monitor);
}

} // namespace

MeasureRow classFromContentRow()
{
    return {"class_from_content", "Class read from the content (linear)",
        "How often a linear probe that has learnt from content codes of training clips names who "
        "plays a held-out clip. At the level of guessing the content keeps the class to itself, as "
        "far as planes can tell; a stronger reader may still find it.",
        "share", Better::AsGuessing, {kGuessing}, &readLinear};
}

MeasureRow classFromContentByNetworkRow()
{
    return {"class_from_content_mlp", "Class read from the content (network)",
        "The same with a small network of two layers, which finds classes that no plane separates.",
        "share", Better::AsGuessing, {kGuessing}, &readNetwork};
}

MeasureRow classFromContentByNeighboursRow()
{
    return {"class_from_content_knn", "Class read from the content (neighbours)",
        "The same by the five nearest training codes: whether clips of one class lie together, "
        "without learning anything.",
        "share", Better::AsGuessing, {kGuessing}, &readNeighbours};
}

MeasureRow subClassFromContentRow()
{
    return {"sub_class_from_content", "Sub-class read from the content (linear)",
        "How often a linear probe names the sub-class of a held-out clip from its content code, "
        "where classes were taken apart. What tells sub-classes of one class apart, such as "
        "register, may rightly be content.",
        "share", Better::AsGuessing, {kGuessing}, &readSubClass};
}

MeasureRow contentSilhouetteRow()
{
    return {"content_silhouette", "Silhouette of classes in the content",
        "Whether classes are groups among the content codes: 1 for groups far apart, 0 for classes "
        "that lie in each other, as they should. Many directions without the class can hide a few "
        "with it.",
        "", Better::AsGuessing, {{"shuffled", "with classes shuffled"}}, &readSilhouette};
}

MeasureRow pitchFromContentRow()
{
    return {"pitch_from_content", "Main pitch read from the content (linear)",
        "How often a linear probe names the strongest pitch class of a held-out clip from its "
        "content code, where it should be. A clip has many notes, so not even a perfect code gives "
        "1.",
        "share", Better::Higher, {kGuessing}, &readPitchFromContent};
}

MeasureRow pitchFromClassRow()
{
    return {"pitch_from_class", "Main pitch read from the class (linear)",
        "The same from the class code, where it should not be. A method with one code for each "
        "class can only tell which pitches a class plays most.",
        "share", Better::AsGuessing, {kGuessing}, &readPitchFromClass};
}

} // namespace timbrel::measures
