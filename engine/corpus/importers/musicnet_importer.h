// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/corpus.h"
#include "engine/params/parameter_set.h"

namespace timbrel::corpus {

// MusicNet (Thickstun and others, 2017): classical recordings as train_data/2214.wav and
// test_data/1819.wav, and musicnet_metadata.csv with id, composer, composition and ensemble.

/// Whether the table lies in the folder, or in the folder "musicnet" in it.
[[nodiscard]] bool isMusicNet(const std::filesystem::path& folder);

/// Classes are the ensembles ("Solo Piano"); composers are the second label, since an ensemble is
/// often that of few composers. train_data is trained on, test_data held out; where only one of the
/// two is there, the held-out part is drawn by composition.
[[nodiscard]] Result<Corpus> readMusicNet(
    const std::filesystem::path& folder, const params::ParameterSet& values, Monitor& monitor);

} // namespace timbrel::corpus
