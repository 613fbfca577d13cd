// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <limits>

#include <QTest>

#include "app/session/best_step.h"

using namespace timbrel;

class TestBestStep final : public QObject {
    Q_OBJECT

private:
    static snapshots::SeriesPoint point(const char* name, std::int64_t step, double value)
    {
        return {.runId = "run", .name = name, .step = step, .value = value};
    }

private Q_SLOTS:
    void errorsOfTransfersJudgeFirst()
    {
        const auto curves = app::judgingCurves({point("loss/mse", 1, 1.0),
            point("loss/total", 1, 1.0), point("probe/content_to_class", 1, 0.3),
            point("validation/reconstruction_error", 1, 0.2),
            point("validation/transfer_error", 1, 0.3)});
        QCOMPARE(curves,
            (std::vector<std::string>{
                "validation/transfer_error", "validation/reconstruction_error", "loss/total"}));
        QVERIFY(app::judgingCurves({}).empty());
    }

    void theLowestSavedStepIsBest()
    {
        const snapshots::CurveSet series{point("e", 10, 0.5), point("other", 15, 0.0),
            point("e", 20, 0.2), point("e", 30, 0.1), point("e", 35, 0.4)};
        // Step 30 was best, but only what the curve said at saved steps counts.
        QCOMPARE(app::bestStep(series, {10, 20, 40}, "e"), std::optional<std::int64_t>(20));
        QCOMPARE(app::bestStep(series, {10, 20, 30, 40}, "e"), std::optional<std::int64_t>(30));
        QCOMPARE(app::bestStep(series, {25}, "e"), std::optional<std::int64_t>(25));
    }

    void withoutAPointThereIsNone()
    {
        const snapshots::CurveSet series{
            point("e", 10, std::numeric_limits<double>::quiet_NaN()), point("e", 50, 1.0)};
        QVERIFY(!app::bestStep(series, {10, 20}, "e"));
        QVERIFY(!app::bestStep(series, {10, 20}, "missing"));
        QVERIFY(!app::bestStep({}, {}, "e"));
    }
};

QTEST_GUILESS_MAIN(TestBestStep)
#include "tst_best_step.moc"
