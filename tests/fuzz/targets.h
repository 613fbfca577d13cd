// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace timbrel::fuzz {

/// What a stranger hands to a reader.
using Bytes = std::span<const std::byte>;

// One function for each reader, in tests/fuzz/targets/<name>.cpp. It reads the bytes and returns
// whatever they are; it aborts when what came out of them breaks a promise of the reader.
void fuzzCorpusJson(Bytes bytes);
void fuzzCsv(Bytes bytes);
void fuzzExperiment(Bytes bytes);
void fuzzFeatures(Bytes bytes);
void fuzzFma(Bytes bytes);
void fuzzGtzan(Bytes bytes);
void fuzzListening(Bytes bytes);
void fuzzMap(Bytes bytes);
void fuzzMedley(Bytes bytes);
void fuzzMemo(Bytes bytes);
void fuzzMidi(Bytes bytes);
void fuzzMusicNet(Bytes bytes);
void fuzzNpy(Bytes bytes);
void fuzzNsynth(Bytes bytes);
void fuzzPreview(Bytes bytes);
void fuzzRecorded(Bytes bytes);
void fuzzResampler(Bytes bytes);
void fuzzRun(Bytes bytes);
void fuzzSafeTensors(Bytes bytes);
void fuzzSeries(Bytes bytes);
void fuzzSession(Bytes bytes);
void fuzzSetting(Bytes bytes);
void fuzzSolos(Bytes bytes);
void fuzzSound(Bytes bytes);
void fuzzSubClasses(Bytes bytes);
void fuzzTensorFlowJs(Bytes bytes);

struct Target {
    std::string_view name;
    void (*run)(Bytes bytes);
};

/// Every target: a program fuzz_<name> looks for findings, tst_fuzz replays old ones.
inline constexpr std::array kTargets{
    Target{"corpus_json", &fuzzCorpusJson},
    Target{"csv", &fuzzCsv},
    Target{"experiment", &fuzzExperiment},
    Target{"features", &fuzzFeatures},
    Target{"fma", &fuzzFma},
    Target{"gtzan", &fuzzGtzan},
    Target{"listening", &fuzzListening},
    Target{"map", &fuzzMap},
    Target{"medley", &fuzzMedley},
    Target{"memo", &fuzzMemo},
    Target{"midi", &fuzzMidi},
    Target{"musicnet", &fuzzMusicNet},
    Target{"npy", &fuzzNpy},
    Target{"nsynth", &fuzzNsynth},
    Target{"preview", &fuzzPreview},
    Target{"recorded", &fuzzRecorded},
    Target{"resampler", &fuzzResampler},
    Target{"run", &fuzzRun},
    Target{"safetensors", &fuzzSafeTensors},
    Target{"series", &fuzzSeries},
    Target{"session", &fuzzSession},
    Target{"setting", &fuzzSetting},
    Target{"solos", &fuzzSolos},
    Target{"sound", &fuzzSound},
    Target{"sub_classes", &fuzzSubClasses},
    Target{"tensorflow_js", &fuzzTensorFlowJs},
};

} // namespace timbrel::fuzz
