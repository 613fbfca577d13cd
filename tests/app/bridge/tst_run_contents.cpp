// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/run_contents.h"

#include <fstream>

#include <QTest>

#include "engine/experiments/files/preview_file.h"
#include "tests/app/bridge/trained_run.h"

using namespace timbrel;

class TestRunContents final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!experiments::soundfontIsThere()) {
            QSKIP("There is no soundfont to make a corpus with: install fluidr3mono-gm-soundfont");
        }
    }
    void init()
    {
        m_place = std::make_unique<tests::TemporaryFolder>();
        m_run = m_place->path() / "elsewhere";
        std::filesystem::copy(tests::trainedRun(), m_run, std::filesystem::copy_options::recursive);
    }

    void aRunCopiedElsewhereIsReadWhole()
    {
        const auto run = app::readRun(m_run, experiments::sharedSchema());
        QVERIFY(run.has_value());
        QCOMPARE(run->id(), std::string("elsewhere"));
        QCOMPARE(run->experiment.name(), std::string("Tiny run"));
        QCOMPARE(run->status.state, snapshots::RunState::Completed);
        QCOMPARE(run->status.stamp.step, 12);
        QCOMPARE(run->status.totalSteps, 12);
        QVERIFY(!run->series.empty());
        QCOMPARE(run->series.curves().front().runId, std::string("elsewhere"));
        QCOMPARE(run->steps.back(), 12);
        QCOMPARE(run->newest.grid->stamp.runId, std::string("elsewhere"));
        QCOMPARE(run->newest.map->stamp.step, 12);
        QVERIFY(run->seriesProblem.empty());
        QVERIFY(run->newest.gridProblem.empty());
        QVERIFY(run->newest.mapProblem.empty());
    }

    void aDamagedGridIsToldAndTheMapIsThere()
    {
        damage(newestPreview() / "grid.safetensors");
        const auto run = app::readRun(m_run, experiments::sharedSchema());
        QVERIFY(run.has_value());
        QVERIFY(!run->newest.grid);
        QVERIFY(run->newest.gridProblem.english().find("grid.safetensors") != std::string::npos);
        QVERIFY(run->newest.map);
    }

    void aDamagedMapIsToldAndTheGridIsThere()
    {
        damage(newestPreview() / "map.json");
        const auto run = app::readRun(m_run, experiments::sharedSchema());
        QVERIFY(run.has_value());
        QVERIFY(!run->newest.map);
        QVERIFY(run->newest.mapProblem.english().find("map.json") != std::string::npos);
        QVERIFY(run->newest.grid);
    }

    void damagedCurvesAreToldAndTheRestIsThere()
    {
        damage(m_run / "series.csv");
        const auto run = app::readRun(m_run, experiments::sharedSchema());
        QVERIFY(run.has_value());
        QVERIFY(run->series.empty());
        QVERIFY(run->seriesProblem.english().find("series.csv") != std::string::npos);
        QVERIFY(run->newest.grid);
    }

    void whatIsNoRunIsRefusedByName()
    {
        const auto run = app::readRun(m_place->path(), experiments::sharedSchema());
        QVERIFY(!run.has_value());
        QCOMPARE(run.error().code, ErrorCode::NotFound);
        damage(m_run / "run.json");
        const auto damaged = app::readRun(m_run, experiments::sharedSchema());
        QVERIFY(!damaged.has_value());
        QVERIFY(damaged.error().text().english().find("run.json") != std::string::npos);
    }

    void aStepWithoutAPreviewIsTold()
    {
        const auto preview = app::readPreview(m_run, 7);
        QVERIFY(!preview.grid && !preview.map);
        QVERIFY(!preview.gridProblem.empty() && !preview.mapProblem.empty());
    }

private:
    static void damage(const std::filesystem::path& file)
    {
        std::ofstream(file, std::ios::binary | std::ios::trunc) << "not what it was\nat all\n";
    }
    [[nodiscard]] std::filesystem::path newestPreview() const
    {
        return experiments::PreviewFolder(m_run / "previews").at(12);
    }

    std::unique_ptr<tests::TemporaryFolder> m_place;
    std::filesystem::path m_run;
};

QTEST_GUILESS_MAIN(TestRunContents)
#include "tst_run_contents.moc"
