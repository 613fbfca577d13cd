// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/layout.h"

#include <algorithm>

#include "engine/audio/sound_file.h"
#include "engine/corpus/importers/importer.h"
#include "tests/support/signals.h"

namespace timbrel::fuzz {

void readLayout(const std::string& layout, const std::string& description, Bytes bytes,
    std::initializer_list<const char*> sounds)
{
    static const std::string sound =
        audio::encodedSound("sound.wav", {8000, tests::sine(440.0, 8000, 400)}).value();
    const InputFolder folder;
    for (const char* name : sounds) {
        folder.add(name, sound);
    }
    folder.add(description, textOf(bytes));

    const auto row = std::ranges::find(corpus::importerCatalog(), layout,
        [](const corpus::ImporterRow& importer) { return importer.row.id; });
    require(row != corpus::importerCatalog().end(), "the layout is in the catalog");
    static_cast<void>(row->matches(folder.path()));
    Monitor monitor;
    const auto corpus =
        row->read(folder.path(), params::ParameterSet(corpus::corpusParameters()), monitor);
    if (corpus) {
        require(!corpus->recordings.empty(), "a corpus has recordings");
        for (const corpus::Recording& recording : corpus->recordings) {
            require(recording.classIndex < corpus->classes.size(), "a recording has a class");
        }
    } else {
        require(!corpus.error().what.empty(), "a refusal says why");
    }
}

} // namespace timbrel::fuzz
