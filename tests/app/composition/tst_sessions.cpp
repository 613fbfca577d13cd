// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>

#include "app/composition/program.h"
#include "engine/base/files.h"
#include "engine/experiments/files/clip_tag_file.h"
#include "engine/experiments/files/run_remarks.h"
#include "engine/experiments/files/session_file.h"
#include "tests/app/bridge/trained_run.h"
#include "widgets/base/message_strip.h"
#include "widgets/window/guided_tour.h"
#include "widgets/window/run_bar.h"
#include "widgets/window/step_slider.h"

using namespace timbrel;
using experiments::loadSession;

/// What is there again when the program starts anew, and what can be taken back.
class TestSessions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!experiments::soundfontIsThere()) {
            QSKIP("There is no soundfont to make a corpus with: install fluidr3mono-gm-soundfont");
        }
        m_theme = std::make_unique<widgets::Theme>(*qApp);
        m_run = tests::trainedRun();
    }
    void init() { m_place = std::make_unique<tests::TemporaryFolder>(); }
    void cleanup()
    {
        m_program.reset();
        m_settings.reset();
        m_place.reset();
    }

    void whatWasShownIsThereAgain()
    {
        start(m_run);
        QTRY_VERIFY_WITH_TIMEOUT(parts().clip.view() != nullptr, tests::kPatience);
        const auto first = parts().run.run()->steps.front();
        parts().window.runBar().stepSlider().goTo(first);
        parts().clip.showCell({0, 1}, 1);
        QTRY_COMPARE_WITH_TIMEOUT(parts().clip.view()->stamp.step, first, tests::kPatience);
        logCheck()->click();
        parts().window.findChild<QDockWidget*>(QStringLiteral("sweep"))->hide();
        parts().window.raiseDock(QStringLiteral("runs"));
        m_theme->choose(widgets::Theme::Choice::Dark);
        close();
        const auto left = loadSession(last());
        QVERIFY2(left.has_value(), left ? "" : left.error().text().english().c_str());
        QVERIFY(left->ended);
        QCOMPARE(left->shown.run, m_run.string());
        QCOMPARE(left->recent, std::vector<std::string>{m_run.string()});

        m_theme->choose(widgets::Theme::Choice::Light);
        start();
        QTRY_VERIFY_WITH_TIMEOUT(
            parts().run.run() != nullptr && parts().run.step() == first, tests::kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(parts().clip.view()->stamp.step, first, tests::kPatience);
        QCOMPARE(*parts().clip.place(), (snapshots::CellPlace{0, 1}));
        QCOMPARE(parts().clip.lane(), 1);
        QVERIFY(!parts().listening.isPlaying());
        QVERIFY(logCheck()->isChecked());
        QVERIFY(parts().window.findChild<QDockWidget*>(QStringLiteral("sweep"))->isHidden());
        QVERIFY(!parts().panels.runs->visibleRegion().isEmpty());
        QCOMPARE(m_theme->choice(), widgets::Theme::Choice::Dark);
        QCOMPARE(parts().window.notice(), QString());
        m_theme->choose(widgets::Theme::Choice::Light);
    }

    void aSessionIsSavedAndOpenedByNameAndChangedByHand()
    {
        start();
        const auto file = m_place->path() / "mine.toml";
        logCheck()->click();
        m_program->sessions().saveAs(file);
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(file), tests::kPatience);
        auto session = loadSession(file);
        QVERIFY(session.has_value());
        logCheck()->click();
        for (auto& dock : session->docks) {
            dock.place = dock.id == "map" ? "side" : dock.place;
            dock.front = dock.id == "map" || (dock.front && dock.place != "side");
        }
        QVERIFY(writeFileAtomically(file, experiments::toToml(*session)).has_value());
        m_program->workbench().openAnything(file); // as one that is dropped
        QTRY_VERIFY_WITH_TIMEOUT(logCheck()->isChecked(), tests::kPatience);
        const auto* map = parts().window.findChild<QDockWidget*>(QStringLiteral("map"));
        const auto* runs = parts().window.findChild<QDockWidget*>(QStringLiteral("runs"));
        QVERIFY(parts()
                    .window.tabifiedDockWidgets(const_cast<QDockWidget*>(map))
                    .contains(const_cast<QDockWidget*>(runs)));
        QTRY_VERIFY(!map->visibleRegion().isEmpty());
        QCOMPARE(m_program->sessions().recent().first().toStdString(), file.string());
    }

    void aDamagedSessionIsToldAndKeptAside_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("cut off") << QByteArray("format = \"timbrel-session\"\n[shown\n");
        QTest::newRow("foreign") << QByteArray("name = \"an experiment\"\n");
        QTest::newRow("bytes") << QByteArray("\0\xFF\xFE[[[[[[", 9);
        QTest::newRow("wrong kinds") << QByteArray("format = \"timbrel-session\"\ndock = 3\n");
        QTest::newRow("large") << QByteArray((1 << 20) + 1, '\n');
    }
    void aDamagedSessionIsToldAndKeptAside()
    {
        QFETCH(QByteArray, text);
        QVERIFY(makeFolders(last().parent_path()).has_value());
        QVERIFY(writeFileAtomically(last(), text.toStdString()).has_value());
        start();
        QTRY_VERIFY(parts().window.notice().contains(QStringLiteral("last-damaged-1.toml")));
        QVERIFY(!parts().panels.spectrograms->visibleRegion().isEmpty()); // the starting layout
        const auto aside = last().parent_path() / "last-damaged-1.toml";
        QCOMPARE(readFile(aside).value(), text.toStdString());
        QTRY_VERIFY_WITH_TIMEOUT(loadSession(last()).has_value(), tests::kPatience);
    }

    void hostileValuesDoNoHarm()
    {
        snapshots::Session session;
        session.arrangement = "not Base64 at all";
        session.experiment = "[of_another_version]\nx = 1\n";
        session.theme = "purple";
        session.language = "tlh";
        session.shown = {.run = m_run.string(), .step = -7, .cell = {{99, 1'000'000'000'000}}};
        for (const char* id : {"curves", "curves", "nobody", ""}) {
            session.docks.push_back({id, "nowhere", true, true, 100'000, 1});
        }
        for (const char* panel : {"curves", "map", "spectrograms", "player", "nobody"}) {
            for (const char* name :
                {"log", "group", "part", "seconds", "colour", "smooth", "loop"}) {
                session.views[panel][name] = std::vector<double>{-1e300, 1e300};
            }
        }
        QVERIFY(writeFileAtomically(makeLast(), experiments::toToml(session)).has_value());
        start();
        QTRY_VERIFY_WITH_TIMEOUT(parts().clip.view() != nullptr, tests::kPatience);
        QVERIFY(!parts().window.grab().isNull());
        QVERIFY(!parts().panels.grid->isHidden());
    }

    void aRunThatIsGoneIsTold()
    {
        snapshots::Session session;
        session.shown.run = "/nowhere/run-001";
        QVERIFY(writeFileAtomically(makeLast(), experiments::toToml(session)).has_value());
        start();
        QTRY_VERIFY_WITH_TIMEOUT(
            parts().panels.runs->message().contains(QStringLiteral("/nowhere/run-001")),
            tests::kPatience);
    }

    void whatWasInterruptedIsToldAndResumed()
    {
        const auto run = m_place->path() / "runs" / "cut-short-001";
        std::filesystem::create_directories(run.parent_path());
        std::filesystem::copy(m_run, run, std::filesystem::copy_options::recursive);
        auto record = experiments::RunFolder::open(run)->record().value();
        record.state = snapshots::RunState::Running;
        QVERIFY(experiments::RunFolder::open(run)->save(record).has_value());
        for (const char* file : {"000012.safetensors", "000012.optimizer.safetensors"}) {
            std::filesystem::remove(run / "checkpoints" / file);
        }
        snapshots::Session session;
        session.ended = false;
        session.training = run.string();
        QVERIFY(writeFileAtomically(makeLast(), experiments::toToml(session)).has_value());
        start();
        QTRY_VERIFY_WITH_TIMEOUT(!parts().window.notice().isEmpty(), tests::kPatience);
        QCOMPARE(parts().window.notice(),
            QStringLiteral("Timbrel was not closed properly last time. cut-short-001 was "
                           "interrupted at step 12; its weights are saved up to step 8."));
        auto* resume = noticeButton();
        QCOMPARE(resume->text(), QStringLiteral("Resume"));
        QTest::mouseClick(resume, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            parts().run.run() != nullptr && !parts().training.isTraining(), tests::kPatience);
        QCOMPARE(parts().run.run()->id(), std::string("cut-short-001"));
        QTRY_COMPARE_WITH_TIMEOUT(experiments::RunFolder::open(run)->record()->state,
            snapshots::RunState::Completed, tests::kPatience);
        QCOMPARE(parts().window.notice(), QString());
    }

    void choicesNotesAndLayoutAreTakenBack()
    {
        start(m_run);
        QTRY_VERIFY_WITH_TIMEOUT(parts().clip.view() != nullptr, tests::kPatience);
        QCoreApplication::processEvents(); // the first clip comes by itself
        auto& stack = m_program->undoing().history().stack();
        QCOMPARE(stack.count(), 0);
        const auto before = *parts().clip.place();
        const int row = before.row == 0 ? 1 : 0;
        Q_EMIT parts().panels.grid->cellPlayRequested(row, 0);
        QTRY_COMPARE(stack.count(), 1);
        undo()->trigger();
        QTRY_COMPARE(*parts().clip.place(), before);
        redo()->trigger();
        QTRY_COMPARE(parts().clip.place()->row, static_cast<std::size_t>(row));
        parts().listening.pause();

        parts().window.runBar().stepSlider().goTo(parts().run.run()->steps.front());
        QTRY_COMPARE(stack.count(), 2);
        undo()->trigger();
        QTRY_VERIFY(!parts().run.step());

        auto* dock = parts().window.findChild<QDockWidget*>(QStringLiteral("map"));
        dock->toggleViewAction()->trigger();
        QTRY_VERIFY(undo()->text().contains(QStringLiteral("layout")));
        undo()->trigger();
        QTRY_VERIFY(!dock->isHidden());
        redo()->trigger();
        QTRY_VERIFY(dock->isHidden());
    }

    void notesTagsAndStarsAreTakenBack()
    {
        const auto run = m_place->path() / "runs" / "noted-001";
        std::filesystem::create_directories(run.parent_path());
        std::filesystem::copy(m_run, run, std::filesystem::copy_options::recursive);
        start(run);
        std::shared_ptr<const snapshots::RunList> runs;
        connect(&parts().library, &app::RunLibrary::listed, this,
            [&runs](const auto& list) { runs = list; });
        QTRY_VERIFY_WITH_TIMEOUT(parts().clip.view() != nullptr && laneIsHeard(), tests::kPatience);
        parts().library.requestList();
        QTRY_VERIFY_WITH_TIMEOUT(runs != nullptr, tests::kPatience);
        Q_EMIT parts().panels.runs->remarked(
            QStringLiteral("noted-001"), QStringLiteral("good"), {QStringLiteral("ear")});
        QTRY_COMPARE_WITH_TIMEOUT(
            runs->front().remarks.note, std::string("good"), tests::kPatience);
        undo()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(runs->front().remarks.tags.empty(), tests::kPatience);
        redo()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(runs->front().remarks.tags.size(), 1U, tests::kPatience);

        std::shared_ptr<const snapshots::KeptSounds> sounds;
        connect(&parts().kept, &app::KeptSounds::changed, this,
            [&sounds](const auto& list) { sounds = list; });
        Q_EMIT parts().panels.player->keepRequested(0);
        QTRY_VERIFY_WITH_TIMEOUT(sounds && sounds->size() == 1, tests::kPatience);
        Q_EMIT parts().panels.listening->described(
            QString::fromStdString(sounds->front().id), 3, QStringLiteral("bright"));
        QTRY_COMPARE_WITH_TIMEOUT(sounds->front().stars, 3, tests::kPatience);
        undo()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(sounds->front().stars, 0, tests::kPatience);
        undo()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(sounds->empty(), tests::kPatience);
        redo()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(sounds->size(), 1U, tests::kPatience);
        redo()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(sounds->front().stars, 3, tests::kPatience);
    }

    void tagsOfClipsAreTakenBack()
    {
        const auto run = m_place->path() / "runs" / "tagged-001";
        std::filesystem::create_directories(run.parent_path());
        std::filesystem::copy(m_run, run, std::filesystem::copy_options::recursive);
        start(run);
        QTRY_VERIFY_WITH_TIMEOUT(parts().clip.view() != nullptr, tests::kPatience);
        const auto tagsNow = [&run] {
            const auto folder = experiments::RunFolder::open(run);
            const auto tags = experiments::loadClipTags(*folder);
            QStringList words;
            for (const auto& [clip, word] : tags ? tags->ofClips : decltype(tags->ofClips){}) {
                words.append(QString::fromStdString(clip + "=" + word));
            }
            return words.join(QLatin1Char(' '));
        };
        auto* map = parts().panels.map;
        const QStringList both{QStringLiteral("a@0"), QStringLiteral("b@0")};
        Q_EMIT map->tagRequested(QStringLiteral("bright"), {both[0]});
        QTRY_COMPARE_WITH_TIMEOUT(tagsNow(), QStringLiteral("a@0=bright"), tests::kPatience);
        Q_EMIT map->tagRequested(QStringLiteral("dark"), both); // a lasso around both
        const auto dark = QStringLiteral("a@0=dark b@0=dark");
        QTRY_COMPARE_WITH_TIMEOUT(tagsNow(), dark, tests::kPatience);
        undo()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(tagsNow(), QStringLiteral("a@0=bright"), tests::kPatience);
        redo()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(tagsNow(), dark, tests::kPatience);
        undo()->trigger();
        undo()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(tagsNow(), QString(), tests::kPatience);
        QVERIFY(!undo()->text().contains(QStringLiteral("tag")));
    }

    void chosenClipsAndTheGridsChoiceAreTakenBack()
    {
        start(m_run);
        QTRY_VERIFY_WITH_TIMEOUT(parts().clip.view() != nullptr, tests::kPatience);
        QCoreApplication::processEvents(); // the first clip comes by itself
        const auto heads = parts().grid.grid()->columns;
        const auto first = heads.front().clipId;
        const QStringList one{QString::fromStdString(first)};
        const QStringList other{QString::fromStdString(heads.back().clipId)};
        Q_EMIT parts().panels.map->chosen(one);
        Q_EMIT parts().panels.map->chosen(other);
        undo()->trigger();
        QCOMPARE(parts().chosen.ids(), one);
        undo()->trigger();
        QVERIFY(parts().chosen.ids().isEmpty());
        redo()->trigger();
        QCOMPARE(parts().chosen.ids(), one);

        const snapshots::GridChoice choice{{first}, {}};
        Q_EMIT parts().panels.grid->choiceMade(choice);
        QCOMPARE(parts().grid.choice(), choice);
        undo()->trigger();
        QVERIFY(parts().grid.choice().empty());
        redo()->trigger();
        QCOMPARE(parts().grid.choice(), choice);
        undo()->trigger();
        QVERIFY(parts().grid.choice().empty());
        QCOMPARE(parts().chosen.ids(), one); // each for itself
        parts().errands.finish();
        std::filesystem::remove(m_run / "grid.json"); // the run is every test's
    }

    void whatIsWrittenWhenTheWindowClosesIsKept()
    {
        const auto run = m_place->path() / "runs" / "noted-001";
        std::filesystem::create_directories(run.parent_path());
        std::filesystem::copy(m_run, run, std::filesystem::copy_options::recursive);
        start();
        Q_EMIT parts().panels.runs->remarked(
            QStringLiteral("noted-001"), QStringLiteral("last"), {});
        close(); // at once
        const auto remarks = experiments::loadRemarks(*experiments::RunFolder::open(run));
        QCOMPARE(remarks->note, std::string("last"));
    }

    void theTourIsOfferedOnceAndGoesOnWhenItIsDone()
    {
        start();
        QTRY_VERIFY(parts().window.notice().contains(QStringLiteral("Welcome")));
        QTest::mouseClick(noticeButton(), Qt::LeftButton);
        auto& tour = m_program->touring().tour();
        QVERIFY(tour.isVisible());
        QCOMPARE(tour.step(), 0);
        m_program->workbench().openRun(m_run);
        QTRY_COMPARE_WITH_TIMEOUT(tour.step(), 1, tests::kPatience);
        QTest::keyClick(&tour, Qt::Key_Escape);
        QVERIFY(!tour.isUnderWay());
        close();
        start();
        QTRY_VERIFY(loadSession(last()).has_value());
        QCOMPARE(parts().window.notice(), QString());
    }

private:
    void start(const std::filesystem::path& open = {})
    {
        app::Arguments arguments;
        arguments.open = open.string();
        m_program.reset();
        m_settings = std::make_unique<QSettings>(
            QString::fromStdString((m_place->path() / "timbrel.ini").string()),
            QSettings::IniFormat);
        m_settings->setValue(QStringLiteral("window/language"), QStringLiteral("en"));
        m_program = std::make_unique<app::Program>(*m_theme, *m_settings, std::move(arguments),
            experiments::Places{m_place->path() / "solos", m_place->path() / "runs"});
        m_program->show();
        QVERIFY(QTest::qWaitForWindowExposed(&parts().window));
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(last()), tests::kPatience);
    }
    void close()
    {
        parts().window.close();
        m_program->end();
        m_program.reset();
    }
    [[nodiscard]] app::Parts& parts() const { return m_program->workbench().parts(); }
    [[nodiscard]] std::filesystem::path last() const
    {
        return m_place->path() / "sessions" / "last.toml";
    }
    [[nodiscard]] std::filesystem::path makeLast() const
    {
        std::filesystem::create_directories(last().parent_path());
        return last();
    }
    [[nodiscard]] bool laneIsHeard() const
    {
        return parts().clip.view()->lanes.front().sound != nullptr;
    }
    [[nodiscard]] QToolButton* logCheck() const
    {
        return parts().panels.curves->findChild<QToolButton*>(QStringLiteral("log"));
    }
    [[nodiscard]] QAction* undo() const { return parts().window.editMenu().actions().at(0); }
    [[nodiscard]] QAction* redo() const { return parts().window.editMenu().actions().at(1); }
    [[nodiscard]] QPushButton* noticeButton() const
    {
        for (auto* strip : parts().window.findChildren<widgets::MessageStrip*>()) {
            if (strip->text() == parts().window.notice()) {
                return strip->findChild<QPushButton*>();
            }
        }
        return nullptr;
    }

    std::unique_ptr<widgets::Theme> m_theme;
    std::filesystem::path m_run;
    std::unique_ptr<tests::TemporaryFolder> m_place;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<app::Program> m_program;
};

QTEST_MAIN(TestSessions)
#include "tst_sessions.moc"
