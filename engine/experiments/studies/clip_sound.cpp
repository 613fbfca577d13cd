// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/clip_sound.h"

#include <algorithm>

#include "engine/audio/sound_file.h"

namespace timbrel::experiments {

Result<Sound> clipSound(const corpus::Corpus& corpus, const corpus::Clip& clip,
    const spectral::Representation& representation)
{
    TIMBREL_TRY(const auto whole,
        audio::readSound(corpus.recordings[clip.recording].file, representation.sampleRate()));
    return part(whole, clip.firstFrame, representation);
}

Sound part(
    const Sound& whole, std::size_t firstFrame, const spectral::Representation& representation)
{
    const auto begin = std::min(firstFrame * representation.hop(), whole.samples.size());
    const auto count = std::min(representation.clipSamples(), whole.samples.size() - begin);
    Sound sound{whole.sampleRate, {}};
    sound.samples.assign(whole.samples.begin() + static_cast<std::ptrdiff_t>(begin),
        whole.samples.begin() + static_cast<std::ptrdiff_t>(begin + count));
    sound.samples.resize(representation.clipSamples(), 0.0F);
    return sound;
}

} // namespace timbrel::experiments
