// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <mutex>
#include <set>
#include <sstream>
#include <stdexcept>

#include <gtest/gtest.h>
#include <torch/torch.h>

#include "engine/training/adam.h"
#include "engine/training/pace_trial.h"
#include "engine/training/step_gradients.h"

// One unit for the room, since each that includes LibTorch takes ten seconds to compile. That
// every method gives the same gradients in parts is a matter of tests/contract/methods.

namespace timbrel::training {
namespace {

using nn::Precision;

/// Learns a line from its clips' sums; its second group rests in odd steps.
class Line final : public methods::LearntMethod {
public:
    explicit Line(bool splits)
        : m_splits(splits)
    {
        torch::manual_seed(5);
        m_network.slope = m_network.register_parameter("slope", torch::randn({1}));
        m_network.height = m_network.register_parameter("height", torch::randn({1}));
        m_network.first = m_network.register_buffer("first", torch::zeros({1}));
    }
    torch::nn::Module& network() override { return m_network; }
    std::vector<methods::RatedParameters> parameterGroups() override
    {
        return {{{m_network.slope}, 1.0}, {{m_network.height}, 1.0}};
    }
    bool moves(std::size_t group, const methods::TrainingStep& step) const override
    {
        return group == 0 || step.step % 2 == 0;
    }
    losses::WeightedLoss& reconstructionLoss() override { throw std::logic_error("has none"); }
    bool splits(const methods::TrainingStep& /*step*/) const override { return m_splits; }
    void begin(const methods::TrainingStep& /*step*/) override { ++begun; }
    losses::LossTerms trainingLosses(
        const methods::Batch& batch, const methods::TrainingStep& step) override
    {
        {
            const std::scoped_lock lock(m_mutex);
            firstClips.insert(step.firstClip);
        }
        const auto error = m_network.slope * batch.clips.flatten(1).sum(1) + m_network.height
            - batch.classes.to(torch::kFloat32);
        const auto loss = error.square().mean();
        {
            const torch::NoGradGuard noGradient;
            const std::scoped_lock lock(m_mutex);
            m_network.first.copy_(loss.reshape({1})); // as a loss that notes its first value
        }
        return {loss, {{"squares", loss}}};
    }
    torch::Tensor encode(const torch::Tensor& /*clips*/, Monitor& /*monitor*/) override
    {
        return {};
    }
    torch::Tensor decode(
        const torch::Tensor& /*content*/, const torch::Tensor& /*classes*/) override
    {
        return {};
    }
    torch::Tensor classCodes() override { return {}; }

