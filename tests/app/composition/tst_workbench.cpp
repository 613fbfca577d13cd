// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/workbench.h"

#include <algorithm>
#include <fstream>

#include <QComboBox>
#include <QElapsedTimer>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include "engine/audio/sound_file.h"
#include "engine/experiments/files/clip_tag_file.h"
#include "engine/experiments/files/preview_file.h"
#include "tests/app/bridge/trained_run.h"
#include "tests/support/corpus_folder.h"
#include "tests/support/environment.h"
#include "tests/support/signals.h"
#include "widgets/base/table_view.h"
#include "widgets/panels/finding_card.h"
#include "widgets/plots/grid_view.h"

using namespace timbrel;
using app::Workbench;
using snapshots::RunState;

namespace {

bool allHeard(const std::shared_ptr<const snapshots::ClipView>& view)
{
    return view
        && std::ranges::all_of(view->lanes, [](const auto& lane) { return lane.sound != nullptr; });
}

void damage(const std::filesystem::path& file)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc) << "not what it was\nat all\n";
}

} // namespace

class TestWorkbench final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!experiments::soundfontIsThere()) {
            QSKIP("There is no soundfont to make a corpus with: install fluidr3mono-gm-soundfont");
        }
        m_theme = std::make_unique<widgets::Theme>(*qApp);
    }
    void init()
    {
        m_place = std::make_unique<tests::TemporaryFolder>();
        m_workbench = std::make_unique<Workbench>(*m_theme,
            experiments::Places{m_place->path() / "solos", m_place->path() / "runs"},
            app::Preferences{});
        parts().window.show();
        m_workbench->drafting().setExperiment(tests::tinyExperiment(12));
    }
    void cleanup()
    {
        m_workbench.reset();
        qunsetenv("TIMBREL_HEARD");
        m_place.reset();
    }

    void aTrainedRunIsSeenAndHeard()
    {
        m_workbench->running().train(m_workbench->drafting().experiment());
        QTRY_VERIFY_WITH_TIMEOUT(!parts().training.isTraining(), tests::kPatience);
        QCOMPARE(parts().run.run()->status.state, RunState::Completed);
        QVERIFY(parts().clip.view() != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(allHeard(parts().clip.view()), tests::kPatience);
        QCOMPARE(parts().clip.view()->stamp.step, 12);
        const auto& lanes = parts().clip.view()->lanes;
        QCOMPARE(lanes.size(), 4U); // input, reconstruction, transfer, truth
        for (const auto& lane : lanes) {
            QVERIFY(std::ranges::any_of(
                lane.sound->samples, [](float sample) { return std::abs(sample) > 0.001F; }));
        }
        Q_EMIT parts().panels.grid->cellPlayRequested(1, 0);
        QTRY_VERIFY_WITH_TIMEOUT(parts().listening.isPlaying(), tests::kPatience);
        parts().listening.pause();
        QTRY_VERIFY(!parts().listening.isPlaying());
    }

    void clicksOnMapAndCorpusPlayRecordings()
    {
        m_workbench->begin();
        m_workbench->openRun(tests::trainedRun());
        QTRY_VERIFY_WITH_TIMEOUT(parts().run.run() != nullptr, tests::kPatience);
        const auto clipId = parts().run.run()->newest.map->contentCodes.front().clipId;
        Q_EMIT parts().panels.map->clipPlayRequested(QString::fromStdString(clipId));
        // The cell that is shown first may be of the same clip, but it has more lanes.
        QTRY_COMPARE_WITH_TIMEOUT(parts().clip.view()->lanes.size(), 1U, tests::kPatience);
        QCOMPARE(parts().clip.view()->clipId, clipId);
        QVERIFY(allHeard(parts().clip.view()));

        QTRY_VERIFY_WITH_TIMEOUT(!parts().training.isBusy(), tests::kPatience);
        Q_EMIT parts().panels.corpus->recordingPlayRequested(
            QString::fromStdString(std::string(clipId.substr(0, clipId.rfind('@')))));
        QTRY_VERIFY_WITH_TIMEOUT(parts().clip.view()->clipId.empty(), tests::kPatience);
        QVERIFY(parts().clip.view()->lanes[0].sound->seconds() > 1.0); // the whole, not the clip
    }

    void clipsThatAreChosenInOnePanelAreChosenInAll()
    {
        m_workbench->begin();
        m_workbench->openRun(tests::trainedRun());
        QTRY_VERIFY_WITH_TIMEOUT(parts().run.run() != nullptr, tests::kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!parts().training.isBusy(), tests::kPatience);
        parts().window.raiseDock(QStringLiteral("corpus"));
        parts().window.raiseDock(QStringLiteral("map"));
        const auto& point = parts().run.run()->newest.map->contentCodes.front();
        const auto clipId = QString::fromStdString(point.clipId);
        Q_EMIT parts().panels.map->chosen({clipId});
        QCOMPARE(parts().chosen.ids(), QStringList{clipId});
        QCOMPARE(parts().chosen.recordings(), QStringList{QString::fromStdString(point.recording)});
        const auto tables = parts().panels.corpus->findChildren<widgets::TableView*>();
        const auto selected = [&tables] {
            qsizetype rows = 0;
            for (const auto* table : tables) {
                rows += table->selectionModel()->selectedRows().size();
            }
            return rows;
        };
        QTRY_COMPARE(selected(), 1);
        const auto* grid = parts().panels.grid->findChild<widgets::GridView*>();
        const auto& heads = parts().grid.grid()->columns;
        const auto inGrid = QString::fromStdString(heads.front().clipId);
        const auto standsOut = [grid] {
            return grid->describe({-1, 0}).endsWith(QStringLiteral("chosen"));
        };
        Q_EMIT parts().panels.map->chosen({inGrid});
        QVERIFY(standsOut());
        Q_EMIT parts().panels.grid->chosen({clipId});
        QCOMPARE(parts().chosen.ids(), QStringList{clipId});
        QCOMPARE(standsOut(), clipId == inGrid);
        QTRY_COMPARE(selected(), 1);

        // And tags are kept with the run.
        Q_EMIT parts().panels.map->tagRequested(QStringLiteral("bright"), {clipId});
        const auto kept = [] {
            const auto run = experiments::RunFolder::open(tests::trainedRun());
            const auto tags = experiments::loadClipTags(*run);
            return tags ? tags->ofClips.size() : 0;
        };
        QTRY_COMPARE_WITH_TIMEOUT(kept(), 1U, tests::kPatience);
        Q_EMIT parts().panels.map->tagRequested({}, {clipId});
        QTRY_COMPARE_WITH_TIMEOUT(kept(), 0U, tests::kPatience);
    }

    void theDoctorsRemedyChangesTheExperimentAndTheCorpus()
    {
        const tests::CorpusFolder folder;
        folder.fill({"low", "high"}, 6, 3.0);
        folder.add("low/silent.wav", std::vector<float>(48000));
        auto experiment = m_workbench->drafting().experiment();
        experiments::set(experiment, "corpus.folder", folder.path().string());
        auto* panel = parts().panels.corpus;
        parts().window.raiseDock(QStringLiteral("corpus"));
        m_workbench->drafting().setExperiment(experiment);
        const auto card = [panel]() -> widgets::FindingCard* {
            const auto cards = panel->findChildren<widgets::FindingCard*>();
            const auto found = std::ranges::find_if(
                cards, [](const auto* each) { return each->finding().kind == "silent"; });
            return found == cards.end() ? nullptr : *found;
        };
        QTRY_VERIFY_WITH_TIMEOUT(card() != nullptr, tests::kPatience);
        QTest::mouseClick(card()->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(m_workbench->drafting().experiment().values("corpus").names("leave_out"),
            params::TextList{"low/silent.wav"});
        QTRY_VERIFY_WITH_TIMEOUT(card() == nullptr, tests::kPatience);
    }

    void whatIsRecordedIsHeardAndBecomesTheCorpus()
    {
        const auto heard = m_place->path() / "heard.raw";
        const auto noise = tests::noise(220500, 1);
        std::ofstream(heard, std::ios::binary)
            .write(reinterpret_cast<const char*>(noise.data()),
                static_cast<std::streamsize>(noise.size() * sizeof(float)));
        qputenv("TIMBREL_HEARD", QByteArray::fromStdString(heard.string()));
        auto* panel = parts().panels.record;
        parts().window.raiseDock(QStringLiteral("record"));
        const auto& state = parts().recording.state();
        QTRY_VERIFY_WITH_TIMEOUT(!state.device.empty(), tests::kPatience);
        for (const auto& name : {QStringLiteral("flute"), QStringLiteral("voice")}) {
            const auto before = state.clips.size();
            Q_EMIT panel->recordRequested(name, 2.0);
            QTRY_VERIFY_WITH_TIMEOUT(state.clips.size() > before + 1, tests::kPatience);
            Q_EMIT panel->stopRequested();
            QTRY_VERIFY_WITH_TIMEOUT(!state.recording, tests::kPatience);
        }
        Q_EMIT panel->clipPlayRequested(QString::fromStdString(state.clips.back().file));
        QTRY_VERIFY_WITH_TIMEOUT(allHeard(parts().clip.view()), tests::kPatience);
        QCOMPARE(parts().clip.view()->lanes.front().className, std::string("voice"));

        Q_EMIT panel->corpusUseRequested(QString::fromStdString(state.folder));
        QCOMPARE(
            m_workbench->drafting().experiment().values("corpus").text("folder"), state.folder);
        QTRY_VERIFY_WITH_TIMEOUT(
            parts().panels.corpus->isVisible() && !parts().training.isBusy(), tests::kPatience);
        QCOMPARE(parts().panels.corpus->message(), QString());
    }

    void waysBackAreComparedSeenAndSwitchedByEar()
    {
        const auto file = m_place->path() / "tune.wav";
        QVERIFY(audio::writeSound(file, {16'000, tests::melody(16'000, 16'000)}).has_value());
        auto* panel = parts().panels.reconstruction;
        parts().window.raiseDock(QStringLiteral("reconstruction"));
        Q_EMIT panel->recordingChosen(QString::fromStdString(file.string()), 2);
        QVERIFY(parts().reconstructions.isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!parts().reconstructions.isBusy(), tests::kPatience);
        auto* table = panel->findChild<widgets::TableView*>();
        const int rows = table->model()->rowCount();
        QVERIFY(rows > 8);
        QVERIFY(parts().clip.view() == nullptr); // nobody has chosen a way
        table->selectSourceRow(1);
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(parts().listening.isPlaying(), tests::kPatience);
        QCOMPARE(static_cast<int>(parts().clip.view()->lanes.size()), rows);
        QVERIFY(allHeard(parts().clip.view()));
        QCOMPARE(parts().clip.lane(), 1);
        parts().window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&parts().window));
        parts().window.raiseDock(QStringLiteral("player"));
        QTest::keyClick(&parts().window, Qt::Key_3);
        QTRY_COMPARE(parts().clip.lane(), 2);
        QCOMPARE(table->currentSourceRow(), 2);
        QVERIFY(parts().listening.isPlaying()); // it goes on, as another version
        parts().listening.pause();

        // What is shown can be compared once more, and is the recording, not a way.
        const auto recording = parts().clip.view()->lanes.front().sound;
        QTest::mouseClick(
            panel->findChild<QPushButton*>(QStringLiteral("compare")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!parts().reconstructions.isBusy(), tests::kPatience);
        QCOMPARE(parts().clip.view()->title, std::string("tune.wav"));
        QCOMPARE(parts().clip.view()->lanes.front().sound->samples, recording->samples);
        QCOMPARE(static_cast<int>(parts().clip.view()->lanes.size()), rows);

        Q_EMIT panel->recordingChosen(QStringLiteral("/nowhere.wav"), 2);
        QTRY_VERIFY_WITH_TIMEOUT(
            panel->message().contains(QStringLiteral("/nowhere.wav")), tests::kPatience);
    }

    void aTrackIsPlayedByAClassSeenAndSwitchedByEar()
    {
        const auto file = m_place->path() / "song.wav";
        QVERIFY(audio::writeSound(file, {44'100, tests::melody(44'100, 132'300)}).has_value());
        auto* panel = parts().panels.tracks;
        auto* transfer = panel->findChild<QPushButton*>(QStringLiteral("transfer"));
        m_workbench->openRun(tests::trainedRun());
        QTRY_VERIFY_WITH_TIMEOUT(parts().run.run() != nullptr, tests::kPatience);
        Q_EMIT panel->fileChosen(QString::fromStdString(file.string()));
        QVERIFY(panel->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(transfer->isEnabled(), tests::kPatience);
        QCOMPARE(parts().clip.view()->title, std::string("song.wav"));
        QCOMPARE(parts().clip.view()->lanes.size(), 1U);
        for (const std::size_t lanes : {2U, 3U}) {
            panel->findChild<QComboBox*>(QStringLiteral("target"))
                ->setCurrentIndex(static_cast<int>(lanes) - 2);
            QTest::mouseClick(transfer, Qt::LeftButton);
            QTRY_COMPARE_WITH_TIMEOUT(parts().clip.view()->lanes.size(), lanes, tests::kPatience);
            QCOMPARE(parts().clip.lane(), static_cast<int>(lanes) - 1);
        }
        QVERIFY(allHeard(parts().clip.view()));
        auto* table = panel->findChild<widgets::TableView*>();
        QCOMPARE(table->currentSourceRow(), 2);
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(parts().listening.isPlaying(), tests::kPatience);
        table->selectSourceRow(0);
        QCOMPARE(parts().clip.lane(), 0);
        QVERIFY(parts().listening.isPlaying()); // it goes on, as the recording
        parts().listening.pause();
        Q_EMIT panel->fileChosen(QStringLiteral("/nowhere.wav"));
        QTRY_VERIFY_WITH_TIMEOUT(
            panel->message().contains(QStringLiteral("/nowhere.wav")), tests::kPatience);
        QCOMPARE(parts().clip.view()->lanes.size(), 3U);
    }

    void aRunElsewhereWithDamageIsOpenedAndToldInPlace()
    {
        const auto copy = copiedRun();
        damage(copy / "series.csv");
        damage(experiments::PreviewFolder(copy / "previews").at(12) / "grid.safetensors");
        m_workbench->openRun(copy);
        QTRY_VERIFY_WITH_TIMEOUT(parts().run.run() != nullptr, tests::kPatience);
        QVERIFY(parts().panels.curves->message().contains(QStringLiteral("series.csv")));
        QVERIFY(parts().panels.grid->message().contains(QStringLiteral("grid.safetensors")));
        QCOMPARE(parts().panels.map->message(), QString());
        QVERIFY(parts().run.run()->newest.map != nullptr);

        damage(copy / "run.json");
        m_workbench->openRun(copy);
        QTRY_VERIFY_WITH_TIMEOUT(
            parts().panels.runs->message().contains(QStringLiteral("run.json")), tests::kPatience);
    }

    void aStepOfThePastIsShown()
    {
        m_workbench->openRun(tests::trainedRun());
        QTRY_VERIFY_WITH_TIMEOUT(parts().run.run() != nullptr, tests::kPatience);
        const auto first = parts().run.run()->steps.front();
        QVERIFY(first < 12);
        parts().run.chooseStep(first);
        QTRY_COMPARE_WITH_TIMEOUT(parts().clip.view()->stamp.step, first, tests::kPatience);
    }

    void aRunThatIsDeletedIsShownNoMore()
    {
        // The trash of the home folder has to lie on the disk of the run.
        const tests::EnvironmentVariable home("XDG_DATA_HOME", (m_place->path() / "data").string());
        const auto run = inLibrary("doomed-001");
        m_workbench->openRun(run);
        QTRY_VERIFY_WITH_TIMEOUT(allHeard(parts().clip.view()), tests::kPatience);
        Q_EMIT parts().panels.runs->deleteRequested(QStringLiteral("doomed-001"));
        QTRY_VERIFY_WITH_TIMEOUT(
            parts().run.run() == nullptr || !parts().panels.runs->message().isEmpty(),
            tests::kPatience);
        if (parts().run.run() != nullptr) {
            QSKIP("There is no trash on this machine");
        }
        QVERIFY(parts().clip.view() == nullptr);
        QVERIFY(parts().grid.grid() == nullptr);
        // What panels may still ask of it is asked of nobody.
        Q_EMIT parts().panels.map->clipPlayRequested(QStringLiteral("low.wav@0"));
        Q_EMIT parts().panels.map->glimpseWanted(
            QStringLiteral("low.wav@0"), snapshots::LaneRole::Input, {});
        Q_EMIT parts().panels.map->tagRequested(
            QStringLiteral("bright"), {QStringLiteral("low.wav@0")});
        Q_EMIT parts().panels.grid->clipPlayRequested(QStringLiteral("low.wav@0"));
        Q_EMIT parts().panels.measures->measureRequested({});
        QVERIFY(!parts().measuring.work().isBusy());
    }

    void otherRunsAreHeardBesideARunFromElsewhere()
    {
        static_cast<void>(inLibrary("other-001"));
        m_workbench->openRun(tests::trainedRun()); // which lies outside the library
        QTRY_VERIFY_WITH_TIMEOUT(allHeard(parts().clip.view()), tests::kPatience);
        const auto own = parts().clip.view()->lanes.size();
        Q_EMIT parts().panels.spectrograms->versionRequested(QStringLiteral("other-001"), {});
        QTRY_VERIFY_WITH_TIMEOUT(parts().clip.view()->lanes.size() > own, tests::kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(allHeard(parts().clip.view()), tests::kPatience);
    }

    void anOriginalThatIsGoneIsHeardFromItsPicture()
    {
        const auto copy = copiedRun();
        std::ifstream in(copy / "corpus.json");
        std::string text((std::istreambuf_iterator<char>(in)), {});
        const auto folder = experiments::tinySolos().string();
        text.replace(text.find(folder), folder.size(), "/nowhere");
        std::ofstream(copy / "corpus.json") << text;
        m_workbench->openRun(copy);
        QTRY_VERIFY_WITH_TIMEOUT(parts().clip.view() != nullptr, tests::kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(allHeard(parts().clip.view()), tests::kPatience);
        QTRY_VERIFY(parts().panels.spectrograms->message().contains(QStringLiteral("/nowhere")));
    }

    void aFailureIsToldWhereTrainingWasAskedFor()
    {
        auto experiment = tests::tinyExperiment(4);
        experiments::set(experiment, "corpus.folder", (m_place->path() / "nowhere").string());
        m_workbench->drafting().setExperiment(experiment);
        m_workbench->running().train(experiment);
        QTRY_VERIFY_WITH_TIMEOUT(!parts().training.isTraining(), tests::kPatience);
        QVERIFY(parts().panels.experiment->message().contains(QStringLiteral("nowhere")));
        m_workbench->running().train(tests::tinyExperiment(4)); // the next attempt takes it back
        QCOMPARE(parts().panels.experiment->message(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(!parts().training.isTraining(), tests::kPatience);
        QCOMPARE(parts().run.run()->status.state, RunState::Completed);
    }

    void closingWhileTrainingAsksOnceSavesAndCloses()
    {
        m_workbench->running().train(tests::tinyExperiment(100'000));
        QTRY_VERIFY_WITH_TIMEOUT(
            parts().run.run() && !parts().run.run()->series.empty(), tests::kPatience);
        const auto folder = parts().run.run()->folder;
        parts().window.close();
        QVERIFY(parts().window.isVisible());
        auto* question = parts().window.findChild<QMessageBox*>();
        QVERIFY(question != nullptr);
        QTest::mouseClick(question->defaultButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!parts().window.isVisible(), tests::kPatience);
        const auto run = experiments::RunFolder::open(folder);
        QVERIFY(run.has_value());
        QCOMPARE(run->record()->state, RunState::Stopped);
        QVERIFY(run->record()->step > 0);
    }

    void aRunThatEndsWhileTheQuestionStandsIsNoReasonToStay()
    {
        m_workbench->running().train(tests::tinyExperiment(12));
        parts().window.close();
        auto* question = parts().window.findChild<QMessageBox*>();
        QVERIFY(question != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(!parts().training.isTraining(), tests::kPatience);
        QTest::mouseClick(question->defaultButton(), Qt::LeftButton);
        QTRY_VERIFY(!parts().window.isVisible());
    }

    void theLastExperimentIsThereAgain()
    {
        auto preferences = m_workbench->preferences();
        QVERIFY(!preferences.layout.isEmpty());
        const experiments::Places places{m_place->path() / "solos", m_place->path() / "runs"};
        QCOMPARE(Workbench(*m_theme, places, preferences).drafting().experiment().name(),
            std::string("Tiny run"));
        preferences.experiment = "[of_another_version]\nx = 1\n";
        QCOMPARE(Workbench(*m_theme, places, preferences).drafting().experiment().name(),
            std::string("First transfer"));
    }

    /// Reported, not asserted: it depends on the machine and on what else it does.
    void theWindowsLatencyWhileTrainingIsMeasured()
    {
        auto experiment = tests::tinyExperiment(100'000);
        for (const auto& [key, text] : {std::pair{"training.threads", "0"}, // every core
                 std::pair{"training.batch", "16"}, std::pair{"encoder.width", "96"},
                 std::pair{"generator.width", "96"}}) {
            experiments::set(experiment, key, text);
        }
        m_workbench->running().train(experiment);
        QTRY_VERIFY_WITH_TIMEOUT(
            parts().run.run() && !parts().run.run()->series.empty(), tests::kPatience);
        std::vector<double> late; // milliseconds from being due to being served
        QElapsedTimer whole;
        whole.start();
        while (whole.elapsed() < 4000) {
            bool served = false;
            QElapsedTimer since;
            since.start();
            QTimer::singleShot(5, Qt::PreciseTimer, this, [&served] { served = true; });
            while (!served) {
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }
            late.push_back(static_cast<double>(since.nsecsElapsed()) / 1e6 - 5.0);
        }
        std::ranges::sort(late);
        const auto at = [&late](double part) {
            return late[static_cast<std::size_t>(part * static_cast<double>(late.size() - 1))];
        };
        qInfo("latency while training: median %.1f ms, p99 %.1f ms, worst %.1f ms", at(0.5),
            at(0.99), at(1.0));
        parts().training.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!parts().training.isTraining(), tests::kPatience);
    }

private:
    [[nodiscard]] app::Parts& parts() const { return m_workbench->parts(); }

    [[nodiscard]] std::filesystem::path inLibrary(const char* name) const
    {
        const auto copy = m_place->path() / "runs" / name;
        std::filesystem::create_directories(copy.parent_path());
        std::filesystem::copy(tests::trainedRun(), copy, std::filesystem::copy_options::recursive);
        return copy;
    }
    [[nodiscard]] std::filesystem::path copiedRun() const
    {
        const auto copy = m_place->path() / "elsewhere";
        std::filesystem::copy(tests::trainedRun(), copy, std::filesystem::copy_options::recursive);
        return copy;
    }

    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<tests::TemporaryFolder> m_place;
    std::unique_ptr<Workbench> m_workbench;
};

QTEST_MAIN(TestWorkbench)
#include "tst_workbench.moc"
