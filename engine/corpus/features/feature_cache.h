// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/content_memo.h"
#include "engine/corpus/corpus.h"
#include "engine/corpus/features/feature_file.h"
#include "engine/corpus/features/feature_file_writer.h"
#include "engine/corpus/features/feature_request.h"

namespace timbrel::corpus {

/// Absolute features of a corpus: as they were kept, or else computed, once, into one file named
/// after featureKey().
///
/// A file is built beside its place as ".partial", under a lock, and renamed when every record is
/// on the disk; a build that was killed or cancelled is gone on with. Others that want the same
/// features meanwhile wait for them. Where the folder cannot be written to, or the disk is full, a
/// small corpus is kept in memory for this time.
class FeatureCache final {
public:
    /// Keeps references to all three. `contents` are the corpus's, see contentsOf().
    FeatureCache(
        const Corpus& corpus, const FeatureRequest& request, std::span<const FileContent> contents);

    [[nodiscard]] Result<FeatureFile> open(Monitor& monitor);
    /// The same after a record turned out to be damaged: keeps the good ones, makes the others
    /// anew.
    [[nodiscard]] Result<FeatureFile> repaired(Monitor& monitor);
    /// Why the features are not kept, where they should be.
    [[nodiscard]] const std::optional<Problem>& problem() const { return m_problem; }
    /// What the features will take, by the lengths that headers give.
    [[nodiscard]] std::uint64_t expectedBytes() const;

private:
    [[nodiscard]] Result<FeatureFile> openKept() const;
    [[nodiscard]] Result<FeatureFile> buildInFolder(Monitor& monitor) const;
    [[nodiscard]] Result<FeatureFile> buildInMemory(Monitor& monitor) const;
    [[nodiscard]] Result<FeatureFile> buildElsewhere(Error reason, Monitor& monitor);
    [[nodiscard]] Result<> checkRoom() const;
    [[nodiscard]] Result<> compute(FeatureFileWriter& writer, Monitor& monitor) const;
    [[nodiscard]] std::filesystem::path place(const char* suffix) const;

    const Corpus& m_corpus;
    const FeatureRequest& m_request;
    std::span<const FileContent> m_contents;
    FeatureFileIdentity m_identity;
    std::optional<Problem> m_problem;
};

} // namespace timbrel::corpus
