// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/solos/solos.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <csignal>
#include <fstream>
#include <iterator>
#include <map>
#include <thread>

#include <gtest/gtest.h>
#include <sys/resource.h>

#include "engine/audio/sound_file.h"
#include "engine/audio/synthesiser.h"
#include "engine/base/files.h"
#include "engine/corpus/content_hash.h"
#include "engine/corpus/features/features.h"
#include "engine/corpus/importers/importer.h"
#include "engine/corpus/importers/solos_importer.h"
#include "engine/corpus/solos/midi_phrases.h"
#include "engine/corpus/solos/solos_plan.h"
#include "engine/corpus/solos/workplace.h"
#include "engine/spectral/catalog.h"
#include "tests/support/temporary_folder.h"

namespace timbrel::corpus {
namespace {

namespace fs = std::filesystem;

/// Asks to stop at the n-th question.
class StopAt final : public Monitor {
public:
    explicit StopAt(int question)
        : m_left(question)
    {
    }
    [[nodiscard]] bool cancelled() const override { return --m_left < 0; }

private:
    mutable int m_left;
};

class Solos : public testing::Test {
protected:
    void SetUp() override
    {
        if (const auto soundfont = audio::findSoundfont({}); !soundfont) {
            GTEST_SKIP() << soundfont.error().text();
        }
    }
    static SolosOptions small()
    {
        SolosOptions options;
        options.classes = {"piano", "flute"};
        options.phrases = 3;
        options.heldOutPhrases = 2;
        options.phraseSeconds = 4.096;
        return options;
    }
    std::map<std::string, std::string> filesOf(const fs::path& folder)
    {
        std::map<std::string, std::string> files;
        for (const auto& entry : fs::recursive_directory_iterator(folder)) {
            if (entry.is_regular_file()) {
                files[entry.path().lexically_relative(folder).generic_string()] =
                    readFile(entry.path()).value();
            }
        }
        return files;
    }
    Result<Corpus> read(const fs::path& folder)
    {
        params::ParameterSet values(corpusParameters());
        EXPECT_TRUE(values.set("folder", folder.string()));
        return readCorpus(values, monitor);
    }

