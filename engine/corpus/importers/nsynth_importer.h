// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/corpus.h"
#include "engine/params/parameter_set.h"

namespace timbrel::corpus {

// NSynth (Engel and others, 2017): single notes as
// nsynth-train/audio/guitar_acoustic_010-066-100.wav (likewise nsynth-valid, nsynth-test),
// described by nsynth-train/examples.json.

/// Whether such a description lies in the folder or in a sub-folder.
[[nodiscard]] bool isNsynth(const std::filesystem::path& folder);

/// Classes are the instrument families; the second label is the source (acoustic, electronic,
/// synthetic). nsynth-train is trained on, the others are held out; where only one of the two sides
/// is there, the held-out part is drawn by instrument.
[[nodiscard]] Result<Corpus> readNsynth(
    const std::filesystem::path& folder, const params::ParameterSet& values, Monitor& monitor);

} // namespace timbrel::corpus
