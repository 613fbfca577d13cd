// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "engine/base/file_lock.h"
#include "engine/base/result.h"
#include "engine/params/experiment.h"
#include "engine/snapshots/run_list.h"
#include "engine/snapshots/run_status.h"

namespace timbrel::experiments {

/// `run.json`: what a person, or a program a year later, must know about a run.
struct RunRecord {
    std::string experiment; ///< the experiment's name
    std::string method;
    snapshots::RunState state = snapshots::RunState::Idle;
    Sentence problem; ///< why it failed
    std::string startedAt; ///< ISO 8601, UTC
    std::string endedAt; ///< empty while it runs
    std::int64_t step = 0;
    std::int64_t bestStep = 0;
    double trainSeconds = 0.0;
    std::vector<std::string> classes; ///< in the order of the class table
    std::int64_t trainingClips = 0; ///< rows of a method's table of codes, in corpus.json's order
    std::vector<float> scale; ///< of the corpus's features, see spectral::FeatureScale
    std::string corpusFingerprint;
    std::string device;
    std::int64_t threads = 0;
    std::int64_t shares = 0; ///< parts of a batch side by side on them; 0 in runs of old
    std::string precision; ///< "float32" or "bfloat16"
    std::vector<std::pair<std::string, std::string>> versions; ///< of Timbrel, LibTorch, BLAS…
};

/// A run's folder, with the names of what lies in it. Plain files; may be copied elsewhere.
class RunFolder final {
public:
    /// A new folder `<slug of the experiment's name>-<number>` under `runs`, holding
    /// experiment.toml.
    [[nodiscard]] static Result<RunFolder> create(
        const std::filesystem::path& runs, const params::Experiment& experiment);
    /// An existing folder; refuses one without an experiment.
    [[nodiscard]] static Result<RunFolder> open(const std::filesystem::path& folder);

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::string id() const { return m_path.filename().string(); }
    [[nodiscard]] std::filesystem::path experimentFile() const
    {
        return m_path / "experiment.toml";
    }
    [[nodiscard]] std::filesystem::path corpusFile() const { return m_path / "corpus.json"; }
    /// There where classes were taken apart.
    [[nodiscard]] std::filesystem::path subClassFile() const { return m_path / "sub-classes.json"; }
    [[nodiscard]] std::filesystem::path seriesFile() const { return m_path / "series.csv"; }
    [[nodiscard]] std::filesystem::path evaluationFile() const
    {
        return m_path / "evaluation.json";
    }
    [[nodiscard]] std::filesystem::path checkpoints() const { return m_path / "checkpoints"; }
    /// Networks of perceptual losses that were trained for the run.
    [[nodiscard]] std::filesystem::path lossNetworks() const { return m_path / "loss-networks"; }
    [[nodiscard]] std::filesystem::path previews() const { return m_path / "previews"; }

    [[nodiscard]] Result<params::Experiment> experiment(
        std::shared_ptr<const params::Schema> schema) const;
    [[nodiscard]] Result<RunRecord> record() const;
    [[nodiscard]] Result<> save(const RunRecord& record) const;
    /// Whoever trains the run holds it; refuses while someone else does, here or in another
    /// program. The end of a program, however it comes, lets go.
    [[nodiscard]] Result<FileLock> hold() const;

private:
    explicit RunFolder(std::filesystem::path path)
        : m_path(std::move(path))
    {
    }

    std::filesystem::path m_path;
};

/// Every run under `runs`, newest first; damaged ones with their problem in words.
[[nodiscard]] snapshots::RunList listRuns(const std::filesystem::path& runs);

/// Now, as ISO 8601 in UTC.
[[nodiscard]] std::string timeStamp();

} // namespace timbrel::experiments
