// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/runtime/processor_use.h"

#include <algorithm>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>

#include <unistd.h>

namespace timbrel::runtime {
namespace {

std::optional<ProcessorTimes> now()
{
    std::ifstream stream("/proc/stat");
    std::string line;
    std::getline(stream, line);
    return processorTimes(line, static_cast<double>(::sysconf(_SC_CLK_TCK)));
}

/// Of every thread of this program, those that have ended included.
double ownSeconds()
{
    timespec time = {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

} // namespace

std::optional<ProcessorTimes> processorTimes(std::string_view stat, double ticksPerSecond)
{
    std::istringstream words{std::string(stat)};
    std::string name;
    // user, nice, system, idle, waiting for a disk, two kinds of interrupts, stolen by other guests
    double ticks[8] = {};
    words >> name;
    for (double& each : ticks) {
        words >> each;
    }
    if (!words || name != "cpu") {
        return std::nullopt;
    }
    double all = 0.0;
    for (const double each : ticks) {
        all += each;
    }
    return ProcessorTimes{(all - ticks[3] - ticks[4]) / ticksPerSecond, all / ticksPerSecond};
}

double othersShare(const ProcessorTimes& before, const ProcessorTimes& after, double own)
{
    const double all = after.all - before.all;
    return all > 0.0 ? std::clamp((after.busy - before.busy - own) / all, 0.0, 1.0) : 0.0;
}

ProcessorUse::ProcessorUse()
    : m_before(now())
    , m_ownBefore(ownSeconds())
{
}

double ProcessorUse::byOthers() const
{
    const auto after = now();
    return m_before && after ? othersShare(*m_before, *after, ownSeconds() - m_ownBefore) : 0.0;
}

} // namespace timbrel::runtime
