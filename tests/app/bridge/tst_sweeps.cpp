// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/sweeps.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/app/bridge/tiny_sweep.h"

using namespace timbrel;
using app::Sweeps;
using snapshots::RunState;
using snapshots::SweepTable;

class TestSweeps final : public QObject {
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
        m_errands = std::make_unique<app::Errands>();
        m_sweeps = std::make_unique<Sweeps>(
            experiments::Places{m_place->path() / "solos", m_place->path() / "runs"},
            experiments::sharedSchema(), *m_errands);
        m_table.reset();
        m_failure.clear();
        connect(
            m_sweeps.get(), &Sweeps::changed, this, [this](const auto& table) { m_table = table; });
        connect(
            m_sweeps.get(), &Sweeps::failed, this, [this](const QString& why) { m_failure = why; });
    }
    void cleanup()
    {
        m_sweeps.reset();
        m_errands.reset();
        m_place.reset();
    }

    void aPlanTellsWhatThereIsToDo()
    {
        choose(QStringLiteral("losses"));
        QCOMPARE(m_table->name, std::string("Losses"));
        QCOMPARE(m_table->rows.size(), 8U);
        QCOMPARE(m_table->rows[1].label, std::string("MAE alone"));
        QVERIFY(!m_table->secondsLeft());
        m_sweeps->choose(QStringLiteral("lossse"));
        QTRY_VERIFY_WITH_TIMEOUT(m_failure.contains(QStringLiteral("losses")), tests::kPatience);
        QCOMPARE(m_table->rows.size(), 8U); // what was shown stays
    }

    void everyRunIsTrainedAndTheResultsAreSaved()
    {
        choose(tests::tinySweep(m_place->path(), 4));
        const QSignalSpy ended(m_sweeps.get(), &Sweeps::ended);
        const QSignalSpy runs(m_sweeps.get(), &Sweeps::runsChanged);
        m_sweeps->start();
        QVERIFY(m_sweeps->isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, tests::kPatience);
        QCOMPARE(m_failure, QString());
        QVERIFY(!m_sweeps->isRunning());
        QVERIFY(runs.count() >= 4); // each has got its folder, and has ended
        for (const auto& row : m_table->rows) {
            QCOMPARE(row.state, RunState::Completed);
            QCOMPARE(row.secondsLeft, 0.0);
            QVERIFY(row.measures && row.measures->find("transfer_error"));
        }
        const QSignalSpy saved(m_sweeps.get(), &Sweeps::saved);
        for (const char* name : {"results.csv", "results.png"}) {
            m_sweeps->save(m_place->path() / name);
        }
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 2, tests::kPatience);
        const auto table = readFile(m_place->path() / "results.csv");
        QVERIFY(table && table->find("\"seed 2\"") != std::string::npos);
        QVERIFY(readFile(m_place->path() / "results.png")->starts_with("\x89PNG"));
        m_sweeps->save(m_place->path() / "nowhere" / "results.csv");
        QTRY_VERIFY_WITH_TIMEOUT(m_failure.contains(QStringLiteral("nowhere")), tests::kPatience);
    }

    void aStoppedSweepGoesOn()
    {
        constexpr int kEndless = 1'000'000;
        choose(tests::tinySweep(m_place->path(), kEndless));
        const QSignalSpy ended(m_sweeps.get(), &Sweeps::ended);
        for (int times = 1; times <= 2; ++times) {
            m_sweeps->start();
            QTRY_VERIFY_WITH_TIMEOUT(m_table->current
                    && m_table->rows[*m_table->current].state == RunState::Running
                    && m_table->rows[*m_table->current].secondsLeft,
                tests::kPatience);
            const auto& run = m_table->rows[0].runId;
            QVERIFY(m_sweeps->trains(run));
            QCOMPARE(run, std::string("tiny-run-seed-1-001")); // the same one each time
            m_sweeps->choose(QStringLiteral("losses")); // not now
            m_sweeps->stop();
            QTRY_COMPARE_WITH_TIMEOUT(ended.count(), times, tests::kPatience);
            QVERIFY(!m_sweeps->trains(run));
            QCOMPARE(m_failure, QString());
            QCOMPARE(m_table->name, std::string("Tiny run"));
            QCOMPARE(m_table->rows[0].state, RunState::Stopped);
            QCOMPARE(m_table->rows[1].state, RunState::Idle);
            QVERIFY(m_table->secondsLeft().value() > 0.0); // the first tells of the second
        }
    }

    void leavingDoesNotWait()
    {
        choose(tests::tinySweep(m_place->path(), 1'000'000));
        m_sweeps->start();
        m_sweeps.reset(); // ctest ends what hangs
        QVERIFY(m_table);
    }

private:
    void choose(const QString& idOrFile)
    {
        m_sweeps->choose(idOrFile);
        QTRY_VERIFY_WITH_TIMEOUT(m_table, tests::kPatience);
    }

    std::unique_ptr<tests::TemporaryFolder> m_place;
    std::unique_ptr<app::Errands> m_errands;
    std::unique_ptr<Sweeps> m_sweeps;
    std::shared_ptr<const SweepTable> m_table;
    QString m_failure;
};

QTEST_GUILESS_MAIN(TestSweeps)
#include "tst_sweeps.moc"