    tests::TemporaryFolder place;
    Monitor monitor;
};

TEST_F(Solos, theSameOptionsGiveTheSameBytes)
{
    ASSERT_TRUE(makeSolos(small(), place.path() / "a", monitor));
    ASSERT_TRUE(makeSolos(small(), place.path() / "b", monitor));
    const auto files = filesOf(place.path() / "a");
    EXPECT_EQ(files.size(), 6U + 4U + 1U);
    EXPECT_EQ(files, filesOf(place.path() / "b"));
    auto other = small();
    other.seed = 2;
    ASSERT_TRUE(makeSolos(other, place.path() / "c", monitor));
    EXPECT_NE(files, filesOf(place.path() / "c"));
}

TEST_F(Solos, trainingPhrasesHaveOnePlayerAndHeldOutOnesAll)
{
    ASSERT_TRUE(makeSolos(small(), place.path() / "a", monitor));
    const auto corpus = read(place.path() / "a");
    ASSERT_TRUE(corpus) << corpus.error().text();
    EXPECT_EQ(corpus->layout, "solos");
    EXPECT_EQ(corpus->classes, small().classes);
    EXPECT_TRUE(corpus->problems.empty());
    std::map<std::string, std::vector<const Recording*>> phrases;
    for (const Recording& recording : corpus->recordings) {
        phrases[recording.phrase].push_back(&recording);
        EXPECT_NEAR(recording.seconds, 4.096, 1e-9);
    }
    EXPECT_EQ(phrases.size(), 8U);
    for (const auto& [id, renderings] : phrases) {
        const bool heldOut = renderings.front()->split == Split::HeldOut;
        EXPECT_EQ(renderings.size(), heldOut ? 2U : 1U) << id;
    }
}

TEST_F(Solos, theScoreIsWhatWasPlanned)
{
    ASSERT_TRUE(makeSolos(small(), place.path() / "a", monitor));
    const auto score = readSolosScore(place.path() / "a");
    ASSERT_TRUE(score) << score.error().text();
    const auto plan = planSolos(small(), monitor).value();
    ASSERT_EQ(score->size(), plan.phrases.size());
    for (const PlannedPhrase& planned : plan.phrases) {
        EXPECT_EQ(score->at(planned.id), planned.phrase.notes) << planned.id;
        EXPECT_GT(planned.phrase.notes.size(), 3U);
    }
    EXPECT_FALSE(readSolosScore(place.path()));
}

TEST_F(Solos, theTruthIsTheSameMusicAtTheSameTime)
{
    ASSERT_TRUE(makeSolos(small(), place.path() / "a", monitor));
    const auto corpus = read(place.path() / "a").value();
    const auto& row = spectral::representationCatalog().front();
    const std::shared_ptr<const spectral::Representation> representation =
        row.create(params::ParameterSet(row.row.parameters)).value();
    const auto set =
        computeFeatures(corpus, {.representation = representation, .threads = 2}, monitor).value();
    ASSERT_EQ(set.heldOutClips().size(), 2U * 2U * 2U);
    /// How like two clips are in when they sound: correlation of their loudness over time.
    const auto likeness = [&](std::size_t a, std::size_t b) {
        std::vector<double> loudness[2];
        for (const auto& [which, clip] : {std::pair(0, a), std::pair(1, b)}) {
            const auto features = set.features(clip);
            loudness[which].assign(128, 0.0);
            double mean = 0.0;
            for (std::size_t n = 0; n < set.shape().size(); ++n) {
                loudness[which][n % 128] += static_cast<double>(features[n]);
                mean += static_cast<double>(features[n]) / 128.0;
            }
            for (double& value : loudness[which]) {
                value -= mean;
            }
        }
        double dot = 0.0;
        double norms[2] = {0.0, 0.0};
        for (std::size_t n = 0; n < 128; ++n) {
            dot += loudness[0][n] * loudness[1][n];
            norms[0] += loudness[0][n] * loudness[0][n];
            norms[1] += loudness[1][n] * loudness[1][n];
        }
        return dot / std::sqrt(norms[0] * norms[1]);
    };
    double same = 0.0;
    double different = 0.0;
    for (const std::size_t clip : set.heldOutClips()) {
        const std::size_t other = 1 - set.clips()[clip].classIndex;
        const auto truth = set.truthOf(clip, other);
        ASSERT_TRUE(truth);
        EXPECT_EQ(set.clips()[*truth].firstFrame, set.clips()[clip].firstFrame);
        EXPECT_EQ(corpus.recordings[set.clips()[*truth].recording].phrase,
            corpus.recordings[set.clips()[clip].recording].phrase);
        EXPECT_EQ(set.truthOf(*truth, set.clips()[clip].classIndex), clip);
        for (const std::size_t candidate : set.heldOutClips()) {
            if (set.clips()[candidate].classIndex == other) {
                (candidate == *truth ? same : different) += likeness(clip, candidate);
            }
        }
    }
    EXPECT_GT(same / 8.0, different / 24.0 + 0.2);
    for (const std::size_t clip : set.trainingClips()) {
        EXPECT_FALSE(set.truthOf(clip, 1 - set.clips()[clip].classIndex));
    }
}

TEST_F(Solos, classesAreEquallyLoudAndNothingClips)
{
    auto options = small();
    options.heldOutPhrases = 6;
    ASSERT_TRUE(makeSolos(options, place.path() / "a", monitor));
    std::map<std::size_t, double> power;
    const Corpus corpus = read(place.path() / "a").value();
    for (const Recording& recording : corpus.recordings) {
        const auto sound = audio::readSound(recording.file, 0).value();
        for (const float sample : sound.samples) {
            ASSERT_LT(std::abs(sample), 0.999F) << recording.id;
            if (recording.split == Split::HeldOut) {
                power[recording.classIndex] += std::pow(static_cast<double>(sample), 2);
            }
        }
    }
    EXPECT_NEAR(10.0 * std::log10(power[0] / power[1]), 0.0, 0.05);
}

TEST_F(Solos, whatIsThereIsLeftAloneAndWhatIsForeignRefused)
{
    ASSERT_TRUE(makeSolos(small(), place.path() / "a", monitor));
    const auto time = fs::last_write_time(place.path() / "a" / "solos.json");
    ASSERT_TRUE(makeSolos(small(), place.path() / "a/", monitor));
    EXPECT_EQ(fs::last_write_time(place.path() / "a" / "solos.json"), time);
    auto other = small();
    other.phrases = 4;
    const auto refused = makeSolos(other, place.path() / "a", monitor);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().text().english().find("something else"), std::string::npos);
    fs::create_directory(place.path() / "empty");
    EXPECT_TRUE(makeSolos(small(), place.path() / "empty", monitor));
}

TEST_F(Solos, severalWhoMakeTheSameAtOnceGetTheSame)
{
    const fs::path folder = place.path() / "solos";
    std::array<bool, 3> made{};
    {
        std::vector<std::jthread> makers;
        for (bool& outcome : made) {
            makers.emplace_back([&] {
                Monitor own;
                outcome = makeSolos(small(), folder, own).has_value();
            });
        }
    }
    EXPECT_TRUE(made[0] && made[1] && made[2]);
    EXPECT_EQ(read(folder)->recordings.size(), 10U);
    EXPECT_EQ(std::distance(fs::directory_iterator(place.path()), {}), 1) << "something is left";
}

TEST_F(Solos, waitsForNobodyWhenCancelledAndClearsWhatAKilledOneLeft)
{
    const fs::path folder = place.path() / "solos";
    fs::create_directories(place.path() / ".solos.part" / "training");
    std::ofstream(place.path() / ".solos.part" / "training" / "leftover.flac") << "half";
    ASSERT_TRUE(makeSolos(small(), folder, monitor));
    EXPECT_FALSE(fs::exists(folder / "training" / "leftover.flac"));
    const auto other = Workplace::beside(place.path() / "more", monitor);
    ASSERT_TRUE(other);
    StopAt soon(3);
    const auto waiting = Workplace::beside(place.path() / "more", soon);
    ASSERT_FALSE(waiting);
    EXPECT_EQ(waiting.error().code, ErrorCode::Cancelled);
}

TEST_F(Solos, cancelledAtAnyMomentNothingIsLeftBehind)
{
    for (const int question : {0, 3, 8, 11}) {
        StopAt stop(question);
        const auto made = makeSolos(small(), place.path() / "a", stop);
        ASSERT_FALSE(made) << question;
        EXPECT_EQ(made.error().code, ErrorCode::Cancelled);
        EXPECT_TRUE(fs::is_empty(place.path())) << question;
    }
}

TEST_F(Solos, optionsThatCannotBeAreRefusedInWords)
{
    const auto refusal = [&](auto change) {
        auto options = small();
        change(options);
        const auto made = makeSolos(options, place.path() / "a", monitor);
        return made ? std::string() : made.error().text();
    };
    EXPECT_NE(refusal([](auto& o) { o.soundfont = "/no/font.sf2"; }).find("/no/font.sf2"),
        std::string::npos);
    EXPECT_NE(refusal([](auto& o) { o.classes = {"piano"}; }).find("two"), std::string::npos);
    EXPECT_NE(refusal([](auto& o) {
        o.classes = {"piano", "piano"};
    }).find("two"),
        std::string::npos);
    EXPECT_NE(refusal([](auto& o) {
        o.classes = {"piano", "floot"};
    }).find("flute"),
        std::string::npos);
    EXPECT_NE(refusal([](auto& o) {
        o.classes = {"tuba", "piccolo"};
    }).find("no octave"),
        std::string::npos);
    EXPECT_NE(refusal([](auto& o) { o.phraseSeconds = 0.1; }).find("1 to 60"), std::string::npos);
    EXPECT_NE(
        refusal([](auto& o) { o.midiFolder = "/no/tunes"; }).find("/no/tunes"), std::string::npos);
    EXPECT_TRUE(fs::is_empty(place.path()));
}

TEST_F(Solos, aDamagedDescriptionIsRefusedAndMissingFilesAreListed)
{
    ASSERT_TRUE(makeSolos(small(), place.path() / "a", monitor));
    fs::remove(place.path() / "a/training/piano/phrase_0001.flac");
    const auto corpus = read(place.path() / "a");
    ASSERT_TRUE(corpus);
    ASSERT_EQ(corpus->problems.size(), 1U);
    EXPECT_EQ(corpus->problems[0].file, "training/piano/phrase_0001.flac");
    ASSERT_TRUE(writeFileAtomically(place.path() / "a/solos.json", "{\"options\": 3}"));
    const auto damaged = read(place.path() / "a");
    ASSERT_FALSE(damaged);
    EXPECT_NE(damaged.error().text().english().find("damaged"), std::string::npos);
}

/// A disk on which files may not grow beyond a few bytes stands for a full one.
class FullDisk final {
public:
    FullDisk()
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit tight{1000, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before = {};
    void (*m_handler)(int) = nullptr;
};

TEST_F(Solos, aFullDiskIsReportedAndLeavesNothing)
{
    const auto made = [&] {
        const FullDisk disk;
        return makeSolos(small(), place.path() / "a", monitor);
    }();
    ASSERT_FALSE(made);
    EXPECT_NE(made.error().text().english().find("phrase_"), std::string::npos)
        << made.error().text();
    EXPECT_TRUE(fs::is_empty(place.path()));
}

TEST(Phrase, isMusicWithinItsRangeAndTime)
{
    double notes = 0.0;
    for (std::uint64_t index = 0; index < 200; ++index) {
        const Phrase phrase = composePhrase({60, 82}, 8.192, 1, "test", index);
        ASSERT_GE(phrase.notes.size(), 5U) << index;
        EXPECT_FALSE(phrase.key.empty());
        notes += static_cast<double>(phrase.notes.size());
        double end = 0.0;
        for (const audio::Note& note : phrase.notes) {
            EXPECT_GE(note.pitch, 60);
            EXPECT_LE(note.pitch, 82);
            EXPECT_GE(note.velocity, 35);
            EXPECT_LE(note.velocity, 118);
            EXPECT_GE(note.start, end - 2e-3);
            end = note.start + note.duration;
            EXPECT_LE(end, 8.192 - 0.3);
        }
    }
    EXPECT_GT(notes / 200.0, 10.0);
    EXPECT_EQ(composePhrase({60, 82}, 8.192, 1, "test", 5).notes,
        composePhrase({60, 82}, 8.192, 1, "test", 5).notes);
    EXPECT_NE(composePhrase({60, 82}, 8.192, 1, "test", 5).notes,
        composePhrase({60, 82}, 8.192, 1, "test", 6).notes);
}

TEST(MidiPhrases, comeFromDifferentFilesForTheTwoParts)
{
    const fs::path midi = TIMBREL_SHARED_DATA "/midi/nottingham_melody";
    if (!fs::exists(midi)) {
        GTEST_SKIP() << "the shared tunes are not here: " << midi;
    }
    Monitor monitor;
    auto files = midiFiles(midi).value();
    ASSERT_GT(files.size(), 40U);
    files.resize(40);
    const auto phrases = phrasesFromMidi(files, {60, 82}, 8.192, 6, 40, 1, monitor);
    ASSERT_TRUE(phrases) << phrases.error().text();
    ASSERT_EQ(phrases->heldOut.size(), 6U);
    ASSERT_EQ(phrases->training.size(), 40U);
    for (const Phrase& heldOut : phrases->heldOut) {
        for (const Phrase& training : phrases->training) {
            EXPECT_NE(heldOut.key, training.key);
        }
        for (const audio::Note& note : heldOut.notes) {
            EXPECT_GE(note.pitch, 60);
            EXPECT_LE(note.pitch, 82);
            EXPECT_LE(note.start + note.duration, 8.192);
        }
    }
    const auto tooMany = phrasesFromMidi(files, {60, 82}, 8.192, 6, 1000000, 1, monitor);
    ASSERT_FALSE(tooMany);
    EXPECT_NE(tooMany.error().text().english().find("fewer phrases"), std::string::npos);
}

} // namespace
} // namespace timbrel::corpus
