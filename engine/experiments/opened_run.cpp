// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/opened_run.h"

#include "engine/experiments/environment.h"
#include "engine/experiments/experiment_parts.h"

namespace timbrel::experiments {

Result<corpus::FeatureSet> openFeatures(const params::Experiment& experiment,
    const corpus::Corpus& corpus, std::shared_ptr<const spectral::Representation> representation,
    std::optional<spectral::FeatureScale> scale, Monitor& monitor)
{
    const auto hop = static_cast<std::size_t>(experiment.values("corpus").integer("clip_hop"));
    const auto threads = useThreads(experiment.values("training").integer("threads"));
    return corpus::computeFeatures(
        corpus, std::move(representation), hop, static_cast<std::size_t>(threads), monitor, scale);
}

Result<OpenedRun> openRun(const std::filesystem::path& path,
    std::shared_ptr<const params::Schema> schema, const std::filesystem::path& solos,
    std::optional<std::int64_t> step, Monitor& monitor)
{
    TIMBREL_TRY(auto folder, RunFolder::open(path));
    TIMBREL_TRY(auto experiment, folder.experiment(schema));
    TIMBREL_TRY(auto trained, loadModel(folder, schema, step));
    TIMBREL_TRY(auto corpus, openCorpus(experiment, solos, monitor));
    if (corpus.classes != trained.model.classes) {
        return fail(ErrorCode::InvalidArgument,
            "the corpus has other classes now than when the run was trained",
            corpus.folder.string(), "Bring the old recordings back");
    }
    TIMBREL_TRY(auto features,
        openFeatures(
            experiment, corpus, trained.model.representation, trained.model.scale, monitor));
    return OpenedRun{std::move(folder), std::move(experiment), std::move(trained),
        std::move(corpus), std::move(features)};
}

} // namespace timbrel::experiments
