// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/corpus.h"
#include "engine/experiments/description/places.h"
#include "engine/params/schema.h"

namespace timbrel::experiments {

struct ExportRequest {
    std::filesystem::path run;
    std::filesystem::path folder; ///< made where it is not there; files of these names are replaced
};

/// What was written for other programs, and what people should know about it.
struct ExportedRun {
    std::vector<std::filesystem::path> files; ///< in the order in which they were written
    std::size_t clips = 0; ///< rows of content_codes.npy
    std::size_t heldOutClips = 0; ///< that the corpus has; of more than 2000 some are chosen
    std::vector<Error> skipped; ///< checkpoints that could not be read
    std::vector<corpus::Problem> changes; ///< of the corpus since the training
    std::optional<Error> codesProblem; ///< why some or all codes are not among `files`
};

/// Writes what a run holds in formats of other programs, each file all or nothing:
///
///     curves/events.out.tfevents.<start>.timbrel   every point of every curve, for TensorBoard
///     curves.csv          the same points: step,epoch,seconds,name,value
///     class_codes.npy     [classes, class_size] float32
///     classes.csv         whose rows these are: row,class,sub_class
///     content_codes.npy   [clips, content_size] float32, without noise, of the held-out clips that
///                         measures look at (measures/subject.h)
///     clips.csv           whose rows these are: row,clip,class,sub_class,recording
///
/// <start> is when the run began, in seconds since 1970, or 0 where its record does not tell. Class
/// codes need a checkpoint, content codes the run's corpus, too: where one is not there, what can
/// be written is written and `codesProblem` tells the rest. Fails where there are no curves.
/// Worker thread; asks `monitor` throughout.
[[nodiscard]] Result<ExportedRun> exportRun(const ExportRequest& request,
    std::shared_ptr<const params::Schema> schema, const Places& places, Monitor& monitor);

} // namespace timbrel::experiments
