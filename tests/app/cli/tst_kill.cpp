// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <thread>

#include <fmt/format.h>

#include "engine/base/files.h"
#include "engine/base/random.h"
#include "engine/formats/safetensors.h"
#include "tests/app/cli/cli.h"
#include "tests/support/environment.h"

// Training is killed at random moments and resumed, over and over, every other time while it saves;
// the weights that come out must equal those of a run that was left alone, bit for bit.
// TIMBREL_KILLS says how many times (6).

namespace timbrel::tests {
namespace {

using std::filesystem::path;
using Clock = std::chrono::steady_clock;

constexpr int kSteps = 200;
constexpr std::uint64_t kSeed = 1;

int wantedKills()
{
    const char* text = std::getenv("TIMBREL_KILLS");
    return text != nullptr ? std::max(1, std::atoi(text)) : 6;
}

/// Saves after every step, so that there is a save to be killed in at any time.
Words training(const path& runs)
{
    auto words = smallTraining(runs, kSteps);
    words.insert(words.end(),
        {"--set", "training.checkpoint_every=1", "--set", "training.validate_every=50"});
    return words;
}

/// The run in a folder of runs, once it can be resumed.
std::optional<path> runIn(const path& runs)
{
    std::error_code failure;
    for (const auto& entry : std::filesystem::directory_iterator(runs, failure)) {
        if (std::filesystem::exists(entry.path() / "experiment.toml")) {
            return entry.path();
        }
    }
    return std::nullopt;
}

/// The bytes of every array of the last checkpoint, by name. Its metadata tells seconds, which no
/// two runs share.
std::map<std::string, std::string> weights(const path& run)
{
    const auto file = run / "checkpoints" / fmt::format("{:06}.safetensors", kSteps);
    std::map<std::string, std::string> bytes;
    const auto checkpoint = formats::fromBytes(readFile(file).value(), file.string()).value();
    for (const auto& array : checkpoint.arrays) {
        bytes[array.name] = array.bytes;
    }
    return bytes;
}

/// How many points series.csv has of a curve at each step.
std::map<int, int> told(const path& run, const std::string& curve)
{
    std::map<int, int> counts;
    std::ifstream file(run / "series.csv");
    for (std::string line; std::getline(file, line);) {
        if (line.find("," + curve + ",") != std::string::npos) {
            ++counts[std::atoi(line.c_str())];
        }
    }
    return counts;
}

/// The checkpoint files in `runs` that are being written, or that a kill left so. Their names hold
/// the process, so none is taken for that of another.
std::set<std::string> unfinished(const path& runs)
{
    std::set<std::string> names;
    std::error_code failure;
    if (const auto run = runIn(runs)) {
        for (const auto& entry :
            std::filesystem::directory_iterator(*run / "checkpoints", failure)) {
            if (entry.path().extension() == ".part") {
                names.insert(entry.path().filename());
            }
        }
    }
    return names;
}

/// Whether there are unfinished files beside the `old` ones.
bool isSaving(const path& runs, const std::set<std::string>& old)
{
    const auto now = unfinished(runs);
    return !std::ranges::includes(old, now);
}

/// Returns the next time that something is being saved, or after some seconds where nothing is.
void awaitSave(const path& runs, const std::set<std::string>& old)
{
    const auto latest = Clock::now() + std::chrono::seconds(5);
    while (!isSaving(runs, old) && Clock::now() < latest) {
        std::this_thread::yield();
    }
}

struct Tally {
    int kills = 0;
    int beforeAnyRun = 0; ///< there was no run to resume yet
    int duringSaves = 0;
    int rounds = 0;
};

/// Trains one run to its end through kills, each after a moment drawn from [0, `longest`].
path trainThroughKills(
    const path& runs, Clock::duration longest, RandomStream& random, Tally& tally)
{
    for (;;) {
        const auto run = runIn(runs);
        Words words{TIMBREL_CLI};
        const auto rest = run ? Words{"train", "--resume", run->string()} : training(runs);
        words.insert(words.end(), rest.begin(), rest.end());
        const auto old = unfinished(runs);
        Process process(std::move(words));
        // The moment has to be a matter of chance; what comes out must not depend on it.
        std::this_thread::sleep_for(random.uniform() * longest);
        if (tally.kills % 2 == 1) {
            awaitSave(runs, old);
        }
        process.send(SIGKILL);
        const int status = process.wait();
        if (status == 0) {
            return runIn(runs).value();
        }
        if (status != -SIGKILL) {
            ADD_FAILURE() << "exit status " << status << ": " << process.err();
            return runIn(runs).value_or(runs);
        }
        ++tally.kills;
        tally.beforeAnyRun += runIn(runs) ? 0 : 1;
        tally.duringSaves += isSaving(runs, old) ? 1 : 0;
    }
}

TEST(Kill, weightsEqualThoseOfARunLeftAlone)
{
    if (smallSolos().empty()) {
        GTEST_SKIP() << "no soundfont to render a corpus with";
    }
    const TemporaryFolder folder;
    const EnvironmentVariable cacheOfTheTest("XDG_CACHE_HOME", (folder.path() / "cache").string());
    const auto begin = Clock::now();
    expectSuccess(runProcess([&] {
        auto words = training(folder.path() / "alone");
        words.insert(words.begin(), TIMBREL_CLI);
        return words;
    }()));
    const auto whole = Clock::now() - begin;
    const auto alone = weights(runIn(folder.path() / "alone").value());
    ASSERT_FALSE(alone.empty());

    RandomStream random(kSeed, "kills");
    Tally tally;
    while (tally.kills < wantedKills() && !HasFailure()) {
        const auto runs = folder.path() / std::to_string(++tally.rounds);
        // Features are computed anew in every round, so that this is killed, too.
        const EnvironmentVariable cache("XDG_CACHE_HOME", runs.string() + ".cache");
        const auto run = trainThroughKills(runs, whole, random, tally);
        ASSERT_FALSE(HasFailure());
        const auto survived = weights(run);
        ASSERT_EQ(survived.size(), alone.size());
        for (const auto& [name, bytes] : alone) {
            EXPECT_TRUE(survived.at(name) == bytes) << name << " in round " << tally.rounds;
        }
        const auto steps = told(run, "loss/total");
        EXPECT_EQ(steps.size(), static_cast<std::size_t>(kSteps));
        for (const auto& [step, count] : steps) {
            EXPECT_EQ(count, 1) << "step " << step << " in round " << tally.rounds;
        }
    }
    fmt::print(
        "{} kills over {} runs of {} steps, {} before there was a run to resume and {} while a "
        "checkpoint was written; the weights {} those of the run left alone\n",
        tally.kills, tally.rounds, kSteps, tally.beforeAnyRun, tally.duringSaves,
        HasFailure() ? "differ from" : "equal");
}

} // namespace
} // namespace timbrel::tests
