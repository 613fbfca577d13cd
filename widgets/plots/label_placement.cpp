// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/label_placement.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace timbrel::widgets {
namespace {

constexpr double kGap = 4.0; // between a dot and its name
constexpr int kRings = 6; // how far away a place is looked for, in lines of text
constexpr int kWays = 12; // round about

QRectF around(QPointF place, double radius)
{
    return {place.x() - radius, place.y() - radius, 2.0 * radius, 2.0 * radius};
}

/// Beside the dot first, on the side where there is more room; then all around, ever further away.
std::vector<QRectF> candidates(const LabelledDot& dot, double radius, const QRectF& room)
{
    const double across = radius + kGap;
    const QSizeF size = dot.size;
    const QRectF right({dot.place.x() + across, dot.place.y() - size.height() / 2.0}, size);
    const QRectF left(
        {dot.place.x() - across - size.width(), dot.place.y() - size.height() / 2.0}, size);
    const bool leftFirst = dot.place.x() > room.center().x();
    std::vector<QRectF> all{leftFirst ? left : right, leftFirst ? right : left};
    for (int ring = 0; ring < kRings; ++ring) {
        for (int way = 0; way < kWays; ++way) {
            const double angle = 2.0 * M_PI * way / kWays;
            const double away = across + size.height() * (0.5 + ring);
            const QPointF middle = dot.place
                + QPointF((away + size.width() / 2.0) * std::cos(angle), away * std::sin(angle));
            QRectF label(QPointF(), size);
            label.moveCenter(middle);
            all.push_back(label);
        }
    }
    return all;
}

/// Names of all dots, and how much is wrong with where they stand.
struct Placement {
    std::vector<std::optional<QRectF>> labels;
    int faults = 0;
};

constexpr int kMissing = 100; // worse than any number of crossed names
constexpr int kCrossed = 1;
constexpr std::size_t kMostTurns = 12; // it is done for every frame

/// One name after another takes the first place that is left.
Placement placeInTurn(const std::vector<LabelledDot>& dots, const std::vector<std::size_t>& order,
    double radius, const QRectF& room)
{
    Placement placed{std::vector<std::optional<QRectF>>(dots.size()), 0};
    std::vector<QLineF> leaders;
    std::vector<QRectF> taken;
    taken.reserve(2 * dots.size());
    for (const auto& dot : dots) {
        taken.push_back(around(dot.place, radius));
    }
    for (const std::size_t i : order) {
        const auto all = candidates(dots[i], radius, room);
        const auto isFree = [&](const QRectF& label) {
            return room.contains(label) && std::ranges::none_of(taken, [&label](const QRectF& by) {
                return by.intersects(label);
            });
        };
        const auto isClear = [&](const QRectF& label) {
            const auto leader = leaderOf(dots[i], label, radius);
            return isFree(label) && std::ranges::none_of(leaders, [&](const QLineF& other) {
                return crosses(other, label);
            }) && (!leader || std::ranges::none_of(placed.labels, [&](const auto& other) {
                return other && crosses(*leader, *other);
            }));
        };
        auto found = std::ranges::find_if(all, isClear);
        if (found == all.end()) {
            found = std::ranges::find_if(all, isFree);
            placed.faults += found == all.end() ? kMissing : kCrossed;
        }
        if (found != all.end()) {
            placed.labels[i] = *found;
            taken.push_back(*found);
            if (const auto leader = leaderOf(dots[i], *found, radius)) {
                leaders.push_back(*leader);
            }
        }
    }
    return placed;
}

} // namespace

std::vector<std::optional<QRectF>> placeLabels(
    const std::vector<LabelledDot>& dots, double radius, const QRectF& room)
{
    std::vector<std::size_t> order(dots.size());
    std::iota(order.begin(), order.end(), 0U);
    Placement best = placeInTurn(dots, order, radius, room);
    // Where room is short, who comes first decides whether all find a place.
    const std::size_t turns = std::min(dots.size(), kMostTurns);
    for (std::size_t turn = 1; turn < turns && best.faults > 0; ++turn) {
        std::ranges::rotate(order, order.begin() + 1);
        if (auto other = placeInTurn(dots, order, radius, room); other.faults < best.faults) {
            best = std::move(other);
        }
    }
    return best.labels;
}

std::optional<QLineF> leaderOf(const LabelledDot& dot, const QRectF& label, double radius)
{
    const double beyond = radius + 2.0 * kGap;
    if (label.adjusted(-beyond, -beyond, beyond, beyond).contains(dot.place)) {
        return std::nullopt;
    }
    return QLineF(dot.place,
        {std::clamp(dot.place.x(), label.left(), label.right()),
            std::clamp(dot.place.y(), label.top(), label.bottom())});
}

bool crosses(const QLineF& line, const QRectF& area)
{
    const QLineF edges[] = {{area.topLeft(), area.topRight()},
        {area.topRight(), area.bottomRight()}, {area.bottomRight(), area.bottomLeft()},
        {area.bottomLeft(), area.topLeft()}};
    return area.contains(line.p1()) || std::ranges::any_of(edges, [&line](const QLineF& edge) {
        return line.intersects(edge, nullptr) == QLineF::BoundedIntersection;
    });
}

} // namespace timbrel::widgets
