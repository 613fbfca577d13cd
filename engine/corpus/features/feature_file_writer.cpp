// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/features/feature_file_writer.h"

#include <cerrno>
#include <utility>

#include <unistd.h>

#include "engine/base/file_mapping.h"

namespace timbrel::corpus {

FeatureFileWriter::FeatureFileWriter(
    Descriptor file, FeatureFileIdentity identity, std::string name)
    : m_file(std::move(file))
    , m_identity(std::move(identity))
    , m_name(std::move(name))
    , m_present(m_identity.recordings, false)
{
}

Result<std::unique_ptr<FeatureFileWriter>> FeatureFileWriter::takeUp(
    Descriptor file, const FeatureFileIdentity& identity, std::string name)
{
    std::unique_ptr<FeatureFileWriter> writer(
        new FeatureFileWriter(std::move(file), identity, std::move(name)));
    TIMBREL_CHECK(writer->begin());
    return writer;
}

Result<> FeatureFileWriter::begin()
{
    const auto scanned = scanFeatures(m_file, m_identity, m_name);
    const std::uint64_t end = scanned ? scanned->end : 0;
    for (std::size_t index = 0; scanned && index < m_identity.recordings; ++index) {
        if (const auto& placed = scanned->records[index]) {
            TIMBREL_TRY(const auto mapping,
                FileMapping::open(
                    m_file, placed->offset, static_cast<std::size_t>(placed->bytes), m_name));
            m_present[index] = decodedRecord(mapping.bytes(), m_name).has_value();
        }
    }
    if (::ftruncate(m_file.get(), static_cast<off_t>(end)) != 0
        || ::lseek(m_file.get(), 0, SEEK_END) < 0) {
        return tl::unexpected(systemError(errno, say("write"), m_name));
    }
    return scanned ? Result<>() : writeAll(m_file, encodedHead(m_identity), m_name);
}

Result<> FeatureFileWriter::append(std::size_t recording, const FeatureRecord& record)
{
    const std::string bytes = encodedRecord(recording, record);
    const std::scoped_lock lock(m_mutex);
    return writeAll(m_file, bytes, m_name);
}

Result<FeatureFile> FeatureFileWriter::finish()
{
    if (::fsync(m_file.get()) != 0) {
        return tl::unexpected(systemError(errno, say("save"), m_name));
    }
    return FeatureFile::open(std::move(m_file), m_identity, m_name);
}

} // namespace timbrel::corpus
