// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/corpus/corpus.h"
#include "engine/params/parameter_set.h"

namespace timbrel::corpus {

// Which recordings are trained on. Both take the values of corpusParameters().

/// The choice of "split" that draws one whatever the layout brings.
inline constexpr const char* kDrawnSplit = "drawn";

/// Decides the split: the layout's own where it has recordings on both sides and `values` keeps to
/// it, else one that is drawn.
///
/// Draws by group where recordings have one, else by recording; class by class, at least one where
/// a class has two or more. A group of several classes is held out in all or in none. Depends on
/// the ids and groups of a class's recordings and on the seed only.
void decideSplit(Corpus& corpus, const params::ParameterSet& values);

/// Keeps at most as many training recordings of a class as `values` allows.
void limitTraining(Corpus& corpus, const params::ParameterSet& values);

} // namespace timbrel::corpus
