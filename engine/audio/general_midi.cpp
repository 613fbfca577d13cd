// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/general_midi.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "engine/base/text.h"

namespace timbrel::audio {
namespace {

/// Programs in the order of the standard; ranges are those of orchestration handbooks, rounded
/// inwards, and of the keyboard's middle where an instrument has no body.
constexpr std::array kInstruments{
    Instrument{0, "acoustic_grand_piano", 28, 103},
    Instrument{1, "bright_acoustic_piano", 28, 103},
    Instrument{2, "electric_grand_piano", 28, 103},
    Instrument{3, "honky_tonk_piano", 28, 103},
    Instrument{4, "electric_piano_1", 28, 100},
    Instrument{5, "electric_piano_2", 28, 100},
    Instrument{6, "harpsichord", 29, 89},
    Instrument{7, "clavinet", 36, 96},
    Instrument{8, "celesta", 60, 108},
    Instrument{9, "glockenspiel", 72, 108},
    Instrument{10, "music_box", 60, 96},
    Instrument{11, "vibraphone", 53, 89},
    Instrument{12, "marimba", 45, 96},
    Instrument{13, "xylophone", 65, 108},
    Instrument{14, "tubular_bells", 60, 77},
    Instrument{15, "dulcimer", 60, 84},
    Instrument{16, "drawbar_organ", 36, 96},
    Instrument{17, "percussive_organ", 36, 96},
    Instrument{18, "rock_organ", 36, 96},
    Instrument{19, "church_organ", 36, 96},
    Instrument{20, "reed_organ", 36, 96},
    Instrument{21, "accordion", 53, 89},
    Instrument{22, "harmonica", 60, 84},
    Instrument{23, "bandoneon", 53, 89},
    Instrument{24, "nylon_guitar", 40, 84},
    Instrument{25, "steel_guitar", 40, 84},
    Instrument{26, "jazz_guitar", 40, 86},
    Instrument{27, "clean_guitar", 40, 86},
    Instrument{28, "muted_guitar", 40, 86},
    Instrument{29, "overdriven_guitar", 40, 86},
    Instrument{30, "distortion_guitar", 40, 86},
    Instrument{31, "guitar_harmonics", 52, 86},
    Instrument{32, "acoustic_bass", 28, 55},
    Instrument{33, "finger_bass", 28, 55},
    Instrument{34, "pick_bass", 28, 55},
    Instrument{35, "fretless_bass", 28, 55},
    Instrument{36, "slap_bass_1", 28, 55},
    Instrument{37, "slap_bass_2", 28, 55},
    Instrument{38, "synth_bass_1", 28, 55},
    Instrument{39, "synth_bass_2", 28, 55},
    Instrument{40, "violin", 55, 96},
    Instrument{41, "viola", 48, 84},
    Instrument{42, "cello", 36, 76},
    Instrument{43, "contrabass", 28, 55},
    Instrument{44, "tremolo_strings", 36, 96},
    Instrument{45, "pizzicato_strings", 36, 96},
    Instrument{46, "harp", 28, 100},
    Instrument{47, "timpani", 36, 57},
    Instrument{48, "string_ensemble_1", 36, 96},
    Instrument{49, "string_ensemble_2", 36, 96},
    Instrument{50, "synth_strings_1", 36, 96},
    Instrument{51, "synth_strings_2", 36, 96},
    Instrument{52, "choir_aahs", 48, 79},
    Instrument{53, "voice_oohs", 48, 79},
    Instrument{54, "synth_voice", 48, 84},
    Instrument{55, "orchestra_hit", 48, 72},
    Instrument{56, "trumpet", 55, 82},
    Instrument{57, "trombone", 40, 72},
    Instrument{58, "tuba", 28, 58},
    Instrument{59, "muted_trumpet", 55, 82},
    Instrument{60, "french_horn", 41, 77},
    Instrument{61, "brass_section", 36, 84},
    Instrument{62, "synth_brass_1", 36, 96},
    Instrument{63, "synth_brass_2", 36, 96},
    Instrument{64, "soprano_sax", 56, 87},
    Instrument{65, "alto_sax", 49, 80},
    Instrument{66, "tenor_sax", 44, 75},
    Instrument{67, "baritone_sax", 36, 68},
    Instrument{68, "oboe", 58, 91},
    Instrument{69, "english_horn", 52, 81},
    Instrument{70, "bassoon", 34, 72},
    Instrument{71, "clarinet", 50, 91},
    Instrument{72, "piccolo", 74, 102},
    Instrument{73, "flute", 60, 96},
    Instrument{74, "recorder", 60, 86},
    Instrument{75, "pan_flute", 60, 96},
    Instrument{76, "blown_bottle", 60, 96},
    Instrument{77, "shakuhachi", 55, 84},
    Instrument{78, "whistle", 60, 96},
    Instrument{79, "ocarina", 60, 84},
    Instrument{80, "square_lead", 36, 96},
    Instrument{81, "sawtooth_lead", 36, 96},
    Instrument{82, "calliope_lead", 36, 96},
    Instrument{83, "chiff_lead", 36, 96},
    Instrument{84, "charang_lead", 36, 96},
    Instrument{85, "voice_lead", 36, 96},
    Instrument{86, "fifths_lead", 36, 96},
    Instrument{87, "bass_and_lead", 36, 96},
    Instrument{88, "new_age_pad", 36, 96},
    Instrument{89, "warm_pad", 36, 96},
    Instrument{90, "polysynth_pad", 36, 96},
    Instrument{91, "choir_pad", 36, 96},
    Instrument{92, "bowed_pad", 36, 96},
    Instrument{93, "metallic_pad", 36, 96},
    Instrument{94, "halo_pad", 36, 96},
    Instrument{95, "sweep_pad", 36, 96},
    Instrument{96, "rain", 36, 96},
    Instrument{97, "soundtrack", 36, 96},
    Instrument{98, "crystal", 36, 96},
    Instrument{99, "atmosphere", 36, 96},
    Instrument{100, "brightness", 36, 96},
    Instrument{101, "goblins", 36, 96},
    Instrument{102, "echoes", 36, 96},
    Instrument{103, "sci_fi", 36, 96},
    Instrument{104, "sitar", 48, 77},
    Instrument{105, "banjo", 48, 84},
    Instrument{106, "shamisen", 50, 79},
    Instrument{107, "koto", 55, 84},
    Instrument{108, "kalimba", 48, 79},
    Instrument{109, "bagpipe", 36, 77},
    Instrument{110, "fiddle", 55, 96},
    Instrument{111, "shanai", 48, 84},
    Instrument{112, "tinkle_bell", 72, 96},
    Instrument{113, "agogo", 60, 84},
    Instrument{114, "steel_drums", 52, 76},
    Instrument{115, "woodblock", 60, 84},
    Instrument{116, "taiko", 36, 60},
    Instrument{117, "melodic_tom", 36, 72},
    Instrument{118, "synth_drum", 36, 72},
    Instrument{119, "reverse_cymbal", 36, 72},
    Instrument{120, "guitar_fret_noise", 36, 72},
    Instrument{121, "breath_noise", 36, 72},
    Instrument{122, "seashore", 36, 72},
    Instrument{123, "bird_tweet", 60, 84},
    Instrument{124, "telephone_ring", 60, 84},
    Instrument{125, "helicopter", 36, 72},
    Instrument{126, "applause", 36, 72},
    Instrument{127, "gunshot", 36, 72},
};
static_assert(kInstruments.size() == 128);

/// What people say.
constexpr std::array<std::pair<std::string_view, std::string_view>, 14> kShortNames{{
    {"piano", "acoustic_grand_piano"},
    {"electric_piano", "electric_piano_1"},
    {"organ", "church_organ"},
    {"guitar", "nylon_guitar"},
    {"electric_guitar", "clean_guitar"},
    {"distorted_guitar", "distortion_guitar"},
    {"bass", "finger_bass"},
    {"double_bass", "contrabass"},
    {"strings", "string_ensemble_1"},
    {"choir", "choir_aahs"},
    {"horn", "french_horn"},
    {"sax", "alto_sax"},
    {"saxophone", "alto_sax"},
    {"voice", "voice_oohs"},
}};

} // namespace

std::span<const Instrument> generalMidi()
{
    return kInstruments;
}

Result<Instrument> findInstrument(std::string_view name)
{
    std::string wanted(name);
    std::ranges::replace(wanted, ' ', '_');
    const auto alias = std::ranges::find(
        kShortNames, wanted, [](const auto& pair) { return std::string(pair.first); });
    if (alias != kShortNames.end()) {
        wanted = alias->second;
    }
    const auto found = std::ranges::find(kInstruments, wanted, &Instrument::name);
    if (found != kInstruments.end()) {
        return *found;
    }
    std::vector<std::string> known;
    for (const auto& [shortName, full] : kShortNames) {
        known.emplace_back(shortName);
    }
    for (const Instrument& instrument : kInstruments) {
        known.emplace_back(instrument.name);
    }
    const std::string nearest = nearestName(wanted, known);
    return fail(ErrorCode::NotFound, say("there is no instrument \"{}\"", name), {},
        nearest.empty() ? say("Use a General MIDI name such as piano, violin, trumpet or flute")
                        : say("Did you mean \"{}\"?", nearest));
}

} // namespace timbrel::audio
