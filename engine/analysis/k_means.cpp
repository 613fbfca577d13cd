// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/k_means.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <numeric>
#include <optional>
#include <utility>

#include "engine/analysis/distances.h"
#include "engine/base/random.h"
#include "engine/runtime/parallel.h"

namespace timbrel::analysis {
namespace {

constexpr std::size_t kAtOnce = 256; // points that a thread takes; a single one is too little work

/// One start and the iterations from it.
class Lloyd final {
public:
    Lloyd(const Matrix& points, const KMeansSettings& settings, std::uint64_t restart)
        : m_points(points)
        , m_threads(settings.threads)
        , m_distances(points.rows, std::numeric_limits<float>::max())
    {
        m_clusters.assignment.resize(points.rows, 0);
        start(settings, RandomStream(settings.seed, "k-means", restart));
    }

    /// Moves centres to the means of their points and points to the nearest centre; whether a
    /// point changed its cluster.
    [[nodiscard]] bool iterate()
    {
        moveCentres();
        return assign();
    }

    [[nodiscard]] Clusters result() &&
    {
        m_clusters.inertia = std::accumulate(m_distances.begin(), m_distances.end(), 0.0);
        return std::move(m_clusters);
    }

private:
    /// k-means++: each centre a point drawn in proportion to its squared distance to those before.
    void start(const KMeansSettings& settings, RandomStream random)
    {
        auto& centres = m_clusters.centres;
        std::size_t drawn = random.below(m_points.rows);
        for (;;) {
            const auto point = m_points.row(drawn);
            centres.values.insert(centres.values.end(), point.begin(), point.end());
            centres.columns = m_points.columns;
            ++centres.rows;
            static_cast<void>(assign());
            const double sum = std::accumulate(m_distances.begin(), m_distances.end(), 0.0);
            if (centres.rows == settings.clusters || !(sum > 0.0)) {
                return;
            }
            drawn = drawFrom(random.uniform() * sum);
        }
    }

    /// The point at which the running sum of distances passes `threshold`.
    [[nodiscard]] std::size_t drawFrom(double threshold) const
    {
        double sum = 0.0;
        std::size_t last = 0;
        for (std::size_t i = 0; i < m_distances.size(); ++i) {
            if (m_distances[i] > 0.0F) {
                last = i;
                sum += static_cast<double>(m_distances[i]);
                if (sum > threshold) {
                    break;
                }
            }
        }
        return last;
    }

    bool assign()
    {
        std::vector<char> changed((m_points.rows + kAtOnce - 1) / kAtOnce, 0);
        runtime::parallelFor(changed.size(), m_threads, [&](std::size_t block) {
            const std::size_t end = std::min(m_points.rows, (block + 1) * kAtOnce);
            for (std::size_t i = block * kAtOnce; i < end; ++i) {
                const auto nearest = nearestCentre(m_clusters.centres, m_points.row(i));
                m_distances[i] = squaredDistance(m_clusters.centres.row(nearest), m_points.row(i));
                if (std::exchange(m_clusters.assignment[i], nearest) != nearest) {
                    changed[block] = 1;
                }
            }
        });
        return std::ranges::find(changed, 1) != changed.end();
    }

    void moveCentres()
    {
        auto& centres = m_clusters.centres;
        std::vector<double> sums(centres.values.size(), 0.0);
        for (std::size_t i = 0; i < m_points.rows; ++i) {
            const std::size_t first = m_clusters.assignment[i] * centres.columns;
            for (std::size_t d = 0; d < centres.columns; ++d) {
                sums[first + d] += static_cast<double>(m_points.at(i, d));
            }
        }
        const auto counts = m_clusters.counts();
        for (std::size_t c = 0; c < centres.rows; ++c) {
            if (counts[c] == 0) {
                moveToFarthest(c);
                continue;
            }
            for (std::size_t d = 0; d < centres.columns; ++d) {
                centres.at(c, d) = static_cast<float>(
                    sums[c * centres.columns + d] / static_cast<double>(counts[c]));
            }
        }
    }

    /// A centre that lost its last point begins anew at the point that is served worst.
    void moveToFarthest(std::size_t centre)
    {
        const auto farthest = std::ranges::max_element(m_distances) - m_distances.begin();
        m_distances[static_cast<std::size_t>(farthest)] = 0.0F; // the next one takes another
        std::ranges::copy(m_points.row(static_cast<std::size_t>(farthest)),
            m_clusters.centres.row(centre).begin());
    }

    const Matrix& m_points;
    std::size_t m_threads;
    std::vector<float> m_distances; ///< squared, of each point to its centre
    Clusters m_clusters;
};

/// Without clusters that ended empty, and the largest first.
Clusters bySize(const Clusters& clusters)
{
    const auto counts = clusters.counts();
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase_if(order, [&](std::size_t cluster) { return counts[cluster] == 0; });
    std::ranges::stable_sort(
        order, [&](std::size_t a, std::size_t b) { return counts[a] > counts[b]; });
    Clusters sorted{Matrix(order.size(), clusters.centres.columns), {}, clusters.inertia};
    std::vector<std::size_t> places(counts.size(), 0);
    for (std::size_t place = 0; place < order.size(); ++place) {
        places[order[place]] = place;
        std::ranges::copy(clusters.centres.row(order[place]), sorted.centres.row(place).begin());
    }
    for (const auto cluster : clusters.assignment) {
        sorted.assignment.push_back(places[cluster]);
    }
    return sorted;
}

} // namespace

std::vector<std::size_t> Clusters::counts() const
{
    std::vector<std::size_t> counts(centres.rows, 0);
    for (const auto cluster : assignment) {
        ++counts[cluster];
    }
    return counts;
}

Result<Clusters> kMeans(const Matrix& points, const KMeansSettings& settings, Monitor& monitor)
{
    assert(settings.clusters > 0 && settings.restarts > 0);
    if (points.rows == 0) {
        return Clusters{};
    }
    std::optional<Clusters> best;
    for (int restart = 0; restart < settings.restarts; ++restart) {
        Lloyd lloyd(points, settings, static_cast<std::uint64_t>(restart));
        bool moves = true;
        for (int iteration = 0; moves && iteration < settings.iterations; ++iteration) {
            if (monitor.cancelled()) {
                return fail(ErrorCode::Cancelled, say("looking for clusters was cancelled"));
            }
            moves = lloyd.iterate();
        }
        auto found = std::move(lloyd).result();
        if (!best || found.inertia < best->inertia) {
            best = std::move(found);
        }
        monitor.progress(static_cast<double>(restart + 1) / static_cast<double>(settings.restarts),
            "looking for clusters");
    }
    return bySize(*best);
}

std::size_t nearestCentre(const Matrix& centres, std::span<const float> point)
{
    assert(centres.rows > 0);
    std::size_t nearest = 0;
    float least = std::numeric_limits<float>::max();
    for (std::size_t c = 0; c < centres.rows; ++c) {
        const float distance = squaredDistance(centres.row(c), point);
        if (distance < least) {
            least = distance;
            nearest = c;
        }
    }
    return nearest;
}

} // namespace timbrel::analysis
