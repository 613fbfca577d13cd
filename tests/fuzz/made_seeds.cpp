// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <optional>

#include "engine/audio/sound_file.h"
#include "engine/base/files.h"
#include "engine/experiments/files/experiment_file.h"
#include "engine/experiments/files/preview_file.h"
#include "engine/formats/npy.h"
#include "engine/formats/safetensors.h"
#include "tests/fuzz/feature_identity.h"
#include "tests/fuzz/schema.h"
#include "tests/fuzz/seeds.h"
#include "tests/fuzz/sound_suffixes.h"
#include "tests/support/midi_tune.h"
#include "tests/support/signals.h"
#include "tests/support/temporary_folder.h"

namespace timbrel::fuzz {
namespace {

constexpr int kRate = 8000; // Hz

void addTables(std::vector<Seed>& seeds)
{
    seeds.push_back({"csv", "plain", "name,hz\npiano,440\n\"a \"\"b\"\"\",\"1,5\"\n"});
    seeds.push_back({"csv", "latin", "\xEF\xBB\xBFn\xE9,\r\n\r\nx"});
    seeds.push_back({"fma", "table",
        ",set,set,track,artist\n,split,subset,genre_top,id\ntrack_id,,,,\n"
        "2,training,small,Hip-Hop,1\n5,test,small,Rock,2\n10,validation,medium,,3\n"});
    seeds.push_back({"musicnet", "table",
        "id,composer,composition,ensemble\n2214,Bach,Prelude,Solo Piano\n"
        "1727,Schubert,Quintet,Piano Quintet\n1819,Mozart,Serenade,Wind Octet\n"});
    seeds.push_back({"medley", "table",
        "subset,instrument,instrument_id,song_id,uuid4\ntraining,clarinet,0,1,a\n"
        "training,flute,1,2,b\ntest,clarinet,0,3,c\n"});
    seeds.push_back({"gtzan", "list", "jazz/jazz.00001.wav\n  blues/blues.00001.au\r\n\n"});
    seeds.push_back({"series", "points",
        "step,epoch,seconds,name,value\n50,1,0.5,loss,0.25\n150,2,1.5,loss,nan\n1,1"});
}

void addDescriptions(std::vector<Seed>& seeds)
{
    seeds.push_back({"nsynth", "notes",
        R"({"a":{"instrument_family_str":"guitar","instrument_source_str":"acoustic",)"
        R"("instrument_str":"guitar_acoustic_010","qualities":[0,1]},)"
        R"("b":{"instrument_family_str":"bass","pitch":49}})"});
    seeds.push_back({"recorded", "takes",
        R"({"takes":[{"take":"20261121-180503","class":"piano","device":"USB","sample_rate":48000,)"
        R"("started":"2026-11-21T18:05:03Z"}]})"});
    seeds.push_back({"solos", "phrases",
        R"({"options":{"classes":["piano","violin"]},"phrases":[)"
        R"({"id":"1","split":"training","classes":["piano","violin"],"notes":[[0.5,1,60,80]]},)"
        R"({"id":"2","split":"held out","classes":["piano"],"notes":[]}]})"});
    seeds.push_back({"corpus_json", "corpus",
        R"({"folder":"/music","layout":"folder","classes":["piano"],"recordings":[)"
        R"({"id":"piano/a.wav","class":0,"split":"training","seconds":3.5,"phrase":""}]})"});
    seeds.push_back({"sub_classes", "table",
        R"({"classes":["a","b"],"sub_classes":[{"name":"a","class":0,"centre":[0.5]},)"
        R"({"name":"b 1","class":1,"centre":[1]},{"name":"b 2","class":1,"centre":[2]}],)"
        R"("clips":{"a/x.wav@0":0,"b/y.wav@0":2}})"});
    seeds.push_back({"listening", "list",
        R"({"format":"timbrel-listening-list","sounds":[{"id":"0002","title":"phrase 1",)"
        R"("version":"truth","run":"first-001","step":400,"seconds":2.0,)"
        R"("kept_at":"2026-11-22T06:01:00Z","stars":4,"note":"bright"}],"removed":[{"id":"0001",)"
        R"("title":"","version":"","run":"","step":0,"seconds":0.5,"kept_at":"","stars":0,)"
        R"("note":""}]})"});
    seeds.push_back({"run", "record",
        R"({"experiment":"First","method":"lord-semi","state":"completed","step":400,)"
        R"("train_seconds":1.5,"classes":["piano"],"scale":[1.0],"threads":2,)"
        R"("versions":{"timbrel":"0.1.0"},"heldout":{"transfer_error":0.1}})"});
    seeds.push_back({"session", "whole",
        "format = \"timbrel-session\"\nended = false\nrecent = [\"/a\"]\ntraining = \"/r\"\n"
        "[shown]\nrun = \"/r\"\nstep = 4\ncell = [1, 0]\n[window]\ntheme = \"dark\"\n"
        "[[dock]]\nid = \"curves\"\nplace = \"middle-below\"\nsize = [400, 300]\n"
        "[view.curves]\nlog = true\nfrom = 1.5\nhidden = [\"loss\"]\n[experiment.training]\nsteps "
        "= 6\n"});
    const params::Experiment experiment(smallSchema());
    seeds.push_back({"experiment", "defaults", experiments::toToml(experiment)});
    seeds.push_back({"experiment", "choices",
        "name = \"x\"\n[representation]\nuse = \"cqt\"\n[corpus]\nclasses = [\"a\", \"b\"]\n"});
    for (const char* setting : {"corpus.held_out=0.25", "corpus.classes=piano,violin",
             "corpus.clip_hop=0x40", "representation=cqt", "corpus.split=drawn"}) {
        seeds.push_back({"setting", "setting" + std::to_string(seeds.size()), setting});
    }
}

void addArrays(std::vector<Seed>& seeds)
{
    Matrix matrix(2, 3);
    seeds.push_back({"npy", "matrix", formats::toNpy(matrix)});
    formats::SafeTensors file;
    file.metadata["about"] = "a seed";
    file.arrays.push_back({"bytes", formats::ElementType::U8, {2, 3}, "abcdef"});
    file.arrays.push_back({"scalar", formats::ElementType::F32, {}, std::string(4, '\0')});
    seeds.push_back({"safetensors", "arrays", formats::toBytes(file)});
    seeds.push_back({"tensorflow_js", "model",
        std::string(R"({"weightsManifest":[{"paths":["a.bin"],"weights":[)"
                    R"({"name":"kernel","shape":[2,1],"dtype":"float32"},)"
                    R"({"name":"axis","shape":[],"dtype":"int32"}]}]})")
            + std::string(13, '\0')}); // the end of the text, then twelve bytes of weights
    corpus::FeatureRecord usable;
    usable.features = Matrix(featureIdentity().rows, 4);
    corpus::FeatureRecord refused;
    refused.refusal = corpus::Refusal{say("it is silent"), say("Remove it")};
    seeds.push_back({"features", "records",
        corpus::encodedHead(featureIdentity()) + corpus::encodedRecord(0, usable)
            + corpus::encodedRecord(1, refused)});
    seeds.push_back({"memo", "line", std::string(32, 'a') + ' ' + std::string(32, '0') + '\n'});
}

/// The files of a preview with one class.
void addPreviews(std::vector<Seed>& seeds)
{
    const tests::TemporaryFolder folder;
    const experiments::PreviewFolder previews(folder.path());
    snapshots::Spectrogram picture;
    picture.decibels = Matrix(2, 3);
    picture.bandHz = {100.0F, 200.0F};
    picture.secondsPerFrame = 0.01;
    const snapshots::Stamp stamp{"run-001", 1};
    snapshots::TransferGrid grid;
    grid.stamp = stamp;
    grid.rows = {{"piano", "a.wav@0", picture}};
    grid.columns = grid.rows;
    grid.cells = {{picture, picture, 0.5F, true}};
    snapshots::CodeMap map;
    map.stamp = stamp;
    map.classes = {"piano"};
    map.contentCodes = {{0.5F, -1.0F, 0, "a.wav@0", "a.wav"}};
    map.classCodes = {{0.0F, 0.0F, 0, "", ""}};
    if (previews.save(grid) && previews.save(map)) {
        seeds.push_back({"preview", "grid", readFile(previews.at(1) / "grid.safetensors").value()});
        seeds.push_back({"map", "map", readFile(previews.at(1) / "map.json").value()});
    }
}

std::string bigEndian(std::uint32_t number)
{
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U}) {
        bytes += static_cast<char>((number >> shift) & 0xFFU);
    }
    return bytes;
}

