// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "tests/widgets/support/pictures.h"
#include "tests/widgets/support/sample_snapshots.h"
#include "widgets/base/table_view.h"
#include "widgets/panels/listening_panel.h"

using namespace timbrel;

class TestListeningPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForItsListOnceWhenItIsSeen()
    {
        widgets::ListeningPanel panel;
        const QSignalSpy load(&panel, &widgets::ListeningPanel::loadRequested);
        panel.show();
        panel.hide();
        panel.show();
        QCOMPARE(load.count(), 1);
    }

    void showsWhatWasKept()
    {
        const auto panel = shown();
        QCOMPARE(table(*panel)->model()->rowCount(), 3);
        QCOMPARE(cell(*panel, 0, 0), QStringLiteral("★★★★☆"));
        QCOMPARE(cell(*panel, 2, 3), QStringLiteral("The low notes are missing."));
        tests::grabbed(*panel, QStringLiteral("listening"));
    }

    void digitsGiveStarsToTheChosenOne()
    {
        const auto panel = shown();
        const QSignalSpy described(panel.get(), &widgets::ListeningPanel::described);
        table(*panel)->selectSourceRow(1);
        QTest::keyClick(table(*panel), Qt::Key_3);
        QCOMPARE(described.count(), 1);
        QCOMPARE(described.first(), (QVariantList{QStringLiteral("0002"), 3, QString()}));
    }

    void aNoteIsKeptAMomentAfterTheLastLetter()
    {
        const auto panel = shown();
        QSignalSpy described(panel.get(), &widgets::ListeningPanel::described);
        table(*panel)->selectSourceRow(1);
        auto* note = panel->findChild<QLineEdit*>();
        QCOMPARE(note->text(), QString());
        QTest::keyClicks(note, QStringLiteral("real"));
        QCOMPARE(described.count(), 0);
        QVERIFY(described.wait());
        QCOMPARE(described.count(), 1);
        QCOMPARE(
            described.first(), (QVariantList{QStringLiteral("0002"), 5, QStringLiteral("real")}));
    }

    void aNoteIsKeptWhenAnotherIsChosen()
    {
        const auto panel = shown();
        const QSignalSpy described(panel.get(), &widgets::ListeningPanel::described);
        table(*panel)->selectSourceRow(1);
        auto* note = panel->findChild<QLineEdit*>();
        QTest::keyClicks(note, QStringLiteral("x"));
        table(*panel)->selectSourceRow(2);
        QCOMPARE(described.count(), 1);
        QCOMPARE(described.first().first().toString(), QStringLiteral("0002"));
        QCOMPARE(note->text(), QStringLiteral("The low notes are missing."));
    }

    void aNewerListLeavesTheNoteThatIsWritten()
    {
        const auto panel = shown();
        table(*panel)->selectSourceRow(1);
        auto* note = panel->findChild<QLineEdit*>();
        QTest::keyClicks(note, QStringLiteral("half a w"));
        auto newer = std::make_shared<snapshots::KeptSounds>(*tests::sampleKeptSounds());
        newer->push_back(newer->front());
        newer->back().id = "0004";
        panel->setSounds(newer);
        tests::settle();
        QCOMPARE(table(*panel)->model()->rowCount(), 4);
        QCOMPARE(note->text(), QStringLiteral("half a w"));
        QCOMPARE(table(*panel)->currentSourceRow(), 1);
    }

    void theLastOneThatWasRemovedCanComeBack()
    {
        const auto panel = shown();
        panel->setSounds(std::make_shared<const snapshots::KeptSounds>());
        tests::settle();
        QVERIFY(table(*panel)->isVisible()); // and with it the way back
    }

    void keysPlayAndRemove()
    {
        const auto panel = shown();
        const QSignalSpy play(panel.get(), &widgets::ListeningPanel::playRequested);
        const QSignalSpy remove(panel.get(), &widgets::ListeningPanel::removeRequested);
        table(*panel)->setFocus();
        table(*panel)->selectSourceRow(2);
        QTest::keyClick(table(*panel), Qt::Key_Return);
        QTest::keyClick(table(*panel), Qt::Key_Delete);
        QCOMPARE(play.count(), 1);
        QCOMPARE(play.first().first().toString(), QStringLiteral("0003"));
        QCOMPARE(remove.count(), 1);
        QCOMPARE(remove.first().first().toString(), QStringLiteral("0003"));
    }

private:
    static std::unique_ptr<widgets::ListeningPanel> shown()
    {
        auto panel = std::make_unique<widgets::ListeningPanel>();
        panel->resize(640, 320);
        panel->setSounds(tests::sampleKeptSounds());
        panel->show();
        tests::settle();
        return panel;
    }
    static widgets::TableView* table(const widgets::ListeningPanel& panel)
    {
        return panel.findChild<widgets::TableView*>();
    }
    static QString cell(const widgets::ListeningPanel& panel, int row, int column)
    {
        const auto* model = table(panel)->model();
        return model->index(row, column).data().toString();
    }
};

QTEST_MAIN(TestListeningPanel)
#include "tst_listening_panel.moc"
