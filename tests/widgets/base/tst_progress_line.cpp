// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/progress_line.h"

#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using timbrel::widgets::ProgressLine;
using namespace std::chrono_literals;

class TestProgressLine final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isSeenWhileThereIsWork()
    {
        QWidget parent;
        ProgressLine line(&parent);
        parent.show();
        QVERIFY(!line.isVisible() && !line.isRunning());
        line.begin();
        QVERIFY(line.isVisible() && line.isRunning());
        line.setWork(0.25, QStringLiteral("listening"), 12.0, QStringLiteral("busy"));
        const auto* bar = line.findChild<QProgressBar*>();
        QCOMPARE(4 * bar->value(), bar->maximum());
        QCOMPARE(line.findChild<QLabel*>()->text(), QStringLiteral("listening · 12 s left · busy"));
        line.end();
        QVERIFY(!line.isVisible() && !line.isRunning());
        line.begin();
        QCOMPARE(bar->value(), 0); // nothing is left of the work before
    }

    void whatIsQuickIsNotSeen()
    {
        QWidget parent;
        ProgressLine line(&parent);
        parent.show();
        line.begin(1h);
        QVERIFY(!line.isVisible() && line.isRunning());
        line.end();
        line.begin(1ms);
        QTRY_VERIFY(line.isVisible());
    }

    void itIsStoppedOnce()
    {
        ProgressLine line;
        line.setTexts(QStringLiteral("Progress"), QStringLiteral("What there is stays"));
        const QSignalSpy stops(&line, &ProgressLine::stopRequested);
        auto* stop = line.findChild<QToolButton*>(QStringLiteral("stop"));
        QCOMPARE(stop->toolTip(), QStringLiteral("What there is stays"));
        stop->click();
        QCOMPARE(stops.count(), 0); // there is nothing to stop
        line.begin();
        QVERIFY(!line.isStopping());
        stop->click();
        stop->click();
        QCOMPARE(stops.count(), 1);
        QVERIFY(line.isStopping());
        line.end();
        QVERIFY(!line.isStopping());
        line.begin();
        stop->click();
        QCOMPARE(stops.count(), 2);
    }
};

QTEST_MAIN(TestProgressLine)
#include "tst_progress_line.moc"
