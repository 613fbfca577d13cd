// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/features/feature_cache.h"

#include <chrono>
#include <csignal>
#include <fstream>
#include <map>
#include <thread>

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "engine/base/file_lock.h"
#include "engine/corpus/features/feature_pruning.h"
#include "engine/corpus/features/features.h"
#include "engine/spectral/catalog.h"
#include "tests/support/corpus_folder.h"

namespace timbrel::corpus {
namespace {

namespace fs = std::filesystem;

/// Counts what is done, and does something once enough recordings are computed.
struct Watcher final : Monitor {
    std::map<std::string, int> done;
    int most = 1 << 30; ///< recordings to compute
    bool kills = false; ///< this process, then; otherwise cancels

    [[nodiscard]] bool cancelled() const override
    {
        const auto computed = done.find("computing features");
        return !kills && computed != done.end() && computed->second >= most;
    }
    void progress(double, std::string_view activity) override
    {
        if (++done[std::string(activity)] >= most && activity == "computing features" && kills) {
            ::raise(SIGKILL);
        }
    }
    [[nodiscard]] int computed() { return done["computing features"]; }
};

class FeatureCacheTest : public testing::Test {
protected:
    FeatureCacheTest()
    {
        folder.fill({"a", "b"}, 3, 0.7);
        folder.add("a/fading.flac", tests::melody(16000, 16000));
        folder.addBytes("b/broken.wav", "RIFF, but no more");
        request.cache = place.path() / "features";
        request.representation = representation(16);
        request.clips.hop = 8;
    }

    static std::shared_ptr<const spectral::Representation> representation(std::int64_t bands)
    {
        const auto& row = spectral::representationCatalog().front();
        params::ParameterSet values(row.row.parameters);
        EXPECT_TRUE(values.set("bands", bands));
        EXPECT_TRUE(values.set("frames", std::int64_t{32}));
        return row.create(values).value();
    }
    Corpus read() const
    {
        Monitor quiet;
        auto corpus = readCorpus(folder.values(), quiet).value();
        // One that only decoding shows to be bad.
        Recording bad = corpus.recordings.back();
        bad.id = "b/broken.wav";
        bad.file = folder.path() / bad.id;
        corpus.recordings.push_back(bad);
        return corpus;
    }
    Result<FeatureSet> compute() { return computeFeatures(read(), request, watcher); }
    /// As they are without a cache.
    FeatureSet wanted() const
    {
        FeatureRequest without = request;
        without.cache.clear();
        Monitor quiet;
        return computeFeatures(read(), without, quiet).value();
    }
    static void expectSame(const FeatureSet& a, const FeatureSet& b)
    {
        ASSERT_EQ(a.clips().size(), b.clips().size());
        EXPECT_EQ(a.scale(), b.scale());
        for (std::size_t clip = 0; clip < a.clips().size(); ++clip) {
            EXPECT_EQ(a.clips()[clip].id, b.clips()[clip].id);
            ASSERT_EQ(a.features(clip), b.features(clip));
        }
        ASSERT_EQ(a.problems().size(), b.problems().size());
        for (std::size_t index = 0; index < a.problems().size(); ++index) {
            EXPECT_EQ(a.problems()[index].what, b.problems()[index].what);
            EXPECT_EQ(a.problems()[index].remedy, b.problems()[index].remedy);
        }
    }
    std::vector<fs::path> files(const std::string& suffix) const
    {
        std::vector<fs::path> found;
        for (const auto& entry : fs::directory_iterator(request.cache)) {
            if (entry.path().extension() == suffix) {
                found.push_back(entry.path());
            }
        }
        return found;
    }
    fs::path onlyFile() const
    {
        const auto found = files(kFeatureSuffix);
        EXPECT_EQ(found.size(), 1U);
        EXPECT_TRUE(files(kPartialSuffix).empty());
        return found.at(0);
    }

