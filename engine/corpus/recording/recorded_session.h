// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/audio/recorder.h"
#include "engine/corpus/recording/recorded_take.h"
#include "engine/runtime/mailbox.h"

namespace timbrel::corpus {

/// A microphone that listens, and takes recorded from it one after the other.
///
/// Every function may be called from any thread, and only open() and the destructor wait: clips are
/// cut and saved on the recorder's thread.
class RecordedSession final {
public:
    /// What has happened since it was asked last.
    struct News {
        std::vector<snapshots::RecordedClip> clips;
        std::vector<Error> problems; ///< why a take ended, or did not begin
    };

    /// The input device of that name, or the system's default one for an empty name.
    [[nodiscard]] static Result<std::unique_ptr<RecordedSession>> open(const std::string& device);
    ~RecordedSession(); ///< saves what is under way
    RecordedSession(const RecordedSession&) = delete;
    RecordedSession& operator=(const RecordedSession&) = delete;

    /// Begins to hear, once. A take may have begun before, and then misses nothing.
    void listen();
    /// Keeps what is heard from now on; ends the take under way, if there is one.
    void begin(TakePlan plan);
    void end();

    /// From begin() until the last clip is saved.
    [[nodiscard]] bool recording() const { return m_recording.load(); }
    [[nodiscard]] double takeSeconds() const { return m_seconds.load(); }
    [[nodiscard]] std::uint64_t takeGaps() const { return m_gaps.load(); } ///< sound lost, times
    [[nodiscard]] News news();

    [[nodiscard]] const std::string& device() const { return m_recorder->device(); }
    [[nodiscard]] float takePeak() { return m_recorder->takePeak(); }
    /// Why nothing is heard any more.
    [[nodiscard]] std::optional<Error> failure() const { return m_recorder->failure(); }

private:
    /// What was asked for and not done yet.
    struct Wish {
        std::optional<TakePlan> begin;
        bool end = false;
    };

    explicit RecordedSession(std::unique_ptr<audio::Recorder> recorder);

    // On the recorder's thread.
    void hear(std::span<const float> samples);
    void beginTake(TakePlan plan);
    void keep(std::span<const float> samples);
    void endTake();

    std::mutex m_mutex; ///< guards the wish, and that m_recording agrees with it
    Wish m_wish;
    std::atomic<bool> m_recording = false;
    std::atomic<double> m_seconds = 0.0;
    std::atomic<std::uint64_t> m_gaps = 0;
    runtime::Series<snapshots::RecordedClip> m_clips;
    runtime::Series<Error> m_problems;
    std::optional<RecordedTake> m_take; ///< the recorder's thread's own
    std::uint64_t m_gapsBefore = 0; ///< likewise
    std::unique_ptr<audio::Recorder> m_recorder;
};

} // namespace timbrel::corpus
