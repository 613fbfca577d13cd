// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>

#include <QTest>

#include "widgets/plots/axis.h"

using namespace timbrel;

class TestAxis final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticksAreRoundAndFew()
    {
        QCOMPARE(widgets::roundTicks(2.0, 4), (std::vector<double>{0.0, 0.5, 1.0, 1.5, 2.0}));
        QCOMPARE(widgets::roundTicks(80.0, 4), (std::vector<double>{0.0, 20.0, 40.0, 60.0, 80.0}));
        QCOMPARE(widgets::roundTicks(7.0, 1), (std::vector<double>{0.0}));
        QVERIFY(widgets::roundTicks(0.0, 4).empty());
    }

    void frequenciesLieBetweenTheirBands()
    {
        constexpr std::array bands{100.0F, 200.0F, 400.0F, 800.0F};
        QCOMPARE(widgets::bandPosition(bands, 100.0), 0.125);
        QCOMPARE(widgets::bandPosition(bands, 300.0), 0.5);
        QCOMPARE(widgets::bandPosition(bands, 800.0), 0.875);
        QVERIFY(widgets::bandPosition(bands, 4000.0) > 1.0);
        QVERIFY(widgets::bandPosition({}, 100.0) < 0.0);
    }

    void octavesWithinTheBandsAreMarked()
    {
        constexpr std::array bands{200.0F, 300.0F, 400.0F, 500.0F}; // from 150 to 550 Hz
        QCOMPARE(widgets::frequencyTicks(bands), (std::vector<double>{250.0, 500.0}));
    }
};

QTEST_GUILESS_MAIN(TestAxis)
#include "tst_axis.moc"
