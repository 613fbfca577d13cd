// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/synthesiser.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <utility>
#include <vector>

#include "engine/audio/fluid_handles.h"

namespace timbrel::audio {
namespace {

constexpr std::array kSoundfonts{
    "/usr/share/sounds/sf3/FluidR3Mono_GM.sf3",
    "/usr/share/sounds/sf2/FluidR3_GM.sf2",
    "/usr/share/sounds/sf3/default-GM.sf3",
    "/usr/share/sounds/sf2/default-GM.sf2",
    "/usr/share/soundfonts/default.sf2",
};

constexpr int kChannel = 0;
constexpr int kVoices = 48; // one line of notes and what of it still fades
constexpr std::size_t kBlock = 64; // FluidSynth makes sound in blocks of this many samples
constexpr double kGain = 0.5; // of one voice; leaves headroom for notes that overlap

/// The start or end of a note, at a sample.
struct Event {
    std::size_t at = 0;
    bool on = false;
    int pitch = 0;
    int velocity = 0;
};

std::vector<Event> eventsOf(std::span<const Note> notes, int sampleRate)
{
    const auto sampleAt = [&](double seconds) {
        return static_cast<std::size_t>(std::llround(std::max(0.0, seconds) * sampleRate));
    };
    std::vector<Event> events;
    for (const Note& note : notes) {
        events.push_back({sampleAt(note.start), true, note.pitch, note.velocity});
        events.push_back({sampleAt(note.start + note.duration), false, note.pitch, 0});
    }
    // At the same sample a note ends before another begins, or a repeated pitch would be cut off.
    std::ranges::stable_sort(
        events, {}, [](const Event& event) { return std::pair(event.at / kBlock, event.on); });
    return events;
}

/// Ends whatever still sounds. A reset lets voices fade, so they are rendered away unheard.
void silenceVoices(fluid_synth_t* synth)
{
    fluid_synth_system_reset(synth);
    float unheard[kBlock];
    while (fluid_synth_get_active_voice_count(synth) > 0) {
        fluid_synth_write_float(synth, kBlock, unheard, 0, 1, unheard, 0, 1);
    }
}

/// A voice sounds very slightly different the first time it is used (FluidSynth 2.3). All of them
/// are used once here, so that every note that is heard is played by a used one.
void useEveryVoice(fluid_synth_t* synth)
{
    fluid_synth_program_change(synth, kChannel, 0);
    for (int pitch = 21; fluid_synth_get_active_voice_count(synth) < kVoices && pitch <= 108;
         ++pitch) {
        fluid_synth_noteon(synth, kChannel, pitch, 1);
    }
    float unheard[kBlock];
    fluid_synth_write_float(synth, kBlock, unheard, 0, 1, unheard, 0, 1);
}

/// FluidSynth keeps one store of decoded notes for all synthesisers of the program. Threads that
/// fill it and empty it at once have crashed inside the decoder, so they take turns: whoever opens,
/// closes or chooses an instrument holds this.
std::mutex& decodedNotes()
{
    static std::mutex mutex;
    return mutex;
}

} // namespace

struct Synthesiser::Engine {
    Engine() = default;
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;
    ~Engine()
    {
        const std::scoped_lock lock(decodedNotes());
        synth.reset();
    }

    FluidSettings settings;
    FluidSynth synth;
    int sampleRate = 0;
};

Result<std::filesystem::path> findSoundfont(const std::filesystem::path& wished)
{
    std::error_code ignored;
    if (!wished.empty()) {
        if (std::filesystem::is_regular_file(wished, ignored)) {
            return wished;
        }
        return fail(ErrorCode::NotFound, say("there is no such soundfont"), wished.string(),
            say("Check the path, or name none to use the system's"));
    }
    for (const char* known : kSoundfonts) {
        if (std::filesystem::is_regular_file(known, ignored)) {
            return std::filesystem::path(known);
        }
    }
    return fail(ErrorCode::NotFound, say("no soundfont is installed"), {},
        say("Install the package fluidr3mono-gm-soundfont, or name an SF2 or SF3 file"));
}

Synthesiser::Synthesiser(std::unique_ptr<Engine> engine)
    : m_engine(std::move(engine))
{
}
Synthesiser::~Synthesiser() = default;
Synthesiser::Synthesiser(Synthesiser&&) noexcept = default;
Synthesiser& Synthesiser::operator=(Synthesiser&&) noexcept = default;

Result<Synthesiser> Synthesiser::open(const std::filesystem::path& soundfont, int sampleRate)
{
    auto engine = std::make_unique<Engine>(); // outlives the lock: its end takes it, too
    const std::scoped_lock lock(decodedNotes());
    engine->sampleRate = sampleRate;
    engine->settings = fluidSettings(sampleRate);
    // Only the notes of instruments that play are decoded, not the whole font.
    fluid_settings_setint(engine->settings.get(), "synth.dynamic-sample-loading", 1);
    fluid_settings_setint(engine->settings.get(), "synth.polyphony", kVoices);
    fluid_settings_setnum(engine->settings.get(), "synth.gain", kGain);
    engine->synth.reset(new_fluid_synth(engine->settings.get()));
    if (!engine->synth) {
        return fail(ErrorCode::InvalidArgument,
            say("the synthesiser does not run at this sample rate"),
            std::to_string(sampleRate) + " Hz", say("Use 8000 to 96000 Hz"));
    }
    if (fluid_is_soundfont(soundfont.c_str()) == 0
        || fluid_synth_sfload(engine->synth.get(), soundfont.c_str(), 1) == FLUID_FAILED) {
        return fail(ErrorCode::Unreadable, say("it is no soundfont, or it is damaged"),
            soundfont.string(), say("Name an SF2 or SF3 file"));
    }
    fluid_synth_set_interp_method(engine->synth.get(), -1, FLUID_INTERP_7THORDER);
    useEveryVoice(engine->synth.get());
    return Synthesiser(std::move(engine));
}

Sound Synthesiser::render(std::span<const Note> notes, int program, double seconds)
{
    fluid_synth_t* synth = m_engine->synth.get();
    silenceVoices(synth);
    {
        const std::scoped_lock lock(decodedNotes());
        fluid_synth_program_change(synth, kChannel, program);
    }

    const auto wanted = static_cast<std::size_t>(std::llround(seconds * m_engine->sampleRate));
    // Whole blocks, so that nothing of this rendering is left over for the next.
    const std::size_t total = (wanted + kBlock - 1) / kBlock * kBlock;
    std::vector<float> left(total);
    std::vector<float> right(total);
    std::size_t done = 0;
    const auto renderTo = [&](std::size_t end) {
        end = std::min(end / kBlock * kBlock, total);
        if (end > done) {
            fluid_synth_write_float(synth, static_cast<int>(end - done), left.data() + done, 0, 1,
                right.data() + done, 0, 1);
            done = end;
        }
    };
    for (const Event& event : eventsOf(notes, m_engine->sampleRate)) {
        renderTo(event.at);
        if (event.on) {
            fluid_synth_noteon(synth, kChannel, event.pitch, event.velocity);
        } else {
            fluid_synth_noteoff(synth, kChannel, event.pitch);
        }
    }
    renderTo(total);

    Sound sound{m_engine->sampleRate, std::vector<float>(wanted)};
    for (std::size_t n = 0; n < wanted; ++n) {
        sound.samples[n] = 0.5F * (left[n] + right[n]);
    }
    return sound;
}

} // namespace timbrel::audio
