// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "engine/base/descriptor.h"
#include "engine/base/result.h"
#include "engine/corpus/features/feature_file.h"

namespace timbrel::corpus {

/// Writes a FeatureFile, record by record. What was written before it was interrupted is taken up
/// again.
class FeatureFileWriter final {
public:
    /// Begins an empty file, or goes on with one that was begun: records that are whole stay, what
    /// follows the last of them is cut off. A file of another identity is begun anew. Nobody else
    /// may write to it meanwhile.
    [[nodiscard]] static Result<std::unique_ptr<FeatureFileWriter>> takeUp(
        Descriptor file, const FeatureFileIdentity& identity, std::string name);

    /// Whether the recording has a record already.
    [[nodiscard]] bool has(std::size_t recording) const { return m_present[recording]; }
    /// Adds a record. Any thread.
    [[nodiscard]] Result<> append(std::size_t recording, const FeatureRecord& record);
    /// Waits until everything is on the disk, and opens it. The last that may be asked of a writer.
    [[nodiscard]] Result<FeatureFile> finish();

private:
    FeatureFileWriter(Descriptor file, FeatureFileIdentity identity, std::string name);
    [[nodiscard]] Result<> begin();

    Descriptor m_file;
    FeatureFileIdentity m_identity;
    std::string m_name;
    std::vector<bool> m_present; ///< one for each recording, when it was taken up
    std::mutex m_mutex; ///< one record after another
};

} // namespace timbrel::corpus
