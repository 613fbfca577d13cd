// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/queue_folder.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <string>

#include <fcntl.h>
#include <fmt/format.h>

#include "engine/base/files.h"
#include "engine/experiments/files/experiment_file.h"

namespace timbrel::experiments {
namespace {

constexpr std::size_t kLargestExperiment = 1U << 20U;

Result<> removeFile(const std::filesystem::path& file)
{
    std::error_code failure;
    std::filesystem::remove(file, failure);
    if (failure) {
        return tl::unexpected(systemError(failure.value(), say("remove"), file.string()));
    }
    return {};
}

} // namespace

std::vector<std::filesystem::path> QueueFolder::files() const
{
    std::vector<std::filesystem::path> files;
    std::error_code failure;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder, failure)) {
        const auto name = entry.path().filename().string();
        if (name.ends_with(".toml") && !name.starts_with('.')) { // no file that is half written
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    return files;
}

Result<FileLock> QueueFolder::toChange() const
{
    TIMBREL_CHECK(makeFolders(m_folder));
    Monitor patient;
    return FileLock::wait(m_folder / ".lock", patient, "waiting for the queue");
}

Result<FileLock> QueueFolder::takeTurn() const
{
    TIMBREL_CHECK(makeFolders(m_folder));
    return FileLock::take(m_folder / ".training.lock",
        {ErrorCode::NoPermission, say("another Timbrel is training what waits here"),
            m_folder.string(), say("Wait until it has ended, or stop it there"), nullptr});
}

Result<> QueueFolder::add(const WaitingTraining& waiting) const
{
    TIMBREL_TRY(const auto lock, toChange());
    std::int64_t number = 0;
    for (const auto& file : files()) {
        const auto stem = file.stem().string();
        std::int64_t taken = 0;
        std::from_chars(stem.data(), stem.data() + stem.size(), taken);
        number = std::max(number, taken);
    }
    return writeFileAtomically(m_folder / fmt::format("{:06}.toml", number + 1), toToml(waiting));
}

Result<> QueueFolder::exchange(std::size_t one, std::size_t other) const
{
    TIMBREL_TRY(const auto lock, toChange());
    const auto waiting = files();
    if (std::max(one, other) >= waiting.size() || one == other) {
        return {};
    }
    if (::renameat2(
            AT_FDCWD, waiting[one].c_str(), AT_FDCWD, waiting[other].c_str(), RENAME_EXCHANGE)
        != 0) {
        return tl::unexpected(systemError(errno, say("move"), waiting[one].string()));
    }
    return {};
}

Result<> QueueFolder::remove(std::size_t place) const
{
    TIMBREL_TRY(const auto lock, toChange());
    const auto waiting = files();
    return place < waiting.size() ? removeFile(waiting[place]) : Result<>{};
}

Result<> QueueFolder::remove(const WaitingTraining& training) const
{
    TIMBREL_TRY(const auto lock, toChange());
    const auto text = toToml(training);
    for (const auto& file : files()) {
        const auto waits = readFile(file, kLargestExperiment);
        if (waits && *waits == text) {
            return removeFile(file);
        }
    }
    return {};
}

} // namespace timbrel::experiments
