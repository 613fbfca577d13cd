// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/doctor/duplicates.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <numeric>
#include <utility>

namespace timbrel::corpus {
namespace {

constexpr std::size_t kNeighbours = 4; // with the same mark that a recording is compared with
constexpr std::size_t kFewestMeetings = 3; // marks that two share before they are compared

/// Sets of indices that grow together (union–find with path halving).
class Sets final {
public:
    explicit Sets(std::size_t count)
        : m_parent(count)
    {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t{0});
    }
    std::size_t find(std::size_t index)
    {
        while (m_parent[index] != index) {
            index = m_parent[index] = m_parent[m_parent[index]];
        }
        return index;
    }
    void join(std::size_t one, std::size_t other)
    {
        const auto [low, high] = std::minmax({find(one), find(other)});
        m_parent[high] = low;
    }

private:
    std::vector<std::size_t> m_parent;
};

using Pair = std::pair<std::uint32_t, std::uint32_t>;

/// Joins recordings of the same samples. Silence is no recording of anything.
void joinExact(std::span<const RecordingFacts* const> recordings, Sets& sets)
{
    std::map<std::array<std::uint64_t, 2>, std::size_t> first;
    for (std::size_t index = 0; index < recordings.size(); ++index) {
        if (recordings[index] != nullptr && recordings[index]->peak > 0.0F) {
            sets.join(index, first.try_emplace(recordings[index]->soundHash, index).first->second);
        }
    }
}

/// Pairs that share several marks. Of many recordings with the same mark each is paired with its
/// next neighbours only: a group is found through its chain.
std::vector<Pair> candidates(std::span<const RecordingFacts* const> recordings)
{
    std::vector<Pair> postings; // hash, recording
    for (std::size_t index = 0; index < recordings.size(); ++index) {
        if (recordings[index] != nullptr) {
            const auto& fingerprint = recordings[index]->fingerprint;
            for (std::size_t mark = 0; mark < fingerprint.markCount; ++mark) {
                postings.emplace_back(fingerprint.hashes[mark], static_cast<std::uint32_t>(index));
            }
        }
    }
    std::ranges::sort(postings);
    std::vector<Pair> meetings;
    for (std::size_t index = 0; index < postings.size(); ++index) {
        const std::size_t end = std::min(postings.size(), index + 1 + kNeighbours);
        for (std::size_t next = index + 1; next < end; ++next) {
            if (postings[next].first != postings[index].first) {
                break;
            }
            meetings.emplace_back(postings[index].second, postings[next].second);
        }
    }
    std::ranges::sort(meetings);
    std::vector<Pair> pairs;
    for (std::size_t begin = 0, end = 0; begin < meetings.size(); begin = end) {
        while (end < meetings.size() && meetings[end] == meetings[begin]) {
            ++end;
        }
        if (end - begin >= kFewestMeetings) {
            pairs.push_back(meetings[begin]);
        }
    }
    return pairs;
}

} // namespace

std::vector<DuplicateGroup> duplicateGroups(std::span<const RecordingFacts* const> recordings)
{
    Sets sets(recordings.size());
    joinExact(recordings, sets);
    for (const auto& [one, other] : candidates(recordings)) {
        if (sets.find(one) != sets.find(other)
            && sameRecording(recordings[one]->fingerprint, recordings[other]->fingerprint)) {
            sets.join(one, other);
        }
    }
    std::map<std::size_t, DuplicateGroup> byFirst;
    for (std::size_t index = 0; index < recordings.size(); ++index) {
        byFirst[sets.find(index)].recordings.push_back(index);
    }
    std::vector<DuplicateGroup> groups;
    for (auto& [first, group] : byFirst) {
        if (group.recordings.size() > 1) {
            const auto& hash = recordings[first]->soundHash;
            group.exact = std::ranges::all_of(group.recordings,
                [&](std::size_t index) { return recordings[index]->soundHash == hash; });
            groups.push_back(std::move(group));
        }
    }
    return groups;
}

} // namespace timbrel::corpus
