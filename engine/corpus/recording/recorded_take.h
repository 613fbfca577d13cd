// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <span>
#include <string>

#include "engine/base/result.h"
#include "engine/corpus/recording/recorded_cutter.h"
#include "engine/corpus/recording/recorded_files.h"

namespace timbrel::corpus {

/// What a person asks for before playing.
struct TakePlan {
    std::filesystem::path folder; ///< of the corpus; made where it is not there
    std::string className;
    CutOptions cut;
    double seconds = 0.0; ///< the take ends by itself after so many; 0: when it is ended
};

/// Where the samples of a take come from.
struct TakeSource {
    std::string device;
    int sampleRate = 0; ///< Hz
    std::chrono::system_clock::time_point started;
};

/// One take on its way to disk: each clip is saved, all or nothing, as soon as it is cut, so that a
/// program that is killed loses no more than the clip under way. For one thread.
class RecordedTake final {
public:
    using Saved = std::function<void(const snapshots::RecordedClip& clip)>;

    /// Fails in words where a clip could not be kept later: a name that no folder can have, a
    /// folder that is no recorded corpus or cannot be written to.
    [[nodiscard]] static Result<RecordedTake> begin(
        TakePlan plan, const TakeSource& source, Saved saved);

    /// Clips are kept with 16 bits at the source's rate. After an error the take is over.
    [[nodiscard]] Result<> add(std::span<const float> samples);
    [[nodiscard]] Result<> finish(); ///< saves what is under way

    [[nodiscard]] bool isFull() const; ///< the seconds of the plan are over
    [[nodiscard]] double seconds() const;

private:
    RecordedTake(TakePlan plan, RecordedTakeEntry entry, Saved saved);

    [[nodiscard]] Result<> save(std::vector<float> samples);
    [[nodiscard]] Result<> describe();
    [[nodiscard]] std::size_t most() const; ///< samples

    TakePlan m_plan;
    RecordedTakeEntry m_entry;
    Saved m_saved;
    RecordedCutter m_cutter;
    std::size_t m_taken = 0; ///< samples
    std::size_t m_clips = 0;
};

} // namespace timbrel::corpus