    std::set<std::int64_t> firstClips;
    int begun = 0;

private:
    struct Network : torch::nn::Module {
        torch::Tensor slope;
        torch::Tensor height;
        torch::Tensor first;
    };
    Network m_network;
    bool m_splits;
    std::mutex m_mutex;
};

methods::Batch fiveClips()
{
    torch::manual_seed(6);
    return {torch::rand({5, 1, 4, 4}), torch::arange(5), torch::arange(5)};
}

struct Answer {
    LossValues losses;
    std::vector<torch::Tensor> gradients;
};

Answer answerOf(Line& line, const Pace& pace, std::int64_t step = 0)
{
    const auto groups = line.parameterGroups();
    Answer answer{stepGradients(line, groups, fiveClips(), {.seed = 1, .step = step}, pace), {}};
    for (const auto& group : groups) {
        answer.gradients.push_back(group.parameters[0].grad());
    }
    return answer;
}

TEST(StepGradients, areTheSameInParts)
{
    Line line(true);
    const auto whole = answerOf(line, {.shares = 1});
    EXPECT_EQ(line.firstClips, std::set<std::int64_t>{0});
    line.firstClips.clear();
    const auto parts = answerOf(line, {.shares = 3});
    EXPECT_EQ(line.firstClips, (std::set<std::int64_t>{0, 1, 3}));
    EXPECT_EQ(line.begun, 2) << "once a step";
    ASSERT_EQ(parts.losses.size(), 2U);
    EXPECT_EQ(parts.losses[0].first, "total");
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_NEAR(parts.losses[i].second, whole.losses[i].second, 1e-4);
        EXPECT_NEAR(parts.gradients[i].item<double>(), whole.gradients[i].item<double>(), 1e-4);
    }
    const auto again = answerOf(line, {.shares = 3});
    EXPECT_TRUE(again.gradients[0].equal(parts.gradients[0])) << "bit for bit";
}

TEST(StepGradients, areOfMoreClipsThanParts)
{
    Line line(true);
    const auto whole = answerOf(line, {.shares = 1});
    const auto parts = answerOf(line, {.shares = 64});
    EXPECT_EQ(line.firstClips.size(), 5U);
    EXPECT_NEAR(parts.gradients[0].item<double>(), whole.gradients[0].item<double>(), 1e-4);
}

TEST(StepGradients, keepTogetherWhatComparesClips)
{
    Line line(false);
    static_cast<void>(answerOf(line, {.shares = 3}));
    EXPECT_EQ(line.firstClips, std::set<std::int64_t>{0});
}

TEST(StepGradients, leaveWhatRestsWithoutOne)
{
    Line line(true);
    EXPECT_TRUE(answerOf(line, {.shares = 2}, 0).gradients[1].defined());
    EXPECT_FALSE(answerOf(line, {.shares = 2}, 1).gradients[1].defined());
}

/// Two groups of their own rates, with the same gradients in every step.
template <typename Optimizer> struct Moved {
    Moved()
        : parameters{torch::linspace(-1, 1, 1000), torch::ones({3, 5}), torch::ones({2})}
        , optimizer({{{parameters[0], parameters[2]},
                         std::make_unique<torch::optim::AdamOptions>(
                             torch::optim::AdamOptions(1e-2).betas({0.5, 0.999}))},
                        {{parameters[1]},
                            std::make_unique<torch::optim::AdamOptions>(
                                torch::optim::AdamOptions(1e-1).betas({0.0, 0.9}))}},
              torch::optim::AdamOptions(1.0))
    {
    }
    void steps(int first, int last)
    {
        for (int step = first; step < last; ++step) {
            parameters[0].mutable_grad() = torch::cos(parameters[0] * step);
            parameters[1].mutable_grad() = torch::sin(parameters[1] + step);
            optimizer.step();
        }
    }
    std::string archive() const
    {
        torch::serialize::OutputArchive output;
        optimizer.save(output);
        std::ostringstream bytes;
        output.save_to(bytes);
        return bytes.str();
    }
    void load(const std::string& bytes)
    {
        std::istringstream stream(bytes);
        torch::serialize::InputArchive input;
        input.load_from(stream);
        optimizer.load(input);
    }
    std::vector<torch::Tensor> parameters;
    Optimizer optimizer;
};

TEST(Adam, movesAsLibTorchsDoes)
{
    Moved<torch::optim::Adam> expected;
    Moved<Adam> found;
    expected.steps(0, 20);
    found.steps(0, 20);
    EXPECT_TRUE(torch::allclose(found.parameters[0], expected.parameters[0], 1e-5, 1e-6));
    EXPECT_TRUE(torch::allclose(found.parameters[1], expected.parameters[1], 1e-5, 1e-6));
    EXPECT_TRUE(found.parameters[2].equal(torch::ones({2}))) << "it has no gradient";
}

TEST(Adam, goesOnFromAnArchiveOfLibTorchs)
{
    Moved<torch::optim::Adam> expected;
    expected.steps(0, 5);
    Moved<Adam> found;
    for (std::size_t i = 0; i < 3; ++i) {
        found.parameters[i].copy_(expected.parameters[i]);
    }
    found.load(expected.archive());
    expected.steps(5, 10);
    found.steps(5, 10);
    EXPECT_TRUE(torch::allclose(found.parameters[0], expected.parameters[0], 1e-5, 1e-6));
}

/// How far one gradient, a thousand times as large as those before it, moves what it pulls at; in
/// steps of the usual length.
double leap(double limit, torch::Dtype type)
{
    const auto weights = torch::zeros({64}, type);
    Adam adam({weights}, torch::optim::AdamOptions(1e-3).betas({0.5, 0.999}));
    adam.limitSteps(limit);
    for (int step = 0; step < 400; ++step) {
        weights.mutable_grad() = torch::full({64}, step % 2 == 0 ? 1e-2 : -1e-2, type);
        adam.step();
    }
    const auto before = weights.clone();
    weights.mutable_grad() = torch::full({64}, 10.0, type);
    adam.step();
    return (weights - before).abs().max().item<double>() / 1e-3;
}

TEST(Adam, takesNoLeapWhereGradientsAreSuddenlyLarge)
{
    EXPECT_GT(leap(0.0, torch::kFloat32), 8.0) << "without a limit it does";
    EXPECT_LT(leap(1.0, torch::kFloat32), 0.6);
    EXPECT_NEAR(leap(2.0, torch::kFloat32), 2.0 * leap(1.0, torch::kFloat32), 1e-3);
}

TEST(Adam, limitsStepsElsewhereAlike)
{
    // Doubles are moved by LibTorch's operations, as is what lies on a graphics card.
    EXPECT_NEAR(leap(1.0, torch::kFloat64), leap(1.0, torch::kFloat32), 1e-4);
}

TEST(Adam, doesNotFeelTheLimitWhileGradientsAreAsTheyWere)
{
    Moved<Adam> expected;
    Moved<Adam> found;
    found.optimizer.limitSteps(40.0); // more than any ratio that β₂ = 0.999 allows
    expected.steps(0, 20);
    found.steps(0, 20);
    EXPECT_TRUE(found.parameters[0].equal(expected.parameters[0]));
    EXPECT_TRUE(found.parameters[1].equal(expected.parameters[1]));
}

TEST(PossiblePaces, leaveNoChoiceWhereAllIsGiven)
{
    const auto paces = possiblePaces(
        {.threads = 3, .most = 8, .precision = Precision::Float32, .batch = 8, .splits = true});
    EXPECT_EQ(paces, (std::vector<Pace>{{3, 1, Precision::Float32}}));
    EXPECT_EQ(
        possiblePaces({.threads = 8, .precision = Precision::BFloat16, .batch = 3, .splits = true}),
        (std::vector<Pace>{{3, 2, Precision::BFloat16}}))
        << "no part without a clip";
}

TEST(PossiblePaces, offerPartsAndThreadsAndOneOfEach)
{
    const auto paces =
        possiblePaces({.most = 4, .precision = Precision::Float32, .batch = 8, .splits = true});
    EXPECT_EQ(paces,
        (std::vector<Pace>{
            {4, 1, Precision::Float32}, {1, 4, Precision::Float32}, {1, 1, Precision::Float32}}));
    EXPECT_EQ(possiblePaces({.most = 4, .batch = 8, .splits = false}).size(), 4U)
        << "both precisions of both";
    EXPECT_EQ(possiblePaces({.most = 1, .batch = 8, .splits = true}).size(), 2U);
}

TEST(PaceTrial, triesEveryPaceAndMovesNothing)
{
    Line line(true);
    const auto before = line.parameterGroups()[0].parameters[0].clone();
    const auto paces = possiblePaces({.most = 2, .batch = 5, .splits = true});
    const auto tried = tryPaces(line, fiveClips(), {.seed = 1}, paces);
    ASSERT_EQ(tried.size(), paces.size());
    for (const auto& one : tried) {
        EXPECT_GT(one.seconds, 0.0);
    }
    EXPECT_TRUE(line.parameterGroups()[0].parameters[0].equal(before));
    EXPECT_FALSE(line.parameterGroups()[0].parameters[0].grad().defined());
    EXPECT_EQ(line.network().buffers().front().item<float>(), 0.0F) << "nor is anything noted";
}

TEST(PaceTrial, prefersTheFirstOfEquals)
{
    const std::vector<TriedPace> tried{{{2, 1}, 1.03}, {{1, 2}, 1.0}, {{1, 1}, 2.0}};
    EXPECT_EQ(fastest(tried).pace, (Pace{2, 1}));
    EXPECT_EQ(fastest({{{2, 1}, 1.2}, {{1, 2}, 1.0}}).pace, (Pace{1, 2}));
    const auto words = inWords(tried, 8).english();
    EXPECT_NE(words.find("2 parts of the batch side by side with 1 thread each, 32-bit floats: 8"),
        std::string::npos)
        << words;
}

} // namespace
} // namespace timbrel::training
