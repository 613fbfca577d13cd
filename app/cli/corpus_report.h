// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <string>

#include "engine/corpus/doctor/loose_files.h"
#include "engine/snapshots/corpus_summary.h"

namespace timbrel::app {

// What `corpus check` prints: for people, and one JSON object for programs.

[[nodiscard]] std::string toText(const snapshots::CorpusSummary& summary);
[[nodiscard]] std::string toJson(const snapshots::CorpusSummary& summary);

/// Files that make no corpus. `failure` is empty where none was expected.
[[nodiscard]] std::string toText(std::span<const corpus::FileVerdict> files);
[[nodiscard]] std::string toJson(const std::string& path,
    std::span<const corpus::FileVerdict> files, const std::string& failure);

} // namespace timbrel::app
