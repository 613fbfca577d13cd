// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/training/training_job.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <thread>

#include <dlfcn.h>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "engine/base/files.h"
#include "engine/experiments/assembly/environment.h"
#include "engine/experiments/assembly/opened_run.h"
#include "engine/experiments/files/clip_list.h"
#include "engine/experiments/files/preview_file.h"
#include "engine/experiments/files/series_file.h"
#include "engine/formats/safetensors.h"
#include "engine/runtime/worker.h"
#include "tests/engine/experiments/tiny.h"

// Whole runs on a corpus of seconds, steered as the window and the command line steer them.

namespace timbrel::experiments {
namespace {

using Kind = runtime::Outcome::Kind;
using snapshots::RunState;

constexpr const char* kEndless = "1000000"; // steps, for runs that only a request ends

std::filesystem::path weightsFile(const RunFolder& run, std::int64_t step)
{
    return run.checkpoints() / fmt::format("{:06}.safetensors", step);
}

/// The arrays of a checkpoint; its metadata tells seconds, which no two runs share.
std::vector<formats::NamedArray> weights(const RunFolder& run, std::int64_t step)
{
    const auto path = weightsFile(run, step);
    return formats::fromBytes(readFile(path).value(), path.string()).value().arrays;
}

void expectSameWeights(const RunFolder& a, const RunFolder& b, std::int64_t step)
{
    const auto first = weights(a, step);
    const auto second = weights(b, step);
    ASSERT_EQ(first.size(), second.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
        EXPECT_EQ(first[i].name, second[i].name);
        EXPECT_EQ(first[i].bytes, second[i].bytes) << first[i].name;
    }
}

/// The bytes of every file of a run, but for the lock of who trains it.
std::map<std::string, std::string> everything(const RunFolder& run)
{
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(run.path())) {
        if (entry.is_regular_file() && entry.path().filename() != ".training.lock") {
            files[entry.path().string()] = readFile(entry.path()).value();
        }
    }
    return files;
}

/// Every step of every loss told once, in order.
void expectWholeCurves(const RunFolder& run, std::int64_t steps)
{
    const auto points = SeriesFile(run.seriesFile()).read(run.id());
    ASSERT_TRUE(points) << points.error().text();
    for (const char* name : {"loss/total", "loss/mae"}) {
        std::vector<std::int64_t> told;
        for (const auto& point : *points) {
            if (point.name == name) {
                told.push_back(point.step);
            }
        }
        ASSERT_EQ(told.size(), static_cast<std::size_t>(steps)) << name;
        for (std::size_t i = 0; i < told.size(); ++i) {
            EXPECT_EQ(told[i], static_cast<std::int64_t>(i) + 1) << name;
        }
    }
}

class TrainingJobTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!soundfontIsThere()) {
            GTEST_SKIP() << "no soundfont to render a corpus with";
        }
    }

    std::unique_ptr<TrainingJob> job(TrainingRequest request)
    {
        return std::make_unique<TrainingJob>(
            std::move(request), outbox, [this](const TrainingReport& told) { report = told; });
    }
    [[nodiscard]] TrainingRequest request() const
    {
        return {experiment, folder.path() / "runs", {}, folder.path() / "features", std::nullopt,
            std::nullopt};
    }
    [[nodiscard]] static TrainingRequest request(const RunFolder& resumed)
    {
        return {resumed.experiment(sharedSchema()).value(), {}, {}, {}, resumed, std::nullopt};
    }
    /// Runs on this thread.
    const TrainingReport& run(TrainingRequest wished)
    {
        const auto made = job(std::move(wished));
        made->finished(made->run(control));
        return report;
    }
    RunFolder completed(TrainingRequest wished)
    {
        run(std::move(wished));
        EXPECT_EQ(report.outcome.kind, Kind::Completed) << problem();
        return report.run.value();
    }
    [[nodiscard]] std::string problem() const
    {
        return report.outcome.error ? report.outcome.error->text() : std::string();
    }
    /// The time limit ends a session after the step in which it is reached: here after the first.
    static TrainingRequest forOneStep(TrainingRequest wished)
    {
        wished.secondsLimit = 1e-9;
        return wished;
    }
    /// Waits until a worker's run is where `reached` wants it, or has ended.
    template <typename Reached> void await(Reached reached)
    {
        for (;;) {
            if (const auto status = outbox.status.take();
                status && (status->state >= RunState::Stopped || reached(*status))) {
                return;
            }
            std::this_thread::yield();
        }
    }
    [[nodiscard]] bool wasLogged(const std::string& part)
    {
        return std::ranges::any_of(outbox.log.drain(),
            [&](const auto& line) { return line.text.english().find(part) != std::string::npos; });
    }

    Monitor quiet;
    tests::TemporaryFolder folder;
    Outbox outbox;
    runtime::Control control;
    TrainingReport report;
    params::Experiment experiment = tinyExperiment(soundfontIsThere() ? tinySolos() : "");
};

