// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/listening/listening_list.h"
#include "tests/fuzz/input.h"

namespace timbrel::fuzz {

/// list.json of a listening list.
void fuzzListening(Bytes bytes)
{
    const InputFolder folder("list.json", bytes);
    listening::ListeningList list(folder.path());
    const auto sounds = list.sounds();
    if (!sounds) {
        return;
    }
    for (const auto& sound : *sounds) {
        require(list.soundFile(sound.id).parent_path() == folder.path(), "sounds lie in the list");
    }
    const auto restored = list.restore();
    require(restored.has_value() && restored->size() >= sounds->size(),
        "what was read can be written");
}

} // namespace timbrel::fuzz
