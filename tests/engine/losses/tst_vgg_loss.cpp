// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/vgg_loss.h"

#include <fstream>

#include <gtest/gtest.h>
#include <torch/torch.h>

#include "tests/engine/losses/preparations.h"

namespace timbrel::losses {
namespace {

using Layers = std::vector<std::int64_t>;

const Layers kFive{3, 8, 13, 22, 30}; // torchvision's numbers of relu1_2 … pool5
const torch::TensorOptions kDoubles = torch::TensorOptions(torch::kCPU).dtype(torch::kFloat64);

torch::Tensor pictures(std::uint64_t seed, std::int64_t side)
{
    torch::manual_seed(seed);
    return torch::rand({1, 1, side, side}, torch::kFloat64);
}

/// The forms written out by hand, on the same network.
class VggForms : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        const auto bytes = readFile(vggFile()).value();
        const auto file = formats::fromBytes(bytes, "file").value();
        network = std::make_shared<nn::Vgg16>();
        nn::fill(*network, file);
        network->to(torch::kFloat64);
    }
    static void TearDownTestSuite() { network.reset(); }

    static double value(const char* form, const torch::Tensor& x, const torch::Tensor& y)
    {
        VggLoss loss(vggForm(form), vggFile(), kDoubles);
        Monitor quiet;
        const auto prepared = loss.prepare({}, quiet);
        EXPECT_TRUE(prepared) << prepared.error().text();
        return loss(x, y).item<double>();
    }
    static double pixels(const torch::Tensor& x, const torch::Tensor& y)
    {
        return (x - y).abs().mean().item<double>();
    }
    /// Σ over layers of the mean absolute difference between two colour pictures.
    static double layerSum(const torch::Tensor& x, const torch::Tensor& y, const Layers& layers)
    {
        const torch::NoGradGuard noGradient;
        const auto a = network->maps(x, layers);
        const auto b = network->maps(y, layers);
        double sum = 0.0;
        for (std::size_t i = 0; i < a.size(); ++i) {
            sum += pixels(a[i], b[i]);
        }
        return sum;
    }
    static torch::Tensor grey(const torch::Tensor& x) { return x.repeat({1, 3, 1, 1}); }
    static torch::Tensor colour(double first, double second, double third)
    {
        return torch::tensor({first, second, third}, torch::kFloat64).view({1, 3, 1, 1});
    }

    static std::shared_ptr<nn::Vgg16> network;
    torch::Tensor x = pictures(1, 33);
    torch::Tensor y = pictures(2, 33);
};

std::shared_ptr<nn::Vgg16> VggForms::network;

void expectShare(double made, double wished)
{
    EXPECT_NEAR(made, wished, 1e-9 * wished);
}

TEST_F(VggForms, lordInPytorchAddsPixelsAndFiveLayers)
{
    expectShare(value("lord-pytorch", x, y), pixels(x, y) + layerSum(grey(x), grey(y), kFive));
}

TEST_F(VggForms, lordInTensorflowAveragesLayersOfBytesLessImageNetsMean)
{
    const auto shown = [](const torch::Tensor& picture) {
        return 255.0 * grey(picture) - colour(103.939, 116.779, 123.68);
    };
    expectShare(value("lord-tensorflow", x, y), layerSum(shown(x), shown(y), kFive) / 5.0);
}

TEST_F(VggForms, overlordNormalisesAsImageNet)
{
    const auto shown = [](const torch::Tensor& picture) {
        return (grey(picture) - colour(0.485, 0.456, 0.406)) / colour(0.229, 0.224, 0.225);
    };
    expectShare(value("overlord", x, y), pixels(x, y) + layerSum(shown(x), shown(y), kFive));
}

TEST_F(VggForms, glannTakesFewerLayersOfSmallPictures)
{
    const auto shown = [](const torch::Tensor& picture) { return 2.0 * grey(picture) - 1.0; };
    const auto wished = [&](const torch::Tensor& a, const torch::Tensor& b, std::size_t layers) {
        return 2.0 * pixels(a, b)
            + layerSum(shown(a), shown(b), {kFive.begin(), kFive.begin() + std::ptrdiff_t(layers)});
    };
    expectShare(value("glann", x, y), wished(x, y, 4));
    const auto a = pictures(3, 16);
    const auto b = pictures(4, 16);
    expectShare(value("glann", a, b), wished(a, b, 2));
}

