// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QSemaphore>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

#include "tests/widgets/support/pictures.h"
#include "widgets/base/drawn_once.h"
#include "widgets/base/picture.h"
#include "widgets/base/picture_dialog.h"

using namespace timbrel;

class TestPicture final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachKindIsWrittenAsItself_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("png") << QStringLiteral("p.png") << QByteArray("\x89PNG");
        QTest::newRow("svg") << QStringLiteral("p.svg") << QByteArray("<?xml");
        QTest::newRow("pdf") << QStringLiteral("p.PDF") << QByteArray("%PDF");
    }
    void eachKindIsWrittenAsItself()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        QTemporaryDir folder;
        QLabel label(QStringLiteral("a picture"));
        label.resize(120, 40);
        const auto saved = widgets::savePicture(label, folder.filePath(name));
        QVERIFY2(saved, saved ? "" : saved.error().text().english().c_str());
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(8).startsWith(start));
        if (start.endsWith("PNG")) {
            QCOMPARE(QImage(file.fileName()).size(), QSize(240, 80));
        }
    }

    void aChosenSizeAndACaptionAreKeptTo()
    {
        QTemporaryDir folder;
        QLabel label;
        label.setStyleSheet(QStringLiteral("background: #00ff00"));
        label.resize(120, 40);
        const QString path = folder.filePath(QStringLiteral("p.png"));
        const widgets::PictureFormat format{
            {600, 400}, 4.0, QStringLiteral("Grid · first-003, step 400, seed 1")};
        QVERIFY(widgets::savePicture(label, path, format));
        const QImage image(path);
        QCOMPARE(image.size(), QSize(600, 400));
        QCOMPARE(label.size(), QSize(120, 40)); // as it was
        const QColor green(0, 255, 0);
        QCOMPARE(image.pixelColor(599, 0), green); // drawn at the size of the picture
        QVERIFY(image.pixelColor(599, 399) != green); // below stands the caption
        QVERIFY(tests::showsSomething(image.copy(0, 330, 600, 70))); // in letters
        QVERIFY(widgets::savePicture(label, path, {{600, 400}, 4.0, {}}));
        QCOMPARE(QImage(path).pixelColor(599, 399), green);
    }

    void whatStandsInItIsDrawnToo()
    {
        QTemporaryDir folder;
        QWidget panel;
        auto* layout = new QHBoxLayout(&panel);
        auto* label = new QLabel(&panel);
        label->setStyleSheet(QStringLiteral("background: #00ff00"));
        layout->addWidget(label);
        panel.resize(120, 60);
        panel.show();
        const QString path = folder.filePath(QStringLiteral("p.png"));
        QVERIFY(widgets::savePicture(panel, path));
        QCOMPARE(QImage(path).pixelColor(120, 60), QColor(0, 255, 0));
        QVERIFY(widgets::savePicture(panel, path, {{1200, 600}, 2.0, {}}));
        QCOMPARE(QImage(path).pixelColor(1100, 300), QColor(0, 255, 0)); // laid out anew
    }

    void whatStandsStillIsSharpInAFile()
    {
        /// Draws a hair line into a pixmap that it keeps.
        class Hair final : public QWidget {
        public:
            QPixmap kept;

        protected:
            void paintEvent(QPaintEvent*) override
            {
                QPainter painter(this);
                widgets::drawCached(painter, *this, kept, [this](QPainter& whole) {
                    whole.fillRect(rect(), Qt::white);
                    whole.fillRect(QRectF(10.0, 0.0, 0.25, height()), Qt::black);
                });
            }
        };
        QTemporaryDir folder;
        Hair hair;
        hair.resize(40, 20);
        const QString path = folder.filePath(QStringLiteral("p.png"));
        QVERIFY(widgets::savePicture(hair, path, {{160, 80}, 4.0, {}}));
        const QImage image(path);
        QCOMPARE(image.pixelColor(40, 40), QColor(Qt::black));
        QCOMPARE(image.pixelColor(41, 40), QColor(Qt::white));
        QVERIFY(hair.kept.isNull()); // nothing was drawn for the screen
    }

    void aPictureIsWrittenBeside_data() { eachKindIsWrittenAsItself_data(); }
    void aPictureIsWrittenBeside()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        QTemporaryDir folder;
        QLabel label(QStringLiteral("a picture"));
        label.resize(120, 40);
        const QString path = folder.filePath(name);
        // While all threads beside are held up, nothing is written, and this one goes on.
        auto& pool = *QThreadPool::globalInstance();
        QSemaphore held;
        for (int i = 0; i < pool.maxThreadCount(); ++i) {
            pool.start([&held] { held.acquire(); });
        }
        int saved = 0;
        widgets::savePictureBeside(label, path, widgets::pictureFormat(label),
            [&saved](const Result<>& result) { saved += result ? 1 : 100; });
        bool turned = false;
        QTimer::singleShot(0, this, [&turned] { turned = true; });
        QTRY_VERIFY(turned);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(saved, 0);
        label.setText(QStringLiteral("another one")); // what comes later is not in it
        label.hide();
        held.release(pool.maxThreadCount());
        QTRY_COMPARE(saved, 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.startsWith(start));
        if (name.endsWith(QLatin1String("svg"))) {
            QVERIFY(written.contains("a picture"));
        }
    }

    void aDialogAsksForSizeAndCaption()
    {
        QWidget window;
        auto* dialog = new widgets::PictureDialog(
            {{800, 600}, 2.0, QStringLiteral("step 3")}, QStringLiteral("Save"), {}, &window);
        dialog->open();
        dialog->findChild<QSpinBox*>(QStringLiteral("width"))->setValue(1920);
        dialog->findChild<QLineEdit*>(QStringLiteral("caption"))->setText(QStringLiteral("mine"));
        const auto format = dialog->format();
        QCOMPARE(format.pixels, QSize(1920, 600));
        QCOMPARE(format.scale, 2.0);
        QCOMPARE(format.caption, QStringLiteral("mine"));
    }

    void anUnknownKindIsRefusedWithARemedy()
    {
        QLabel label;
        const auto saved = widgets::savePicture(label, QStringLiteral("picture.bmp"));
        QVERIFY(!saved);
        QVERIFY(saved.error().remedy.english().find(".png") != std::string::npos);
    }

    void aFolderThatIsNotThereIsNamed()
    {
        QLabel label;
        label.resize(10, 10);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("nowhere/p.png"));
        const auto saved = widgets::savePicture(label, path);
        QVERIFY(!saved);
        QCOMPARE(saved.error().where, path.toStdString());
    }
};

QTEST_MAIN(TestPicture)
#include "tst_picture.moc"
