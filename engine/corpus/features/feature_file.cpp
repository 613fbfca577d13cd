// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/features/feature_file.h"

#include <cassert>
#include <utility>

#include "engine/base/file_mapping.h"

namespace timbrel::corpus {

FeatureFile::FeatureFile(Descriptor file, std::string name, std::size_t rows)
    : m_file(std::move(file))
    , m_name(std::move(name))
    , m_rows(rows)
{
}

Result<FeatureFile> FeatureFile::open(
    Descriptor file, const FeatureFileIdentity& identity, std::string name)
{
    TIMBREL_TRY(const auto scanned, scanFeatures(file, identity, name));
    FeatureFile opened(std::move(file), std::move(name), identity.rows);
    for (const auto& record : scanned.records) {
        if (!record) {
            return fail(ErrorCode::Unreadable, say("stored features are not whole"), opened.m_name,
                say("Delete the file; it is made again"));
        }
        opened.m_records.push_back(*record);
    }
    return opened;
}

Result<FeatureRecord> FeatureFile::record(std::size_t recording) const
{
    const auto& placed = m_records[recording];
    TIMBREL_TRY(const auto mapping,
        FileMapping::open(m_file, placed.offset, static_cast<std::size_t>(placed.bytes), m_name));
    return decodedRecord(mapping.bytes(), m_name);
}

Result<Matrix> FeatureFile::frames(
    std::size_t recording, std::size_t first, std::size_t count) const
{
    const auto& placed = m_records[recording];
    assert(count > 0 && first + count <= placed.frames);
    const std::size_t frameBytes = m_rows * sizeof(float);
    TIMBREL_TRY(const auto mapping,
        FileMapping::open(
            m_file, placed.featureOffset + first * frameBytes, count * frameBytes, m_name));
    return fromFrames(mapping.bytes(), m_rows, count);
}

} // namespace timbrel::corpus