TEST_F(VggForms, glannLooksAtLargePicturesTwice)
{
    const auto a = pictures(3, 72);
    const auto b = pictures(4, 72);
    const auto shown = [](const torch::Tensor& picture) { return 2.0 * grey(picture) - 1.0; };
    const auto small = [](const torch::Tensor& picture) { return torch::avg_pool2d(picture, 4); };
    expectShare(value("glann", a, b),
        2.0 * pixels(a, b) + layerSum(shown(a), shown(b), kFive) + 2.0 * pixels(small(a), small(b))
            + layerSum(shown(small(a)), shown(small(b)), {3, 8, 13, 22}));
}

TEST_F(VggForms, seed000TakesTheFirstLayerAlone)
{
    expectShare(value("marsden", x, y), layerSum(grey(x), grey(y), {1}));
}

// What can be wrong -------------------------------------------------------------------------------

Error problemWith(const std::filesystem::path& weights)
{
    VggLoss loss(vggForms().front(), weights, kDoubles);
    Monitor quiet;
    const auto prepared = loss.prepare({}, quiet);
    EXPECT_FALSE(prepared);
    EXPECT_FALSE(loss.ready());
    return prepared ? Error{} : prepared.error();
}

void expectTellsTheWay(const Error& error)
{
    EXPECT_NE(error.remedy.english().find("torchvision.models.vgg16"), std::string::npos)
        << error.text();
    EXPECT_NE(error.remedy.english().find("docs/perceptual-weights.md"), std::string::npos)
        << error.text();
}

TEST(VggWeights, mustBeGiven)
{
    const auto error = problemWith({});
    EXPECT_EQ(error.where, "losses.vgg_weights");
    expectTellsTheWay(error);
}

TEST(VggWeights, mustBeThere)
{
    const auto error = problemWith("/nowhere/vgg16.safetensors");
    EXPECT_EQ(error.code, ErrorCode::NotFound);
    EXPECT_EQ(error.where, "/nowhere/vgg16.safetensors");
    expectTellsTheWay(error);
}

TEST(VggWeights, mustBeVgg16s)
{
    const tests::TemporaryFolder folder;
    const auto path = folder.path() / "other.safetensors";
    const nn::ConvStack grey(1, {64, 64, nn::kPool}); // as if of another network
    auto arrays = nn::weightsOf(grey);
    for (auto& array : arrays) {
        array.name = "features." + array.name;
    }
    ASSERT_TRUE(writeFileAtomically(path, formats::toBytes({arrays, {}})));
    const auto error = problemWith(path);
    EXPECT_EQ(error.where, path.string());
    EXPECT_NE(error.what.english().find("\"features.0.weight\""), std::string::npos) << error.what;
    EXPECT_NE(error.what.english().find("64 × 1 × 3 × 3"), std::string::npos) << error.what;
    EXPECT_NE(error.what.english().find("64 × 3 × 3 × 3"), std::string::npos) << error.what;
    expectTellsTheWay(error);
}

TEST(VggWeights, mustBeWhole)
{
    const tests::TemporaryFolder folder;
    const auto path = folder.path() / "half.safetensors";
    std::ofstream(path) << readFile(vggFile()).value().substr(0, 100'000);
    EXPECT_EQ(problemWith(path).where, path.string());
}

TEST(VggLoss, refusesPicturesThatItPoolsToNothing)
{
    LossValues values;
    values.set("vgg", 1.0);
    auto context = values.context();
    EXPECT_TRUE(VggLoss::create(context));
    context.bands = 31;
    const auto refused = VggLoss::create(context);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().where, "losses.vgg");
    values.set("vgg_form", std::string("marsden"));
    EXPECT_TRUE(VggLoss::create(context)) << "its one layer lies before any pooling";
}

TEST(VggLoss, isLeftOutOfASumUntilItIsReady)
{
    LossValues values;
    values.set("vgg", 1.0).set("mae", 1.0).set("vgg_weights", vggFile().string());
    auto sum = values.sum();
    ASSERT_TRUE(sum) << sum.error().text();
    EXPECT_EQ((*sum)(clips(1), clips(2)).terms.size(), 1U);
    Monitor quiet;
    ASSERT_TRUE(sum->prepare({}, quiet));
    EXPECT_EQ((*sum)(clips(1), clips(2)).terms.size(), 2U);
}

TEST(VggLoss, isStoodInForByTheMeanSquaredErrorWhereItIsAlone)
{
    LossValues values;
    values.set("vgg", 1.0);
    const auto value = (*values.sum())(clips(1), clips(2));
    EXPECT_TRUE(value.terms.empty());
    EXPECT_NEAR(
        value.total.item<double>(), (clips(1) - clips(2)).square().mean().item<double>(), 1e-12);
}

} // namespace
} // namespace timbrel::losses
