// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/schema.h"

#include "engine/corpus/importers/importer.h"
#include "engine/spectral/catalog.h"

namespace timbrel::fuzz {

std::shared_ptr<const params::Schema> smallSchema()
{
    auto schema = std::make_shared<params::Schema>();
    schema->sections.push_back({"corpus", "Corpus", "The recordings to learn from.",
        {{"corpus", "Corpus", "The recordings to learn from.", corpus::corpusParameters()}}});
    schema->sections.push_back(
        {"representation", "Representation", "How sound becomes a picture.", {}});
    for (const auto& row : spectral::representationCatalog()) {
        schema->sections.back().rows.push_back(row.row);
    }
    return schema;
}

} // namespace timbrel::fuzz
