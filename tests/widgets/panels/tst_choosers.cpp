// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/widgets/support/other_language.h"
#include "tests/widgets/support/pictures.h"
#include "tests/widgets/support/sample_snapshots.h"
#include "widgets/base/clip_drag.h"
#include "widgets/models/clip_model.h"
#include "widgets/panels/chosen_list.h"
#include "widgets/panels/grid_chooser.h"
#include "widgets/panels/lane_chooser.h"
#include "widgets/panels/spectrogram_panel.h"
#include "widgets/panels/transfer_grid_panel.h"
#include "widgets/plots/grid_view.h"

// How rows and columns of the grid, and lanes of the spectrograms, are chosen.

using namespace timbrel;
using snapshots::GridChoice;
using widgets::ChosenList;
using widgets::GridChooser;
using widgets::LaneChooser;
using widgets::TransferGridPanel;

namespace {

std::shared_ptr<const snapshots::ClipList> clips(std::size_t count)
{
    auto list = std::make_shared<snapshots::ClipList>();
    list->corpusClasses = {"piano", "flute"};
    list->classes = list->corpusClasses;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string name = list->classes[i % 2];
        const std::string id =
            "heldout/" + name + "/phrase_" + std::to_string(1000 + i) + ".flac@128";
        list->clips.push_back(
            {id, i % 2, true, id + " phrase " + std::to_string(1000 + i) + ' ' + name});
    }
    return list;
}

const GridChoice kShown{{"p@0", "f@0"}, {"piano", "flute"}};

} // namespace

