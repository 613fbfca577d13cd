// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transcription/note_f1.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace timbrel::transcription {
namespace {

using Indices = std::vector<std::size_t>;

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

double quotient(std::size_t part, std::size_t whole)
{
    return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

/// Whether two times are at most `tolerance` apart, to a tenth of a millisecond.
bool near(double one, double other, double tolerance)
{
    return std::round(std::abs(one - other) * 1e4) <= tolerance * 1e4 + 1e-6;
}

bool matches(
    const audio::Note& reference, const audio::Note& transcribed, const NoteTolerance& tolerance)
{
    if (100.0 * std::abs(reference.pitch - transcribed.pitch) > tolerance.cents
        || !near(reference.start, transcribed.start, tolerance.onsetSeconds)) {
        return false;
    }
    return !tolerance.offsets
        || near(reference.start + reference.duration, transcribed.start + transcribed.duration,
            std::max(tolerance.offsetShare * reference.duration, tolerance.offsetSeconds));
}

/// For each note of the reference those of `transcribed`, which is sorted by start, that it may be
/// paired with.
std::vector<Indices> candidates(std::span<const audio::Note> reference,
    std::span<const audio::Note> transcribed, const NoteTolerance& tolerance)
{
    const double reach = tolerance.onsetSeconds + 1e-3; // more than what rounding may add
    std::vector<Indices> allowed(reference.size());
    for (std::size_t wanted = 0; wanted < reference.size(); ++wanted) {
        const double start = reference[wanted].start;
        const auto first =
            std::ranges::lower_bound(transcribed, start - reach, {}, &audio::Note::start);
        for (auto note = first; note != transcribed.end() && note->start <= start + reach; ++note) {
            if (matches(reference[wanted], *note, tolerance)) {
                allowed[wanted].push_back(static_cast<std::size_t>(note - transcribed.begin()));
            }
        }
    }
    return allowed;
}

/// A matching that grows by augmenting paths (Berge, 1957), looked for breadth first.
class Matching final {
public:
    Matching(const std::vector<Indices>& allowed, std::size_t others)
        : m_allowed(allowed)
        , m_partner(allowed.size(), kNone)
        , m_partnerOfOther(others, kNone)
        , m_reachedFrom(others, kNone)
        , m_reachedFor(others, kNone)
    {
    }

    /// Pairs `root` as well, if others can be re-paired so that all stay paired.
    [[nodiscard]] bool add(std::size_t root)
    {
        Indices queue{root};
        for (std::size_t at = 0; at < queue.size(); ++at) {
            for (const std::size_t other : m_allowed[queue[at]]) {
                if (m_reachedFor[other] == root) {
                    continue;
                }
                m_reachedFor[other] = root;
                m_reachedFrom[other] = queue[at];
                if (m_partnerOfOther[other] == kNone) {
                    rePair(other);
                    return true;
                }
                queue.push_back(m_partnerOfOther[other]);
            }
        }
        return false;
    }

private:
    /// Pairs a free note with the one it was reached from, whose partner is then free, and so on.
    void rePair(std::size_t free)
    {
        while (free != kNone) {
            const std::size_t one = m_reachedFrom[free];
            m_partnerOfOther[free] = one;
            free = std::exchange(m_partner[one], free);
        }
    }

    const std::vector<Indices>& m_allowed;
    Indices m_partner;
    Indices m_partnerOfOther;
    Indices m_reachedFrom; ///< in the search for m_reachedFor
    Indices m_reachedFor;
};

} // namespace

double NoteScore::precision() const
{
    return quotient(matched, transcribed);
}

double NoteScore::recall() const
{
    return quotient(matched, reference);
}

double NoteScore::f1() const
{
    return quotient(2 * matched, reference + transcribed);
}

NoteScore& NoteScore::operator+=(const NoteScore& other)
{
    reference += other.reference;
    transcribed += other.transcribed;
    matched += other.matched;
    return *this;
}

NoteScore noteScore(std::span<const audio::Note> reference,
    std::span<const audio::Note> transcribed, const NoteTolerance& tolerance)
{
    std::vector<audio::Note> sorted(transcribed.begin(), transcribed.end());
    std::ranges::sort(sorted, {}, &audio::Note::start);
    const auto allowed = candidates(reference, sorted, tolerance);
    Matching matching(allowed, sorted.size());
    NoteScore score{reference.size(), transcribed.size(), 0};
    for (std::size_t wanted = 0; wanted < reference.size(); ++wanted) {
        if (matching.add(wanted)) {
            ++score.matched;
        }
    }
    return score;
}

} // namespace timbrel::transcription
