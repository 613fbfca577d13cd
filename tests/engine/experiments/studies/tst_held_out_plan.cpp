// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/held_out_plan.h"

#include <map>
#include <utility>

#include <gtest/gtest.h>

#include "engine/experiments/assembly/experiment_parts.h"
#include "engine/experiments/assembly/opened_run.h"
#include "tests/engine/experiments/tiny.h"

namespace timbrel::experiments {
namespace {

/// Four classes and more held-out clips than are measured while training.
corpus::FeatureSet manyHeldOutClips(const std::filesystem::path& folder)
{
    corpus::SolosOptions options;
    options.phrases = 1;
    options.heldOutPhrases = 12;
    options.phraseSeconds = 1.024;
    Monitor quiet;
    EXPECT_TRUE(corpus::makeSolos(options, folder, quiet));
    const auto experiment = tinyExperiment(folder);
    const auto representation = makeRepresentation(experiment).value();
    const auto corpus = openCorpus(experiment, {}, quiet).value();
    return openFeatures(experiment, corpus, representation, std::nullopt, {}, quiet).value();
}

TEST(HeldOutPlan, transfersMeasuredWhileTrainingMeetEveryPairAlike)
{
    if (!soundfontIsThere()) {
        GTEST_SKIP() << "no soundfont to render a corpus with";
    }
    const tests::TemporaryFolder place;
    const auto features = manyHeldOutClips(place.path() / "solos");
    ASSERT_GT(features.heldOutClips().size(), 64U);

    const auto plan = planHeldOut(features);
    std::map<std::pair<std::size_t, std::size_t>, int> pairs;
    for (const auto& transfer : plan.validationTransfers) {
        const auto source = features.clips()[transfer.clip].classIndex;
        ASSERT_NE(source, transfer.target);
        ASSERT_TRUE(transfer.truth);
        EXPECT_EQ(features.clips()[*transfer.truth].classIndex, transfer.target);
        ++pairs[{source, transfer.target}];
    }
    EXPECT_EQ(plan.validationTransfers.size(), 64U);
    EXPECT_EQ(pairs.size(), 12U); // four classes, each to three others
    for (const auto& [pair, count] : pairs) {
        EXPECT_GE(count, 4) << pair.first << " to " << pair.second;
    }
}

} // namespace
} // namespace timbrel::experiments
