// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/chosen_clips.h"

#include <QSignalSpy>
#include <QTest>

using timbrel::app::ChosenClips;

class TestChosenClips final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenIsToldOnce()
    {
        ChosenClips chosen;
        QSignalSpy changed(&chosen, &ChosenClips::changed);
        const QStringList ids{QStringLiteral("flute/a.wav@0"), QStringLiteral("flute/a.wav@128"),
            QStringLiteral("cello/b@home.wav@0"), QStringLiteral("cello/c.wav")};
        chosen.choose(ids);
        chosen.choose(ids); // as panels that show it may answer
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.last()[0].toStringList(), ids);
        QCOMPARE(chosen.recordings(),
            (QStringList{QStringLiteral("cello/b@home.wav"), QStringLiteral("cello/c.wav"),
                QStringLiteral("flute/a.wav")}));
        chosen.clear();
        QCOMPARE(changed.count(), 2);
        QVERIFY(chosen.recordings().isEmpty());
    }
};

QTEST_MAIN(TestChosenClips)
#include "tst_chosen_clips.moc"
