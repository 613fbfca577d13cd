// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/parts.h"
#include "app/composition/wiring.h"
#include "app/composition/work_wiring.h"

namespace timbrel::app {

using snapshots::Severity;

void connectRunComparisons(Parts& parts)
{
    auto& comparisons = parts.comparisons;
    auto* panel = parts.panels.compare;
    using widgets::ComparePanel;
    connectWork(comparisons.work(), panel);
    const auto run = [&parts](const QString& runId) {
        return parts.library.folder() / runId.toStdString();
    };
    QObject::connect(&parts.library, &RunLibrary::listed, panel, &ComparePanel::setRuns);
    QObject::connect(panel, &ComparePanel::stepsWanted, &comparisons,
        [&comparisons, run](const QString& runId) { comparisons.requestSteps(run(runId)); });
    QObject::connect(panel, &ComparePanel::compareRequested, &comparisons,
        [&comparisons, run](const ComparePanel::Side& first, const ComparePanel::Side& second) {
            comparisons.compare({run(first.runId), first.step}, {run(second.runId), second.step});
        });
    QObject::connect(panel, &ComparePanel::saveRequested, &comparisons,
        [&comparisons](const QString& file) { comparisons.save(file.toStdString()); });
    QObject::connect(&comparisons, &RunComparisons::stepsRead, panel, &ComparePanel::setSteps);
    QObject::connect(&comparisons, &RunComparisons::arrived, panel, &ComparePanel::setComparison);
    QObject::connect(&comparisons, &RunComparisons::failed, panel,
        [panel](const QString& why) { panel->showMessage(Severity::Error, why); });
    QObject::connect(&comparisons, &RunComparisons::saved, panel, [panel](const QString& file) {
        panel->showMessage(Severity::Info, ComparePanel::tr("Saved as %1").arg(file));
    });
}

bool canMeasure(const Parts& parts)
{
    const auto* run = parts.run.run();
    return run != nullptr && !run->folder.empty() && !parts.run.trains(run->id())
        && !parts.sweeps.trains(run->id());
}

void connectMeasuring(Parts& parts)
{
    auto& measuring = parts.measuring;
    auto* panel = parts.panels.measures;
    using widgets::MeasuresPanel;
    connectWork(measuring.work(), panel);
    QObject::connect(&parts.run, &ShownRun::runChanged, panel,
        [&parts, panel] { panel->setRunOpen(parts.run.run() != nullptr); });
    QObject::connect(panel, &MeasuresPanel::measureRequested, &measuring,
        [&parts, panel](const QString& corpus) {
            const auto* run = parts.run.run();
            if (run == nullptr) {
                return;
            }
            if (run->folder.empty() && !parts.run.trains(run->id())) {
                panel->showMessage(Severity::Info,
                    MeasuresPanel::tr("This run ended before it began; there is nothing to "
                                      "measure."));
                return;
            }
            if (!canMeasure(parts)) {
                panel->showMessage(Severity::Info,
                    MeasuresPanel::tr("This run is still training; it is measured at its end."));
                return;
            }
            parts.measuring.measure(run->folder, corpus.toStdString());
        });
    QObject::connect(&measuring, &RunMeasuring::arrived, &parts.run,
        [&parts, panel](const auto& table, const QString& remark) {
            parts.run.replaceMeasures(table);
            if (!remark.isEmpty()) {
                panel->showMessage(Severity::Info, remark);
            }
            parts.library.requestList(); // it tells errors
        });
    QObject::connect(&measuring, &RunMeasuring::failed, panel,
        [panel](const QString& why) { panel->showMessage(Severity::Error, why); });
}

} // namespace timbrel::app
