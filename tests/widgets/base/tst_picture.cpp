// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QImage>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include "widgets/base/picture.h"

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
        QVERIFY2(saved, saved ? "" : saved.error().text().c_str());
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(8).startsWith(start));
        if (start.endsWith("PNG")) {
            QCOMPARE(QImage(file.fileName()).size(), QSize(240, 80));
        }
    }

    void anUnknownKindIsRefusedWithARemedy()
    {
        QLabel label;
        const auto saved = widgets::savePicture(label, QStringLiteral("picture.bmp"));
        QVERIFY(!saved);
        QVERIFY(saved.error().remedy.find(".png") != std::string::npos);
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
