// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/run_library.h"

#include <QSignalSpy>
#include <QTest>

#include "engine/base/files.h"
#include "engine/experiments/description/schema.h"
#include "engine/experiments/files/run_remarks.h"
#include "tests/support/environment.h"
#include "tests/support/temporary_folder.h"

using namespace timbrel;

/// What becomes of the folders of runs; these have an experiment and nothing else.
class TestRunLibrary final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<tests::TemporaryFolder>();
        m_run = m_place->path() / "runs" / "one-001";
        std::filesystem::create_directories(m_run);
        QVERIFY(writeFileAtomically(m_run / "experiment.toml", "").has_value());
        m_errands = std::make_unique<app::Errands>();
        m_library = std::make_unique<app::RunLibrary>(
            m_place->path() / "runs", experiments::makeSchema(), *m_errands);
    }

    void whatPeopleSayOfARunIsKeptInItsFolder()
    {
        QSignalSpy listed(m_library.get(), &app::RunLibrary::listed);
        m_library->remark(m_run, {"loud", {"seminar", " "}});
        QTRY_COMPARE(listed.count(), 1);
        const auto run = experiments::RunFolder::open(m_run);
        QVERIFY(run.has_value());
        QCOMPARE(experiments::loadRemarks(*run)->note, std::string("loud"));
        QCOMPARE(experiments::loadRemarks(*run)->tags.size(), std::size_t{1});
    }

    void curvesOfAnotherRunAreRead()
    {
        QVERIFY(writeFileAtomically(m_run / "series.csv",
            "step,epoch,seconds,name,value\n1,0.1,2.5,loss/total,0.5\n2,0.2,3.5,loss/total,0.25\n")
                    .has_value());
        snapshots::CurveSet read;
        connect(m_library.get(), &app::RunLibrary::seriesRead, this,
            [&read](const auto& curves) { read = curves; });
        m_library->requestSeries(m_run);
        QTRY_COMPARE(read.size(), std::size_t{2});
        QCOMPARE(read.curves().front().runId, std::string("one-001"));
        QCOMPARE(read.curves().front().values.back(), 0.25);
        QSignalSpy failed(m_library.get(), &app::RunLibrary::failed);
        m_library->requestSeries(m_place->path() / "nothing");
        QTRY_COMPARE(failed.count(), 1);
    }

    void aRunComesBackOutOfTheTrash()
    {
        // The trash of the home folder has to lie on the disk of the run.
        const tests::EnvironmentVariable home("XDG_DATA_HOME", (m_place->path() / "data").string());
        QSignalSpy listed(m_library.get(), &app::RunLibrary::listed);
        QSignalSpy failed(m_library.get(), &app::RunLibrary::failed);
        QVERIFY(!m_library->canRestore());
        std::filesystem::path gone;
        connect(m_library.get(), &app::RunLibrary::movedToTrash, this,
            [&gone](const auto& run) { gone = run; });
        m_library->requestTrash(m_run);
        QTRY_COMPARE(listed.count() + failed.count(), 1);
        if (!failed.isEmpty()) {
            QSKIP("There is no trash on this machine");
        }
        QVERIFY(!std::filesystem::exists(m_run));
        QCOMPARE(gone.string(), m_run.string());
        QVERIFY(m_library->canRestore());
        m_library->restore();
        QTRY_COMPARE(listed.count(), 2);
        QVERIFY(std::filesystem::exists(m_run / "experiment.toml"));
        QVERIFY(!m_library->canRestore());
    }

    void whatStandsInTheWayIsNotOverwritten()
    {
        const tests::EnvironmentVariable home("XDG_DATA_HOME", (m_place->path() / "data").string());
        QSignalSpy listed(m_library.get(), &app::RunLibrary::listed);
        QSignalSpy failed(m_library.get(), &app::RunLibrary::failed);
        m_library->requestTrash(m_run);
        QTRY_COMPARE(listed.count() + failed.count(), 1);
        if (!failed.isEmpty()) {
            QSKIP("There is no trash on this machine");
        }
        std::filesystem::create_directories(m_run / "new");
        m_library->restore();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(std::filesystem::exists(m_run / "new"));
    }

private:
    std::unique_ptr<tests::TemporaryFolder> m_place;
    std::filesystem::path m_run;
    std::unique_ptr<app::Errands> m_errands;
    std::unique_ptr<app::RunLibrary> m_library;
};

QTEST_GUILESS_MAIN(TestRunLibrary)
#include "tst_run_library.moc"
