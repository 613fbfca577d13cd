// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/elided_label.h"

#include <QTest>

using timbrel::widgets::ElidedLabel;

class TestElidedLabel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForNoWidth()
    {
        ElidedLabel label;
        label.setWholeText(QStringLiteral("a recording with a very long name that goes on"));
        QCOMPARE(label.minimumSizeHint().width(), 0);
        QVERIFY(label.minimumSizeHint().height() > 0);
    }

    void leavesOutTheMiddleAndKeepsTheWholeForThoseWhoAsk()
    {
        const auto whole = QStringLiteral("Medley-solos-DB 0af2665a-290d-5042 · clarinet → violin");
        ElidedLabel label;
        label.setWholeText(whole);
        label.resize(label.fontMetrics().horizontalAdvance(whole) + 20, 30);
        QCOMPARE(label.shownText(), whole);
        label.resize(label.width() / 2, 30);
        QVERIFY(label.shownText().size() < whole.size());
        QVERIFY(label.shownText().startsWith(QStringLiteral("Medley")));
        QVERIFY(label.shownText().endsWith(QStringLiteral("violin")));
        QCOMPARE(label.text(), whole);
        QCOMPARE(label.toolTip(), whole);
    }
};

QTEST_MAIN(TestElidedLabel)
#include "tst_elided_label.moc"
