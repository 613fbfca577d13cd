// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/assembly/opened_run.h"

#include "engine/experiments/assembly/environment.h"
#include "engine/experiments/assembly/experiment_parts.h"
#include "engine/experiments/assembly/stored_split.h"
#include "engine/experiments/assembly/sub_classes.h"
#include "engine/experiments/files/corpus_file.h"

namespace timbrel::experiments {

Result<corpus::FeatureSet> openFeatures(const params::Experiment& experiment,
    const corpus::Corpus& corpus, std::shared_ptr<const spectral::Representation> representation,
    std::optional<spectral::FeatureScale> scale, const std::filesystem::path& cache,
    Monitor& monitor)
{
    const auto threads = useThreads(experiment.values("training").integer("threads"));
    return corpus::computeFeatures(corpus,
        {.representation = std::move(representation),
            .clips = corpus::clipRules(experiment.values("corpus")),
            .cache = cache,
            .threads = static_cast<std::size_t>(threads),
            .scale = std::move(scale)},
        monitor);
}

Result<OpenedRun> openRun(const std::filesystem::path& path,
    std::shared_ptr<const params::Schema> schema, const Places& places,
    std::optional<std::int64_t> step, Monitor& monitor, const std::string& device)
{
    TIMBREL_TRY(auto folder, RunFolder::open(path));
    TIMBREL_TRY(auto experiment, folder.experiment(schema));
    TIMBREL_TRY(auto trained, loadModel(folder, schema, step, device));
    TIMBREL_TRY(auto stored, loadCorpus(folder.corpusFile()));
    TIMBREL_TRY(auto reopened, reopenCorpus(experiment, stored, places.solos, monitor));
    TIMBREL_TRY(auto whole,
        openFeatures(experiment, reopened.corpus, trained.model.representation, trained.model.scale,
            places.features, monitor));
    TIMBREL_TRY(auto subClasses, loadSubClasses(folder.subClassFile()));
    TIMBREL_TRY(auto features, withSubClasses(experiment, std::move(whole), subClasses, monitor));
    auto changes = reopened.changes();
    if (const auto& problem = features.cacheProblem()) {
        changes.push_back(*problem);
    }
    return OpenedRun{std::move(folder), std::move(experiment), std::move(trained),
        std::move(reopened.corpus), std::move(changes), std::move(subClasses), std::move(features)};
}

} // namespace timbrel::experiments