    tests::CorpusFolder folder;
    tests::TemporaryFolder place;
    FeatureRequest request;
    Watcher watcher;
};

TEST_F(FeatureCacheTest, computesOnceAndGivesTheSameBitsAgain)
{
    const auto first = compute();
    ASSERT_TRUE(first) << first.error().text();
    EXPECT_EQ(watcher.computed(), 8);
    EXPECT_EQ(first->problems().size(), 1U);
    EXPECT_FALSE(first->cacheProblem());
    expectSame(*first, wanted());

    request.threads = 3;
    request.clips.hop = 5; // cutting and the split ask for nothing new
    const auto second = compute();
    ASSERT_TRUE(second);
    EXPECT_EQ(watcher.computed(), 8);
    expectSame(*second, wanted());
    ASSERT_EQ(second->facts().size(), 8U);
    EXPECT_EQ(second->facts()[0]->soundHash, first->facts()[0]->soundHash);
    EXPECT_FALSE(second->facts()[7]);
    EXPECT_EQ(second->fingerprint(), first->fingerprint());
    onlyFile();
}

TEST_F(FeatureCacheTest, anotherKnobIsAnotherFile)
{
    ASSERT_TRUE(compute());
    request.representation = representation(20);
    auto set = compute();
    ASSERT_TRUE(set);
    EXPECT_EQ(watcher.computed(), 16);
    expectSame(*set, wanted());
    request.clips.loudness = Loudness::Rms;
    set = compute();
    ASSERT_TRUE(set);
    EXPECT_EQ(watcher.computed(), 24);
    expectSame(*set, wanted());
    EXPECT_EQ(files(kFeatureSuffix).size(), 3U);
}

TEST_F(FeatureCacheTest, anotherContentOfTheSameSizeAndTimeIsSeen)
{
    const auto file = folder.path() / "a" / "take_1.wav";
    const auto before = compute().value();
    const auto time = fs::last_write_time(file);
    const auto size = fs::file_size(file);
    folder.add("a/take_1.wav", tests::sine(1234, 16000, 11200));
    fs::last_write_time(file, time);
    ASSERT_EQ(fs::file_size(file), size);
    const auto after = compute();
    ASSERT_TRUE(after);
    EXPECT_EQ(watcher.computed(), 16);
    EXPECT_NE(after->fingerprint(), before.fingerprint());
    expectSame(*after, wanted());
}

TEST_F(FeatureCacheTest, aCancelledBuildIsGoneOnWith)
{
    watcher.most = 3;
    const auto stopped = compute();
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(files(kFeatureSuffix).empty());
    EXPECT_EQ(files(kPartialSuffix).size(), 1U);
    watcher = {};
    const auto set = compute();
    ASSERT_TRUE(set);
    EXPECT_EQ(watcher.computed(), 5);
    expectSame(*set, wanted());
    onlyFile();
}

TEST_F(FeatureCacheTest, whatTheSystemRefusesForAWhileIsNotKept)
{
    struct Greedy final : Monitor { // leaves no room for another open file, once it goes on
        void progress(double, std::string_view activity) override
        {
            if (activity == "computing features") {
                const rlimit none{0, before.rlim_max};
                ::setrlimit(RLIMIT_NOFILE, &none);
            }
        }
        rlimit before{};
    } greedy;
    ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &greedy.before), 0);
    request.threads = 1;
    const auto failed = computeFeatures(read(), request, greedy);
    ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &greedy.before), 0);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::Unreadable);
    EXPECT_NE(failed.error().text().english().find("open files"), std::string::npos);
    EXPECT_FALSE(failed.error().remedy.empty());
    const auto set = compute();
    ASSERT_TRUE(set) << set.error().text();
    EXPECT_EQ(watcher.computed(), 7);
    expectSame(*set, wanted());
}

TEST_F(FeatureCacheTest, aKilledBuildIsGoneOnWith)
{
    const auto corpus = read();
    const pid_t child = ::fork();
    if (child == 0) {
        Watcher deadly;
        deadly.most = 4;
        deadly.kills = true;
        static_cast<void>(computeFeatures(corpus, request, deadly));
        ::_exit(0);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));
    const auto partial = files(kPartialSuffix);
    ASSERT_EQ(partial.size(), 1U);
    std::ofstream(partial[0], std::ios::app) << "half a record";
    const auto set = compute();
    ASSERT_TRUE(set) << set.error().text();
    EXPECT_EQ(watcher.computed(), 4);
    expectSame(*set, wanted());
    onlyFile();
}

