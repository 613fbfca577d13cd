// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/importers/layout_examples.h"

#include <stdexcept>

#include <fmt/format.h>

#include "engine/corpus/recording/recorded_files.h"
#include "engine/corpus/solos/solos.h"
#include "tests/support/midi_tune.h"

namespace timbrel::tests {
namespace {

/// A tenth of a second, another for each number.
std::vector<float> tone(int number)
{
    return sine(200.0 + 50.0 * number, 16000, 1600);
}

void fillFma(const CorpusFolder& folder)
{
    std::string table = ",artist,set,set,track,track\n,id,split,subset,genre_top,title\n"
                        "track_id,,,,,\n";
    for (int track = 0; track < 8; ++track) {
        const char* split = track < 6 ? "training" : track == 6 ? "validation" : "test";
        table += fmt::format("{},{},{},small,{},\"Of \"\"{}\"\"\"\n", track, track, split,
            track % 2 == 0 ? "Folk" : "Rock", track);
        folder.add(fmt::format("fma_small/000/{:06}.wav", track), tone(track));
    }
    table += "9,9,training,medium,Rock,of a larger part\n";
    folder.addBytes("fma_metadata/tracks.csv", table);
}

void fillGtzan(const CorpusFolder& folder)
{
    for (int index = 0; index < 8; ++index) {
        const char* genre = index % 2 == 0 ? "blues" : "rock";
        folder.add(fmt::format("genres/{0}/{0}.{1:05}.wav", genre, index), tone(index));
    }
}

void fillMedley(const CorpusFolder& folder)
{
    std::string table = "subset,instrument,instrument_id,song_id,uuid4\n";
    for (int index = 0; index < 8; ++index) {
        const char* subset = index < 6 ? "training" : "test";
        const int instrument = index % 2;
        const auto uuid = fmt::format("0000-{}", index);
        table += fmt::format("{},{},{},{},{}\n", subset, instrument == 0 ? "flute" : "piano",
            instrument, index, uuid);
        folder.add(fmt::format("audio/Medley-solos-DB_{}-{}_{}.wav", subset, instrument, uuid),
            tone(index));
    }
    folder.addBytes("annotation/Medley-solos-DB_metadata.csv", table);
}

void fillMidi(const CorpusFolder& folder)
{
    for (int tune = 0; tune < 8; ++tune) { // of one phrase each, of which one is held out
        folder.addBytes(
            fmt::format("tunes/{}.mid", tune), midiTune(static_cast<unsigned>(tune), 33));
    }
}

void fillMusicNet(const CorpusFolder& folder)
{
    std::string table = "id,composer,composition,movement,ensemble,source,transcriber,catalog_name,"
                        "seconds\n";
    for (int index = 0; index < 8; ++index) {
        table += fmt::format("{},Schubert,\"Work {}, in C\",1. Allegro,{},,,D{},1\n", 1700 + index,
            index, index % 2 == 0 ? "Solo Piano" : "Wind Quintet", index);
        folder.add(
            fmt::format("musicnet/{}_data/{}.wav", index < 6 ? "train" : "test", 1700 + index),
            tone(index));
    }
    folder.addBytes("musicnet_metadata.csv", table);
}

void fillNsynth(const CorpusFolder& folder)
{
    std::string notes[2];
    for (int index = 0; index < 8; ++index) {
        const char* family = index % 2 == 0 ? "guitar" : "reed";
        const char* part = index < 6 ? "train" : "test";
        const auto name = fmt::format("{}_acoustic_{:03}-060-100", family, index);
        auto& text = notes[index < 6 ? 0 : 1];
        text += fmt::format("{}\"{}\": {{\"qualities\": [0, 1], \"pitch\": 60, "
                            "\"instrument_source_str\": \"acoustic\", \"instrument_str\": "
                            "\"{}_acoustic_{:03}\", \"qualities_str\": [\"dark\"], "
                            "\"instrument_family_str\": \"{}\"}}",
            text.empty() ? "{" : ", ", name, family, index, family);
        folder.add(fmt::format("nsynth-{}/audio/{}.wav", part, name), tone(index));
    }
    folder.addBytes("nsynth-train/examples.json", notes[0] + "}");
    folder.addBytes("nsynth-test/examples.json", notes[1] + "}");
}

void fillRecorded(const CorpusFolder& folder)
{
    std::vector<corpus::RecordedTakeEntry> takes;
    for (int index = 0; index < 4; ++index) {
        takes.push_back({fmt::format("20261121-18050{}", index), index % 2 == 0 ? "flute" : "voice",
            "a microphone", 16000, ""});
        for (const int clip : {1, 2}) {
            folder.add(corpus::clipFile(takes.back(), static_cast<std::size_t>(clip)),
                tone(2 * index + clip));
        }
    }
    if (const auto written = corpus::writeTakes(folder.path(), takes); !written) {
        throw std::runtime_error(written.error().text());
    }
}

void fillSolos(const CorpusFolder& folder)
{
    Monitor monitor;
    corpus::SolosOptions options;
    options.classes = {"flute", "violin"};
    options.phrases = 3;
    options.heldOutPhrases = 1;
    options.phraseSeconds = 2.0;
    if (const auto made = corpus::makeSolos(options, folder.path(), monitor); !made) {
        throw std::runtime_error(made.error().text());
    }
}

} // namespace

const std::map<std::string, LayoutExample>& layoutExamples()
{
    static const std::map<std::string, LayoutExample> examples{
        {"folder",
            {[](const CorpusFolder& folder) {
                 folder.fill({"a", "b"}, 4, 0.1);
             },
                {"a", "b"}}},
        {"fma", {&fillFma, {"Folk", "Rock"}}},
        {"gtzan", {&fillGtzan, {"blues", "rock"}}},
        {"medley-solos", {&fillMedley, {"flute", "piano"}}},
        {"midi", {&fillMidi, {"flute", "piano", "trumpet", "violin"}, 4, 4}},
        {"musicnet", {&fillMusicNet, {"Solo Piano", "Wind Quintet"}, 6, 2, "composer"}},
        {"nsynth", {&fillNsynth, {"guitar", "reed"}, 6, 2, "source"}},
        {"recorded", {&fillRecorded, {"flute", "voice"}, 4, 4}}, // by take
        {"solos", {&fillSolos, {"flute", "violin"}}},
    };
    return examples;
}

} // namespace timbrel::tests
