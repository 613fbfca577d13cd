// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <limits>

#include <QTest>

#include "tests/widgets/support/color_vision.h"
#include "widgets/base/color_map.h"

using namespace timbrel;
using widgets::ColorMap;

class TestColorMap final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lightnessRisesEvenly_data()
    {
        QTest::addColumn<const ColorMap*>("map");
        QTest::newRow("magma") << &ColorMap::magma();
        QTest::newRow("viridis") << &ColorMap::viridis();
    }
    void lightnessRisesEvenly()
    {
        QFETCH(const ColorMap*, map);
        const auto& table = map->table();
        const double whole =
            widgets::perceivedLightness(table.back()) - widgets::perceivedLightness(table.front());
        QVERIFY(whole > 70.0);
        for (std::size_t i = 16; i < ColorMap::kSize; i += 16) {
            const double step =
                widgets::perceivedLightness(table[i]) - widgets::perceivedLightness(table[i - 16]);
            QVERIFY2(step > 0.0, qPrintable(QString::number(i)));
            // A sixteenth of the way is a sixteenth of the lightness, give or take a half of it.
            QVERIFY2(std::abs(step - whole / 16.0) < whole / 32.0, qPrintable(QString::number(i)));
        }
    }

    void lightnessRisesForColourBlindEyes_data()
    {
        QTest::addColumn<const ColorMap*>("map");
        QTest::addColumn<tests::Vision>("vision");
        for (const auto& [name, map] :
            {std::pair{"magma", &ColorMap::magma()}, std::pair{"viridis", &ColorMap::viridis()}}) {
            QTest::addRow("%s, without red", name) << map << tests::Vision::Protanopia;
            QTest::addRow("%s, without green", name) << map << tests::Vision::Deuteranopia;
            QTest::addRow("%s, without blue", name) << map << tests::Vision::Tritanopia;
        }
    }
    void lightnessRisesForColourBlindEyes()
    {
        QFETCH(const ColorMap*, map);
        QFETCH(tests::Vision, vision);
        double before = -1.0;
        for (std::size_t i = 0; i < ColorMap::kSize; i += 8) {
            const double now = widgets::perceivedLightness(tests::seen(map->table()[i], vision));
            QVERIFY2(now > before, qPrintable(QString::number(i)));
            before = now;
        }
    }

    void lessAndMoreAreToldApartByColourBlindEyes_data()
    {
        QTest::addColumn<tests::Vision>("vision");
        QTest::newRow("without red") << tests::Vision::Protanopia;
        QTest::newRow("without green") << tests::Vision::Deuteranopia;
        QTest::newRow("without blue") << tests::Vision::Tritanopia;
    }
    void lessAndMoreAreToldApartByColourBlindEyes()
    {
        QFETCH(tests::Vision, vision);
        const auto& table = ColorMap::difference().table();
        for (std::size_t i = 0; i < ColorMap::kSize / 4; ++i) {
            const double apart = tests::labDistance(
                tests::seen(table[i], vision), tests::seen(table[ColorMap::kSize - 1 - i], vision));
            QVERIFY2(apart > 25.0, qPrintable(QString::number(apart)));
        }
    }

    void differencesAreEquallyDarkOnBothSides()
    {
        const auto& table = ColorMap::difference().table();
        for (std::size_t i = 0; i + 1 < ColorMap::kSize / 2; ++i) {
            const double less = widgets::perceivedLightness(table[i]);
            const double more = widgets::perceivedLightness(table[ColorMap::kSize - 1 - i]);
            QVERIFY2(std::abs(less - more) < 6.0, qPrintable(QString::number(i)));
            QVERIFY(widgets::perceivedLightness(table[i + 1]) > less - 0.5);
        }
        QVERIFY(widgets::perceivedLightness(table[ColorMap::kSize / 2]) > 90.0);
    }

    void stopsAreKeptExactly()
    {
        QCOMPARE(ColorMap::magma().at(0.0F), QColor(QStringLiteral("#000004")).rgb());
        QCOMPARE(ColorMap::magma().at(1.0F), QColor(QStringLiteral("#FCFDBF")).rgb());
        QCOMPARE(ColorMap::viridis().at(0.2F), QColor(QStringLiteral("#414487")).rgb());
    }

    void numbersOutsideAreClamped()
    {
        const ColorMap& map = ColorMap::magma();
        QCOMPARE(map.at(-3.0F), map.at(0.0F));
        QCOMPARE(map.at(7.0F), map.at(1.0F));
        QCOMPARE(map.at(std::numeric_limits<float>::quiet_NaN()), map.at(0.0F));
    }
};

QTEST_GUILESS_MAIN(TestColorMap)
#include "tst_color_map.moc"
