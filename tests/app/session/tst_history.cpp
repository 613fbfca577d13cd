// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/history.h"

#include <QTest>

using namespace timbrel;

class TestHistory final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deedsAreTakenBackAndDoneAgain()
    {
        app::History history;
        int value = 1; // was done before it is recorded
        history.record(
            QStringLiteral("one"), [&] { value = 0; }, [&] { value = 1; });
        QCOMPARE(value, 1);
        history.stack().undo();
        QCOMPARE(value, 0);
        QVERIFY(!history.stack().canUndo());
        history.stack().redo();
        QCOMPARE(value, 1);
    }

    void whatFollowsFromTakingBackIsNoDeed()
    {
        app::History history;
        const auto again = [&] {
            history.record(
                QStringLiteral("echo"), [] {}, [] {});
        };
        history.record(QStringLiteral("one"), again, again);
        history.stack().undo();
        QCOMPARE(history.stack().count(), 1);
    }

    void oneKindIsOneDeed()
    {
        app::History history;
        int value = 3;
        for (int step = 1; step <= 3; ++step) {
            history.record(
                QStringLiteral("step"), [&value, step] { value = step - 1; },
                [&value, step] { value = step; }, QStringLiteral("slider"));
        }
        QCOMPARE(history.stack().count(), 1);
        history.stack().undo();
        QCOMPARE(value, 0);
        history.stack().redo();
        QCOMPARE(value, 3);
        history.record(
            QStringLiteral("other"), [] {}, [] {}, QStringLiteral("another"));
        QCOMPARE(history.stack().count(), 2);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