TEST_F(TrainingJobTest, trainsNoRunThatSomebodyElseTrains)
{
    const auto begun = run(forOneStep(request())).run.value();
    {
        const auto held = begun.hold();
        ASSERT_TRUE(held) << held.error().text();
        const auto before = begun.record();
        run(request(begun));
        EXPECT_EQ(report.outcome.kind, Kind::Failed);
        EXPECT_NE(problem().find("another Timbrel is training this run"), std::string::npos);
        EXPECT_EQ(begun.record()->step, before->step);
        EXPECT_EQ(begun.record()->state, before->state) << "it is the other's";
    }
    run(forOneStep(request(begun)));
    EXPECT_EQ(report.outcome.kind, Kind::Completed) << problem();
}

TEST_F(TrainingJobTest, leavesEverythingThatARunFolderPromises)
{
    const auto run = completed(request());
    EXPECT_EQ(run.id(), "tiny-run-001");
    EXPECT_GT(report.clipsPerSecond, 0.0);

    const auto record = run.record();
    ASSERT_TRUE(record) << record.error().text();
    EXPECT_EQ(record->state, RunState::Completed);
    EXPECT_EQ(record->step, 12);
    EXPECT_EQ(record->classes, (std::vector<std::string>{"piano", "flute"}));
    EXPECT_EQ(record->threads, 1);
    EXPECT_EQ(record->device, "cpu");
    EXPECT_FALSE(record->corpusFingerprint.empty());
    EXPECT_FALSE(record->versions.empty());
    EXPECT_FALSE(record->endedAt.empty());

    expectWholeCurves(run, 12);
    EXPECT_TRUE(std::filesystem::exists(weightsFile(run, 12)));
    EXPECT_TRUE(std::filesystem::exists(weightsFile(run, record->bestStep)));
    EXPECT_EQ(PreviewFolder(run.previews()).steps(), (std::vector<std::int64_t>{10, 12}));
    const auto corpus = nlohmann::json::parse(readFile(run.corpusFile()).value());
    EXPECT_EQ(corpus["recordings"].size(), 2U * 4U + 2U * 2U);
    EXPECT_EQ(corpus["fingerprint"], record->corpusFingerprint);
}

TEST_F(TrainingJobTest, measuresWhatTheSummaryNeeds)
{
    const auto run = completed(request());
    const auto json = nlohmann::json::parse(readFile(run.evaluationFile()).value());
    for (const char* key : {"transfer_error", "copy_error", "class_mean_error", "relevel_error",
             "reconstruction_error"}) {
        EXPECT_GT(json.at("heldout").at(key).get<double>(), 0.0) << key;
        EXPECT_LT(json.at("heldout").at(key).get<double>(), 1.0) << key;
    }
    EXPECT_EQ(json.at("probe").at("chance"), 0.5);
    EXPECT_GE(json.at("probe").at("accuracy"), 0.0);
}

TEST_F(TrainingJobTest, showsEverythingToWhoeverWatches)
{
    const auto run = completed(request());
    const auto status = outbox.status.take();
    ASSERT_TRUE(status);
    EXPECT_EQ(status->state, RunState::Completed);
    EXPECT_EQ(status->stamp.runId, run.id());
    const auto grid = outbox.grid.take();
    ASSERT_TRUE(grid);
    EXPECT_EQ(grid->stamp.runId, run.id());
    EXPECT_EQ(grid->stamp.step, 12);
    EXPECT_TRUE(outbox.map.take());
    const auto corpus = outbox.corpus.take();
    ASSERT_TRUE(corpus);
    EXPECT_EQ(corpus->classes.size(), 2U);
    const auto shown = outbox.series.drain();
    EXPECT_EQ(shown.size(), SeriesFile(run.seriesFile()).read(run.id()).value().size());
}