TEST_F(FeatureCacheTest, aDamagedFileIsMendedWhereverTheDamageIs)
{
    ASSERT_TRUE(compute());
    const auto file = onlyFile();
    const auto good = wanted();
    const auto size = fs::file_size(file);
    RandomStream random(3, "damage");
    for (int round = 0; round < 40; ++round) {
        const auto at = round < 4 ? static_cast<std::size_t>(round) * 20 : random.below(size);
        {
            std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
            stream.seekg(static_cast<std::streamoff>(at));
            const int byte = stream.get();
            stream.seekp(static_cast<std::streamoff>(at));
            stream.put(static_cast<char>(byte ^ 0x10));
        }
        const auto set = compute();
        ASSERT_TRUE(set) << at << ": " << set.error().text();
        expectSame(*set, good);
    }
    EXPECT_EQ(onlyFile(), file);
}

TEST_F(FeatureCacheTest, aTruncatedOrForeignFileIsMadeAnew)
{
    ASSERT_TRUE(compute());
    const auto file = onlyFile();
    const auto good = wanted();
    const auto size = fs::file_size(file);
    for (const auto left :
        {size - 1, size / 2, std::uintmax_t{64}, std::uintmax_t{10}, std::uintmax_t{0}}) {
        fs::resize_file(file, left);
        const auto set = compute();
        ASSERT_TRUE(set) << left << ": " << set.error().text();
        expectSame(*set, good);
    }
    std::ofstream(file, std::ios::binary | std::ios::trunc) << std::string(100000, 'x');
    const auto set = compute();
    ASSERT_TRUE(set);
    expectSame(*set, good);
}

TEST_F(FeatureCacheTest, aFileThatIsCutShortWhileItIsUsedIsAnErrorInWords)
{
    const auto set = compute().value();
    fs::resize_file(onlyFile(), 100);
    EXPECT_THROW(
        {
            try {
                static_cast<void>(set.features(0));
            } catch (const std::runtime_error& error) {
                EXPECT_NE(std::string(error.what()).find("shorter"), std::string::npos);
                throw;
            }
        },
        std::runtime_error);
}

TEST_F(FeatureCacheTest, aFileThatIsDeletedWhileItIsUsedStaysReadable)
{
    const auto set = compute().value();
    fs::remove(onlyFile());
    expectSame(set, wanted());
}

TEST_F(FeatureCacheTest, withoutAPlaceToKeepThemFeaturesAreComputedAllTheSame)
{
    std::ofstream(place.path() / "file") << "no folder";
    request.cache = place.path() / "file" / "features";
    const auto set = compute();
    ASSERT_TRUE(set) << set.error().text();
    ASSERT_TRUE(set->cacheProblem());
    EXPECT_NE(set->cacheProblem()->what.english().find("cannot be kept"), std::string::npos);
    EXPECT_FALSE(set->cacheProblem()->remedy.empty());
    expectSame(*set, wanted());
}

TEST_F(FeatureCacheTest, whatIsTooLargeForTheDiskIsRefusedWithTheRemedy)
{
    auto corpus = read();
    for (auto& recording : corpus.recordings) {
        recording.seconds = 1e12; // a million years of sound fit nowhere
    }
    const auto set = computeFeatures(corpus, request, watcher);
    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().code, ErrorCode::NoSpace);
    EXPECT_NE(set.error().remedy.english().find("XDG_CACHE_HOME"), std::string::npos);
    EXPECT_EQ(watcher.computed(), 0);
}

TEST_F(FeatureCacheTest, processesThatWantTheSameFeaturesComputeThemOnce)
{
    const auto corpus = read();
    int pipes[2] = {};
    ASSERT_EQ(::pipe(pipes), 0);
    std::vector<pid_t> children;
    for (int each = 0; each < 3; ++each) {
        children.push_back(::fork());
        if (children.back() == 0) {
            Watcher own;
            const auto set = computeFeatures(corpus, request, own);
            const int told[2] = {set.has_value() ? 1 : 0, own.computed()};
            ::_exit(::write(pipes[1], told, sizeof told) == sizeof told ? 0 : 1);
        }
    }
    int successes = 0;
    int computed = 0;
    for (const pid_t child : children) {
        int told[2] = {};
        ASSERT_EQ(::read(pipes[0], told, sizeof told), static_cast<ssize_t>(sizeof told));
        successes += told[0];
        computed += told[1];
        ASSERT_EQ(::waitpid(child, nullptr, 0), child);
    }
    EXPECT_EQ(successes, 3);
    EXPECT_EQ(computed, 8);
    const auto set = compute();
    ASSERT_TRUE(set);
    expectSame(*set, wanted());
    onlyFile();
    ::close(pipes[0]);
    ::close(pipes[1]);
}

