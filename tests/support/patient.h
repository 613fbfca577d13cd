// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "engine/corpus/doctor/doctor.h"

namespace timbrel::tests {

/// A corpus that was never recorded: recordings with the facts that a test gives them. As it begins
/// it is healthy: two classes, a and b, of 12 recordings from as many songs each, every fourth held
/// out. Clips last two seconds, one after the other, at 16 kHz.
class Patient final {
public:
    Patient()
    {
        corpus.classes = {"a", "b"};
        for (std::size_t index = 0; index < 24; ++index) {
            add(index % 2, index % 8 < 2 ? corpus::Split::HeldOut : corpus::Split::Training);
        }
    }

    /// Adds a healthy recording of its own song, and returns its index.
    std::size_t add(std::size_t classIndex, corpus::Split split = corpus::Split::Training)
    {
        const std::size_t index = corpus.recordings.size();
        corpus::Recording recording;
        recording.id = corpus.classes[classIndex] + "/take_" + std::to_string(index) + ".wav";
        recording.classIndex = classIndex;
        recording.split = split;
        recording.seconds = 8.0;
        recording.group = "song " + std::to_string(index);
        corpus.recordings.push_back(recording);
        corpus::RecordingFacts facts;
        facts.seconds = 8.0;
        facts.promisedSeconds = 8.0;
        facts.sampleRate = 44100;
        facts.channels = 2;
        facts.soundHash = {index, 1};
        facts.peak = 0.7F;
        facts.level = -20.0F + static_cast<float>(index % 3);
        facts.loudness = -19.0F;
        examined.push_back({facts, {}});
        return index;
    }
    corpus::RecordingFacts& facts(std::size_t index) { return *examined[index].facts; }
    corpus::Recording& recording(std::size_t index) { return corpus.recordings[index]; }

    [[nodiscard]] std::vector<snapshots::Finding> findings() const
    {
        return corpus::diagnose(corpus, examined, cut);
    }
    /// The kinds of all findings.
    [[nodiscard]] std::vector<std::string> kinds() const
    {
        std::vector<std::string> kinds;
        for (const auto& finding : findings()) {
            kinds.push_back(finding.kind);
        }
        return kinds;
    }
    /// The finding of a kind, or one without a kind.
    [[nodiscard]] snapshots::Finding finding(const std::string& kind) const
    {
        const auto all = findings();
        const auto found = std::ranges::find(all, kind, &snapshots::Finding::kind);
        return found == all.end() ? snapshots::Finding() : *found;
    }

    corpus::Corpus corpus;
    std::vector<corpus::Examined> examined;
    corpus::ClipCut cut{16000, 62.5, 125, 125};
};

} // namespace timbrel::tests
