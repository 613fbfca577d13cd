// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/assembly/experiment_parts.h"

#include <algorithm>

#include "engine/corpus/importers/importer.h"
#include "engine/corpus/solos/solos.h"
#include "engine/spectral/catalog.h"

namespace timbrel::experiments {

Result<corpus::Corpus> openCorpus(
    const params::Experiment& experiment, const std::filesystem::path& solos, Monitor& monitor)
{
    auto values = experiment.values("corpus");
    if (values.text("folder").empty()) {
        TIMBREL_CHECK(corpus::makeSolos({}, solos, monitor));
        TIMBREL_CHECK(values.set("folder", solos.string()));
    }
    return corpus::readCorpus(values, monitor);
}

Result<std::shared_ptr<const spectral::Representation>> makeRepresentation(
    const params::Experiment& experiment)
{
    const auto row = std::ranges::find_if(spectral::representationCatalog(),
        [&](const auto& entry) { return entry.row.id == experiment.row("representation").id; });
    return row->create(experiment.values("representation"));
}

} // namespace timbrel::experiments
