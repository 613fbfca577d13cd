// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/run_comparison.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include <fmt/format.h>

#include "engine/analysis/bootstrap.h"
#include "engine/analysis/high_band.h"
#include "engine/base/text.h"
#include "engine/experiments/assembly/checkpoint.h"
#include "engine/experiments/assembly/opened_run.h"
#include "engine/measures/measure_run.h"
#include "engine/measures/spectrum_shape.h"

namespace timbrel::experiments {
namespace {

using measures::Example;
using measures::Reading;
using measures::Subject;
using snapshots::ComparedTransfer;
using snapshots::Measure;
using snapshots::RunComparison;

/// Enough for narrow intervals; codes and judges of the training part are not looked at.
constexpr measures::SubjectLimits kLimits{
    .clips = 400, .transfers = 400, .probeClips = 8, .judgeClips = 1};
constexpr std::size_t kExamples = 4;
constexpr double kLeastDb = -80.0; // of mean spectra

Result<> requireComparable(const OpenedRun& first, const OpenedRun& second)
{
    const auto& one = first.features;
    const auto& other = second.features;
    const auto idsOf = [](const corpus::FeatureSet& features) {
        std::vector<std::string> ids;
        for (const auto clip : features.heldOutClips()) {
            ids.push_back(features.clips()[clip].id);
        }
        return ids;
    };
    if (one.classes() != other.classes() || one.shape() != other.shape()
        || idsOf(one) != idsOf(other)) {
        return fail(ErrorCode::InvalidArgument,
            say("{} and {} do not see the same held-out clips, so what they make cannot be "
                "held against each other",
                first.folder.id(), second.folder.id()),
            {}, say("Compare runs of one corpus with the same classes, representation and clips"));
    }
    return {};
}

/// The true rendering of a transfer, or another clip of the class where it is not known.
std::optional<std::size_t> realClip(
    const Subject& subject, const Example& example, std::size_t index)
{
    if (example.transfer.truth) {
        return example.transfer.truth;
    }
    const auto other = subject.otherClip(
        index, example.group, subject.model().parents.of[example.transfer.target]);
    return other ? std::optional(subject.clips()[*other]) : std::nullopt;
}

snapshots::Spectrogram pictureOf(const Subject& subject, std::size_t index)
{
    const auto& example = subject.transfers()[index];
    return subject.picture(example.made, example.transfer.target);
}

void addSpectra(RunComparison& comparison, const std::array<const Subject*, 2>& subjects)
{
    std::array<analysis::MeanSpectrum, 2> made;
    analysis::MeanSpectrum real;
    const auto transfers = subjects[0]->transfers();
    for (std::size_t i = 0; i < transfers.size(); ++i) {
        made[0].add(pictureOf(*subjects[0], i));
        made[1].add(pictureOf(*subjects[1], i));
        if (const auto clip = realClip(*subjects[0], transfers[i], i)) {
            real.add(subjects[0]->picture(subjects[0]->measured(), *clip));
        }
    }
    comparison.spectra = {{"first", comparison.names[0], made[0].decibels(kLeastDb)},
        {"second", comparison.names[1], made[1].decibels(kLeastDb)},
        {"real", subjects[0]->hasTruths() ? "the true rendering" : "real recordings of the class",
            real.decibels(kLeastDb)}};
}

/// Second less first, transfer by transfer: what both share does not widen the interval.
Measure differenceOf(const Reading& first, const Reading& second)
{
    auto differences = second.model;
    for (std::size_t i = 0; i < differences.values.size(); ++i) {
        differences.values[i] -= first.model.values[i];
    }
    return {.id = "difference",
        .label = "Difference, second less first",
        .help = "How much more energy the second has in its high bands, transfer by transfer. "
                "Where the interval holds 0, the two may be alike.",
        .unit = "dB",
        .better = snapshots::Better::AsGuessing,
        .value = differences.mean(),
        .interval = analysis::bootstrapMean(differences.values, differences.groups, {}),
        .count = differences.values.size(),
        .baselines = {}};
}

/// Nothing where the representation has no high bands.
Result<> addMeasures(
    RunComparison& comparison, const std::array<const Subject*, 2>& subjects, Monitor& monitor)
{
    const auto row = measures::highBandRow();
    TIMBREL_TRY(const auto first, row.read(*subjects[0], monitor));
    TIMBREL_TRY(const auto second, row.read(*subjects[1], monitor));
    if (!first || !second || first->model.empty()) {
        return {};
    }
    for (const auto& [side, reading] : {std::pair{0U, &*first}, std::pair{1U, &*second}}) {
        auto measure = measures::measureOf(row, *reading);
        measure.id = comparison.spectra[side].id;
        measure.label = comparison.names[side];
        comparison.measures.push_back(std::move(measure));
    }
    comparison.measures.push_back(differenceOf(*first, *second));
    return {};
}

/// Spread over the transfers, each a little aside: these go round through classes, and even steps
/// would find the same two every time.
std::vector<std::size_t> exampleIndices(std::size_t count)
{
    constexpr std::size_t kAside = 5;
    const std::size_t chosen = std::min(kExamples, count);
    const std::size_t aside = count > kExamples * kExamples * kAside ? kAside : 0;
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < chosen; ++i) {
        indices.push_back(i * count / chosen + i * aside);
    }
    return indices;
}

void addExamples(RunComparison& comparison, const std::array<const Subject*, 2>& subjects)
{
    const auto& subject = *subjects[0];
    const auto& features = subject.measured();
    for (const auto index : exampleIndices(subject.transfers().size())) {
        const auto& example = subject.transfers()[index];
        ComparedTransfer compared{.clipId = features.clips()[example.transfer.clip].id,
            .source = features.classes()[example.source],
            .target = features.classes()[example.transfer.target],
            .made = {pictureOf(subject, index), pictureOf(*subjects[1], index)},
            .truth = std::nullopt};
        if (const auto& truth = example.transfer.truth) {
            compared.truth = subject.picture(features, *truth);
        }
        comparison.bandHz = compared.made[0].bandHz;
        comparison.examples.push_back(std::move(compared));
    }
}

std::string line(
    const std::string& of, double value, const std::optional<snapshots::Interval>& interval)
{
    return fmt::format("high_band_energy,{},,{},{},{}\n", csvCell(of), value,
        interval ? fmt::format("{}", interval->low) : "",
        interval ? fmt::format("{}", interval->high) : "");
}

} // namespace