void addSound(std::vector<Seed>& seeds, const std::string& name, const std::string& bytes)
{
    const auto suffix = suffixIndex(std::filesystem::path(name).extension().string()).value();
    seeds.push_back({"sound", name, static_cast<char>(suffix) + bytes});
}

void addSounds(std::vector<Seed>& seeds)
{
    const Sound sound{kRate, tests::sine(440.0, kRate, 200)};
    addSound(seeds, "pcm.wav", audio::encodedSound("x.wav", sound).value());
    addSound(seeds, "float.wav",
        audio::encodedSound("x.wav", sound, audio::SampleFormat::Float32).value());
    addSound(seeds, "sound.flac", audio::encodedSound("x.flac", sound).value());
    const std::string samples(400, '\x11');
    const auto size = static_cast<std::uint32_t>(samples.size());
    addSound(seeds, "sound.au", // 16 bits, mono
        ".snd" + bigEndian(24) + bigEndian(size) + bigEndian(3) + bigEndian(kRate) + bigEndian(1)
            + samples);
    const std::string rate("\x40\x0B\xFA\0\0\0\0\0\0\0", 10); // 8000 in 80 bits
    addSound(seeds, "sound.aiff",
        "FORM" + bigEndian(size + 46) + "AIFFCOMM" + bigEndian(18) + std::string("\0\1", 2)
            + bigEndian(size / 2) + std::string("\0\x10", 2) + rate + "SSND" + bigEndian(size + 8)
            + bigEndian(0) + bigEndian(0) + samples);
}

void addRates(std::vector<Seed>& seeds)
{
    for (const auto& [from, to] : {std::pair(44100, 16000), std::pair(8000, 96000)}) {
        std::string bytes(8 + 400, '\0');
        for (unsigned byte = 0; byte < 4; ++byte) {
            bytes[byte] = static_cast<char>((from >> (8 * byte)) & 0xFF);
            bytes[4 + byte] = static_cast<char>((to >> (8 * byte)) & 0xFF);
        }
        seeds.push_back({"resampler", std::to_string(from), bytes});
    }
}

} // namespace

std::vector<Seed> madeSeeds()
{
    std::vector<Seed> seeds;
    addTables(seeds);
    addDescriptions(seeds);
    addArrays(seeds);
    addPreviews(seeds);
    addSounds(seeds);
    addRates(seeds);
    seeds.push_back({"midi", "tune.mid", tests::midiTune(1, 8)});
    return seeds;
}

} // namespace timbrel::fuzz
