// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>

namespace timbrel::tests {

constexpr std::int64_t kCheckpointEvery = 50; // steps

/// Runs the whole program, as main() does, with somebody in front of it who trains, resumes what
/// was interrupted, and writes one note, tag and star after another. What is seen goes into the
/// diary, line by line, so that it outlives the program:
///
///     notice Timbrel was not closed properly… what the window says
///     run /place/runs/tiny-run-001            a run trains
///     ready                                   what was there is there again, and trains
///     point 31 0.42                           step and seconds of a point that was drawn
///     note 7, star 7                          shown as kept
///
/// `place` holds what the program keeps. Never returns before it is killed.
int runPerson(int argc, char** argv, const std::string& place, const std::string& corpus,
    const std::string& diary);

} // namespace timbrel::tests