ComparedRun comparedRun(const std::string& text)
{
    const auto at = text.rfind('@');
    std::int64_t step = 0;
    const char* end = text.data() + text.size();
    if (at != std::string::npos) {
        const auto [last, problem] = std::from_chars(text.data() + at + 1, end, step);
        if (problem == std::errc() && last == end) {
            return {text.substr(0, at), step};
        }
    }
    return {text, std::nullopt};
}

std::vector<std::int64_t> comparableSteps(const std::filesystem::path& run)
{
    const auto folder = RunFolder::open(run);
    return folder ? CheckpointFolder(folder->checkpoints()).steps() : std::vector<std::int64_t>{};
}

Result<RunComparison> compareRuns(const ComparedRun& first, const ComparedRun& second,
    std::shared_ptr<const params::Schema> schema, const Places& places, Monitor& monitor)
{
    TIMBREL_TRY(const auto one, openRun(first.folder, schema, places, first.step, monitor));
    TIMBREL_TRY(const auto other, openRun(second.folder, schema, places, second.step, monitor));
    TIMBREL_CHECK(requireComparable(one, other));
    const auto subjectOf = [&monitor](const OpenedRun& run) {
        return Subject::create(run.trained.model, run.features, run.features, kLimits, monitor);
    };
    TIMBREL_TRY(const auto firstSubject, subjectOf(one));
    TIMBREL_TRY(const auto secondSubject, subjectOf(other));
    const std::array subjects{&firstSubject, &secondSubject};

    RunComparison comparison;
    comparison.clips = firstSubject.clips().size();
    comparison.transfers = firstSubject.transfers().size();
    for (const auto& [side, run] : {std::pair{0U, &one}, std::pair{1U, &other}}) {
        comparison.sides[side] = {run->folder.id(), run->trained.step};
        comparison.names[side] = fmt::format("{}, step {}", run->folder.id(), run->trained.step);
    }
    addExamples(comparison, subjects);
    addSpectra(comparison, subjects);
    TIMBREL_CHECK(addMeasures(comparison, subjects, monitor));
    return comparison;
}

std::string toCsv(const RunComparison& comparison)
{
    std::string text = "what,of,hz,value,low,high\n";
    for (const auto& measure : comparison.measures) {
        text += line(measure.label, measure.value, measure.interval);
    }
    if (!comparison.measures.empty()) {
        for (const auto& baseline : comparison.measures.front().baselines) {
            text += line(baseline.label, baseline.value, baseline.interval);
        }
    }
    for (const auto& spectrum : comparison.spectra) {
        for (std::size_t band = 0; band < comparison.bandHz.size(); ++band) {
            text += fmt::format("mean_spectrum,{},{},{},,\n", csvCell(spectrum.label),
                comparison.bandHz[band], spectrum.decibels[band]);
        }
    }
    return text;
}

} // namespace timbrel::experiments
