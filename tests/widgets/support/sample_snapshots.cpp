// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/support/sample_snapshots.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "engine/base/random.h"

namespace timbrel::tests {
namespace {

constexpr std::size_t kBands = 128;
constexpr std::size_t kFrames = 128;
constexpr double kSecondsPerFrame = 256.0 / 16000.0;

struct Instrument {
    const char* name;
    double rolloff; ///< dB for each octave of harmonics
    double decay; ///< dB a second while a note sounds
    double vibrato; ///< semitones
    int harmonics;
};

constexpr std::array<Instrument, 4> kInstruments{{
    {"piano", 9.0, 30.0, 0.0, 16},
    {"violin", 5.0, 4.0, 0.35, 24},
    {"trumpet", 3.5, 6.0, 0.1, 28},
    {"flute", 16.0, 5.0, 0.2, 6},
}};

const snapshots::Stamp kStamp{"first-transfer-003", 1240};

double hertzOfMel(double mel) // Slaney's scale
{
    constexpr double kBreak = 15.0;
    return mel < kBreak ? 200.0 / 3.0 * mel
                        : 1000.0 * std::exp(std::log(6.4) / 27.0 * (mel - kBreak));
}

double melOfHertz(double hertz)
{
    return hertz < 1000.0 ? hertz * 3.0 / 200.0
                          : 15.0 + 27.0 / std::log(6.4) * std::log(hertz / 1000.0);
}

/// Adds a partial at `hertz` to one frame of powers.
void addPartial(std::vector<double>& powers, double hertz, double decibels, double width)
{
    const double top = melOfHertz(8000.0);
    const double place = melOfHertz(hertz) / top * (kBands + 1) - 1.0;
    for (std::size_t band = 0; band < kBands; ++band) {
        const double away = (static_cast<double>(band) - place) / width;
        if (std::abs(away) < 5.0) {
            powers[band] += std::pow(10.0, (decibels - 8.0 * away * away) / 10.0);
        }
    }
}

} // namespace

snapshots::Spectrogram sampleSpectrogram(std::size_t instrument, std::size_t phrase, float blur)
{
    static constexpr std::array kScale{0, 2, 4, 5, 7, 9, 11, 12};
    const Instrument& voice = kInstruments.at(instrument);
    snapshots::Spectrogram result;
    result.decibels = Matrix(kBands, kFrames, -80.0F);
    result.secondsPerFrame = kSecondsPerFrame;
    for (std::size_t band = 0; band < kBands; ++band) {
        result.bandHz.push_back(static_cast<float>(
            hertzOfMel(melOfHertz(8000.0) * static_cast<double>(band + 1) / (kBands + 1))));
    }
    RandomStream notes(7, "phrase", phrase);
    RandomStream noise(7, "noise", phrase * 16 + instrument);
    std::size_t start = 3 + notes.below(6);
    std::size_t end = 0;
    double pitch = 0.0;
    for (std::size_t frame = 0; frame < kFrames; ++frame) {
        if (frame == start || frame == end + 2) {
            start = frame;
            end = frame + 10 + notes.below(16);
            pitch = 60.0 + kScale[notes.below(kScale.size())];
        }
        std::vector<double> powers(kBands, std::pow(10.0, -7.6 + 0.3 * noise.normal()));
        if (frame >= start && frame <= end) {
            const double since = static_cast<double>(frame - start) * kSecondsPerFrame;
            const double bent = pitch + voice.vibrato * std::sin(2.0 * 3.14159 * 5.5 * since);
            const double hertz = 440.0 * std::exp2((bent - 69.0) / 12.0);
            for (int h = 1; h <= voice.harmonics && h * hertz < 7900.0; ++h) {
                addPartial(powers, h * hertz,
                    -4.0 - voice.rolloff * std::log2(h) - voice.decay * since,
                    1.0 + 2.5 * static_cast<double>(blur));
            }
        }
        for (std::size_t band = 0; band < kBands; ++band) {
            result.decibels.at(band, frame) =
                static_cast<float>(std::clamp(10.0 * std::log10(powers[band]), -80.0, 0.0));
        }
    }
    return result;
}

std::shared_ptr<const snapshots::ClipView> sampleClip()
{
    auto clip = std::make_shared<snapshots::ClipView>();
    clip->stamp = kStamp;
    clip->clipId = "phrase-0912/0";
    clip->title = "phrase 0912 · piano → violin";
    auto sound = std::make_shared<Sound>();
    sound->sampleRate = 16000;
    sound->samples.resize(static_cast<std::size_t>(kFrames * kSecondsPerFrame * 16000.0));
    using snapshots::LaneRole;
    clip->lanes = {
        {LaneRole::Input, "input (piano)", sampleSpectrogram(0, 3), sound},
        {LaneRole::Reconstruction, "reconstruction", sampleSpectrogram(0, 3, 0.3F), sound},
        {LaneRole::Transfer, "→ violin", sampleSpectrogram(1, 3, 0.4F), sound},
        {LaneRole::Truth, "truth (violin)", sampleSpectrogram(1, 3), nullptr},
    };
    return clip;
}

std::shared_ptr<const snapshots::TransferGrid> sampleGrid()
{
    auto grid = std::make_shared<snapshots::TransferGrid>();
    grid->stamp = kStamp;
    for (std::size_t i = 0; i < kInstruments.size(); ++i) {
        const std::string name = kInstruments[i].name;
        grid->rows.push_back({name, "clip-" + name, sampleSpectrogram(i, i)});
    }
    grid->columns = grid->rows;
    for (std::size_t row = 0; row < grid->rows.size(); ++row) {
        for (std::size_t column = 0; column < grid->columns.size(); ++column) {
            const float error = 0.06F + 0.012F * static_cast<float>((3 * row + 2 * column) % 7);
            grid->cells.push_back({sampleSpectrogram(row, column, error * 3.0F),
                sampleSpectrogram(row, column), error, row == column});
        }
    }
    return grid;
}

std::shared_ptr<const snapshots::MeasureTable> sampleMeasures()
{
    using snapshots::Better;
    auto table = std::make_shared<snapshots::MeasureTable>();
    table->stamp = kStamp;
    table->clips = 384;
    table->transfers = 1152;
    table->measures = {
        {"transfer_error", "Transfer error", "How far transfers are from the truth.", "",
            Better::Lower, 0.0812, snapshots::Interval{0.0771, 0.0853}, 1152,
            {{"copy", "copying the input", 0.1341, snapshots::Interval{0.1265, 0.1417}},
                {"relevel", "re-levelling each band", 0.1095, std::nullopt}}},
        {"class_accuracy", "Heard as the target class", "Who a classifier takes them for.", "share",
            Better::Higher, 0.86, snapshots::Interval{0.82, 0.9}, 1152,
            {{"real", "real recordings", 0.99, snapshots::Interval{0.97, 1.0}}}},
        {"content_silhouette", "Silhouette", "Whether classes are groups.", "", Better::AsGuessing,
            -0.01, snapshots::Interval{-0.02, 0.0}, 384,
            {{"shuffled", "with classes shuffled", -0.02, std::nullopt}}},
    };
    Matrix errors(kInstruments.size(), kInstruments.size());
    Matrix accuracies = errors;
    for (std::size_t row = 0; row < errors.rows; ++row) {
        table->classes.emplace_back(kInstruments[row].name);
        for (std::size_t column = 0; column < errors.columns; ++column) {
            const auto place = static_cast<float>((3 * row + 5 * column) % 7);
            errors.at(row, column) = 0.06F + 0.01F * place;
            accuracies.at(row, column) = 0.7F + 0.04F * place;
        }
        errors.at(row, row) = std::numeric_limits<float>::quiet_NaN();
        accuracies.at(row, row) = errors.at(row, row);
    }
    table->pairs = {{"transfer_error", errors}, {"class_accuracy", accuracies}};
    return table;
}

std::shared_ptr<const snapshots::CodeMap> sampleMap()
{
    auto map = std::make_shared<snapshots::CodeMap>();
    map->stamp = kStamp;
    map->probeAccuracy = 0.31;
    map->probeChance = 0.25;
    RandomStream random(7, "map");
    for (std::size_t i = 0; i < kInstruments.size(); ++i) {
        map->classes.emplace_back(kInstruments[i].name);
        const float angle = 1.57F * static_cast<float>(i) + 0.4F;
        map->classCodes.push_back({std::cos(angle), std::sin(angle), i, "", ""});
    }
    for (std::size_t i = 0; i < 360; ++i) {
        const std::size_t group = random.below(9);
        const float x = std::cos(static_cast<float>(group)) * 14.0F;
        const float y = std::sin(static_cast<float>(group) * 1.7F) * 9.0F;
        map->contentCodes.push_back({x + static_cast<float>(2.2 * random.normal()),
            y + static_cast<float>(2.2 * random.normal()), random.below(4),
            "clip-" + std::to_string(i), "phrase-" + std::to_string(i) + ".wav"});
        auto& point = map->contentCodes.back();
        point.principalX = point.y;
        point.principalY = -point.x;
        point.cluster = group % 4;
        point.learnt = i % 3 == 0;
        point.error = 0.02F + 0.0001F * static_cast<float>(i);
        point.neighbours = {
            (static_cast<std::uint32_t>(i) + 1) % 360, (static_cast<std::uint32_t>(i) + 7) % 360};
    }
    map->clusters = 4;
    map->neighbourAccuracy = 0.37;
    map->silhouette = 0.08;
    return map;
}

std::shared_ptr<const snapshots::CorpusSummary> sampleCorpus()
{
    auto corpus = std::make_shared<snapshots::CorpusSummary>();
    corpus->folder = "~/timbrel/solos";
    corpus->layoutId = "solos";
    corpus->layout = "Solos";
    for (std::size_t i = 0; i < kInstruments.size(); ++i) {
        corpus->classes.push_back({kInstruments[i].name, 260, 250, 10, 533.0});
        for (std::size_t n = 0; n < 12; ++n) {
            const std::string name = std::string(kInstruments[i].name) + "/phrase-"
                + std::to_string(1000 + 40 * n + i) + ".flac";
            corpus->recordings.push_back(
                {name, name, i, 2.1 + 0.3 * static_cast<double>(n), n > 9});
        }
    }
    using Change = snapshots::SuggestedSetting::Change;
    corpus->examined = true;
    corpus->findings = {
        {"unreadable", snapshots::Severity::Error, "Recordings that cannot be used",
            say("1 recording cannot be used"),
            "They are left out, so their classes have less to learn from than you think",
            "Get other copies, or leave them out",
            {{"flute/take 3.wav", say("the file ends in the middle of its header")}},
            snapshots::SuggestedSetting{
                Change::Add, "Leave out", "corpus", "leave_out", {"flute/take 3.wav"}}},
        {"few-recordings", snapshots::Severity::Warning, "Class and recording are confounded",
            say("1 class is hardly to be told from its recordings"),
            "A model cannot tell who plays from the room, the microphone and the song",
            "Add recordings of other songs, players and rooms",
            {{"flute", say("it comes from 3 songs only")}}, std::nullopt},
        {"clips-lost", snapshots::Severity::Info, "Sound that is in no clip",
            say("4 classes lose much of their sound"), "What is shorter than a clip takes no part",
            "Let clips overlap, or use fewer frames per clip",
            {{"piano", say("31 % of its 33 s are in no clip")},
                {"violin", say("29 % of its 34 s are in no clip")},
                {"trumpet", say("29 % of its 37 s are in no clip")},
                {"flute", say("29 % of its 31 s are in no clip")}},
            snapshots::SuggestedSetting{
                Change::Set, "Let clips overlap", "corpus", "clip_hop", {"32"}}},
    };
    return corpus;
}

std::shared_ptr<const snapshots::RunList> sampleRuns()
{
    using snapshots::RunState;
    auto runs = std::make_shared<snapshots::RunList>();
    *runs = {
        {"first-transfer-003", "/runs/first-transfer-003", "first-transfer", "LORD, semi-amortised",
            RunState::Running, 1240, 96.0, "2026-05-04T09:12:00Z", std::nullopt, {}, 4'100'000, {}},
        {"first-transfer-002", "/runs/first-transfer-002", "first-transfer", "LORD, semi-amortised",
            RunState::Stopped, 2100, 171.0, "2026-05-04T08:40:00Z", 0.112,
            {"flute too loud", {"seminar"}}, 6'700'000, {}},
        {"first-transfer-001", "/runs/first-transfer-001", "first-transfer", "LORD, semi-amortised",
            RunState::Completed, 4000, 320.0, "2026-05-03T17:02:00Z", 0.106, {}, 9'200'000, {}},
        {"copied-from-lab", "/runs/copied-from-lab", "", "", RunState::Failed, 0, 0.0, "",
            std::nullopt, {}, 12'000, say("run.json is not there: copy the whole folder")},
    };
    return runs;
}

std::shared_ptr<const snapshots::RunStatus> sampleStatus()
{
    auto status = std::make_shared<snapshots::RunStatus>();
    status->stamp = kStamp;
    status->state = snapshots::RunState::Running;
    status->experiment = "first-transfer";
    status->fraction = 0.31;
    status->totalSteps = 4000;
    status->secondsLeft = 130.0;
    status->clipsPerSecond = 812.0;
    return status;
}

std::shared_ptr<const snapshots::RunQueue> sampleQueue()
{
    return std::make_shared<const snapshots::RunQueue>(snapshots::RunQueue{
        {"Halfon: LORD in three stages", "LORD, fully amortised", 8000, 780.0, {}},
        {"Rainbowgram", "LORD, semi-amortised", 8000, 2400.0, {}},
        {"First transfer", "LORD, semi-amortised", 6000, std::nullopt, {}}});
}

std::vector<snapshots::SeriesPoint> sampleSeries()
{
    std::vector<snapshots::SeriesPoint> points;
    RandomStream random(7, "series");
    const auto add = [&](const char* name, std::int64_t step, double value) {
        points.push_back({kStamp.runId, name, step, static_cast<double>(step) / 62.0,
            static_cast<double>(step) * 0.08, value});
    };
    for (std::int64_t step = 1; step <= 1240; ++step) {
        const double fall = std::exp(-static_cast<double>(step) / 260.0);
        add("loss/total", step, 0.035 + 0.21 * fall + 0.006 * random.normal());
        add("loss/mse", step, 0.012 + 0.11 * fall + 0.003 * random.normal());
        add("loss/mae", step, 0.07 + 0.16 * fall + 0.004 * random.normal());
        if (step % 40 == 0) {
            add("validation/reconstruction", step, 0.06 + 0.1 * fall);
            add("validation/transfer", step, 0.11 + 0.1 * fall);
            add("probe/accuracy", step, 0.3 + 0.4 * fall);
        }
    }
    return points;
}

std::vector<snapshots::LogLine> sampleLog()
{
    using snapshots::Severity;
    return {
        {Severity::Info, say("Read 1,040 recordings of 4 classes from ~/timbrel/solos.")},
        {Severity::Warning,
            say("Skipped flute/take 3.wav: the file ends in the middle of its header. Copy it "
                "again.")},
        {Severity::Info, say("timbrel-cli train first-transfer --runs ~/timbrel/runs")},
        {Severity::Info, say("Saved checkpoint 1,200 of first-transfer-003.")},
        {Severity::Error,
            say("No sound device: PortAudio found none. Plug one in and choose it in the player.")},
    };
}

std::shared_ptr<const snapshots::RecordingState> sampleRecording()
{
    auto state = std::make_shared<snapshots::RecordingState>();
    state->folder = "/home/ada/recorded";
    state->devices = {"default", "USB microphone"};
    state->device = "USB microphone";
    state->clips = {{"flute/flute-20261121-180503-001.flac", "flute", 4.2},
        {"flute/flute-20261121-180503-002.flac", "flute", 7.9},
        {"voice/voice-20261121-181210-001.flac", "voice", 3.1}};
    return state;
}

std::shared_ptr<const snapshots::KeptSounds> sampleKeptSounds()
{
    return std::make_shared<const snapshots::KeptSounds>(snapshots::KeptSounds{
        {"0001", "phrase 0912 · piano → violin", "→ violin", kStamp, 2.05, "2026-11-22T06:01:00Z",
            4, "In tune, and the bow can be heard; a little breathy at the end."},
        {"0002", "phrase 0912 · piano → violin", "truth", kStamp, 2.05, "2026-11-22T06:02:00Z", 5,
            {}},
        {"0003", "phrase 0917 · flute → trumpet", "→ trumpet", kStamp, 2.05, "2026-11-22T06:05:00Z",
            2, "The low notes are missing."},
    });
}

std::shared_ptr<const snapshots::Reconstruction> sampleReconstruction()
{
    auto made = std::make_shared<snapshots::Reconstruction>();
    made->title = "phrase 0912";
    made->representation = "Mel spectrogram";
    made->picture = sampleSpectrogram(1, 3);
    made->sound = std::make_shared<const Sound>(
        Sound{16000, std::vector<float>(static_cast<std::size_t>(32768), 0.1F)});
    const auto add = [&made](const char* id, const char* label, const char* help,
                         double convergence, double distance, double seconds) {
        const auto blur = static_cast<float>(distance / 6.0);
        made->ways.push_back({id, label, help, sampleSpectrogram(1, 3, blur), made->sound,
            convergence, distance, seconds, {}});
    };
    add("griffin-lim", "Griffin-Lim", "Phases from noise, refined.", -9.5, 1.08, 0.071);
    add("heap-integration", "Phase gradients", "Phases from the magnitudes.", -11.0, 2.87, 0.04);
    add("heap-fast", "Phase gradients, fast Griffin-Lim", "The same, refined.", -12.5, 0.95, 0.09);
    for (const auto& point : sampleConvergence()) {
        made->ways[point.way].convergenceDb.push_back(point.decibels);
    }
    return made;
}

std::shared_ptr<const snapshots::Track> sampleTrack()
{
    auto made = std::make_shared<snapshots::Track>();
    made->title = "Nocturne.flac";
    made->picture = sampleSpectrogram(0, 3);
    made->sound = std::make_shared<const Sound>(Sound{16000, std::vector<float>(32768, 0.1F)});
    for (const auto& [target, instrument] : {std::pair{"violin", 1U}, std::pair{"flute", 3U}}) {
        snapshots::TrackVersion version;
        version.stamp = {"first-transfer-3", 4000};
        version.wish.target = target;
        version.picture = sampleSpectrogram(instrument, 3, 0.3F);
        version.sound = made->sound;
        version.facts = {.clips = 175,
            .seams = 174,
            .seamRatio = 1.12,
            .trackSeamRatio = 0.98,
            .analysisSeconds = 0.6,
            .networkSeconds = 2.4,
            .synthesisSeconds = 9.3,
            .peakDb = -3.2};
        made->versions.push_back(std::move(version));
    }
    made->versions.back().wish.stitching = {"crossfade", 16, true};
    made->versions.back().facts.seamRatio = 1.31;
    return made;
}

std::vector<snapshots::ConvergencePoint> sampleConvergence()
{
    std::vector<snapshots::ConvergencePoint> points;
    for (const std::size_t way : {0U, 2U}) { // the second does not iterate
        for (std::size_t iteration = 0; iteration <= 32; ++iteration) {
            const double start = way == 0 ? -2.0 : -9.0;
            points.push_back({way, iteration,
                start - 14.0 * (1.0 - std::exp(-static_cast<double>(iteration) / 9.0))});
        }
    }
    return points;
}

std::shared_ptr<const snapshots::SweepTable> sampleSweep()
{
    using snapshots::RunState;
    const auto measured = [](double error) {
        auto table = std::make_shared<snapshots::MeasureTable>();
        table->measures.push_back({"transfer_error", "Transfer error",
            "How far transfers are from the same phrase really played by the target class.", "",
            snapshots::Better::Lower, error, snapshots::Interval{error - 0.006, error + 0.008}, 90,
            {{"copy", "copying the input", 0.135, std::nullopt}}});
        table->measures.push_back(
            {"class_accuracy", "Heard as the target", "Who a classifier takes them for.", "share",
                snapshots::Better::Higher, 7.0 * error, std::nullopt, 90, {}});
        return table;
    };
    auto table = std::make_shared<snapshots::SweepTable>();
    table->name = "Losses";
    table->rows = {
        {"MSE and MAE", "losses-mse-and-mae-001", RunState::Completed, measured(0.095), {}, 1.0,
            0.0},
        {"MAE alone", "losses-mae-alone-001", RunState::Completed, measured(0.104), {}, 1.0, 0.0},
        {"MSE alone", "losses-mse-alone-001", RunState::Running, nullptr, {}, 0.4, 420.0},
        {"L2,2", "", RunState::Idle, nullptr, {}, 0.0, 1020.0},
    };
    table->current = 2;
    return table;
}

std::shared_ptr<const snapshots::RunComparison> sampleComparison()
{
    auto comparison = std::make_shared<snapshots::RunComparison>();
    comparison->names = {"lord-001, step 3200", "lord-001, step 4000"};
    comparison->sides = {snapshots::Stamp{"lord-001", 3200}, snapshots::Stamp{"lord-001", 4000}};
    comparison->clips = 48;
    comparison->transfers = 144;
    for (std::size_t phrase = 0; phrase < 2; ++phrase) {
        comparison->examples.push_back({.clipId = "heldout/piano/phrase_0912.flac@0",
            .source = "piano",
            .target = phrase == 0 ? "violin" : "flute",
            .made = {sampleSpectrogram(1, phrase, 0.9F), sampleSpectrogram(1, phrase, 0.4F)},
            .truth = phrase == 0 ? std::optional(sampleSpectrogram(1, phrase)) : std::nullopt});
    }
    comparison->bandHz = comparison->examples.front().made[0].bandHz;
    const auto curve = [&](const char* id, const std::string& label, double fall) {
        auto& spectrum = comparison->spectra.emplace_back();
        spectrum.id = id;
        spectrum.label = label;
        for (std::size_t band = 0; band < comparison->bandHz.size(); ++band) {
            spectrum.decibels.push_back(-10.0 - fall * static_cast<double>(band));
        }
    };
    curve("first", comparison->names[0], 0.3);
    curve("second", comparison->names[1], 0.45);
    curve("real", "the true rendering", 0.5);
    const auto measure = [](const char* id, const std::string& label, double value) {
        return snapshots::Measure{.id = id,
            .label = label,
            .help = {},
            .unit = "dB",
            .value = value,
            .interval = snapshots::Interval{value - 1.0, value + 1.0},
            .count = 144,
            .baselines = {{"truth", "the true rendering", -31.5, std::nullopt}}};
    };
    comparison->measures = {measure("first", comparison->names[0], -22.0),
        measure("second", comparison->names[1], -30.0), measure("difference", "", -8.0)};
    return comparison;
}

} // namespace timbrel::tests
