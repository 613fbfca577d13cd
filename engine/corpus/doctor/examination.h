// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/clip_cut.h"
#include "engine/corpus/corpus.h"
#include "engine/corpus/features/recording_facts.h"

namespace timbrel::corpus {

/// A recording that was listened to.
struct Examined {
    std::optional<RecordingFacts> facts; ///< nothing where no sample could be decoded
    std::optional<Error> refusal; ///< why no model may learn from it
    std::vector<double> stretches{}; ///< seconds that each lasts, between silences

    /// That can be cut from it, silent ones among them.
    [[nodiscard]] std::size_t clips(const ClipCut& cut) const;
    /// That lie in some clip.
    [[nodiscard]] double secondsInClips(const ClipCut& cut) const;

private:
    [[nodiscard]] std::span<const double> lengths(Cutting cutting) const;
};

/// Decodes a file, once, and measures it. Any thread.
[[nodiscard]] Examined examineFile(const std::filesystem::path& file);

/// Remembers files that were examined for as long as they keep their size and their date. Any
/// thread.
class ExaminationMemory final {
public:
    [[nodiscard]] Examined examined(const std::filesystem::path& file); ///< anew, or as remembered

private:
    struct Entry {
        std::uintmax_t size = 0;
        std::filesystem::file_time_type changed;
        Examined examined;
    };

    std::mutex m_mutex;
    std::map<std::string, Entry> m_entries; ///< by path
};

/// Listens to every recording, on up to `threads` threads. One for each of Corpus::recordings;
/// fails only when it is cancelled.
[[nodiscard]] Result<std::vector<Examined>> examine(
    const Corpus& corpus, std::size_t threads, ExaminationMemory& memory, Monitor& monitor);

} // namespace timbrel::corpus
