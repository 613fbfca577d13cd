// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/solos/solos_plan.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/audio/synthesiser.h"
#include "engine/base/text.h"
#include "engine/corpus/content_hash.h"
#include "engine/corpus/solos/midi_phrases.h"

namespace timbrel::corpus {
namespace {

using nlohmann::json;

constexpr int kNarrowest = 12; // semitones that everyone must have: an octave
constexpr int kGenerator = 2; // raised when the same options begin to give another corpus

Result<> checkOptions(const SolosOptions& options)
{
    const auto refuse = [](Sentence what, Sentence remedy) {
        return fail(ErrorCode::InvalidArgument, std::move(what), {}, std::move(remedy));
    };
    const std::set<std::string> names(options.classes.begin(), options.classes.end());
    if (names.size() < 2 || names.size() < options.classes.size()) {
        return refuse(say("the corpus needs at least two different classes"),
            say("Name instruments such as piano,violin"));
    }
    if (options.phrases < 1 || options.heldOutPhrases < 1) {
        return refuse(say("the corpus needs phrases for training and held-out ones"),
            say("Ask for at least one of each"));
    }
    if (options.phrases * options.classes.size() + options.heldOutPhrases > 1000000) {
        return refuse(say("that is more than a million phrases"), say("Ask for fewer"));
    }
    if (!(options.phraseSeconds >= 1.0 && options.phraseSeconds <= 60.0)) {
        return refuse(
            say("a phrase cannot last {} s", options.phraseSeconds), say("Use 1 to 60 seconds"));
    }
    return {};
}

Result<PitchRange> commonRange(
    const SolosOptions& options, const std::vector<audio::Instrument>& instruments)
{
    const auto highestLow = std::ranges::max_element(instruments, {}, &audio::Instrument::lowest);
    const auto lowestHigh = std::ranges::min_element(instruments, {}, &audio::Instrument::highest);
    if (lowestHigh->highest - highestLow->lowest < kNarrowest) {
        const auto name = [&](auto instrument) {
            return options.classes[static_cast<std::size_t>(instrument - instruments.begin())];
        };
        return fail(ErrorCode::InvalidArgument,
            say("{} and {} have no octave in common", name(highestLow), name(lowestHigh)), {},
            say("Leave out one of them"));
    }
    return PitchRange{highestLow->lowest, lowestHigh->highest};
}

Result<MidiPhrases> phrasesFor(
    const SolosOptions& options, PitchRange range, std::size_t training, Monitor& monitor)
{
    if (!options.midiFolder.empty()) {
        TIMBREL_TRY(auto files, midiFiles(options.midiFolder));
        return phrasesFromMidi(std::move(files), range, options.phraseSeconds,
            options.heldOutPhrases, training, options.seed, monitor);
    }
    MidiPhrases phrases;
    for (std::size_t index = 0; index < training; ++index) {
        phrases.training.push_back(
            composePhrase(range, options.phraseSeconds, options.seed, "training phrase", index));
    }
    for (std::size_t index = 0; index < options.heldOutPhrases; ++index) {
        phrases.heldOut.push_back(
            composePhrase(range, options.phraseSeconds, options.seed, "held-out phrase", index));
    }
    return phrases;
}

} // namespace

Result<SolosPlan> planSolos(const SolosOptions& options, Monitor& monitor)
{
    TIMBREL_CHECK(checkOptions(options));
    SolosPlan plan;
    TIMBREL_TRY(plan.soundfont, audio::findSoundfont(options.soundfont));
    for (const std::string& name : options.classes) {
        TIMBREL_TRY(const audio::Instrument instrument, audio::findInstrument(name));
        plan.instruments.push_back(instrument);
    }
    TIMBREL_TRY(const PitchRange range, commonRange(options, plan.instruments));
    const std::size_t classes = options.classes.size();
    TIMBREL_TRY(auto phrases, phrasesFor(options, range, options.phrases * classes, monitor));
    for (Phrase& phrase : phrases.training) {
        const std::size_t number = plan.phrases.size();
        plan.phrases.push_back({fmt::format("{:04}", number + 1), Split::Training,
            {number % classes}, std::move(phrase)});
    }
    std::vector<std::size_t> everyone(classes);
    std::iota(everyone.begin(), everyone.end(), std::size_t{0});
    for (Phrase& phrase : phrases.heldOut) {
        plan.phrases.push_back({fmt::format("{:04}", plan.phrases.size() + 1), Split::HeldOut,
            everyone, std::move(phrase)});
    }
    return plan;
}

Result<json> describeOptions(const SolosOptions& options)
{
    TIMBREL_TRY(const auto soundfont, audio::findSoundfont(options.soundfont));
    ContentHash soundfontHash;
    TIMBREL_CHECK(soundfontHash.addFile(soundfont));
    json described = {
        {"generator", kGenerator},
        {"sample_rate", kSolosSampleRate},
        {"classes", options.classes},
        {"phrases_per_class", options.phrases},
        {"held_out_phrases", options.heldOutPhrases},
        {"phrase_seconds", options.phraseSeconds},
        {"seed", options.seed},
        {"soundfont", {{"file", soundfont.filename().string()}, {"xxh3", soundfontHash.text()}}},
    };
    if (!options.midiFolder.empty()) {
        TIMBREL_TRY(const auto files, midiFiles(options.midiFolder));
        ContentHash melodies;
        for (const auto& file : files) {
            melodies.add(file.lexically_relative(options.midiFolder).generic_string());
            // What cannot be read gives no melodies either.
            static_cast<void>(melodies.addFile(file));
        }
        described["midi"] = {{"files", files.size()}, {"xxh3", melodies.text()}};
    }
    return described;
}

json describePhrases(const SolosPlan& plan, const std::vector<std::string>& classes)
{
    json phrases = json::array();
    for (const PlannedPhrase& planned : plan.phrases) {
        json players = json::array();
        for (const std::size_t player : planned.players) {
            players.push_back(classes[player]);
        }
        json notes = json::array();
        for (const audio::Note& note : planned.phrase.notes) {
            notes.push_back({note.start, note.duration, note.pitch, note.velocity});
        }
        phrases.push_back({{"id", planned.id},
            {"split", planned.split == Split::HeldOut ? "held out" : "training"},
            {"classes", std::move(players)}, {"key", planned.phrase.key},
            {"notes", std::move(notes)}});
    }
    return phrases;
}

} // namespace timbrel::corpus
