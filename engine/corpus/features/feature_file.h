// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/base/descriptor.h"
#include "engine/base/matrix.h"
#include "engine/base/result.h"
#include "engine/corpus/features/feature_layout.h"
#include "engine/corpus/features/feature_record.h"

namespace timbrel::corpus {

/// The absolute features of a corpus in a file that is whole. Each reading maps what it needs and
/// lets it go, so none of it stays resident. Immutable; may be read from any thread, and stays
/// readable when the file is replaced or deleted meanwhile.
class FeatureFile final {
public:
    /// Refuses a file that is not whole or has another identity. Bodies are not looked at.
    [[nodiscard]] static Result<FeatureFile> open(
        Descriptor file, const FeatureFileIdentity& identity, std::string name);

    [[nodiscard]] std::size_t recordings() const { return m_records.size(); }
    /// Everything of a recording; refuses one that is damaged.
    [[nodiscard]] Result<FeatureRecord> record(std::size_t recording) const;
    /// Frames [first, first + count) of a recording, [rows, count]; not checked for damage.
    [[nodiscard]] Result<Matrix> frames(
        std::size_t recording, std::size_t first, std::size_t count) const;

private:
    FeatureFile(Descriptor file, std::string name, std::size_t rows);

    Descriptor m_file;
    std::string m_name;
    std::size_t m_rows;
    std::vector<PlacedRecord> m_records;
};

} // namespace timbrel::corpus
