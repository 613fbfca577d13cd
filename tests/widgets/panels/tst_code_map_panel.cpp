// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/code_map_panel.h"

#include <cmath>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/widgets/support/pictures.h"
#include "tests/widgets/support/sample_snapshots.h"
#include "tests/widgets/support/words.h"
#include "widgets/base/legend.h"
#include "widgets/plots/scatter_view.h"

using namespace timbrel;
using snapshots::LaneRole;
using widgets::CodeMapPanel;
using widgets::ScatterView;

class TestCodeMapPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_panel = std::make_unique<CodeMapPanel>();
        m_panel->resize(700, 640);
        m_panel->setMap(tests::sampleMap());
        m_panel->show();
        tests::settle();
    }

    void dotsStandWhereTheLayoutPutsThem()
    {
        const auto before = view().dotPosition(0) - view().dotPosition(1);
        box("layout").setCurrentIndex(1);
        const auto after = view().dotPosition(0) - view().dotPosition(1);
        QVERIFY((after - before).manhattanLength() > 1.0);
        tests::grabbed(*m_panel, QStringLiteral("map-principal"));
    }

    void aSoundFilesClipIsPlayed()
    {
        auto map = std::make_shared<snapshots::CodeMap>(*tests::sampleMap());
        auto& point = map->contentCodes.front();
        point.clipId.clear();
        point.soundId = "/tmp/new.wav@128";
        m_panel->setMap(map);
        tests::settle();
        QSignalSpy played(m_panel.get(), &CodeMapPanel::clipPlayRequested);
        QSignalSpy seen(m_panel.get(), &CodeMapPanel::glimpseWanted);
        box("voice").setCurrentIndex(1); // the reconstruction, which it has not
        Q_EMIT view().dotHovered(0);
        QCOMPARE(seen.last()[0].toString(), QStringLiteral("/tmp/new.wav@128"));
        QCOMPARE(seen.last()[1].value<LaneRole>(), LaneRole::Input);
        Q_EMIT view().dotChosen(0);
        QCOMPARE(played.last()[0].toString(), QStringLiteral("/tmp/new.wav@128"));
    }

    void whereErrorsAreNotKnownItIsSaidWhy()
    {
        auto map = std::make_shared<snapshots::CodeMap>(*tests::sampleMap());
        for (auto& point : map->contentCodes) {
            point.error.reset();
        }
        m_panel->setMap(map);
        tests::settle();
        const int row = box("colour").findText(QStringLiteral("Colour by error"));
        const auto index = box("colour").model()->index(row, 0);
        QVERIFY(!index.flags().testFlag(Qt::ItemIsEnabled));
        QVERIFY(!index.data(Qt::ToolTipRole).toString().isEmpty());
        map = std::make_shared<snapshots::CodeMap>(*map);
        map->contentCodes[3].error = 0.1F;
        map->contentCodes[4].error = 0.2F;
        m_panel->setMap(map);
        tests::settle();
        box("colour").setCurrentText(QStringLiteral("Colour by error"));
        QVERIFY(tests::says(*m_panel, QStringLiteral("known of 2 of")));
    }

    void everyWayOfColouringShowsAnotherPicture()
    {
        QList<QImage> pictures;
        for (int i = 0; i < box("colour").count(); ++i) {
            box("colour").setCurrentIndex(i);
            pictures.append(tests::grabbed(view(), QStringLiteral("map-colour-%1").arg(i)));
            for (int j = 0; j < i; ++j) {
                QVERIFY2(pictures[i] != pictures[j], qPrintable(box("colour").currentText()));
            }
        }
        QCOMPARE(pictures.size(), 5); // class, recording, cluster, part, error; tags are none
        m_panel->setTags({{{"clip-3", "bright"}, {"clip-5", "dull"}}});
        tests::settle();
        box("colour").setCurrentIndex(5);
        const auto* legend = m_panel->findChild<widgets::Legend*>();
        QCOMPARE(legend->entries().size(), std::size_t{2});
        QCOMPARE(legend->entries().back().label, QStringLiteral("dull"));
    }

    void measuresStandBesideTheMap()
    {
        for (const char* said : {"31", "25", "37", "0.08", "neighbours, not distances"}) {
            QVERIFY2(tests::says(*m_panel, QString::fromLatin1(said)), said);
        }
    }

    void hoveringAsksForWhatIsChosenToBeSeen()
    {
        QSignalSpy wanted(m_panel.get(), &CodeMapPanel::glimpseWanted);
        Q_EMIT view().dotHovered(4);
        QCOMPARE(wanted.last()[0].toString(), QStringLiteral("clip-4"));
        QCOMPARE(wanted.last()[1].value<LaneRole>(), LaneRole::Input);
        box("voice").setCurrentIndex(1);
        Q_EMIT view().dotHovered(5);
        QCOMPARE(wanted.last()[1].value<LaneRole>(), LaneRole::Reconstruction);
        box("voice").setCurrentIndex(3);
        Q_EMIT view().dotHovered(6);
        QCOMPARE(wanted.last()[1].value<LaneRole>(), LaneRole::Transfer);
        QCOMPARE(
            wanted.last()[2].toString(), QString::fromStdString(tests::sampleMap()->classes[1]));
        Q_EMIT view().dotHovered(-1);
        QCOMPARE(wanted.count(), 3);

        const QImage before = tests::grabbed(*m_panel, {});
        m_panel->setGlimpse(tests::sampleClip());
        QVERIFY(tests::grabbed(*m_panel, QStringLiteral("map-glimpse")) != before);
        QVERIFY(!m_panel->playsOnHover());
        m_panel->findChild<QCheckBox*>()->click();
        QVERIFY(m_panel->playsOnHover());
    }

    void aClickPlaysAndListsTheNearestCodes()
    {
        QSignalSpy play(m_panel.get(), &CodeMapPanel::clipPlayRequested);
        Q_EMIT view().dotChosen(10);
        QCOMPARE(play.last()[0].toString(), QStringLiteral("clip-10"));
        auto* list = m_panel->findChild<QListWidget*>();
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().contains(QStringLiteral("phrase-11")));
        tests::grabbed(*m_panel, QStringLiteral("map-neighbours"));
        Q_EMIT list->itemActivated(list->item(1));
        QCOMPARE(play.last()[0].toString(), QStringLiteral("clip-17"));
        QVERIFY(list->item(0)->text().contains(QStringLiteral("phrase-18")));
    }

    void theNearestCodesGoWithTheirMap()
    {
        QSignalSpy play(m_panel.get(), &CodeMapPanel::clipPlayRequested);
        const auto hint = QStringLiteral("Point at a dot");
        auto* list = m_panel->findChild<QListWidget*>();
        Q_EMIT view().dotChosen(10);
        auto moved = std::make_shared<snapshots::CodeMap>(*tests::sampleMap());
        moved->contentCodes.front().x += 9.0F;
        m_panel->setLaidOut(moved); // the same clips elsewhere
        tests::settle();
        QCOMPARE(list->count(), 2);
        QVERIFY(!tests::says(*m_panel, hint));

        auto fewer = std::make_shared<snapshots::CodeMap>(*tests::sampleMap());
        fewer->contentCodes.resize(5);
        for (auto& code : fewer->contentCodes) {
            code.neighbours = {0};
        }
        m_panel->setLaidOut(fewer);
        tests::settle();
        QCOMPARE(list->count(), 0);
        QVERIFY(tests::says(*m_panel, hint));
        play.clear();
        Q_EMIT view().dotChosen(10); // of the map that is gone
        Q_EMIT view().dotHovered(10);
        QVERIFY(play.isEmpty());

        m_panel->setLaidOut(nullptr);
        m_panel->setMap(nullptr);
        tests::settle();
        Q_EMIT view().dotChosen(0);
        Q_EMIT view().dotHovered(0);
        QVERIFY(play.isEmpty());
        QCOMPARE(view().rows(), 0);
    }

    void chosenClipsAreToldShownAndTagged()
    {
        QSignalSpy chosen(m_panel.get(), &CodeMapPanel::chosen);
        QSignalSpy tagged(m_panel.get(), &CodeMapPanel::tagRequested);
        m_panel->setChosen({QStringLiteral("clip-2"), QStringLiteral("clip-9")});
        QVERIFY(chosen.isEmpty()); // nobody is told what they told
        QCOMPARE(view().selection(), (std::vector<int>{2, 9}));
        QVERIFY(tests::says(*m_panel, QStringLiteral("2 code")));
        auto* tag = m_panel->findChild<QLineEdit*>();
        QVERIFY(tag->isVisible());
        QTest::keyClicks(tag, QStringLiteral(" bright "));
        QTest::keyClick(tag, Qt::Key_Return);
        QCOMPARE(tagged.last()[0].toString(), QStringLiteral("bright"));
        QCOMPARE(tagged.last()[1].toStringList(),
            (QStringList{QStringLiteral("clip-2"), QStringLiteral("clip-9")}));
        QTest::keyClick(&view(), Qt::Key_Escape);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(!tag->isVisible());
    }

    void aMapIsLaidOutWatchedAndStopped()
    {
        QSignalSpy wanted(m_panel.get(), &CodeMapPanel::layRequested);
        QSignalSpy stop(m_panel.get(), &CodeMapPanel::stopRequested);
        Q_EMIT box("clips").activated(1);
        QCOMPARE(wanted.last()[0].toBool(), false);
        QCOMPARE(wanted.last()[1].toBool(), true);
        m_panel->begin();
        m_panel->setProgress(0.5, QStringLiteral("mapping codes"), 3.0);
        auto* stopButton = m_panel->findChild<QToolButton*>(QStringLiteral("stop"));
        QVERIFY(stopButton->isVisible());
        auto map = *tests::sampleMap();
        const double first = shape();
        map.contentCodes.front().x += 9.0F;
        map.iteration = 20;
        m_panel->setLaidOut(std::make_shared<const snapshots::CodeMap>(map));
        tests::grabbed(*m_panel, QStringLiteral("map-descending"));
        QVERIFY(std::abs(shape() - first) > 0.01);
        stopButton->click();
        QCOMPARE(stop.count(), 1);
        m_panel->end();
        QVERIFY(!stopButton->isVisible());

        m_panel->setMap(tests::sampleMap()); // the run goes on; what was asked for stays
        tests::settle();
        QVERIFY(std::abs(shape() - first) > 0.01);
        m_panel->setLaidOut(nullptr);
        tests::settle();
        QVERIFY(std::abs(shape() - first) < 1e-6);
    }

private:
    /// Of the first dots, however large the view is.
    double shape()
    {
        const auto across = [this](int a, int b) {
            return view().dotPosition(a).x() - view().dotPosition(b).x();
        };
        return across(0, 1) / across(2, 3);
    }
    ScatterView& view() { return *m_panel->findChildren<ScatterView*>().first(); }
    QComboBox& box(const char* name)
    {
        return *m_panel->findChild<QComboBox*>(QString::fromLatin1(name));
    }

    std::unique_ptr<CodeMapPanel> m_panel;
};

QTEST_MAIN(TestCodeMapPanel)
#include "tst_code_map_panel.moc"