TEST_F(TrainingJobTest, givesTheSameWeightsAgain)
{
    expectSameWeights(completed(request()), completed(request()), 12);
}

TEST_F(TrainingJobTest, triesPacesOnceAndKeepsTheFastest)
{
    ASSERT_TRUE(experiment.setFromText("training.threads", "0"));
    ASSERT_TRUE(experiment.setFromText("training.precision", "auto"));
    run(forOneStep(request()));
    ASSERT_TRUE(report.run) << problem();
    EXPECT_TRUE(wasLogged("the fastest of what was tried"));
    const auto tried = report.run->record().value();
    EXPECT_GE(tried.shares, 1);
    EXPECT_GE(tried.threads, tried.shares);
    EXPECT_TRUE(tried.precision == "float32" || tried.precision == "bfloat16") << tried.precision;

    run(forOneStep(request(*report.run)));
    EXPECT_FALSE(wasLogged("the fastest of what was tried"));
    const auto resumed = report.run->record().value();
    EXPECT_EQ(resumed.shares, tried.shares);
    EXPECT_EQ(resumed.threads, tried.threads);
    EXPECT_EQ(resumed.precision, tried.precision);
}

TEST_F(TrainingJobTest, subClassesAreFoundOnceAndKeptByWhatIsResumed)
{
    set(experiment, "corpus.sub_classes", "2");
    const auto undisturbed = completed(request());
    EXPECT_EQ(undisturbed.record()->classes,
        (std::vector<std::string>{"piano 1", "piano 2", "flute 1", "flute 2"}));
    EXPECT_TRUE(wasLogged("sub-classes have fewer than"));
    EXPECT_EQ(outbox.corpus.take()->classes.size(), 2U);

    const auto run = completed(forOneStep(request()));
    completed(forOneStep(request(run)));
    completed(request(run));
    expectSameWeights(undisturbed, run, 12);

    // Whoever moves a clip by hand gets the run that he asks for: nothing is looked for anew.
    const auto other = completed(forOneStep(request()));
    auto json = nlohmann::json::parse(readFile(other.subClassFile()).value());
    for (auto& entry : json["clips"]) {
        entry = entry.get<std::size_t>() ^ 1U;
    }
    ASSERT_TRUE(writeFileAtomically(other.subClassFile(), json.dump()));
    completed(request(other));
    EXPECT_EQ(
        nlohmann::json::parse(readFile(other.subClassFile()).value())["clips"], json["clips"]);

    const auto opened = openRun(run.path(), sharedSchema(), {}, {}, quiet);
    ASSERT_TRUE(opened) << opened.error().text();
    EXPECT_EQ(opened->features.classCount(), 4U);
    EXPECT_EQ(opened->trained.model.parents, opened->features.parents());
}

TEST_F(TrainingJobTest, resumedStepByStepEqualsUndisturbedBitForBit)
{
    const auto undisturbed = completed(request());
    const auto run = completed(forOneStep(request()));
    EXPECT_EQ(run.record()->step, 1);
    for (std::int64_t step = 2; step <= 5; ++step) {
        completed(forOneStep(request(run)));
        EXPECT_EQ(run.record()->step, step);
    }
    completed(request(run));
    EXPECT_EQ(run.record()->step, 12);
    expectSameWeights(undisturbed, run, 12);
    expectWholeCurves(run, 12);
}

TEST_F(TrainingJobTest, resumedWithNormalisedLossesEqualsUndisturbedBitForBit)
{
    set(experiment, "losses.l22", "0.5");
    set(experiment, "losses.normalise", "true");
    const auto undisturbed = completed(request());
    const auto run = completed(forOneStep(request()));
    completed(request(run));
    expectSameWeights(undisturbed, run, 12);
    const auto arrays = weights(run, 12);
    const auto first = std::ranges::find(arrays, "losses.first_values", &formats::NamedArray::name);
    ASSERT_NE(first, arrays.end());
    EXPECT_EQ(first->shape, (std::vector<std::int64_t>{3}));
}

