// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/parts.h"

#include <utility>

#include "engine/experiments/description/schema.h"

namespace timbrel::app {

Parts::Parts(widgets::Theme& theme, experiments::Places wherePeopleKeepThings)
    : places(std::move(wherePeopleKeepThings))
    , schema(experiments::makeSchema())
    , window(panels.docks(), theme)
    , training(places)
    , library(places.runs, schema, errands)
    , queue(places.runs.parent_path() / "queue", places.runs, schema, errands)
    , outlooks(places.runs, schema, errands, training)
    , auditions(schema, errands)
    , listening(errands)
    , kept(places.listeningList(), errands)
    , recording(places.solos.parent_path() / "recorded", errands) // beside the built-in corpus
    , tracks(schema, errands)
    , sweeps(places, schema, errands)
    , comparisons(places, schema, errands)
    , measuring(places, schema)
    , mapping(places, schema)
    , glimpses(places, schema)
    , chosenGrids(places, schema, errands)
    , laneVersions(places, schema)
    , models(schema)
{
}

} // namespace timbrel::app
