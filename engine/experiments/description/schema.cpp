// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/description/schema.h"

#include "engine/corpus/importers/importer.h"
#include "engine/experiments/description/training_settings.h"
#include "engine/losses/weighted_loss.h"
#include "engine/methods/catalog.h"
#include "engine/nn/catalog.h"
#include "engine/spectral/catalog.h"

namespace timbrel::experiments {
namespace {

template <typename Rows> std::vector<params::Row> rowsOf(const Rows& catalog)
{
    std::vector<params::Row> rows;
    for (const auto& entry : catalog) {
        rows.push_back(entry.row);
    }
    return rows;
}

} // namespace

std::shared_ptr<const params::Schema> makeSchema()
{
    auto schema = std::make_shared<params::Schema>();
    schema->sections = {
        {"corpus", "Corpus", "The recordings to learn from.",
            {{"corpus", "Corpus", "The recordings to learn from.", corpus::corpusParameters()}}},
        {"representation", "Representation", "How sound becomes a picture, and a picture sound.",
            rowsOf(spectral::representationCatalog())},
        {"method", "Method", "How class and content are taken apart.",
            rowsOf(methods::methodCatalog())},
        {"encoder", "Encoder", "The network that reads the content out of a clip.",
            rowsOf(nn::encoderCatalog())},
        {"generator", "Generator", "The network that makes a clip from content and class.",
            rowsOf(nn::generatorCatalog())},
        {"losses", "Losses", "What is minimised: a weighted sum.",
            {losses::WeightedLoss::parametersRow()}},
        {"training", "Training", "How long, how fast, and what is kept.",
            {TrainingSettings::row()}},
    };
    return schema;
}

} // namespace timbrel::experiments