TEST_F(TrainingJobTest, resumedWithALossOnATrainedNetworkEqualsUndisturbedBitForBit)
{
    set(experiment, "losses.rho", "0.5");
    set(experiment, "losses.rho_width", "4");
    set(experiment, "losses.network_steps", "3");
    const auto undisturbed = completed(request());
    EXPECT_TRUE(wasLogged("\"rho\"")) << "how well the network has learnt";
    const auto run = completed(forOneStep(request()));
    EXPECT_TRUE(std::filesystem::exists(run.lossNetworks() / "rho.safetensors"));
    completed(request(run));
    expectSameWeights(undisturbed, run, 12);
    const auto points = SeriesFile(run.seriesFile()).read(run.id()).value();
    EXPECT_EQ(std::ranges::count(points, "loss/rho", &snapshots::SeriesPoint::name), 12);
}

TEST_F(TrainingJobTest, saysWhichWeightsAPerceptualLossLacks)
{
    set(experiment, "losses.vgg", "1");
    set(experiment, "losses.vgg_weights", "/nowhere/vgg16.safetensors");
    run(request());
    ASSERT_EQ(report.outcome.kind, Kind::Failed);
    EXPECT_NE(problem().find("/nowhere/vgg16.safetensors"), std::string::npos) << problem();
    EXPECT_NE(problem().find("torchvision"), std::string::npos) << problem();
}

TEST_F(TrainingJobTest, resumesOverACorruptCheckpointAndSaysSo)
{
    const auto undisturbed = completed(request());
    const auto run = completed(forOneStep(request()));
    completed(forOneStep(request(run)));
    const auto newest = weightsFile(run, 2);
    std::filesystem::resize_file(newest, std::filesystem::file_size(newest) / 2);
    static_cast<void>(outbox.log.drain());
    completed(request(run));
    EXPECT_TRUE(wasLogged(newest.string()));
    expectSameWeights(undisturbed, run, 12);
    expectWholeCurves(run, 12);
}

TEST_F(TrainingJobTest, beginsAnewWithoutACheckpointAndSaysSo)
{
    const auto undisturbed = completed(request());
    const auto run = completed(forOneStep(request()));
    std::filesystem::remove_all(run.checkpoints());
    std::filesystem::remove(run.path() / "run.json");
    static_cast<void>(outbox.log.drain());
    completed(request(run));
    EXPECT_TRUE(wasLogged("begins anew"));
    expectSameWeights(undisturbed, run, 12);
    expectWholeCurves(run, 12);
}

TEST_F(TrainingJobTest, changesNothingWhereNoCheckpointFitsOrCanBeRead)
{
    const auto trained = completed(forOneStep(request()));
    auto wider = request(trained);
    set(wider.experiment, "method.class_size", "16");
    const auto before = everything(trained);
    run(wider);
    ASSERT_EQ(report.outcome.kind, Kind::Failed);
    EXPECT_NE(problem().find(weightsFile(trained, 1).string()), std::string::npos) << problem();
    EXPECT_NE(problem().find("no checkpoint that can be read"), std::string::npos) << problem();
    EXPECT_FALSE(report.outcome.error->remedy.empty());
    EXPECT_EQ(outbox.status.take()->problem, problem());
    EXPECT_FALSE(wasLogged("begins anew"));
    EXPECT_TRUE(everything(trained) == before);

    std::filesystem::resize_file(weightsFile(trained, 1), 100);
    const auto damaged = everything(trained);
    run(request(trained));
    EXPECT_EQ(report.outcome.kind, Kind::Failed);
    EXPECT_TRUE(everything(trained) == damaged);
}

TEST_F(TrainingJobTest, refusesToGoOnWithARecordThatCannotBeRead)
{
    const auto trained = completed(forOneStep(request()));
    std::filesystem::resize_file(trained.path() / "run.json", 20);
    const auto before = everything(trained);
    run(request(trained));
    ASSERT_EQ(report.outcome.kind, Kind::Failed);
    EXPECT_NE(problem().find("run.json"), std::string::npos) << problem();
    EXPECT_NE(problem().find("damaged"), std::string::npos) << problem();
    EXPECT_FALSE(report.outcome.error->remedy.empty());
    EXPECT_TRUE(everything(trained) == before);
}

