// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include "tests/widgets/support/panel_cases.h"
#include "tests/widgets/support/pictures.h"
#include "widgets/base/scrolled_content.h"
#include "widgets/window/guided_tour.h"
#include "widgets/window/main_window.h"
#include "widgets/window/run_bar.h"
#include "widgets/window/step_slider.h"

using namespace timbrel;

class TestMainWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<widgets::Theme>(*qApp); }
    void init() { m_theme->choose(widgets::Theme::Choice::Light); }

    void everyDockIsSeenAtBothSizes_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x720") << QSize(1280, 720);
        QTest::newRow("2560x1440") << QSize(2560, 1440);
    }
    void everyDockIsSeenAtBothSizes()
    {
        QFETCH(QSize, size);
        const auto window = shown(size);
        QCOMPARE(window->size(), size);
        const QRect inside = window->rect();
        for (const auto& panel : tests::panelCases()) {
            const auto* dock = window->findChild<QDockWidget*>(QString::fromLatin1(panel.id));
            QVERIFY(dock != nullptr);
            if (dock->isVisible() && !dock->visibleRegion().isEmpty()) {
                const QRect place(dock->mapTo(window.get(), QPoint()), dock->size());
                QVERIFY2(inside.contains(place), panel.id);
            }
        }
        const auto* pictures = window->findChild<QDockWidget*>(QStringLiteral("spectrograms"));
        QVERIFY(pictures->width() > size.width() / 4);
        QVERIFY(pictures->height() > size.height() / 3);
        tests::grabbed(*window, QStringLiteral("window-%1").arg(size.width()));
        m_theme->choose(widgets::Theme::Choice::Dark);
        QApplication::processEvents();
        tests::grabbed(*window, QStringLiteral("window-%1-dark").arg(size.width()));
    }

    void tabReachesTheRunsButtons()
    {
        const auto window = shown(QSize(1280, 720));
        const auto buttons = window->runBar().findChildren<QToolButton*>();
        QVERIFY(buttons.size() >= 5);
        for (const auto* button : buttons) {
            if (button->isVisible()) {
                QVERIFY2((button->focusPolicy() & Qt::TabFocus) != 0, qPrintable(button->text()));
            }
        }
    }

    void layoutSurvivesSavingAndIsResetOnDemand()
    {
        const auto window = shown({1280, 720});
        const QByteArray before = window->layoutState();
        auto* grid = window->findChild<QDockWidget*>(QStringLiteral("grid"));
        grid->hide();
        const QByteArray hidden = window->layoutState();
        QVERIFY(window->restoreLayout(before));
        QVERIFY(grid->isVisible());
        QVERIFY(window->restoreLayout(hidden));
        QVERIFY(!grid->isVisible());
        window->resetLayout();
        QVERIFY(grid->isVisible());
        QVERIFY(!window->restoreLayout(QByteArrayLiteral("not a layout")));
    }

    void docksTellWhereTheyStandAndGoWhereTheyAreTold()
    {
        const auto window = shown({1280, 720});
        auto states = window->docks().states();
        const auto state = [&states](const std::string& id) -> snapshots::DockState& {
            return *std::ranges::find(states, id, &snapshots::DockState::id);
        };
        QCOMPARE(state("experiment").place, std::string("side"));
        QVERIFY(state("experiment").front && !state("runs").front);
        QCOMPARE(state("runs").place, std::string("side"));
        QCOMPARE(state("spectrograms").place, std::string("middle"));
        QCOMPARE(state("curves").place, std::string("middle-below"));
        QCOMPARE(state("grid").place, std::string("right"));
        QCOMPARE(state("map").place, std::string("right-below"));
        QCOMPARE(state("player").place, std::string("bottom"));
        QVERIFY(state("grid").width > 300 && state("grid").height > 200);

        state("grid").place = "side";
        state("grid").front = true;
        state("experiment").front = false;
        state("map").shown = false;
        state("log").place = "floating";
        state("player").place = "somewhere else";
        states.push_back({"of another version", "middle", true, true, 1, 1});
        std::erase_if(states, [](const auto& each) { return each.id == "sweep"; });
        window->docks().arrange(states);
        QApplication::processEvents();
        states = window->docks().states();
        QCOMPARE(state("grid").place, std::string("side"));
        QVERIFY(state("grid").front && !state("experiment").front);
        QVERIFY(!state("map").shown);
        QCOMPARE(state("log").place, std::string("floating"));
        QCOMPARE(state("player").place, std::string("bottom"));
        QCOMPARE(state("sweep").place, std::string("middle-below"));
        tests::grabbed(*window, QStringLiteral("window-arranged"));
    }

    void aSmallWindowShowsPanelsWhole_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("200 % of 1920 x 1080") << QSize(960, 540);
        QTest::newRow("300 % of it") << QSize(640, 360);
    }
    void aSmallWindowShowsPanelsWhole()
    {
        QFETCH(QSize, size);
        const auto window = shown(size);
        tests::grabbed(*window, QStringLiteral("window-%1").arg(size.width()));
        QCOMPARE(window->size(), size);
        for (auto* dock : window->findChildren<QDockWidget*>()) {
            window->raiseDock(dock->objectName());
            tests::settle();
            QVERIFY2(window->rect().contains(dock->geometry()), qPrintable(dock->objectName()));
            // What has no room is scrolled to, not cut off.
            const auto* area = dock->findChild<widgets::ScrolledContent*>();
            QVERIFY(area != nullptr);
            for (const auto* each : dock->findChildren<widgets::ScrolledContent*>()) {
                if (each->isVisible()) {
                    const QSize needed = each->widget()->minimumSizeHint();
                    QVERIFY(each->widget()->width() >= needed.width());
                    QVERIFY(each->widget()->height() >= needed.height());
                }
            }
        }
    }

    void aNoticeIsSaidAcrossTheWindowAndAnswered()
    {
        const auto window = shown({1280, 720});
        int answered = 0;
        window->showNotice(snapshots::Severity::Warning, QStringLiteral("It was interrupted."),
            QStringLiteral("Resume"), [&answered] { ++answered; });
        QApplication::processEvents();
        QCOMPARE(window->notice(), QStringLiteral("It was interrupted."));
        tests::grabbed(*window, QStringLiteral("window-notice"));
        auto* button =
            window->findChild<QWidget*>(QStringLiteral("notice"))->findChild<QPushButton*>();
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(answered, 1);
        QCOMPARE(window->notice(), QString());
        QVERIFY(!window->findChild<QWidget*>(QStringLiteral("notice"))->isVisible());
        QVERIFY(window->restoreLayout(window->layoutState())); // and it stays away
        QVERIFY(!window->findChild<QWidget*>(QStringLiteral("notice"))->isVisible());
    }

    void aPersonIsShownAround()
    {
        const auto window = shown({1280, 720});
        const auto step = [](const char* dock, const char* text) {
            return widgets::GuidedTour::Step{QString::fromLatin1(dock),
                [dock] { return QString::fromLatin1(dock); },
                [text] { return QString::fromLatin1(text); }};
        };
        auto* tour = new widgets::GuidedTour(*window,
            {step("experiment", "Press Start. It takes minutes."),
                step("map", "Click a dot, and hear its phrase."),
                step("player", "Press 1, 2 and 3.")});
        QVERIFY(!tour->isVisible());
        tour->begin();
        for (int station = 0; station < 3; ++station) {
            QCOMPARE(tour->step(), station);
            QVERIFY(tour->isVisible());
            QVERIFY(window->rect().contains(tour->geometry()));
            QVERIFY(!tour->accessibleDescription().isEmpty());
            tests::grabbed(*window, QStringLiteral("window-tour-%1").arg(station));
            tour->done(station == 0 ? 2 : 99); // not what is asked for here
            QCOMPARE(tour->step(), station);
            if (station == 0) {
                tour->done(0);
            } else if (station == 1) {
                QVERIFY(
                    tour->isAncestorOf(QApplication::focusWidget()) || !window->isActiveWindow());
                QTest::keyClick(tour->findChildren<QPushButton*>().last(), Qt::Key_Space);
            }
        }
        window->resize(1000, 600);
        QApplication::processEvents();
        QVERIFY(window->rect().contains(tour->geometry()));
        QSignalSpy left(tour, &widgets::GuidedTour::left);
        QTest::keyClick(tour, Qt::Key_Escape);
        QVERIFY(!tour->isVisible() && !tour->isUnderWay());
        QCOMPARE(left.count(), 1);
        QCOMPARE(left.first().first().toBool(), false);
    }

    void aDockIsRaisedById()
    {
        const auto window = shown({1280, 720});
        auto* runs = window->findChild<QDockWidget*>(QStringLiteral("runs"));
        QVERIFY(runs->visibleRegion().isEmpty()); // behind the experiment's tab
        window->raiseDock(QStringLiteral("runs"));
        QTRY_VERIFY(!runs->visibleRegion().isEmpty());
    }

    void dockTitlesFollowTheirPanels()
    {
        auto* panel = new widgets::LogPanel;
        widgets::MainWindow window(
            {{QStringLiteral("log"), QStringLiteral("log"), panel, widgets::Area::Middle}},
            *m_theme);
        panel->setWindowTitle(QStringLiteral("Protokoll"));
        QCOMPARE(window.findChild<QDockWidget*>()->windowTitle(), QStringLiteral("Protokoll"));
    }

    void closingAsksOnceWhileTraining()
    {
        const auto window = shown({1280, 720});
        bool training = true;
        window->setTrainingQuery([&] { return training; });
        window->close();
        QVERIFY(window->isVisible());
        auto* question = window->findChild<QMessageBox*>();
        QVERIFY(question != nullptr);
        QSignalSpy leaving(window.get(), &widgets::MainWindow::saveAndCloseRequested);
        QTest::mouseClick(question->defaultButton(), Qt::LeftButton);
        QCOMPARE(leaving.count(), 1);
        QTRY_VERIFY(window->findChildren<QMessageBox*>().isEmpty());
        QVERIFY(!window->close()); // still saving: stays, and asks no second time
        QVERIFY(window->findChildren<QMessageBox*>().isEmpty());
        training = false;
        QVERIFY(window->close());
    }

    void closingIsQuietOtherwise()
    {
        const auto window = shown({1280, 720});
        window->setTrainingQuery([] { return false; });
        QVERIFY(window->close());
    }

    void runBarOffersWhatTheStateAllows()
    {
        widgets::RunBar bar;
        const auto actions = bar.runActions();
        const auto state = [&](snapshots::RunState value) {
            auto status = std::make_shared<snapshots::RunStatus>(*tests::sampleStatus());
            status->state = value;
            bar.setStatus(status);
            return QList<bool>{
                actions[0]->isEnabled(), actions[1]->isEnabled(), actions[2]->isEnabled()};
        };
        QCOMPARE(state(snapshots::RunState::Idle), (QList<bool>{true, false, false}));
        QCOMPARE(state(snapshots::RunState::Preparing), (QList<bool>{false, false, true}));
        QCOMPARE(state(snapshots::RunState::Running), (QList<bool>{false, true, true}));
        QCOMPARE(state(snapshots::RunState::Stopping), (QList<bool>{false, false, false}));
        QSignalSpy pause(&bar, &widgets::RunBar::pauseRequested);
        QSignalSpy resume(&bar, &widgets::RunBar::resumeRequested);
        state(snapshots::RunState::Running);
        actions[1]->trigger();
        state(snapshots::RunState::Paused);
        actions[1]->trigger();
        QCOMPARE(pause.count(), 1);
        QCOMPARE(resume.count(), 1);
    }

    void runBarLeavesOutWordsWhereThereIsLittleRoom()
    {
        widgets::RunBar bar;
        bar.setStatus(tests::sampleStatus());
        bar.stepSlider().setSteps({10, 20, 40});
        const auto words = [&bar](int width) {
            bar.resize(width, 40);
            bar.show();
            tests::settle();
            const bool ofButtons = bar.toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
            return std::pair(ofButtons, bar.stepSlider().findChild<QLabel*>()->isVisible());
        };
        QCOMPARE(words(1280), std::pair(true, true));
        QCOMPARE(words(740), std::pair(false, true));
        QCOMPARE(words(480), std::pair(false, false));
        QVERIFY(
            bar.stepSlider().findChild<QSlider*>()->toolTip().contains(QStringLiteral("newest")));
        QVERIFY(bar.stepSlider().isVisible());
        QCOMPARE(words(1280), std::pair(true, true));
    }

    void stepSliderStaysWhereItIsDraggedAndFollowsAtItsEnd()
    {
        widgets::StepSlider steps;
        QSignalSpy chosen(&steps, &widgets::StepSlider::stepChosen);
        QSignalSpy newest(&steps, &widgets::StepSlider::newestChosen);
        steps.setSteps({10, 20, 40});
        QVERIFY(steps.followsNewest());
        auto* slider = steps.findChild<QSlider*>();
        slider->setValue(1);
        QCOMPARE(chosen.takeFirst().first().toLongLong(), 20);
        steps.setSteps({10, 20, 40, 80});
        QCOMPARE(slider->value(), 1);
        QVERIFY(!steps.followsNewest());
        slider->setValue(slider->maximum());
        QCOMPARE(newest.count(), 1);
        steps.setSteps({10, 20, 40, 80, 160});
        QVERIFY(steps.followsNewest());
        QVERIFY(chosen.isEmpty());
    }

    void stepSliderGoesToTheBestStep()
    {
        widgets::StepSlider steps;
        steps.setSteps({10, 20, 40});
        auto* star = steps.findChildren<QToolButton*>().last();
        QVERIFY(!star->isEnabled());
        steps.setJudges({"validation/transfer_error", "loss/total"});
        QCOMPARE(steps.judge(), QStringLiteral("validation/transfer_error"));
        steps.setBest(20);
        QSignalSpy chosen(&steps, &widgets::StepSlider::stepChosen);
        QTest::mouseClick(star, Qt::LeftButton);
        QCOMPARE(chosen.takeFirst().first().toLongLong(), 20);
        QCOMPARE(steps.findChild<QLabel*>()->text(), QString::fromUtf8("shows step 20 ★"));

        QSignalSpy judged(&steps, &widgets::StepSlider::judgeChosen);
        star->menu()->actions().last()->trigger();
        QCOMPARE(judged.takeFirst().first().toString(), QStringLiteral("loss/total"));
        steps.setJudges({"loss/total", "validation/transfer_error"}); // the choice stays
        QCOMPARE(steps.judge(), QStringLiteral("loss/total"));
    }

    void stepSliderPlaysAFilm()
    {
        widgets::StepSlider steps;
        steps.setSteps({10, 20, 40});
        QSignalSpy chosen(&steps, &widgets::StepSlider::stepChosen);
        QSignalSpy newest(&steps, &widgets::StepSlider::newestChosen);
        auto* film = steps.findChildren<QToolButton*>().first();
        QTest::mouseClick(film, Qt::LeftButton);
        QTRY_COMPARE(newest.count(), 1);
        QCOMPARE(chosen.count(), 2);
        QVERIFY(!film->isChecked());
    }

private:
    [[nodiscard]] std::unique_ptr<widgets::MainWindow> shown(QSize size) const
    {
        std::vector<widgets::DockSpec> docks;
        std::vector<widgets::Panel*> panels;
        for (const auto& panel : tests::panelCases()) {
            panels.push_back(panel.make());
            docks.push_back({QString::fromLatin1(panel.id), QString::fromLatin1(panel.icon),
                panels.back(), panel.area});
        }
        auto window = std::make_unique<widgets::MainWindow>(docks, *m_theme);
        window->resize(size);
        window->show();
        window->resize(size); // as docks were laid out before, they may have taken more
        for (std::size_t i = 0; i < panels.size(); ++i) {
            tests::panelCases()[i].feed(*panels[i]);
        }
        window->runBar().setStatus(tests::sampleStatus());
        window->runBar().stepSlider().setSteps({10, 40, 120, 400, 1200});
        if (!QTest::qWaitForWindowExposed(window.get())) {
            qWarning("the window was not exposed");
        }
        return window;
    }

    std::unique_ptr<widgets::Theme> m_theme;
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
