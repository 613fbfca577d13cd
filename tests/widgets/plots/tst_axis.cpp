// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>

#include <QTest>

#include "widgets/plots/axis.h"

using namespace timbrel;

class TestAxis final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticksBeginAnywhere()
    {
        QCOMPARE(widgets::roundTicks(0.9, 2.1, 3), (std::vector<double>{1.0, 1.5, 2.0}));
    }

    void notesHaveNames()
    {
        QCOMPARE(widgets::noteText(440.0), QStringLiteral("A4"));
        QCOMPARE(widgets::noteText(261.6), QStringLiteral("C4"));
        QCOMPARE(widgets::noteText(92.5), QString::fromUtf8("F♯2"));
        QCOMPARE(widgets::noteText(8.1758), QStringLiteral("C-1"));
        QVERIFY(widgets::noteText(0.0).isEmpty());
    }

    void frequenciesAreFoundBack()
    {
        const std::vector<float> bands{100.0F, 200.0F, 400.0F, 800.0F};
        for (const double hertz : {100.0, 150.0, 399.0, 800.0}) {
            const double back = widgets::bandHertz(bands, widgets::bandPosition(bands, hertz));
            QVERIFY(std::abs(back - hertz) < 1e-6 * hertz);
        }
        QCOMPARE(widgets::noteTicks(bands).size(), std::size_t{4}); // C3 to C5, and C2 at the edge
    }

    void ticksAreRoundAndFew()
    {
        QCOMPARE(widgets::roundTicks(0.0, 2.0, 4), (std::vector<double>{0.0, 0.5, 1.0, 1.5, 2.0}));
        QCOMPARE(
            widgets::roundTicks(0.0, 80.0, 4), (std::vector<double>{0.0, 20.0, 40.0, 60.0, 80.0}));
        QCOMPARE(widgets::roundTicks(0.0, 7.0, 1), (std::vector<double>{0.0}));
        QVERIFY(widgets::roundTicks(0.0, 0.0, 4).empty());
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