TEST_F(TrainingJobTest, openingARunLeavesTheMatrixProductsOfTrainingAlone)
{
    auto* const symbol =
        reinterpret_cast<int (*)()>(::dlsym(RTLD_DEFAULT, "openblas_get_num_threads"));
    if (symbol == nullptr) {
        GTEST_SKIP() << "another BLAS than OpenBLAS";
    }
    const auto trained = completed(forOneStep(request()));
    {
        const TrainingThreads training(2);
        ASSERT_TRUE(openRun(trained.path(), sharedSchema(), {}, {}, quiet));
        EXPECT_EQ(symbol(), 2);
    }
    ASSERT_TRUE(openRun(trained.path(), sharedSchema(), {}, {}, quiet));
    EXPECT_EQ(symbol(), 1) << "as its experiment has it";
}

TEST_F(TrainingJobTest, aPauseSavesAndChangesNothing)
{
    const auto undisturbed = completed(request());
    const auto run = completed(forOneStep(request()));
    control.requestPause();
    std::thread watcher([this, &run] {
        await([](const auto& status) { return status.state == RunState::Paused; });
        EXPECT_TRUE(std::filesystem::exists(weightsFile(run, 1)));
        control.requestResume();
    });
    completed(request(run));
    watcher.join();
    expectSameWeights(undisturbed, run, 12);
    expectWholeCurves(run, 12);
}

TEST_F(TrainingJobTest, aStopFinishesTheStepAndSaves)
{
    set(experiment, "training.steps", kEndless);
    set(experiment, "training.checkpoint_every", kEndless);
    set(experiment, "training.validate_every", kEndless);
    runtime::Worker worker;
    worker.post(job(request()));
    await([](const auto& status) { return status.stamp.step >= 3; });
    worker.stop();
    worker.wait();
    EXPECT_EQ(report.outcome.kind, Kind::Stopped) << problem();
    const auto record = report.run->record();
    ASSERT_TRUE(record);
    EXPECT_EQ(record->state, RunState::Stopped);
    EXPECT_GE(record->step, 3);
    EXPECT_TRUE(std::filesystem::exists(weightsFile(*report.run, record->step)));
    expectWholeCurves(*report.run, record->step);
}

TEST_F(TrainingJobTest, anAbortKeepsWhatWasSavedBeforeAndNoMore)
{
    set(experiment, "training.steps", kEndless);
    set(experiment, "training.validate_every", kEndless);
    runtime::Worker worker;
    worker.post(job(request()));
    await([](const auto& status) { return status.stamp.step >= 6; });
    worker.abort();
    worker.wait();
    EXPECT_EQ(report.outcome.kind, Kind::Aborted) << problem();
    std::int64_t newest = 0;
    for (const auto& entry : std::filesystem::directory_iterator(report.run->checkpoints())) {
        newest = std::max<std::int64_t>(newest, std::stoll(entry.path().filename().string()));
    }
    EXPECT_GE(newest, 4);
    EXPECT_EQ(newest % 4, 0) << "only every fourth step is saved";
}

TEST_F(TrainingJobTest, stoppedBeforeItBeganItLeavesNothing)
{
    control.requestStop();
    run(request());
    EXPECT_EQ(report.outcome.kind, Kind::Stopped);
    EXPECT_FALSE(report.run);
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "runs"));
}

TEST_F(TrainingJobTest, divergenceNamesStepAndTermAndKeepsTheCheckpointBefore)
{
    // Eight layers without a normalisation, and a step that moves every weight by ten.
    set(experiment, "encoder", "lord");
    set(experiment, "encoder.dense_width", "16");
    set(experiment, "training.learning_rate", "10");
    set(experiment, "training.warm_up", "0");
    set(experiment, "training.checkpoint_every", "1");
    run(request());
    ASSERT_EQ(report.outcome.kind, Kind::Failed);
    EXPECT_EQ(report.outcome.error->code, ErrorCode::Diverged) << problem();
    EXPECT_NE(problem().find(" at step "), std::string::npos) << problem();
    EXPECT_NE(problem().find("\"content_decay\""), std::string::npos) << problem();
    EXPECT_NE(problem().find("learning_rate"), std::string::npos) << problem();

    const auto record = report.run->record();
    ASSERT_TRUE(record);
    EXPECT_EQ(record->state, RunState::Failed);
    EXPECT_EQ(record->problem, problem());
    ASSERT_GE(record->step, 1);
    for (const auto& array : weights(*report.run, record->step)) {
        const auto* values = reinterpret_cast<const float*>(array.bytes.data());
        EXPECT_TRUE(std::all_of(values, values + array.bytes.size() / sizeof(float),
            [](float value) { return std::isfinite(value); }))
            << array.name;
    }
    EXPECT_TRUE(wasLogged("step "));
}

