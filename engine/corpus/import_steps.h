// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/corpus.h"
#include "engine/params/parameter_set.h"

namespace timbrel::corpus {

// What importers do alike, in the order in which they do it. All take the values of
// corpusParameters().

/// Keeps the classes that `values` names; refuses names that the corpus does not have.
[[nodiscard]] Result<> keepNamedClasses(Corpus& corpus, const params::ParameterSet& values);

/// Opens every file, in parallel, and notes its length; what cannot be opened becomes a problem.
[[nodiscard]] Result<> probeRecordings(Corpus& corpus, Monitor& monitor);

/// Draws the held-out part: by group where recordings have one, else by recording; class by class,
/// at least one where a class has two or more. A group of several classes is held out in all or in
/// none. Depends on the ids and groups of a class's recordings and on the seed only.
void drawHeldOut(Corpus& corpus, const params::ParameterSet& values);

/// Keeps at most as many training recordings of a class as `values` allows.
void limitTraining(Corpus& corpus, const params::ParameterSet& values);

/// Drops classes without recordings, as problems; refuses fewer than two.
[[nodiscard]] Result<> requireClasses(Corpus& corpus);

} // namespace timbrel::corpus
