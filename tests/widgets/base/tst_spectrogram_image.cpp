// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <limits>

#include <QTest>

#include "widgets/base/spectrogram_image.h"

using namespace timbrel;
using widgets::ColorMap;

class TestSpectrogramImage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsOnTheLowestBand()
    {
        snapshots::Spectrogram picture;
        picture.decibels = Matrix(3, 2, -80.0F);
        picture.decibels.at(0, 1) = 0.0F; // lowest band, second frame
        picture.decibels.at(2, 0) = std::numeric_limits<float>::quiet_NaN();
        const QImage image = widgets::spectrogramImage(picture, ColorMap::magma(), {-80.0F, 0.0F});
        QCOMPARE(image.size(), QSize(2, 3));
        QCOMPARE(image.pixel(1, 2), ColorMap::magma().at(1.0F));
        QCOMPARE(image.pixel(0, 2), ColorMap::magma().at(0.0F));
        QCOMPARE(image.pixel(0, 0), ColorMap::magma().at(0.0F));
        QVERIFY(widgets::spectrogramImage({}, ColorMap::magma(), {}).isNull());
    }

    void hueIsColourAndLevelIsBrightness()
    {
        snapshots::Spectrogram picture;
        picture.decibels = Matrix(2, 8, 0.0F);
        picture.hue = Matrix(2, 8);
        for (std::size_t frame = 0; frame < 8; ++frame) {
            picture.decibels.at(1, frame) = -40.0F; // the upper band at half the range
            picture.hue.at(0, frame) = picture.hue.at(1, frame) = static_cast<float>(frame) / 8.0F;
        }
        const QImage image = widgets::spectrogramImage(picture, ColorMap::magma(), {-80.0F, 0.0F});
        const double bright = widgets::perceivedLightness(image.pixel(0, 1));
        QSet<int> hues;
        for (int frame = 0; frame < 8; ++frame) {
            const QRgb low = image.pixel(frame, 1);
            const QRgb high = image.pixel(frame, 0);
            QVERIFY(std::abs(widgets::perceivedLightness(low) - bright) < 1.5);
            QVERIFY(std::abs(widgets::perceivedLightness(high) - bright / 2.0) < 1.5);
            QVERIFY(std::abs(QColor(low).hslHue() - QColor(high).hslHue()) < 15);
            hues.insert(QColor(low).hslHue() / 15);
        }
        QVERIFY(hues.size() >= 7);
    }

    void silenceIsBlackWhateverItsHue()
    {
        snapshots::Spectrogram picture;
        picture.decibels = Matrix(1, 2, -80.0F);
        picture.hue = Matrix(1, 2, 0.9F);
        const QImage image = widgets::spectrogramImage(picture, ColorMap::magma(), {-80.0F, 0.0F});
        QCOMPARE(image.pixel(0, 0), qRgb(0, 0, 0));
    }
};

QTEST_GUILESS_MAIN(TestSpectrogramImage)
#include "tst_spectrogram_image.moc"
