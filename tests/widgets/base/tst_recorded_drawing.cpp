// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdlib>
#include <functional>

#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QScrollArea>
#include <QTest>

#include "tests/widgets/support/pictures.h"
#include "widgets/base/recorded_drawing.h"

using namespace timbrel;
using widgets::RecordedDrawing;

namespace {

using Draw = void (*)(QPainter&);

constexpr QSize kSize{120, 80};

QImage emptyImage(double scale)
{
    QImage image(kSize * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    return image;
}

QImage drawnAtOnce(const std::function<void(QPainter&)>& draw, double scale)
{
    QImage image = emptyImage(scale);
    QPainter painter(&image);
    draw(painter);
    return image;
}

QImage drawnAgain(const std::function<void(QPainter&)>& draw, double scale)
{
    RecordedDrawing drawing(kSize, scale);
    QPainter recorder(&drawing);
    draw(recorder);
    recorder.end();
    QImage image = emptyImage(scale);
    QPainter painter(&image);
    drawing.draw(painter);
    return image;
}

/// Mean of how far pixels are apart, of 255: edges of curves may be rounded otherwise.
double difference(const QImage& one, const QImage& other)
{
    double sum = one.size() == other.size() ? 0.0 : 1e9;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor here = one.pixelColor(x, y);
            const QColor there = other.pixelColor(x, y);
            sum += std::abs(here.red() - there.red()) + std::abs(here.green() - there.green())
                + std::abs(here.blue() - there.blue());
        }
    }
    return sum / (3.0 * one.width() * one.height());
}

void drawShapes(QPainter& painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::red, 2.0));
    painter.drawLine(QPointF(3, 4), QPointF(70, 30));
    painter.fillRect(QRectF(50, 10, 20, 20), Qt::darkGreen);
    painter.translate(20, 20);
    painter.rotate(15.0);
    QLinearGradient gradient(0, 0, 40, 0);
    gradient.setColorAt(0.0, Qt::blue);
    gradient.setColorAt(1.0, Qt::yellow);
    painter.setBrush(gradient);
    painter.drawEllipse(QRectF(5, 5, 40, 20));
    painter.setOpacity(0.5);
    painter.drawPolygon(QPolygonF({{0, 0}, {30, 5}, {10, 30}}));
}

void drawClips(QPainter& painter)
{
    painter.save();
    painter.setClipRect(10, 10, 60, 40);
    painter.fillRect(0, 0, 120, 80, Qt::blue);
    painter.save();
    painter.translate(5, 5);
    painter.setClipRect(QRect(0, 0, 20, 100), Qt::IntersectClip);
    painter.fillRect(0, 0, 120, 80, Qt::red);
    painter.restore(); // to the first clip
    painter.fillRect(40, 0, 80, 20, Qt::green);
    painter.setClipping(false);
    painter.fillRect(0, 70, 120, 10, Qt::gray);
    painter.setClipping(true);
    painter.fillRect(0, 45, 120, 20, Qt::yellow);
    painter.restore(); // to none
    painter.fillRect(100, 0, 20, 20, Qt::black);
}

void drawPictures(QPainter& painter)
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.setPixelColor(2, 3, Qt::blue);
    painter.drawImage(QRectF(4, 4, 40, 40), image);
    const QPixmap pixmap = QPixmap::fromImage(image);
    painter.drawPixmap(QRectF(50, 4, 20, 20), pixmap, QRectF(2, 2, 4, 4));
    painter.drawTiledPixmap(QRectF(50, 30, 30, 30), pixmap, QPointF(1, 2));
    painter.fillRect(QRectF(90, 10, 20, 40), QBrush(pixmap));
}

void drawWords(QPainter& painter)
{
    QFont font = painter.font();
    font.setPointSizeF(11.0);
    painter.setFont(font);
    painter.drawText(QPointF(4, 20), QStringLiteral("piano \u2192 flute"));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(Qt::darkRed);
    painter.drawText(
        QRectF(0, 30, 110, 20), Qt::AlignRight, QStringLiteral("(\u05d7\u05dc\u05d9\u05dc)"));
}

} // namespace

class TestRecordedDrawing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsDrawnAgainAsItWas_data()
    {
        QTest::addColumn<Draw>("draw");
        QTest::addColumn<double>("scale");
        for (const double scale : {1.0, 2.0}) {
            QTest::addRow("shapes × %g", scale) << Draw(&drawShapes) << scale;
            QTest::addRow("clips × %g", scale) << Draw(&drawClips) << scale;
            QTest::addRow("pictures × %g", scale) << Draw(&drawPictures) << scale;
            QTest::addRow("words × %g", scale) << Draw(&drawWords) << scale;
        }
    }
    void itIsDrawnAgainAsItWas()
    {
        QFETCH(Draw, draw);
        QFETCH(double, scale);
        const QImage expected = drawnAtOnce(draw, scale);
        QVERIFY(tests::showsSomething(expected));
        QVERIFY(difference(drawnAgain(draw, scale), expected) < 0.1);
    }

    void whatIsScrolledAwayStaysHidden()
    {
        QWidget window;
        auto& area = *new QScrollArea(&window);
        auto* tall = new QLabel;
        tall->setStyleSheet(QStringLiteral("background: #00ff00"));
        tall->setFixedSize(100, 400);
        area.setWidget(tall);
        area.setFrameShape(QFrame::NoFrame);
        area.setGeometry(0, 0, 110, 50);
        window.resize(kSize);
        window.show();
        tests::settle();
        const auto render = [&window](QPainter& painter) { window.render(&painter); };
        const QImage again = drawnAgain(render, 2.0);
        QCOMPARE(again.pixelColor(20, 60), QColor(0, 255, 0));
        QVERIFY(again.pixelColor(20, 110) != QColor(0, 255, 0)); // below what is seen of it
        QVERIFY(difference(again, drawnAtOnce(render, 2.0)) < 0.1);
    }
};

QTEST_MAIN(TestRecordedDrawing)
#include "tst_recorded_drawing.moc"
