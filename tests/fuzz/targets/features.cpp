// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fcntl.h>

#include "engine/corpus/features/feature_file.h"
#include "tests/fuzz/feature_identity.h"
#include "tests/fuzz/input.h"

namespace timbrel::fuzz {

/// Stored features, as a crash or a failing disk may leave them.
void fuzzFeatures(Bytes bytes)
{
    const InputFolder folder("features", bytes);
    const auto path = folder.path() / "features";
    auto file = corpus::FeatureFile::open(
        Descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC)), featureIdentity(), path.string());
    if (!file) {
        return;
    }
    require(file->recordings() == featureIdentity().recordings, "every recording has a record");
    for (std::size_t index = 0; index < file->recordings(); ++index) {
        const auto record = file->record(index);
        require(!record
                || record->features.values.size()
                    == record->features.rows * record->features.columns,
            "features fill their shape");
    }
}

} // namespace timbrel::fuzz
