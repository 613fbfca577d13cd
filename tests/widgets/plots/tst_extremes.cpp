// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <limits>

#include <QTest>

#include "engine/base/random.h"
#include "widgets/plots/extremes.h"

using namespace timbrel;

namespace {

widgets::Extent plainly(const std::vector<double>& values, std::size_t begin, std::size_t end)
{
    widgets::Extent extent;
    for (std::size_t i = begin; i < end; ++i) {
        extent.take(values[i]);
    }
    return extent;
}

} // namespace

/// The pyramid against a look at every value.
class TestExtremes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyStretchOfAGrowingListIsKnown()
    {
        RandomStream random(1, "extremes");
        std::vector<double> values;
        widgets::Extremes extremes;
        for (int round = 0; round < 200; ++round) {
            const auto more = static_cast<std::size_t>(random.uniform() * 70.0);
            for (std::size_t i = 0; i < more; ++i) {
                values.push_back(random.normal());
            }
            if (round % 37 == 36) { // a resumed run tells some once more
                values.resize(values.size() / 2);
                extremes.shrink(values.size());
            }
            extremes.grow(values);
            compare(extremes, values, random);
        }
        QVERIFY(values.size() > 1000);
    }

    void whatIsNoNumberDoesNotCount()
    {
        const double inf = std::numeric_limits<double>::infinity();
        const std::vector<double> values{
            std::numeric_limits<double>::quiet_NaN(), inf, -2.0, 0.0, 3.0, 5.0, -inf};
        widgets::Extremes extremes;
        extremes.grow(values);
        const auto extent = extremes.of(values, 0, values.size());
        QCOMPARE(extent.least, -2.0);
        QCOMPARE(extent.greatest, 5.0);
        QCOMPARE(extent.leastPositive, 3.0);
        QVERIFY(extremes.of(values, 0, 2).empty());
        QVERIFY(extremes.of(values, 3, 3).empty());
        QVERIFY(widgets::Extremes().of({}, 0, 0).empty());
    }

private:
    static void compare(
        const widgets::Extremes& extremes, const std::vector<double>& values, RandomStream& random)
    {
        for (int i = 0; i < 20; ++i) {
            const auto one =
                static_cast<std::size_t>(random.uniform() * static_cast<double>(values.size() + 1));
            const auto other =
                static_cast<std::size_t>(random.uniform() * static_cast<double>(values.size() + 1));
            const auto [begin, end] = std::minmax(one, other);
            const auto found = extremes.of(values, begin, end);
            const auto wanted = plainly(values, begin, end);
            QCOMPARE(found.least, wanted.least);
            QCOMPARE(found.greatest, wanted.greatest);
            QCOMPARE(found.leastPositive, wanted.leastPositive);
        }
    }
};

QTEST_GUILESS_MAIN(TestExtremes)
#include "tst_extremes.moc"
