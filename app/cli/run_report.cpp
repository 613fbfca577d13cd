// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/run_report.h"

#include "engine/base/files.h"
#include "engine/experiments/assembly/environment.h"

namespace timbrel::app {

Result<nlohmann::ordered_json> runReport(const experiments::RunFolder& run, double clipsPerSecond)
{
    TIMBREL_TRY(const auto record, run.record());
    nlohmann::ordered_json json = {{"run", run.path().string()}, {"experiment", record.experiment},
        {"state", snapshots::word(record.state)}, {"step", record.step},
        {"best_step", record.bestStep}, {"train_seconds", record.trainSeconds},
        {"clips_per_second", clipsPerSecond}, {"threads", record.threads},
        {"device", record.device}, {"peak_rss_bytes", experiments::peakMemory()}};
    if (const auto text = readFile(run.evaluationFile())) {
        json.update(nlohmann::ordered_json::parse(*text, nullptr, false));
    }
    return json;
}

} // namespace timbrel::app