TEST_F(FeatureCacheTest, waitingForAnotherBuildCanBeCancelled)
{
    ASSERT_TRUE(compute());
    const auto file = onlyFile();
    const auto lockPath = fs::path(file).replace_extension(kLockSuffix);
    fs::remove(file);
    const auto lock = FileLock::tryNow(lockPath);
    ASSERT_TRUE(lock);
    struct Impatient final : Monitor {
        bool waited = false;
        [[nodiscard]] bool cancelled() const override { return waited; }
        void progress(double, std::string_view activity) override
        {
            waited = waited || activity.starts_with("waiting");
        }
    } impatient;
    const auto set = computeFeatures(read(), request, impatient);
    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(impatient.waited);
}

TEST_F(FeatureCacheTest, levellingMakesLoudAndFaintRecordingsAlike)
{
    auto corpus = read();
    corpus.recordings.resize(2);
    folder.add("x/loud.wav", tests::melody(16000, 32000));
    auto faint = tests::melody(16000, 32000);
    for (float& sample : faint) {
        sample *= 0.02F;
    }
    folder.add("y/faint.wav", faint);
    corpus.recordings[0].file = folder.path() / "x/loud.wav";
    corpus.recordings[1].file = folder.path() / "y/faint.wav";
    corpus.recordings[1].classIndex = 1;
    for (auto& recording : corpus.recordings) {
        recording.split = Split::Training;
    }
    for (const auto loudness : {Loudness::Rms, Loudness::R128}) {
        request.clips.loudness = loudness;
        const auto set = computeFeatures(corpus, request, watcher).value();
        const std::size_t half = set.clips().size() / 2;
        const auto a = set.features(0);
        const auto b = set.features(half);
        ASSERT_EQ(set.clips()[half].firstFrame, 0U);
        for (std::size_t index = 0; index < a.size(); ++index) {
            ASSERT_NEAR(80.0F * a[index], 80.0F * b[index], 0.1F); // dB
        }
    }
}

TEST_F(FeatureCacheTest, clipsNeverSpanASilence)
{
    auto signal = tests::sine(440, 16000, 80000);
    std::fill(signal.begin() + 32000, signal.begin() + 48000, 0.0F);
    folder.add("a/two_phrases.wav", signal);
    request.clips = {.hop = 32, .cutting = Cutting::Silences};
    const auto set = compute().value();
    std::vector<std::size_t> firstFrames;
    for (const auto& clip : set.clips()) {
        if (clip.id.starts_with("a/two_phrases")) {
            firstFrames.push_back(clip.firstFrame);
        }
    }
    // The tone sounds in frames [0, 125) and [188, 312).
    EXPECT_EQ(firstFrames, (std::vector<std::size_t>{0, 32, 64, 188, 220, 252}));
}

TEST(FeaturePruning, deletesTheLongestUnusedFirst)
{
    const tests::TemporaryFolder place;
    const auto now = fs::file_time_type::clock::now();
    const auto make = [&](const std::string& name, int hoursAgo) {
        std::ofstream(place.path() / name) << std::string(1000, 'x');
        fs::last_write_time(place.path() / name, now - std::chrono::hours(hoursAgo));
    };
    make("old.features", 9);
    make("building.partial", 8);
    make("mine.features", 7);
    make("middle.features", 2);
    make("new.features", 1);
    make("contents", 99);
    const auto building = FileLock::tryNow(place.path() / "building.lock");
    ASSERT_TRUE(building);
    pruneFeatures(place.path(), 5000, "mine");
    EXPECT_TRUE(fs::exists(place.path() / "old.features"));
    pruneFeatures(place.path(), 3000, "mine");
    EXPECT_FALSE(fs::exists(place.path() / "old.features"));
    EXPECT_TRUE(fs::exists(place.path() / "building.partial"));
    EXPECT_TRUE(fs::exists(place.path() / "mine.features"));
    EXPECT_FALSE(fs::exists(place.path() / "middle.features"));
    EXPECT_TRUE(fs::exists(place.path() / "new.features"));
    EXPECT_TRUE(fs::exists(place.path() / "contents"));
    EXPECT_FALSE(fs::exists(place.path() / "middle.lock"));
}

} // namespace
} // namespace timbrel::corpus
