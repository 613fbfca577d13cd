// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <fluidsynth.h>

namespace timbrel::audio {

struct FluidDeleter {
    void operator()(fluid_settings_t* settings) const { delete_fluid_settings(settings); }
    void operator()(fluid_synth_t* synth) const { delete_fluid_synth(synth); }
    void operator()(fluid_player_t* player) const { delete_fluid_player(player); }
};

// Owners of FluidSynth's objects, for the sources of this room only. A player must go before its
// synth, and a synth before its settings.
using FluidSettings = std::unique_ptr<fluid_settings_t, FluidDeleter>;
using FluidSynth = std::unique_ptr<fluid_synth_t, FluidDeleter>;
using FluidPlayer = std::unique_ptr<fluid_player_t, FluidDeleter>;

/// FluidSynth prints to standard error by itself; our errors say what matters.
inline void silenceFluidLog()
{
    for (int level = FLUID_PANIC; level < LAST_LOG_LEVEL; ++level) {
        fluid_set_log_function(level, nullptr, nullptr);
    }
}

/// Settings common to all uses: `sampleRate` Hz, no effects, no locks, no real time.
inline FluidSettings fluidSettings(int sampleRate)
{
    silenceFluidLog();
    FluidSettings settings(new_fluid_settings());
    fluid_settings_setnum(settings.get(), "synth.sample-rate", sampleRate);
    fluid_settings_setint(settings.get(), "synth.reverb.active", 0);
    fluid_settings_setint(settings.get(), "synth.chorus.active", 0);
    fluid_settings_setint(settings.get(), "synth.threadsafe-api", 0);
    fluid_settings_setint(settings.get(), "synth.lock-memory", 0);
    return settings;
}

} // namespace timbrel::audio