TEST_F(TrainingJobTest, refusesToGoOnWithAnotherCorpus)
{
    const auto corpus = folder.path() / "corpus";
    std::filesystem::copy(tinySolos(), corpus, std::filesystem::copy_options::recursive);
    set(experiment, "corpus.folder", corpus.string());
    const auto trained = completed(forOneStep(request()));
    std::filesystem::recursive_directory_iterator file(corpus / "training");
    while (!file->is_regular_file()) {
        ++file;
    }
    std::filesystem::remove(file->path());
    run(request(trained));
    ASSERT_EQ(report.outcome.kind, Kind::Failed);
    EXPECT_NE(problem().find("the corpus has changed"), std::string::npos) << problem();
    EXPECT_FALSE(report.outcome.error->remedy.empty());
    EXPECT_TRUE(std::filesystem::exists(weightsFile(trained, 1))) << "what was trained stays";
}

TEST_F(TrainingJobTest, failsInWordsWithoutACorpus)
{
    set(experiment, "corpus.folder", (folder.path() / "missing").string());
    run(request());
    ASSERT_EQ(report.outcome.kind, Kind::Failed);
    EXPECT_EQ(report.outcome.error->where, (folder.path() / "missing").string());
    EXPECT_FALSE(report.outcome.error->remedy.empty());
    EXPECT_FALSE(report.run);
    EXPECT_EQ(outbox.status.take()->problem, problem());
}

TEST_F(TrainingJobTest, showsTheGridThatIsWishedForFromTheNextStepOn)
{
    auto wished = request();
    wished.inbox = std::make_shared<Inbox>();
    wished.inbox->grid.put(snapshots::GridChoice{{"no such clip"}, {}});
    const auto unheard = completed(wished);
    EXPECT_TRUE(outbox.grid.take()->choice.empty()) << "what cannot be shown ends no run";

    const auto clips = loadClipList(unheard).value().clips;
    const snapshots::GridChoice choice{{clips.front().id, clips.back().id}, {}};
    wished.inbox->grid.put(choice);
    const auto run = completed(wished);
    const auto shown = outbox.grid.take();
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->choice, choice);
    EXPECT_EQ(shown->columns.size(), 2U);
    const auto step = run.record()->step;
    const PreviewFolder previews(run.previews());
    EXPECT_TRUE(previews.loadGrid({run.id(), step}, choice)) << "both are kept";
    EXPECT_TRUE(previews.loadGrid({run.id(), step}));
}

TEST_F(TrainingJobTest, goesThroughEveryStageOfAMethod)
{
    for (const auto& [key, value] :
        {std::pair{"method", "lord-full"}, {"method.adversarial_part", "0.25"},
            {"method.latent_part", "0.25"}, {"method.warm_up_part", "0.25"},
            {"method.critic_steps", "1"}, {"training.steps", "40"}}) {
        set(experiment, key, value);
    }
    const auto run = completed(request());
    std::vector<std::string> stages;
    for (const auto& line : outbox.log.drain()) {
        const auto text = line.text.english();
        if (text.starts_with("stage ")) {
            stages.push_back(text.substr(0, text.find(':')));
        }
    }
    EXPECT_EQ(stages,
        (std::vector<std::string>{"stage 1 of 4", "stage 2 of 4", "stage 3 of 4", "stage 4 of 4"}));
    std::map<std::string, std::int64_t> first;
    const auto series = SeriesFile(run.seriesFile()).read(run.id()).value();
    for (const auto& point : series) {
        first.try_emplace(point.name, point.step);
    }
    EXPECT_EQ(first.at("loss/mae"), 1);
    EXPECT_EQ(first.at("loss/content_code"), 11);
    EXPECT_GT(first.at("validation/reconstruction_error"), 10)
        << "held-out clips have no codes yet";
    EXPECT_EQ(first.at("loss/critic_distance"), 31);
    EXPECT_EQ(PreviewFolder(run.previews()).loadGrid({run.id(), 10}).value().cells.size(), 16U);
    EXPECT_GT(run.record()->trainingClips, 0);
}

} // namespace
} // namespace timbrel::experiments
