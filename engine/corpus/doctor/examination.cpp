// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/doctor/examination.h"

#include <system_error>
#include <utility>

#include "engine/audio/decoded_sound.h"
#include "engine/corpus/features/stretches.h"
#include "engine/corpus/tally.h"
#include "engine/runtime/parallel.h"

namespace timbrel::corpus {

std::span<const double> Examined::lengths(Cutting cutting) const
{
    if (!facts) {
        return {};
    }
    return cutting == Cutting::Silences ? std::span(stretches) : std::span(&facts->seconds, 1);
}

std::size_t Examined::clips(const ClipCut& cut) const
{
    std::size_t clips = 0;
    for (const double seconds : lengths(cut.cutting)) {
        clips += cut.clipsIn(seconds);
    }
    return clips;
}

double Examined::secondsInClips(const ClipCut& cut) const
{
    double inClips = 0.0;
    for (const double seconds : lengths(cut.cutting)) {
        inClips += cut.secondsIn(seconds);
    }
    return inClips;
}

Examined examineFile(const std::filesystem::path& file)
{
    Examined examined;
    const auto decoded = audio::decodeSound(file);
    if (!decoded) {
        examined.refusal = decoded.error();
        return examined;
    }
    examined.facts = measure(*decoded);
    const Sound& sound = decoded->sound;
    for (const Stretch& stretch : soundingStretches(sound, 1)) {
        examined.stretches.push_back(
            static_cast<double>(stretch.end - stretch.first) / sound.sampleRate);
    }
    if (const auto usable = audio::requireUsable(*decoded, file); !usable) {
        examined.refusal = usable.error();
    }
    return examined;
}

Examined ExaminationMemory::examined(const std::filesystem::path& file)
{
    std::error_code gone;
    const auto size = std::filesystem::file_size(file, gone);
    const auto changed =
        gone ? std::filesystem::file_time_type{} : std::filesystem::last_write_time(file, gone);
    if (gone) {
        return examineFile(file);
    }
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_entries.find(file.string());
        if (found != m_entries.end() && found->second.size == size
            && found->second.changed == changed) {
            return found->second.examined;
        }
    }
    Examined examined = examineFile(file);
    const std::scoped_lock lock(m_mutex);
    m_entries[file.string()] = {size, changed, examined};
    return examined;
}

Result<std::vector<Examined>> examine(
    const Corpus& corpus, std::size_t threads, ExaminationMemory& memory, Monitor& monitor)
{
    std::vector<Examined> examined(corpus.recordings.size());
    Tally tally(monitor, "listening to recordings", corpus.recordings.size());
    runtime::parallelFor(examined.size(), threads, [&](std::size_t index) {
        if (!tally.cancelled()) {
            examined[index] = memory.examined(corpus.recordings[index].file);
            tally.done();
        }
    });
    if (tally.cancelled()) {
        return fail(ErrorCode::Cancelled, say("listening to the corpus was cancelled"));
    }
    return examined;
}

} // namespace timbrel::corpus
