// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include "tests/widgets/support/sample_snapshots.h"
#include "widgets/models/log_model.h"
#include "widgets/models/recording_model.h"
#include "widgets/models/run_model.h"

using namespace timbrel;
using Tester = QAbstractItemModelTester;

class TestModels final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsKeepTheContractWhileTheyChange()
    {
        widgets::RunModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        auto runs = *tests::sampleRuns();
        model.setRows(runs);
        runs.front().step = 1300;
        model.setRows(runs);
        QCOMPARE(model.index(0, 2).data().toString(), QLocale().toString(1300));
        runs.pop_back();
        model.setRows(runs);
        QCOMPARE(model.rowCount(), 3);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(reset.count(), 0); // a selection would be lost
    }

    void aRunThatCannotBeUsedSaysWhy()
    {
        widgets::RunModel model;
        model.setRows(*tests::sampleRuns());
        QCOMPARE(model.index(3, 1).data().toString(), QStringLiteral("unusable"));
        QVERIFY(model.index(3, 0)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("run.json")));
    }

    void recordingsNameTheirClass()
    {
        widgets::RecordingModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setCorpus(*tests::sampleCorpus());
        QCOMPARE(model.rowCount(), 48);
        QCOMPARE(model.index(12, 1).data().toString(), QStringLiteral("violin"));
        QCOMPARE(model.index(0, 3).data().toString(), QStringLiteral("training"));
        QCOMPARE(model.index(11, 3).data().toString(), QStringLiteral("testing"));
        model.setCorpus({});
        QCOMPARE(model.rowCount(), 0);
    }

    void commandsOfTheLogReadFromLeftToRight()
    {
        widgets::LogModel model;
        const std::vector<snapshots::LogLine> lines{
            {snapshots::Severity::Info, say("$ {}", "timbrel-cli train 'a b.toml'")},
            {snapshots::Severity::Info, say("Training begins")}};
        model.append(lines);
        const auto shown = [&](int row) { return model.index(row).data().toString(); };
        const auto command = [&](int row) {
            return model.index(row).data(widgets::LogModel::kCommandRole);
        };
        QCOMPARE(shown(0), QStringLiteral("$ timbrel-cli train 'a b.toml'"));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QString inHebrew = shown(0);
        const QVariant toRun = command(0);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(inHebrew,
            QStringLiteral("\u2066$ \u2068timbrel-cli train 'a b.toml'\u2069\u2069"));
        QCOMPARE(toRun.toString(), QStringLiteral("timbrel-cli train 'a b.toml'"));
        QVERIFY(!command(1).isValid());
    }

    void theLogForgetsItsOldestLines()
    {
        widgets::LogModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        std::vector<snapshots::LogLine> lines;
        for (int i = 0; i < 6000; ++i) {
            lines.push_back({snapshots::Severity::Info, say("{}", std::to_string(i))});
        }
        model.append(lines);
        model.append(lines);
        QCOMPARE(model.rowCount(), widgets::LogModel::kMostLines);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("2000"));
        QCOMPARE(model.index(model.rowCount() - 1).data().toString(), QStringLiteral("5999"));
    }
};

QTEST_MAIN(TestModels)
#include "tst_models.moc"
