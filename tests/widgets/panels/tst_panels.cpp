// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include "tests/widgets/support/other_language.h"
#include "tests/widgets/support/panel_cases.h"
#include "tests/widgets/support/pictures.h"
#include "tests/widgets/support/words.h"
#include "widgets/base/legend.h"
#include "widgets/base/table_view.h"
#include "widgets/panels/finding_card.h"
#include "widgets/panels/preset_gallery.h"
#include "widgets/panels/queue_view.h"
#include "widgets/panels/settings_window.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/plots/grid_view.h"
#include "widgets/plots/scatter_view.h"
#include "widgets/plots/spectrogram_view.h"

using namespace timbrel;

/// What each panel asks for when a person uses it.
class TestPanels final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void experimentStartsWhatTheFormHolds()
    {
        widgets::ExperimentPanel panel;
        panel.setExperiment(tests::sampleExperiment());
        panel.show();
        tests::settle();
        QString started;
        connect(&panel, &widgets::ExperimentPanel::startRequested, this,
            [&](const params::Experiment& experiment) {
                started = QString::fromStdString(experiment.name());
            });
        tests::settle();
        auto* start = panel.findChild<QPushButton*>();
        panel.setStartEnabled(false);
        QTest::mouseClick(start, Qt::LeftButton);
        QVERIFY(started.isEmpty());
        panel.setStartEnabled(true);
        QTest::mouseClick(start, Qt::LeftButton);
        QCOMPARE(started, QStringLiteral("first-transfer"));
    }

    void corpusPlaysARecording()
    {
        widgets::CorpusPanel panel;
        panel.setCorpus(tests::sampleCorpus());
        panel.show();
        tests::settle();
        QSignalSpy play(&panel, &widgets::CorpusPanel::recordingPlayRequested);
        auto* recordings = panel.findChildren<widgets::TableView*>().last();
        recordings->selectSourceRow(1);
        QTest::keyClick(recordings, Qt::Key_Return);
        QCOMPARE(play.takeFirst().first().toString(), QStringLiteral("piano/phrase-1040.flac"));
    }

    void corpusTellsFindingsBySeverity()
    {
        widgets::CorpusPanel panel;
        panel.resize(360, 800);
        panel.setCorpus(tests::sampleCorpus());
        panel.show();
        tests::grabbed(panel, QStringLiteral("corpus-findings"));
        for (const char* said : {"1 recording cannot be used", "the file ends in the middle",
                 "A model cannot tell who plays", "Add recordings of other songs"}) {
            QVERIFY2(says(panel, QString::fromLatin1(said)), said);
        }
        const auto cards = panel.findChildren<widgets::FindingCard*>();
        QCOMPARE(cards.size(), 3);
        QCOMPARE(cards[0]->property("severity").toString(), QStringLiteral("error"));
        QCOMPARE(cards[1]->property("severity").toString(), QStringLiteral("warning"));
        QVERIFY(cards[0]->y() < cards[1]->y() && cards[1]->y() < cards[2]->y());
    }

    void aFindingShowsAllItIsAboutWhenAsked()
    {
        widgets::CorpusPanel panel;
        panel.setCorpus(tests::sampleCorpus());
        panel.show();
        tests::settle();
        auto* card = panel.findChildren<widgets::FindingCard*>().last();
        auto* more = card->findChild<QToolButton*>();
        QVERIFY(!says(panel, QStringLiteral("29 % of its 31 s")));
        QTest::mouseClick(more, Qt::LeftButton);
        QVERIFY(says(panel, QStringLiteral("29 % of its 31 s")));
        QTest::mouseClick(more, Qt::LeftButton);
        QVERIFY(!says(panel, QStringLiteral("29 % of its 31 s")));
    }

    void aLongNameDoesNotWidenAFinding()
    {
        auto finding = tests::sampleCorpus()->findings.front();
        finding.subjects.front().name = "female_singer/msdb_training-2_9d7ba705-070c-595a.flac";
        const widgets::FindingCard card(finding);
        QVERIFY(card.minimumSizeHint().width() < 250);
    }

    void aFindingOffersItsRemedy()
    {
        widgets::CorpusPanel panel;
        panel.setCorpus(tests::sampleCorpus());
        panel.show();
        tests::settle();
        std::vector<snapshots::SuggestedSetting> asked;
        connect(&panel, &widgets::CorpusPanel::settingRequested, &panel,
            [&](const snapshots::SuggestedSetting& setting) { asked.push_back(setting); });
        const auto cards = panel.findChildren<widgets::FindingCard*>();
        QVERIFY(cards[1]->findChild<QPushButton*>() == nullptr);
        QTest::mouseClick(cards[0]->findChild<QPushButton*>(), Qt::LeftButton);
        QTest::mouseClick(cards[2]->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(asked.size(), std::size_t{2});
        QCOMPARE(asked[0].key, "leave_out");
        QCOMPARE(asked[0].values, std::vector<std::string>{"flute/take 3.wav"});
        QCOMPARE(asked[1].key, "clip_hop");
        QCOMPARE(asked[1].values, std::vector<std::string>{"32"});
    }

    void aCorpusWithoutFindingsSaysSo()
    {
        widgets::CorpusPanel panel;
        auto corpus = std::make_shared<snapshots::CorpusSummary>(*tests::sampleCorpus());
        corpus->findings.clear();
        panel.setCorpus(corpus);
        panel.show();
        tests::settle();
        QVERIFY(says(panel, QStringLiteral("Nothing is the matter")));
        corpus = std::make_shared<snapshots::CorpusSummary>(*corpus);
        corpus->examined = false;
        panel.setCorpus(corpus);
        tests::settle();
        QVERIFY(!says(panel, QStringLiteral("Nothing is the matter")));
    }

    void aCorpusThatCannotBeReadSaysWhy()
    {
        widgets::CorpusPanel panel;
        auto corpus = std::make_shared<snapshots::CorpusSummary>();
        corpus->failure = say("/nowhere: there is no such folder. Choose another.");
        panel.setCorpus(corpus);
        panel.show();
        tests::settle();
        QCOMPARE(panel.message(), QString::fromStdString(corpus->failure));
        panel.setCorpus(tests::sampleCorpus());
        QVERIFY(panel.message().isEmpty());
    }

    void recordingTakesAClassAKeyAndATable()
    {
        widgets::RecordPanel panel;
        QSignalSpy listen(&panel, &widgets::RecordPanel::listenRequested);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        QCOMPARE(listen.takeFirst().first().toBool(), true);
        panel.setState(tests::sampleRecording());
        tests::settle();
        QSignalSpy record(&panel, &widgets::RecordPanel::recordRequested);
        QSignalSpy stop(&panel, &widgets::RecordPanel::stopRequested);
        auto* button = panel.findChild<QPushButton*>(QStringLiteral("record"));
        QVERIFY(!button->isEnabled()); // nobody plays yet
        auto* className = panel.findChild<QComboBox*>(QStringLiteral("class"));
        QCOMPARE(className->count(), 2);
        className->setFocus();
        QTest::keyClicks(className, QStringLiteral("horn"));
        QCOMPARE(className->currentText(), QStringLiteral("horn")); // its letter r records nothing
        QVERIFY(record.isEmpty());
        auto* clips = panel.findChild<widgets::TableView*>();
        clips->setFocus();
        QTest::keyClick(clips, Qt::Key_R);
        QTRY_COMPARE(record.size(), 1);
        QCOMPARE(record.takeFirst(), (QList<QVariant>{QStringLiteral("horn"), 0.0}));
        auto recording = std::make_shared<snapshots::RecordingState>(*tests::sampleRecording());
        recording->recording = true;
        panel.setState(recording);
        QVERIFY(!className->isEnabled());
        QTest::keyClick(clips, Qt::Key_R);
        QTRY_COMPARE(stop.size(), 1);
        QVERIFY(record.isEmpty());
        panel.hide();
        QCOMPARE(listen.takeFirst().first().toBool(), false);
    }

    void recordedClipsAreHeardDiscardedAndUsed()
    {
        widgets::RecordPanel panel;
        panel.setState(tests::sampleRecording());
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        QSignalSpy play(&panel, &widgets::RecordPanel::clipPlayRequested);
        QSignalSpy discard(&panel, &widgets::RecordPanel::clipDiscardRequested);
        QSignalSpy use(&panel, &widgets::RecordPanel::corpusUseRequested);
        auto* clips = panel.findChild<widgets::TableView*>();
        clips->setFocus();
        QCOMPARE(clips->currentSourceRow(), 2); // the newest
        clips->selectSourceRow(1);
        QTest::keyClick(clips, Qt::Key_Return);
        QCOMPARE(play.takeFirst().first().toString(),
            QStringLiteral("flute/flute-20261121-180503-002.flac"));
        QTest::keyClick(clips, Qt::Key_Delete);
        QCOMPARE(discard.size(), 1);
        QCOMPARE(discard.takeFirst().first().toString(),
            QStringLiteral("flute/flute-20261121-180503-002.flac"));
        QTest::mouseClick(panel.findChild<QPushButton*>(QStringLiteral("use")), Qt::LeftButton);
        QCOMPARE(use.size(), 1);
        QCOMPARE(use.takeFirst().first().toString(), QStringLiteral("/home/ada/recorded"));
    }

    void withoutAMicrophoneNothingIsRecordedAndTheReasonIsThere()
    {
        widgets::RecordPanel panel;
        panel.show();
        auto state = std::make_shared<snapshots::RecordingState>();
        state->folder = "/home/ada/recorded";
        state->problem = say("there is no microphone. Connect one.");
        panel.setState(state);
        tests::settle();
        QCOMPARE(panel.message(), QString::fromStdString(state->problem));
        panel.findChild<QComboBox*>(QStringLiteral("class"))->setEditText(QStringLiteral("horn"));
        QVERIFY(!panel.findChild<QPushButton*>(QStringLiteral("record"))->isEnabled());
        panel.setState(tests::sampleRecording());
        QVERIFY(panel.message().isEmpty());
        QVERIFY(panel.findChild<QPushButton*>(QStringLiteral("record"))->isEnabled());
        auto lossy = std::make_shared<snapshots::RecordingState>(*tests::sampleRecording());
        lossy->gaps = 3;
        panel.setState(lossy);
        QVERIFY(panel.message().contains(QLatin1Char('3')));
    }

    void everyClassOfACorpusIsSeenWhole()
    {
        widgets::CorpusPanel panel;
        panel.setCorpus(tests::sampleCorpus());
        panel.show();
        auto* table = panel.findChildren<widgets::TableView*>().first();
        QCOMPARE(table->accessibleName(), QStringLiteral("Classes"));
        for (const int width : {700, 240}) { // with all of its columns, and scrolled sideways
            panel.resize(width, 400);
            tests::settle();
            QCOMPARE(table->horizontalScrollBar()->isVisible(), width == 240);
            const int last = table->model()->rowCount() - 1;
            QVERIFY(table->viewport()->rect().contains(
                table->visualRect(table->model()->index(last, 0)).center()));
            QVERIFY(!table->verticalScrollBar()->isVisible());
        }
    }

    void gridPlaysCellsAndOriginals()
    {
        widgets::TransferGridPanel panel;
        panel.setGrid(tests::sampleGrid());
        panel.show();
        tests::settle();
        QSignalSpy cell(&panel, &widgets::TransferGridPanel::cellPlayRequested);
        QSignalSpy original(&panel, &widgets::TransferGridPanel::clipPlayRequested);
        auto* view = panel.findChild<widgets::GridView*>();
        QTest::mouseClick(view, Qt::LeftButton, {}, view->placeRect({3, 0}).center());
        QTest::mouseClick(view, Qt::LeftButton, {}, view->placeRect({-1, 1}).center());
        QCOMPARE(cell.takeFirst(), (QList<QVariant>{3, 0}));
        QCOMPARE(original.takeFirst().first().toString(), QStringLiteral("clip-violin"));
    }

    void mapPlaysTheClipOfADotAndTellsTheProbe()
    {
        widgets::CodeMapPanel panel;
        panel.resize(500, 400);
        panel.setMap(tests::sampleMap());
        panel.show();
        tests::settle();
        QSignalSpy play(&panel, &widgets::CodeMapPanel::clipPlayRequested);
        auto* view = panel.findChildren<widgets::ScatterView*>().first();
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(play.takeFirst().first().toString(), QStringLiteral("clip-0"));
        QVERIFY(says(panel, QStringLiteral("31")));
        QVERIFY(says(panel, QStringLiteral("25")));
    }

    void mapIsColouredByClassOrBySubClass()
    {
        widgets::CodeMapPanel panel;
        panel.setMap(tests::sampleMap());
        panel.show();
        tests::settle();
        auto* colour = panel.findChild<QComboBox*>(QStringLiteral("colour"));
        const auto has = [colour](const QString& way) { return colour->findText(way) >= 0; };
        QVERIFY(!has(QStringLiteral("Colour by sub-class"))); // classes are whole
        auto map = *tests::sampleMap();
        map.parents.names = {"everything"};
        map.parents.of.assign(map.classes.size(), 0);
        panel.setMap(std::make_shared<const snapshots::CodeMap>(map));
        tests::settle();
        QVERIFY(has(QStringLiteral("Colour by sub-class")));
        const auto* legend = panel.findChild<widgets::Legend*>();
        QCOMPARE(legend->entries().size(), std::size_t{1});
        QCOMPARE(legend->entries().front().label, QStringLiteral("everything"));
        colour->setCurrentIndex(1);
        QCOMPARE(legend->entries().size(), map.classes.size());
        QCOMPARE(legend->entries().front().label, QString::fromStdString(map.classes.front()));
    }

    void whatWaitsIsSortedTakenOutAndTrained()
    {
        widgets::RunsPanel panel;
        panel.resize(420, 500);
        panel.show();
        QSignalSpy exchange(&panel, &widgets::RunsPanel::queueExchangeRequested);
        QSignalSpy remove(&panel, &widgets::RunsPanel::queueRemoveRequested);
        QSignalSpy start(&panel, &widgets::RunsPanel::queueStartRequested);
        panel.setRuns(tests::sampleRuns());
        auto* view = panel.findChild<widgets::QueueView*>();
        QVERIFY(!view->isVisible());
        panel.setQueue(tests::sampleQueue());
        tests::grabbed(panel, QStringLiteral("runs-queue"));
        QVERIFY(view->isVisible());
        QVERIFY(says(panel, QStringLiteral("3 waiting")));
        auto* table = view->findChild<widgets::TableView*>();
        QCOMPARE(table->model()->rowCount(), 3);
        table->selectSourceRow(1);
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        table->setFocus(); // its keys are its own
        QTest::keyClick(table, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(exchange.count(), 1);
        QCOMPARE(exchange.takeFirst(), (QList<QVariant>{1, 0}));
        QCOMPARE(table->currentSourceRow(), 0); // it is followed to its place
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(remove.takeFirst().first().toInt(), 0);
        auto* train = table->actions().constFirst();
        train->trigger();
        QCOMPARE(start.count(), 1);
        panel.setTrainingPossible(false);
        QVERIFY(!train->isEnabled());
        panel.setQueue(std::make_shared<const snapshots::RunQueue>());
        QVERIFY(!view->isVisible());
    }

    void settingsOfSelectedRunsAreAskedForAndShown()
    {
        widgets::RunsPanel panel;
        panel.setRuns(tests::sampleRuns());
        panel.show();
        tests::settle();
        QStringList asked;
        connect(&panel, &widgets::RunsPanel::settingsRequested, this,
            [&asked](const QStringList& ids) { asked = ids; });
        auto* table = panel.findChild<widgets::TableView*>();
        table->selectSourceRow(0);
        const auto actions = table->actions();
        const auto compare = std::ranges::find_if(actions, [](const auto* action) {
            return action->text() == QStringLiteral("Compare settings");
        });
        QVERIFY(!(*compare)->isEnabled()); // one alone
        table->selectionModel()->select(
            table->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QVERIFY((*compare)->isEnabled());
        (*compare)->trigger();
        QCOMPARE(asked.size(), 2);
        table->selectAll(); // with one that cannot be used
        QVERIFY(!(*compare)->isEnabled());
        panel.showSettings({{"a", "b"},
            {{"training.batch", "Training", "Batch", {"8", "64"}},
                {"method.latent_part", "Method", "Latent optimisation", {"", "0.5"}}},
            40});
        auto* window = panel.findChild<widgets::SettingsWindow*>();
        QVERIFY(window != nullptr);
        tests::grabbed(*window, QStringLiteral("settings-compared"));
        QVERIFY(says(*window, QStringLiteral("40")));
        auto* copy = window->findChildren<QPushButton*>().last();
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(),
            QStringLiteral("\"Setting\",\"a\",\"b\"\n\"Training · Batch\",\"8\",\"64\"\n"
                           "\"Method · Latent optimisation\",\"–\",\"0.5\"\n"));
    }

    void severalRunsAreDeletedAtOnce()
    {
        widgets::RunsPanel panel;
        panel.setRuns(tests::sampleRuns());
        panel.show();
        tests::settle();
        QSignalSpy removed(&panel, &widgets::RunsPanel::deleteRequested);
        auto* table = panel.findChild<widgets::TableView*>();
        table->selectSourceRow(1);
        table->selectionModel()->select(
            table->model()->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const auto actions = table->actions();
        const auto remove = std::ranges::find_if(
            actions, [](const auto* action) { return action->text() == QStringLiteral("Delete"); });
        (*remove)->trigger();
        auto* question = panel.findChild<QMessageBox*>();
        QVERIFY(question != nullptr);
        QVERIFY(question->informativeText().contains(
            QString::fromStdString((*tests::sampleRuns())[1].id)));
        for (auto* button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::DestructiveRole) {
                button->click();
            }
        }
        QCOMPARE(removed.count(), 2);
    }

    void experimentTellsWhatItWillCost()
    {
        widgets::ExperimentPanel panel;
        panel.setExperiment(tests::sampleExperiment());
        panel.show();
        tests::settle();
        QVERIFY(says(panel, QStringLiteral("not known")));
        QSignalSpy measure(&panel, &widgets::ExperimentPanel::measureRequested);
        QSignalSpy stop(&panel, &widgets::ExperimentPanel::measuringStopRequested);
        auto* button = panel.findChild<QToolButton*>(QStringLiteral("measure"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(measure.count(), 1);
        panel.setMeasuring(true);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(stop.count(), 1);
        panel.setMeasuring(false);
        snapshots::RunOutlook outlook;
        outlook.secondsAsRuns = 720.0;
        panel.setOutlook(outlook);
        QVERIFY(says(panel, QStringLiteral("About 12 min, as long as earlier runs like it took.")));
        outlook.trial = {600.0, 0.15, 1'900'000, 310'000'000, 24'000'000, {"VGG16"}};
        panel.setOutlook(outlook);
        tests::grabbed(panel, QStringLiteral("experiment-outlook"));
        QVERIFY(says(panel, QStringLiteral("0.15")));
        QVERIFY(says(panel, QStringLiteral("of memory")));
        QVERIFY(says(panel, QStringLiteral("without VGG16")));
    }

    void experimentCanWaitForItsTurn()
    {
        widgets::ExperimentPanel panel;
        panel.setExperiment(tests::sampleExperiment());
        panel.setStartEnabled(false); // something trains
        panel.show();
        tests::settle();
        QSignalSpy later(&panel, &widgets::ExperimentPanel::queueRequested);
        QTest::mouseClick(panel.findChild<QPushButton*>(QStringLiteral("queue")), Qt::LeftButton);
        QCOMPARE(later.count(), 1);
    }

    void presetsAreChosenFromCards()
    {
        widgets::ExperimentPanel panel;
        panel.setPresets(
            {{QStringLiteral("one"), "First transfer", "Hear it. Three minutes. Begin here.", {}},
                {QStringLiteral("two"), "Rainbowgram", "In tune. With hues. Vibrato.",
                    {QStringLiteral("rainbowgram"), QStringLiteral("lord-full"), true}},
                {QStringLiteral("three"), "Phases", "Angles. Cosines. Sines.",
                    {QStringLiteral("mel-db-phase3"), QStringLiteral("lord-semi"), false}}});
        panel.setExperiment(tests::sampleExperiment());
        panel.show();
        tests::settle();
        QSignalSpy chosen(&panel, &widgets::ExperimentPanel::presetChosen);
        QTest::mouseClick(panel.findChild<QToolButton*>(QStringLiteral("gallery")), Qt::LeftButton);
        auto* gallery = panel.findChild<widgets::PresetGallery*>();
        QVERIFY(gallery != nullptr);
        tests::grabbed(*gallery, QStringLiteral("preset-gallery"));
        auto* cards = gallery->findChild<QListWidget*>();
        QCOMPARE(cards->count(), 3);
        QTest::keyClicks(gallery->findChild<QLineEdit*>(), QStringLiteral("hues"));
        QVERIFY(cards->item(0)->isHidden() && !cards->item(1)->isHidden());
        QTest::keyClick(gallery->findChild<QLineEdit*>(), Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().first().toString(), QStringLiteral("two"));
        QCOMPARE(panel.findChild<QComboBox*>()->currentText(), QStringLiteral("Rainbowgram"));
    }

    void presetsFollowTheLanguage()
    {
        widgets::ExperimentPanel panel;
        panel.setPresets({{QStringLiteral("one"), "First transfer", "Hear it."},
            {QStringLiteral("two"), "Rainbowgram", "In tune."}});
        auto* presets = panel.findChild<QComboBox*>();
        presets->setCurrentIndex(1);
        panel.setExperiment(tests::sampleExperiment());
        panel.show();
        tests::settle();
        QVERIFY(tests::says(panel, QStringLiteral("In tune.")));
        const tests::OtherLanguage other;
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(&panel, &change);
        QCOMPARE(presets->itemText(0), QStringLiteral("[First transfer]"));
        QCOMPARE(presets->currentText(), QStringLiteral("[Rainbowgram]"));
        QVERIFY(tests::says(panel, QStringLiteral("[In tune.]")));
        QTest::mouseClick(panel.findChild<QToolButton*>(QStringLiteral("gallery")), Qt::LeftButton);
        auto* cards = panel.findChild<widgets::PresetGallery*>()->findChild<QListWidget*>();
        QCOMPARE(cards->item(1)->text(), QStringLiteral("[Rainbowgram]"));
        QCOMPARE(cards->item(1)->toolTip(), QStringLiteral("[In tune.]"));
    }

    void curvesAreGroupedAndSwitchedOff()
    {
        widgets::CurvesPanel panel;
        panel.append(tests::sampleSeries());
        panel.show();
        tests::settle();
        auto* tabs = panel.findChild<QTabBar*>();
        const auto legends = panel.findChildren<widgets::Legend*>();
        QCOMPARE(tabs->count(), 4); // the last shows all groups
        QCOMPARE(tabs->tabText(0), QStringLiteral("loss"));
        QCOMPARE(legends.size(), 3);
        QCOMPARE(legends[0]->entries().size(), std::size_t{3});
        QVERIFY(legends[0]->isVisible() && !legends[1]->isVisible());
        tabs->setCurrentIndex(1);
        QVERIFY(!legends[0]->isVisible() && legends[1]->isVisible());
        QCOMPARE(legends[1]->entries().size(), std::size_t{2});
        QCOMPARE(legends[1]->entries().back().label, QStringLiteral("transfer"));
        const QImage both = tests::grabbed(panel, QString());
        QTest::keyClick(legends[1], Qt::Key_Space);
        QVERIFY(!legends[1]->entries().front().on);
        QVERIFY(tests::grabbed(panel, QString()) != both);
    }

    void groupsStandBelowEachOtherAndShareTheirSteps()
    {
        widgets::CurvesPanel panel;
        panel.resize(700, 600);
        panel.append(tests::sampleSeries());
        panel.show();
        panel.findChild<QTabBar*>()->setCurrentIndex(3);
        tests::grabbed(panel, QStringLiteral("curves-all-groups"));
        const auto plots = panel.findChildren<widgets::CurvePlot*>();
        QCOMPARE(plots.size(), 3);
        for (const auto* plot : plots) {
            QVERIFY(plot->isVisible());
            QCOMPARE(plot->shownSteps().second, 1240.0);
        }
        QTest::keyClick(plots[0], Qt::Key_Plus, Qt::ShiftModifier);
        QVERIFY(plots[0]->shownSteps().first > 100.0);
        QCOMPARE(plots[2]->shownSteps(), plots[0]->shownSteps());
        const auto legends = panel.findChildren<widgets::Legend*>();
        const QString last = legends[1]->entries().front().value;
        QTest::mouseMove(plots[0]->childAt(350, 60), QPoint(350, 60));
        QTRY_VERIFY(legends[1]->entries().front().value != last); // another plot's, at that step
        QTest::keyClick(plots[1], Qt::Key_Home);
        QCOMPARE(plots[0]->shownSteps().second, 1240.0);
    }

    void curvesOfAnotherRunShareColoursAndNameTheirRun()
    {
        widgets::CurvesPanel panel;
        panel.show();
        tests::settle();
        panel.append({{"a", "loss/mse", 0, 0, 0, 1.0}, {"a", "loss/mae", 0, 0, 0, 2.0}});
        panel.append({{"b", "loss/mae", 0, 0, 0, 3.0}});
        const auto& entries = panel.findChild<widgets::Legend*>()->entries();
        QCOMPARE(entries.size(), std::size_t{3});
        QCOMPARE(entries[2].label, QStringLiteral("b · mae"));
        QCOMPARE(entries[2].series, entries[1].series);
        QCOMPARE(entries[2].value, QLocale().toString(3.0, 'g', 4));
        panel.clear();
        for (const auto* plot : panel.findChildren<widgets::CurvePlot*>()) {
            QCOMPARE(plot->curveCount(), 0); // one waits, for its keys to be listed
            QVERIFY(!plot->isVisible());
        }
    }

    void aLaneChosenWhileHiddenIsTheOneShown()
    {
        widgets::SpectrogramPanel panel;
        panel.setClip(tests::sampleClip());
        panel.setActiveLane(2);
        panel.show();
        auto* view = panel.findChild<widgets::SpectrogramView*>();
        QCOMPARE(view->activeLane(), 2);
        QSignalSpy lane(&panel, &widgets::SpectrogramPanel::laneSelected);
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(lane.takeFirst().first().toInt(), 3);
        panel.setClip(tests::sampleClip()); // a newer step of the same clip
        QCOMPARE(view->activeLane(), 3);
    }

    void playerAsksAndShowsWhatItIsTold()
    {
        widgets::PlayerPanel panel;
        panel.setClip(tests::sampleClip());
        panel.show();
        tests::settle();
        QSignalSpy play(&panel, &widgets::PlayerPanel::playRequested);
        QSignalSpy pause(&panel, &widgets::PlayerPanel::pauseRequested);
        QSignalSpy lane(&panel, &widgets::PlayerPanel::laneSelected);
        auto* button = panel.findChild<QToolButton*>(QStringLiteral("play"));
        QTest::mouseClick(button, Qt::LeftButton);
        panel.setPlaying(true);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(play.count(), 1);
        QCOMPARE(pause.count(), 1);
        panel.setPosition(0.7);
        QVERIFY(says(panel, QStringLiteral("0:00.7 / 0:02.0")));
        const auto lanes = panel.findChildren<QToolButton*>(QStringLiteral("lane"));
        QCOMPARE(lanes.size(), 4);
        QTest::mouseClick(lanes[1], Qt::LeftButton);
        QCOMPARE(lane.takeFirst().first().toInt(), 1);
        QVERIFY(!lanes[3]->isEnabled()); // its sound is not there yet
    }

    void digitsSwitchLanesFromAnywhereInTheWindow()
    {
        QWidget window;
        widgets::PlayerPanel panel(&window);
        panel.setClip(tests::sampleClip());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy lane(&panel, &widgets::PlayerPanel::laneSelected);
        QTest::keyClick(&window, Qt::Key_3);
        QCOMPARE(lane.takeFirst().first().toInt(), 2);
        QTest::keyClick(&window, Qt::Key_9);
        QVERIFY(lane.isEmpty());
    }

    void manyLanesAreNumbersWithNamesAndZeroReachesTheTenth()
    {
        QWidget window;
        widgets::PlayerPanel panel(&window);
        auto clip = std::make_shared<snapshots::ClipView>(*tests::sampleClip());
        while (clip->lanes.size() < 10) {
            clip->lanes.push_back(clip->lanes[1]);
        }
        panel.setClip(clip);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto lanes = panel.findChildren<QToolButton*>(QStringLiteral("lane"));
        QCOMPARE(lanes.size(), 10);
        QCOMPARE(lanes[9]->text(), QStringLiteral("10"));
        QVERIFY(lanes[9]->toolTip().contains(QStringLiteral("reconstruction")));
        QCOMPARE(lanes[9]->accessibleName(), QStringLiteral("reconstruction"));
        QSignalSpy lane(&panel, &widgets::PlayerPanel::laneSelected);
        QTest::keyClick(&window, Qt::Key_0);
        QCOMPARE(lane.takeFirst().first().toInt(), 9);
    }

    void onlyAPersonsMoveSeeks()
    {
        widgets::PlayerPanel panel;
        panel.setClip(tests::sampleClip());
        panel.show();
        tests::settle();
        QSignalSpy seek(&panel, &widgets::PlayerPanel::seekRequested);
        panel.setPosition(1.0);
        QVERIFY(seek.isEmpty());
        QTest::keyClick(panel.findChild<QSlider*>(), Qt::Key_PageUp);
        QVERIFY(seek.takeFirst().first().toDouble() > 1.15);
    }

    void keysOnThePositionDoItAll()
    {
        widgets::PlayerPanel panel;
        panel.setClip(tests::sampleClip());
        panel.setActiveLane(1);
        panel.show();
        tests::settle();
        auto* position = panel.findChild<QSlider*>();
        QSignalSpy nudge(&panel, &widgets::PlayerPanel::nudgeRequested);
        QSignalSpy play(&panel, &widgets::PlayerPanel::playRequested);
        QSignalSpy pause(&panel, &widgets::PlayerPanel::pauseRequested);
        QSignalSpy lane(&panel, &widgets::PlayerPanel::laneSelected);
        QTest::keyClick(position, Qt::Key_Left);
        QTest::keyClick(position, Qt::Key_Right);
        QTest::keyClick(position, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(position, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(nudge.count(), 4);
        const QList wanted{-0.1, 0.1, -0.01, 0.01};
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            QCOMPARE(nudge[i].first().toDouble(), wanted[i]);
        }
        QTest::keyClick(position, Qt::Key_Space);
        panel.setPlaying(true);
        QTest::keyClick(position, Qt::Key_Space);
        QCOMPARE(play.count(), 1);
        QCOMPARE(pause.count(), 1);
        QTest::keyClick(position, Qt::Key_Up);
        QTest::keyClick(position, Qt::Key_Down);
        QCOMPARE(lane.takeFirst().first().toInt(), 0);
        QCOMPARE(lane.takeFirst().first().toInt(), 2);
    }

    void signsNudgeFromAnywhereInTheWindow()
    {
        QWidget window;
        widgets::PlayerPanel panel(&window);
        panel.setClip(tests::sampleClip());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy nudge(&panel, &widgets::PlayerPanel::nudgeRequested);
        QTest::keyClick(&window, Qt::Key_Comma);
        QTest::keyClick(&window, Qt::Key_Period);
        QCOMPARE(nudge.count(), 2);
        QVERIFY(nudge[0].first().toDouble() < 0.0);
        QVERIFY(nudge[1].first().toDouble() > 0.0);
    }

    void speedAndDeviceAreChosen()
    {
        widgets::PlayerPanel panel;
        panel.setClip(tests::sampleClip());
        panel.setDevices({QStringLiteral("default"), QStringLiteral("Head & phones")},
            QStringLiteral("default"));
        panel.show();
        tests::settle();
        QSignalSpy speed(&panel, &widgets::PlayerPanel::speedRequested);
        auto* speeds = panel.findChild<QComboBox*>(QStringLiteral("speed"));
        speeds->setCurrentIndex(speeds->findText(QStringLiteral("50 %")));
        QCOMPARE(speed.takeFirst().first().toDouble(), 0.5);
        QSignalSpy device(&panel, &widgets::PlayerPanel::deviceChosen);
        auto* menu = panel.findChild<QToolButton*>(QStringLiteral("device"))->menu();
        Q_EMIT menu->aboutToShow();
        QVERIFY(menu->actions()[0]->isChecked());
        menu->actions()[1]->trigger();
        QCOMPARE(device.takeFirst().first().toString(), QStringLiteral("Head & phones"));
    }

    void withoutASoundDeviceThePlayerSaysSo()
    {
        widgets::PlayerPanel panel;
        panel.setClip(tests::sampleClip());
        panel.show();
        tests::settle();
        panel.setDeviceProblem(QStringLiteral("No sound device was found. Plug one in."));
        QCOMPARE(panel.message(), QStringLiteral("No sound device was found. Plug one in."));
        auto* button = panel.findChild<QToolButton*>(QStringLiteral("play"));
        QVERIFY(button->isEnabled()); // one may have been plugged in
        panel.setDeviceProblem({});
        QVERIFY(panel.message().isEmpty());
    }

    void theLogGivesItsCommandsAsAScript()
    {
        widgets::LogPanel panel;
        panel.append({{snapshots::Severity::Info, say("Training of A begins")},
            {snapshots::Severity::Info, say("$ timbrel-cli train 'a b.toml'")},
            {snapshots::Severity::Warning, say("a warning")},
            {snapshots::Severity::Info, say("$ timbrel-cli evaluate a")}});
        panel.show();
        tests::settle();
        panel.findChild<QListView*>()->actions().last()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
            QStringLiteral("#!/bin/sh\nset -e\ntimbrel-cli train 'a b.toml'\n"
                           "timbrel-cli evaluate a\n"));
    }

    void runsOfferWhatTheirStateAllows()
    {
        widgets::RunsPanel panel;
        panel.setRuns(tests::sampleRuns());
        panel.show();
        tests::settle();
        auto* table = panel.findChild<widgets::TableView*>();
        const auto enabled = [&](int row) {
            table->selectSourceRow(row);
            QStringList names;
            for (const QAction* action : table->actions()) {
                if (action->isEnabled()) {
                    names.append(action->text());
                }
            }
            return names.join(QLatin1Char(' '));
        };
        const auto always = QStringLiteral(" Copy as CSV Save as CSV…");
        QCOMPARE(enabled(0),
            QStringLiteral("Open Resume later… Duplicate Curves beside") + always); // it is running
        QCOMPARE(enabled(1),
            QStringLiteral("Open Resume Resume later… Duplicate Curves beside Delete") + always);
        QCOMPARE(enabled(3), QStringLiteral("Delete") + always); // it cannot be read
        const auto* resume = tests::actionOf(*table, QStringLiteral("Resume"));
        const auto usual = resume->toolTip();
        panel.setTrainingPossible(false); // another one trains
        QCOMPARE(enabled(1),
            QStringLiteral("Open Resume later… Duplicate Curves beside Delete") + always);
        QVERIFY(resume->toolTip() != usual);
        panel.setTrainingPossible(true);
        QVERIFY(resume->isEnabled());
        QCOMPARE(resume->toolTip(), usual);
    }

    void aRunIsOnlyDeletedOnceItIsConfirmed()
    {
        widgets::RunsPanel panel;
        panel.setRuns(tests::sampleRuns());
        panel.show();
        tests::settle();
        auto* table = panel.findChild<widgets::TableView*>();
        table->selectSourceRow(1);
        QSignalSpy removed(&panel, &widgets::RunsPanel::deleteRequested);
        const auto ask = [&] {
            tests::actionOf(*table, QStringLiteral("Delete"))->trigger();
            return panel.findChild<QMessageBox*>();
        };
        ask()->reject();
        tests::settle();
        QVERIFY(removed.isEmpty());
        for (auto* button : ask()->buttons()) {
            if (button->text() == QStringLiteral("Move to trash")) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QCOMPARE(removed.takeFirst().first().toString(), QStringLiteral("first-transfer-002"));
    }

    void runsAreRemarkedOn()
    {
        widgets::RunsPanel panel;
        auto runs = std::make_shared<snapshots::RunList>(*tests::sampleRuns());
        (*runs)[1].remarks = {"too loud", {"seminar", "flute"}};
        panel.setRuns(runs);
        panel.show();
        tests::settle();
        auto* table = panel.findChild<widgets::TableView*>();
        const auto fields = panel.findChildren<QLineEdit*>();
        auto* tags = fields.at(1);
        auto* note = fields.at(2);
        table->selectSourceRow(1);
        QCOMPARE(tags->text(), QStringLiteral("seminar, flute"));
        QCOMPARE(note->text(), QStringLiteral("too loud"));
        QSignalSpy remarked(&panel, &widgets::RunsPanel::remarked);
        note->clear();
        QTest::keyClicks(note, QStringLiteral("fine"));
        panel.setRuns(runs); // a list that comes in between takes nothing away
        QCOMPARE(note->text(), QStringLiteral("fine"));
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(remarked.count(), 1);
        QCOMPARE(remarked.first()[0].toString(), QString::fromStdString((*runs)[1].id));
        QCOMPARE(remarked.first()[1].toString(), QStringLiteral("fine"));
        QCOMPARE(remarked.first()[2].toStringList().size(), 2);
        table->selectSourceRow(3); // it cannot be read
        QVERIFY(!note->isEnabled());
    }

    void runsAreFiltered()
    {
        widgets::RunsPanel panel;
        auto runs = std::make_shared<snapshots::RunList>(*tests::sampleRuns());
        (*runs)[2].remarks.tags = {"lecture"};
        panel.setRuns(runs);
        panel.show();
        tests::settle();
        auto* table = panel.findChild<widgets::TableView*>();
        auto* filter = panel.findChildren<QLineEdit*>().first();
        QTest::keyClicks(filter, QStringLiteral("LECT"));
        QCOMPARE(table->model()->rowCount(), 1);
        filter->clear();
        QCOMPARE(table->model()->rowCount(), static_cast<int>(runs->size()));
    }

    void theSelectedRunStaysSelectedWhileItsListIsRenewed()
    {
        widgets::RunsPanel panel;
        panel.setRuns(tests::sampleRuns());
        panel.show();
        tests::settle();
        auto* table = panel.findChild<widgets::TableView*>();
        table->selectSourceRow(2);
        auto more = std::make_shared<snapshots::RunList>(*tests::sampleRuns());
        more->insert(more->begin(), more->front());
        more->front().id = "first-transfer-004";
        panel.setRuns(more);
        QSignalSpy open(&panel, &widgets::RunsPanel::openRequested);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(open.takeFirst().first().toString(), QStringLiteral("first-transfer-001"));
    }

private:
    static bool says(const QWidget& panel, const QString& words)
    {
        const auto labels = panel.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel* label) { return label->text().contains(words); });
    }
};

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