class TestChoosers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clipsAreFoundByTheirWords()
    {
        widgets::ClipModel model;
        model.setClips(clips(2'000));
        QCOMPARE(model.rowCount(), static_cast<int>(widgets::ClipModel::kMost));
        QVERIFY(model.isCut());
        model.setFilter(QStringLiteral(" FLUTE  phrase_17"));
        QCOMPARE(model.rowCount(), 50); // 1700 … 1799, every other one
        QVERIFY(!model.isCut());
        QVERIFY(
            model.index(0, 0).data().toString().startsWith(QStringLiteral("flute · phrase 1701")));
        const std::unique_ptr<QMimeData> data(
            model.mimeData({model.index(0, 0), model.index(1, 0)}));
        QCOMPARE(widgets::clipsIn(*data).size(), 2);
        model.setFilter(QStringLiteral("theremin"));
        QCOMPARE(model.rowCount(), 0);
    }

    void aClipThatIsFoundBecomesAColumn()
    {
        GridChooser chooser;
        chooser.setClips(clips(40));
        chooser.setChoice({}, kShown);
        QSignalSpy made(&chooser, &GridChooser::choiceMade);
        chooser.findChild<QLineEdit*>()->setText(QStringLiteral("1007"));
        auto* found = chooser.findChild<QListView*>();
        Q_EMIT found->activated(found->model()->index(0, 0));
        const auto choice = made.last()[0].value<GridChoice>();
        QCOMPARE(choice.columns,
            (std::vector<std::string>{"p@0", "f@0", "heldout/flute/phrase_1007.flac@128"}));
        QCOMPARE(choice.rows, kShown.rows);
        Q_EMIT found->activated(found->model()->index(0, 0));
        QCOMPARE(made.last()[0].value<GridChoice>(), choice); // it is there already
        tests::grabbed(chooser, QStringLiteral("grid-chooser"));
    }

    void theChosenAreMovedAndTakenOut()
    {
        GridChooser chooser;
        chooser.setChoice({}, kShown);
        QSignalSpy made(&chooser, &GridChooser::choiceMade);
        auto* columns = chooser.findChild<ChosenList*>(QStringLiteral("columns"));
        auto* rows = chooser.findChild<ChosenList*>(QStringLiteral("rows"));
        columns->setCurrentRow(1);
        QTest::keyClick(columns, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(
            made.last()[0].value<GridChoice>().columns, (std::vector<std::string>{"f@0", "p@0"}));
        rows->setCurrentRow(0);
        QTest::keyClick(rows, Qt::Key_Delete);
        QCOMPARE(made.last()[0].value<GridChoice>().rows, (std::vector<std::string>{"flute"}));
        QCOMPARE(made.last()[0].value<GridChoice>().columns.size(), 2U);
    }

    void thereIsRoomForTwelve()
    {
        GridChooser chooser;
        chooser.setChoice({}, kShown);
        QSignalSpy made(&chooser, &GridChooser::choiceMade);
        QStringList many;
        for (int i = 0; i < 20; ++i) {
            many.append(QStringLiteral("clip%1@0").arg(i));
        }
        Q_EMIT chooser.findChild<ChosenList*>(QStringLiteral("columns"))->clipsDropped(many, 0);
        const auto columns = made.last()[0].value<GridChoice>().columns;
        QCOMPARE(columns.size(), GridChoice::kMost);
        QCOMPARE(columns.front(), std::string("clip0@0"));
        QCOMPARE(columns.back(), std::string("f@0"));
    }

    void theChosenBecomeColumnsOrRows()
    {
        TransferGridPanel panel;
        panel.resize(400, 300);
        panel.show();
        panel.setGrid(tests::sampleGrid());
        tests::settle();
        QSignalSpy made(&panel, &TransferGridPanel::choiceMade);
        auto* take = panel.findChild<QToolButton*>(QStringLiteral("take"));
        QVERIFY(!take->isVisible()); // nothing is chosen
        panel.setChosen({QStringLiteral("new@0"), QStringLiteral("clip-flute")});
        QVERIFY(take->isVisible());
        QVERIFY(take->text().contains(QLatin1Char('2')));
        take->click();
        auto choice = made.last()[0].value<GridChoice>();
        QCOMPARE(choice.columns, (std::vector<std::string>{"new@0", "clip-flute"}));
        QVERIFY(choice.rows.empty()); // as they were
        take->menu()->actions()[1]->trigger(); // among those that are shown
        QCOMPARE(made.last()[0].value<GridChoice>().columns.size(), 5U);
        take->menu()->actions()[2]->trigger();
        QCOMPARE(made.last()[0].value<GridChoice>().rows.back(), std::string("clip-flute"));

        QSignalSpy chosen(&panel, &TransferGridPanel::chosen);
        auto* view = panel.findChild<widgets::GridView*>();
        Q_EMIT view->clipToggled(QStringLiteral("clip-flute"));
        QCOMPARE(chosen.last()[0].toStringList(), QStringList{QStringLiteral("new@0")});
        panel.setChosen({});
        QVERIFY(!take->isVisible());
    }

    void ofTooManyChosenTheFirstAreShown()
    {
        TransferGridPanel panel;
        panel.setGrid(tests::sampleGrid());
        QSignalSpy made(&panel, &TransferGridPanel::choiceMade);
        QStringList many;
        for (int i = 0; i < 40; ++i) {
            many.append(QStringLiteral("clip%1@0").arg(i));
        }
        panel.setChosen(many);
        panel.findChild<QToolButton*>(QStringLiteral("take"))->click();
        QCOMPARE(made.last()[0].value<GridChoice>().columns.size(), GridChoice::kMost);
        QVERIFY(panel.message().contains(QStringLiteral("40")));
    }

    void theGridTakesClipsAndLetsThemGo()
    {
        TransferGridPanel panel;
        panel.resize(320, 300);
        panel.show();
        panel.setGrid(tests::sampleGrid());
        QSignalSpy made(&panel, &TransferGridPanel::choiceMade);
        auto* view = panel.findChild<widgets::GridView*>();
        Q_EMIT view->clipsDropped({QStringLiteral("new@0")}, false);
        auto choice = made.last()[0].value<GridChoice>();
        QCOMPARE(choice.columns.size(), 5U);
        QCOMPARE(choice.columns.back(), std::string("new@0"));
        QVERIFY(choice.rows.empty()); // every class
        panel.setChoice(choice);
        Q_EMIT view->removeRequested({1, 0});
        QCOMPARE(made.last()[0].value<GridChoice>().columns.front(), std::string("clip-violin"));
        Q_EMIT view->removeRequested({1, -1});
        choice = made.last()[0].value<GridChoice>();
        QCOMPARE(choice.rows, (std::vector<std::string>{"piano", "trumpet", "flute"}));
        choice.columns.resize(12, "x");
        panel.setChoice(choice);
        made.clear();
        Q_EMIT view->clipsDropped({QStringLiteral("one too many@0")}, false);
        QCOMPARE(made.count(), 0);
        QVERIFY(panel.message().contains(QStringLiteral("12")));
    }

    void theChooserOpensWithTheClipsOfTheRun()
    {
        TransferGridPanel panel;
        panel.setGrid(tests::sampleGrid());
        panel.show();
        const QSignalSpy wanted(&panel, &TransferGridPanel::clipsWanted);
        panel.findChild<QToolButton*>(QStringLiteral("choose"))->click();
        QCOMPARE(wanted.count(), 1);
        auto* chooser = panel.findChild<GridChooser*>();
        QVERIFY(chooser->isVisible());
        panel.setClips(clips(6));
        QCOMPARE(chooser->findChild<QListView*>()->model()->rowCount(), 6);
        QCOMPARE(chooser->findChild<ChosenList*>(QStringLiteral("rows"))->ids().size(), 4);
        panel.setClips(nullptr); // another run
        QCOMPARE(wanted.count(), 2);
        chooser->close();
        panel.setClips(nullptr);
        QCOMPARE(wanted.count(), 2); // asked for when it is opened
    }

    void lanesAreHiddenAndPaired()
    {
        using snapshots::LaneRole;
        const auto lanes = [](const char* transfer) {
            return std::vector<snapshots::Lane>{{LaneRole::Input, "input", {}, nullptr},
                {LaneRole::Transfer, transfer, {}, nullptr}};
        };
        LaneChooser chooser;
        chooser.setLanes(lanes("→ flute"));
        const QSignalSpy changed(&chooser, &LaneChooser::filterChanged);
        auto* list = chooser.findChild<QListWidget*>(QStringLiteral("lanes"));
        list->item(1)->setCheckState(Qt::Unchecked);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(chooser.hidden(), (QStringList{QStringLiteral("→ flute")}));
        chooser.setLanes(lanes("→ violin"));
        chooser.setLanes(lanes("→ flute"));
        QCOMPARE(list->item(1)->checkState(), Qt::Unchecked); // of the next clip, too
        QVERIFY(chooser.pair().first.isEmpty());
    }

    void hiddenLanesAndStepsFollowTheLanguage()
    {
        using snapshots::LaneRole;
        const std::vector<snapshots::Lane> lanes{{LaneRole::Input, "input", {}, nullptr},
            {LaneRole::Transfer, "→ flute", {}, nullptr, "flute"},
            {LaneRole::Reconstruction, "reconstruction", {}, nullptr, "piano",
                snapshots::Stamp{"first-002", 400}}};
        LaneChooser chooser;
        chooser.setLanes(lanes);
        chooser.setRuns(tests::sampleRuns());
        auto* steps = chooser.findChild<QComboBox*>(QStringLiteral("step"));
        const QString run = chooser.findChild<QComboBox*>(QStringLiteral("run"))->currentText();
        chooser.setSteps(run, {100});
        auto* list = chooser.findChild<QListWidget*>(QStringLiteral("lanes"));
        list->item(1)->setCheckState(Qt::Unchecked);
        list->item(2)->setCheckState(Qt::Unchecked);
        chooser.setLanes({lanes[0]}); // of a clip that has no others
        QCOMPARE(chooser.hidden().size(), 2);

        const QSignalSpy changed(&chooser, &LaneChooser::filterChanged);
        const tests::OtherLanguage other;
        QCoreApplication::sendPostedEvents(); // of the change
        chooser.setLanes(lanes);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
        QCOMPARE(list->item(1)->checkState(), Qt::Unchecked);
        QCOMPARE(list->item(2)->checkState(), Qt::Unchecked);
        QVERIFY(chooser.hidden().contains(QStringLiteral("[→ flute]")));
        QCOMPARE(chooser.hidden().size(), 2);
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(&chooser, &change);
        QCOMPARE(steps->itemText(0), QStringLiteral("[best step]"));
        QCOMPARE(steps->itemText(1), QStringLiteral("[step 100]"));
    }

    void anotherRunIsAskedForAtAStep()
    {
        widgets::SpectrogramPanel panel;
        panel.setClip(tests::sampleClip());
        panel.setRuns(tests::sampleRuns());
        auto* chooser = panel.findChild<LaneChooser*>();
        const QString run = chooser->findChild<QComboBox*>(QStringLiteral("run"))->currentText();
        QVERIFY(!run.isEmpty());
        QSignalSpy wanted(&panel, &widgets::SpectrogramPanel::versionRequested);
        auto* add = chooser->findChild<QPushButton*>(QStringLiteral("add"));
        add->click();
        QCOMPARE(wanted.last()[0].toString(), run);
        QVERIFY(!wanted.last()[1].value<std::optional<std::int64_t>>()); // the best
        panel.setSteps(run, {100, 400});
        chooser->findChild<QComboBox*>(QStringLiteral("step"))->setCurrentIndex(2);
        add->click();
        QCOMPARE(wanted.last()[1].value<std::optional<std::int64_t>>(),
            std::optional<std::int64_t>(400));
        panel.setVersions({QStringLiteral("first-002, step 400")});
        QCOMPARE(chooser->findChild<QListWidget*>(QStringLiteral("versions"))->count(), 1);
        panel.show(); // the clip's lanes are told
        tests::settle();
        QVERIFY(chooser->findChild<QListWidget*>(QStringLiteral("lanes"))->count() > 1);
        tests::grabbed(*chooser, QStringLiteral("lane-chooser"));
    }
};

QTEST_MAIN(TestChoosers)
#include "tst_choosers.moc"
