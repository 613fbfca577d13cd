// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/files.h"
#include "engine/experiments/files/evaluation_file.h"
#include "engine/experiments/files/grid_choice_file.h"
#include "engine/experiments/files/run_folder.h"
#include "engine/experiments/files/run_remarks.h"
#include "tests/fuzz/input.h"

namespace timbrel::fuzz {

/// run.json, evaluation.json, remarks.json and grid.json of a run's folder.
void fuzzRun(Bytes bytes)
{
    const InputFolder folder;
    folder.add("run-001/experiment.toml", "");
    folder.add("run-001/run.json", textOf(bytes));
    folder.add("run-001/evaluation.json", textOf(bytes));
    folder.add("run-001/remarks.json", textOf(bytes));
    folder.add("run-001/grid.json", textOf(bytes));
    const auto list = experiments::listRuns(folder.path());
    require(list.size() == 1, "a damaged run is listed all the same");
    const auto run = experiments::RunFolder::open(folder.path() / "run-001");
    const auto record = run->record();
    require(
        !record || (run->save(*record) && run->record()), "what was read can be written and read");
    if (const auto remarks = experiments::loadRemarks(*run)) {
        require(
            experiments::saveRemarks(*run, *remarks) && experiments::loadRemarks(*run) == *remarks,
            "remarks that were read can be written and read");
    }
    if (const auto choice = experiments::loadGridChoice(*run)) {
        require(experiments::saveGridChoice(*run, *choice)
                && experiments::loadGridChoice(*run).has_value(),
            "a choice that was read can be written and read");
    }
    if (const auto table = experiments::loadEvaluation(run->evaluationFile(), "run-001")) {
        require(writeFileAtomically(run->evaluationFile(), experiments::toJson(*table))
                && experiments::loadEvaluation(run->evaluationFile(), "run-001"),
            "measures that were read can be written and read");
    }
}

} // namespace timbrel::fuzz
