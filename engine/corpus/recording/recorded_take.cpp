// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/recording/recorded_take.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include <fmt/chrono.h>

#include "engine/audio/sound_file.h"
#include "engine/base/files.h"

namespace timbrel::corpus {

RecordedTake::RecordedTake(TakePlan plan, RecordedTakeEntry entry, Saved saved)
    : m_plan(std::move(plan))
    , m_entry(std::move(entry))
    , m_saved(std::move(saved))
    , m_cutter(m_plan.cut, m_entry.sampleRate)
{
}

Result<RecordedTake> RecordedTake::begin(TakePlan plan, const TakeSource& source, Saved saved)
{
    TIMBREL_CHECK(checkClassName(plan.className));
    TIMBREL_TRY(const auto takes, takesToExtend(plan.folder));
    TIMBREL_CHECK(makeFolders(plan.folder));
    const auto time = fmt::gmtime(std::chrono::system_clock::to_time_t(source.started));
    RecordedTakeEntry entry{fmt::format("{:%Y%m%d-%H%M%S}", time), plan.className, source.device,
        source.sampleRate, fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", time)};
    const std::string second = entry.id;
    for (int more = 2; std::ranges::find(takes, entry.id, &RecordedTakeEntry::id) != takes.end();
         ++more) {
        entry.id = fmt::format("{}-{}", second, more); // begun within the same second
    }
    return RecordedTake(std::move(plan), std::move(entry), std::move(saved));
}

Result<> RecordedTake::add(std::span<const float> samples)
{
    samples = samples.first(std::min(samples.size(), most() - m_taken));
    m_taken += samples.size();
    for (auto& clip : m_cutter.add(samples)) {
        TIMBREL_CHECK(save(std::move(clip)));
    }
    return {};
}

Result<> RecordedTake::finish()
{
    if (auto clip = m_cutter.finish()) {
        return save(std::move(*clip));
    }
    return {};
}

std::size_t RecordedTake::most() const
{
    return m_plan.seconds > 0.0
        ? static_cast<std::size_t>(std::llround(m_plan.seconds * m_entry.sampleRate))
        : std::numeric_limits<std::size_t>::max();
}

bool RecordedTake::isFull() const
{
    return m_taken >= most();
}

double RecordedTake::seconds() const
{
    return static_cast<double>(m_taken) / m_entry.sampleRate;
}

Result<> RecordedTake::save(std::vector<float> samples)
{
    if (m_clips == 0) {
        TIMBREL_CHECK(describe());
    }
    const Sound sound{m_entry.sampleRate, std::move(samples)};
    const std::string file = clipFile(m_entry, m_clips + 1);
    TIMBREL_CHECK(audio::writeSound(m_plan.folder / file, sound));
    ++m_clips;
    m_saved({file, m_plan.className, sound.seconds()});
    return {};
}

/// Enters the take into the description. Before its first clip: a take in which nothing was heard
/// leaves no trace, and no clip is ever without its take.
Result<> RecordedTake::describe()
{
    TIMBREL_TRY(auto takes, readTakes(m_plan.folder));
    takes.push_back(m_entry);
    TIMBREL_CHECK(writeTakes(m_plan.folder, takes));
    return makeFolders(m_plan.folder / m_plan.className);
}

} // namespace timbrel::corpus
