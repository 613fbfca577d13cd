// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/features/levelling.h"

#include "engine/audio/loudness.h"

namespace timbrel::corpus {
namespace {

constexpr double kRms = -20.0; // dBFS; seed 003
constexpr double kProgrammeLoudness = -23.0; // LUFS; EBU R 128

} // namespace

Result<> bringTo(Loudness loudness, Sound& sound)
{
    switch (loudness) {
    case Loudness::AsRecorded:
        break;
    case Loudness::Rms:
        if (const double level = audio::rootMeanSquare(sound.samples); level > 0.0) {
            audio::applyGain(sound, kRms - audio::decibels(level));
        }
        break;
    case Loudness::R128: {
        TIMBREL_TRY(const double measured, audio::integratedLoudness(sound));
        audio::applyGain(sound, kProgrammeLoudness - measured);
        break;
    }
    }
    return {};
}

} // namespace timbrel::corpus
