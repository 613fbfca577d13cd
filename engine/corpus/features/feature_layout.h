// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/descriptor.h"
#include "engine/base/result.h"
#include "engine/corpus/features/feature_record.h"

// How absolute features lie in a file. A head of 64 bytes says whose features they are. Records
// follow in the order in which they were computed, each with a head of its own (what was measured,
// sizes, checksums) and its body: features frame after frame, all rows of a frame together, so that
// clips of any hop lie in one piece; then stretches and sentences. A file is whole once every
// recording has a record; until then it can be continued. Numbers are as the machine has them,
// since a cache does not travel.

namespace timbrel::corpus {

/// Whose features a file holds.
struct FeatureFileIdentity {
    std::string key; ///< see featureKey()
    std::size_t recordings = 0;
    std::size_t rows = 0; ///< channels·bands
};

/// Where a record lies in its file.
struct PlacedRecord {
    std::uint64_t offset = 0; ///< bytes
    std::uint64_t bytes = 0;
    std::uint64_t featureOffset = 0; ///< bytes; of the first frame
    std::size_t frames = 0;
};

/// A file that was looked through.
struct ScannedFeatures {
    std::vector<std::optional<PlacedRecord>> records; ///< one for each recording
    std::uint64_t end = 0; ///< bytes; where records end that can be followed
};

[[nodiscard]] std::string encodedHead(const FeatureFileIdentity& identity);
[[nodiscard]] std::string encodedRecord(std::size_t recording, const FeatureRecord& record);

/// Follows the records of a file by their heads. Refuses a file of another identity.
[[nodiscard]] Result<ScannedFeatures> scanFeatures(
    const Descriptor& file, const FeatureFileIdentity& identity, const std::string& name);

/// A record from its bytes; refuses one whose body is not what its head says.
[[nodiscard]] Result<FeatureRecord> decodedRecord(std::string_view bytes, const std::string& name);

/// Frames, one after another, as a matrix [rows, frames].
[[nodiscard]] Matrix fromFrames(std::string_view bytes, std::size_t rows, std::size_t frames);

} // namespace timbrel::corpus
