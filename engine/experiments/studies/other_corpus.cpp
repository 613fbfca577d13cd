// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/other_corpus.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "engine/corpus/importers/importer.h"
#include "engine/experiments/assembly/opened_run.h"
#include "engine/experiments/assembly/sub_classes.h"

namespace timbrel::experiments {
namespace {

/// No recording of another corpus was learnt from, so that a drawn split keeps almost all of them
/// to measure on.
constexpr double kHeldOut = 0.9;

/// Those of `names` that are not among `others`: "cello, oboe".
std::string namesOnlyIn(
    const std::vector<std::string>& names, const std::vector<std::string>& others)
{
    std::string text;
    for (const auto& name : names) {
        if (std::ranges::find(others, name) == others.end()) {
            text += (text.empty() ? "" : ", ") + name;
        }
    }
    return text;
}

/// Clips of another corpus may be called as the run's are, and are strangers all the same.
std::optional<SubClassTable> withoutClips(std::optional<SubClassTable> table)
{
    if (table) {
        table->ofClips.clear();
    }
    return table;
}

Result<params::ParameterSet> valuesFor(const params::Experiment& experiment,
    const std::filesystem::path& folder, const std::string& layout)
{
    auto values = experiment.values("corpus");
    TIMBREL_CHECK(values.set("folder", folder.string()));
    TIMBREL_CHECK(values.set("layout", layout));
    TIMBREL_CHECK(values.set("classes", params::TextList{}));
    TIMBREL_CHECK(values.set("recordings_per_class", std::int64_t{0}));
    TIMBREL_CHECK(values.set("leave_out", params::TextList{}));
    TIMBREL_CHECK(values.set("held_out", kHeldOut));
    return values;
}

} // namespace

corpus::Corpus withClasses(corpus::Corpus corpus, const std::vector<std::string>& classes,
    std::vector<corpus::Problem>& leftOut)
{
    std::vector<corpus::Recording> kept;
    for (auto& recording : corpus.recordings) {
        const auto known = std::ranges::find(classes, corpus.classes[recording.classIndex]);
        if (known != classes.end()) {
            recording.classIndex = static_cast<std::size_t>(known - classes.begin());
            kept.push_back(std::move(recording));
        }
    }
    if (const auto strange = namesOnlyIn(corpus.classes, classes); !strange.empty()) {
        leftOut.push_back({strange, say("not among the run's classes, so not measured"),
            say("Name a folder as the run's class, if it is one of them")});
    }
    if (const auto absent = namesOnlyIn(classes, corpus.classes); !absent.empty()) {
        leftOut.push_back({absent, say("known to the run, but without recordings in this corpus"),
            say("Add folders of these names to measure them too")});
    }
    corpus.recordings = std::move(kept);
    corpus.classes = classes;
    return corpus;
}

Result<OtherCorpus> openOtherCorpus(const params::Experiment& experiment,
    const transfer::Model& model, const std::optional<SubClassTable>& subClasses,
    const std::filesystem::path& folder, const std::string& layout, const Places& places,
    Monitor& monitor)
{
    TIMBREL_TRY(const auto values, valuesFor(experiment, folder, layout));
    TIMBREL_TRY(auto found, corpus::readCorpus(values, monitor));
    OtherCorpus other;
    other.corpus = withClasses(std::move(found), model.parents.names, other.leftOut);
    if (other.corpus.recordings.empty()) {
        return fail(ErrorCode::InvalidArgument,
            say("it has no recordings of any of the run's classes"), folder.string(),
            say("Name its folders as the run's classes are named"));
    }
    TIMBREL_TRY(auto whole,
        openFeatures(
            experiment, other.corpus, model.representation, model.scale, places.features, monitor));
    TIMBREL_TRY(other.features,
        withSubClasses(experiment, std::move(whole), withoutClips(subClasses), monitor));
    std::ranges::copy(other.features.problems(), std::back_inserter(other.leftOut));
    return other;
}

} // namespace timbrel::experiments
