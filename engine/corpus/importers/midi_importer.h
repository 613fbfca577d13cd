// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/corpus.h"
#include "engine/params/parameter_set.h"

namespace timbrel::corpus {

/// Whether there are MIDI files in it, at any depth, and no sounds.
[[nodiscard]] bool isMidiFolder(const std::filesystem::path& folder);

/// Plays the melodies of the MIDI files with instruments of the soundfont that `values` names, and
/// makes a corpus like the built-in one of it, truths included: see solos.h. The instruments are
/// the classes that `values` names, else the built-in corpus's; as many phrases as the files give,
/// but at most 250 of each class unless `values` asks for more.
///
/// It is rendered once, into the user's cache folder, and again when a file, the soundfont or a
/// value that matters has changed. Corpus::folder is where the rendering lies.
[[nodiscard]] Result<Corpus> readMidiFolder(
    const std::filesystem::path& folder, const params::ParameterSet& values, Monitor& monitor);

} // namespace timbrel::corpus
