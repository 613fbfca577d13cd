// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>
#include <torch/torch.h>

#include "engine/nn/adain.h"
#include "engine/nn/adain_vc_decoder.h"
#include "engine/nn/adain_vc_encoder.h"
#include "engine/nn/catalog.h"
#include "engine/nn/class_modulation.h"
#include "engine/nn/gan_critic.h"
#include "engine/nn/lord_encoder.h"
#include "engine/nn/lord_generator.h"
#include "engine/nn/padded_conv.h"
#include "tests/support/rows.h"

// The published layers and sizes, and what every row of the two catalogs of networks must hold.
// Everything lies in one unit, since each that includes LibTorch takes ten seconds to compile.

namespace timbrel::nn {
namespace {

/// Small enough to be quick, and divisible by what the deepest networks need.
constexpr NetworkSizes kSmall{
    .channels = 2, .bands = 64, .frames = 32, .contentSize = 16, .classSize = 6};

std::int64_t parameterCount(const torch::nn::Module& module, const std::string& without = "-")
{
    std::int64_t count = 0;
    for (const auto& item : module.named_parameters()) {
        count += item.key().starts_with(without) ? 0 : item.value().numel();
    }
    return count;
}

void expectFiniteGradients(const torch::nn::Module& module)
{
    for (const auto& item : module.named_parameters()) {
        ASSERT_TRUE(item.value().grad().defined()) << item.key();
        EXPECT_TRUE(item.value().grad().isfinite().all().item<bool>()) << item.key();
    }
}

TEST(GoldenSizes, lordGenerator)
{
    const NetworkSizes sizes{.contentSize = 128, .classSize = 256};
    EXPECT_EQ(parameterCount(LordGenerator(sizes, 256, 4), "modulation"), 78'555'265);
    EXPECT_EQ(parameterCount(LordGenerator(sizes, 256, 5), "modulation"), 8'152'961);
    EXPECT_EQ(parameterCount(ClassModulation(256, 4, 256)), 526'336);
    EXPECT_EQ(parameterCount(ClassModulation(256, 5, 256)), 657'920);
}

TEST(GoldenSizes, lordEncoder)
{
    EXPECT_EQ(parameterCount(LordEncoder({}, 128, {})), 7'049'856);
    EXPECT_EQ(parameterCount(LordEncoder({}, 256, {})), 7'082'752);
}

TEST(GoldenSizes, adainVc)
{
    constexpr AdainVcShape kPublished{.width = 128, .bankSize = 8};
    EXPECT_EQ(
        parameterCount(AdainVcDecoder({.contentSize = 2048, .classSize = 128}, {})), 1'660'032);
    EXPECT_EQ(
        parameterCount(AdainVcDecoder({.contentSize = 2048, .classSize = 256}, {})), 2'053'248);
    // The published encoder has a second head of 16,512 numbers, for a variance.
    EXPECT_EQ(parameterCount(AdainVcContentEncoder({.contentSize = 2048}, kPublished)),
        1'756'032 - 16'512);
    EXPECT_EQ(parameterCount(AdainVcClassEncoder({.classSize = 128}, kPublished)), 1'937'664);
}

TEST(GoldenSizes, ganCritic)
{
    EXPECT_EQ(parameterCount(GanCritic({}, {1024, 64})), 359'473);
    EXPECT_EQ(parameterCount(GanCritic({}, {2048, 128})), 1'435'233);
    EXPECT_EQ(parameterCount(GanCritic({}, {4096, 256})), 5'735'617);
}

TEST(GanCritic, scoresEveryClip)
{
    torch::manual_seed(1);
    const GanCritic critic(kSmall, {256, 16});
    const auto clips = torch::rand({3, kSmall.channels, kSmall.bands, kSmall.frames});
    const auto scores = critic.forward(clips);
    EXPECT_EQ(scores.sizes().vec(), std::vector<std::int64_t>{3});
    EXPECT_FALSE(critic.forward(1.0 - clips).allclose(scores));
    scores.sum().backward();
    expectFiniteGradients(critic);
}

TEST(GanCritic, refusesClipsThatCannotBeHalvedFiveTimes)
{
    const auto made = GanCritic::create({.bands = 48, .frames = 64}, {});
    ASSERT_FALSE(made);
    EXPECT_NE(made.error().what.english().find("48 and 64"), std::string::npos);
}

TEST(AdaptiveInstanceNorm, givesEveryChannelTheMomentsOfItsClass)
{
    torch::manual_seed(1);
    for (const std::vector<std::int64_t>& shape :
        {std::vector<std::int64_t>{3, 4, 50}, std::vector<std::int64_t>{3, 4, 9, 7}}) {
        const auto features = 5.0 * torch::randn(shape) + 2.0;
        const auto offset = torch::randn({3, 4});
        const auto scale = torch::randn({3, 4});
        const auto made = adaptiveInstanceNorm(features, offset, scale).flatten(2);
        EXPECT_TRUE(torch::allclose(made.mean(2), offset, 1e-4, 1e-4));
        EXPECT_TRUE(torch::allclose(made.std(2, /*unbiased=*/false), scale.abs(), 1e-4, 1e-4));
    }
}

TEST(AdaptiveInstanceNorm, hasFiniteGradientsInSilence)
{
    const auto silence = torch::zeros({2, 3, 8}, torch::requires_grad());
    const auto scale = torch::ones({2, 3}, torch::requires_grad());
    adaptiveInstanceNorm(silence, torch::zeros({2, 3}), scale).square().sum().backward();
    EXPECT_TRUE(silence.grad().isfinite().all().item<bool>());
    EXPECT_TRUE(scale.grad().isfinite().all().item<bool>());
}

TEST(ClassModulation, putsOffsetAndScaleSideBySide)
{
    torch::manual_seed(1);
    ClassModulation modulation(5, 2, 3);
    const auto classes = torch::randn({4, 5});
    const auto parameters = modulation.named_parameters();
    const auto flat =
        torch::linear(classes, parameters["layer1.weight"], parameters["layer1.bias"]); // [4, 6]
    const auto moments = modulation.forward(classes);
    ASSERT_EQ(moments.size(), 2U);
    for (std::int64_t channel = 0; channel < 3; ++channel) {
        EXPECT_TRUE(moments[1].first.select(1, channel).equal(flat.select(1, 2 * channel)));
        EXPECT_TRUE(moments[1].second.select(1, channel).equal(flat.select(1, 2 * channel + 1)));
    }
}

TEST(AdainVc, halvesTimeAsOftenAsAsked)
{
    EXPECT_EQ(AdainVcShape{}.strides(), (std::array<std::int64_t, 6>{1, 2, 1, 2, 1, 2}));
    for (const std::int64_t halvings : {0, 1, 2, 3}) {
        const AdainVcShape shape{.width = 8, .halvings = halvings};
        const NetworkSizes sizes{.bands = 16, .frames = 32, .contentSize = 64, .classSize = 4};
        AdainVcContentEncoder encoder(sizes, shape);
        AdainVcDecoder decoder(sizes, shape);
        const auto code = encoder.forward(torch::rand({2, 1, 16, 32}));
        EXPECT_EQ(code.sizes().vec(), (std::vector<std::int64_t>{2, 64}));
        EXPECT_EQ(decoder.forward(code, torch::rand({2, 4})).sizes().vec(),
            (std::vector<std::int64_t>{2, 1, 16, 32}));
    }
}

TEST(AdainVc, normalisesEveryChannelOfTheCode)
{
    torch::manual_seed(1);
    const NetworkSizes sizes{.bands = 16, .frames = 64, .contentSize = 64};
    AdainVcContentEncoder encoder(sizes, {.width = 8, .halvings = 2, .normalisedCode = true});
    const auto code = encoder.forward(torch::rand({3, 1, 16, 64})).reshape({3, 4, 16});
    EXPECT_TRUE(torch::allclose(code.mean(2), torch::zeros({3, 4}), 0.0, 1e-5));
    EXPECT_TRUE(torch::allclose(code.std(2, /*unbiased=*/false), torch::ones({3, 4}), 0.0, 1e-2));
}

TEST(PixelShuffle, movesChannelsIntoTime)
{
    const std::int64_t factor = 3;
    const auto features = torch::arange(2 * 6 * 4, torch::kFloat32).reshape({2, 6, 4});
    const auto made = pixelShuffle1d(features, factor);
    ASSERT_EQ(made.sizes().vec(), (std::vector<std::int64_t>{2, 2, 12}));
    for (std::int64_t channel = 0; channel < 2; ++channel) {
        for (std::int64_t time = 0; time < 4; ++time) {
            for (std::int64_t j = 0; j < factor; ++j) {
                EXPECT_EQ(made[1][channel][time * factor + j].item<float>(),
                    features[1][channel * factor + j][time].item<float>());
            }
        }
    }
}

TEST(PaddedConv, keepsTheLengthAtStrideOneAndRoundsUpOtherwise)
{
    for (std::int64_t kernel = 1; kernel <= 8; ++kernel) {
        for (const std::int64_t length : {9, 16, 31}) {
            const auto maps = TimeMaps::of(torch::randn({2, 3, length}));
            EXPECT_EQ(PaddedConv(3, 5, kernel).forward(maps).to(torch::kFloat32).sizes().vec(),
                (std::vector<std::int64_t>{2, 5, length}));
            EXPECT_EQ(PaddedConv(3, 5, kernel, 2).forward(maps).frames(), (length + 1) / 2)
                << "kernel " << kernel << ", length " << length;
        }
    }
}

/// What a kernel with a single 1 at `tap` makes of 10, 11, 12, 13, 14, 15.
std::vector<float> tapped(std::int64_t kernel, std::int64_t tap)
{
    const torch::NoGradGuard noGradient;
    PaddedConv conv(1, 1, kernel);
    conv.named_parameters()["conv.weight"].zero_().select(2, tap).fill_(1.0);
    conv.named_parameters()["conv.bias"].zero_();
    const auto made =
        conv.forward(TimeMaps::of(torch::arange(10, 16, torch::kFloat32).reshape({1, 1, 6})))
            .to(torch::kFloat32);
    return {made.data_ptr<float>(), made.data_ptr<float>() + made.numel()};
}

TEST(PaddedConv, reflectsBothEnds)
{
    EXPECT_EQ(tapped(5, 0), (std::vector<float>{12, 11, 10, 11, 12, 13}));
    EXPECT_EQ(tapped(5, 4), (std::vector<float>{12, 13, 14, 15, 14, 13}));
    EXPECT_EQ(tapped(4, 0), (std::vector<float>{12, 11, 10, 11, 12, 13}));
    EXPECT_EQ(tapped(4, 3), (std::vector<float>{11, 12, 13, 14, 15, 14}));
}

// Contract ---------------------------------------------------------------------------------------

/// Rows of both catalogs as one kind: clips or codes in, one tensor out.
struct NetworkCase {
    params::Row row;
    std::function<Result<std::shared_ptr<torch::nn::Module>>(
        const NetworkSizes&, const params::ParameterSet&)>
        create;
    std::function<torch::Tensor(torch::nn::Module&, const NetworkSizes&)> apply;
    std::function<std::vector<std::int64_t>(const NetworkSizes&)> outputShape;
};

void PrintTo(const NetworkCase& network, std::ostream* out)
{
    *out << network.row.id;
}

std::vector<NetworkCase> encoders()
{
    std::vector<NetworkCase> cases;
    for (const auto& entry : encoderCatalog()) {
        for (const bool ofClass : {false, true}) {
            cases.push_back({entry.row,
                [create = ofClass ? entry.createClass : entry.createContent](
                    const auto& sizes, const auto& values) {
                    return create(sizes, values).map([](auto made) {
                        return std::shared_ptr<torch::nn::Module>(std::move(made));
                    });
                },
                [](auto& module, const auto& sizes) {
                    return dynamic_cast<Encoder&>(module).forward(
                        torch::rand({3, sizes.channels, sizes.bands, sizes.frames}));
                },
                [ofClass](const auto& sizes) {
                    return std::vector<std::int64_t>{
                        3, ofClass ? sizes.classSize : sizes.contentSize};
                }});
            cases.back().row.id += ofClass ? "-class" : "-content";
        }
    }
    return cases;
}

std::vector<NetworkCase> generators()
{
    std::vector<NetworkCase> cases;
    for (const auto& entry : generatorCatalog()) {
        cases.push_back({entry.row,
            [&entry](const auto& sizes, const auto& values) {
                return entry.create(sizes, values).map([](auto made) {
                    return std::shared_ptr<torch::nn::Module>(std::move(made));
                });
            },
            [](auto& module, const auto& sizes) {
                return dynamic_cast<Generator&>(module).forward(
                    torch::randn({3, sizes.contentSize}), torch::randn({3, sizes.classSize}));
            },
            [](const auto& sizes) {
                return std::vector<std::int64_t>{3, sizes.channels, sizes.bands, sizes.frames};
            }});
    }
    return cases;
}

class EveryNetwork : public testing::TestWithParam<NetworkCase> {
protected:
    /// The row's defaults, but narrow.
    static params::ParameterSet values()
    {
        params::ParameterSet values(GetParam().row.parameters);
        for (const char* width : {"width", "dense_width"}) {
            if (values.find(width) != nullptr) {
                EXPECT_TRUE(values.set(width, std::int64_t{16}));
            }
        }
        return values;
    }
    static std::shared_ptr<torch::nn::Module> make(
        const params::ParameterSet& values, const NetworkSizes& sizes = kSmall)
    {
        torch::manual_seed(3);
        auto made = GetParam().create(sizes, values);
        EXPECT_TRUE(made) << made.error().text();
        return made.value_or(nullptr);
    }
};

TEST_P(EveryNetwork, isDescribed)
{
    tests::expectDescribed(GetParam().row);
}

TEST_P(EveryNetwork, makesTheShapeItPromises)
{
    for (const NetworkSizes& sizes : {kSmall,
             NetworkSizes{
                 .channels = 1, .bands = 96, .frames = 160, .contentSize = 60, .classSize = 1},
             NetworkSizes{
                 .channels = 3, .bands = 32, .frames = 64, .contentSize = 8, .classSize = 9}}) {
        const auto network = make(values(), sizes);
        EXPECT_EQ(GetParam().apply(*network, sizes).sizes().vec(), GetParam().outputShape(sizes));
    }
}

TEST_P(EveryNetwork, repeatsItselfUnderASeed)
{
    const auto first = make(values());
    const auto firstMade = GetParam().apply(*first, kSmall);
    const auto second = make(values());
    EXPECT_TRUE(firstMade.equal(GetParam().apply(*second, kSmall)));
}

TEST_P(EveryNetwork, learnsWithEveryParameter)
{
    const auto network = make(values());
    GetParam().apply(*network, kSmall).square().mean().backward();
    expectFiniteGradients(*network);
    for (const auto& item : network->named_parameters()) {
        // A bias before an instance normalisation moves nothing; weights always do.
        if (item.value().dim() > 1) {
            EXPECT_GT(item.value().grad().abs().max().item<float>(), 0.0F) << item.key();
        }
    }
}

TEST_P(EveryNetwork, readsEveryParameterItDeclares)
{
    const auto network = make(values());
    const auto usual = parameterCount(*network);
    const auto answer = GetParam().apply(*network, kSmall);
    for (const auto& parameter : GetParam().row.parameters) {
        if (parameter.id == "normalised_code" && GetParam().row.id.ends_with("-class")) {
            continue; // of the content alone
        }
        bool changed = false;
        for (const auto& other : tests::otherValues(parameter, values().value(parameter.id))) {
            auto changedValues = values();
            ASSERT_TRUE(changedValues.set(parameter.id, other));
            if (const auto made = GetParam().create(kSmall, changedValues)) {
                changed = changed || parameterCount(**made) != usual
                    || !GetParam().apply(*make(changedValues), kSmall).equal(answer);
            }
        }
        EXPECT_TRUE(changed) << parameter.id;
    }
}

TEST_P(EveryNetwork, refusesSizesItCannotHave)
{
    for (const auto& [bands, frames] : {std::pair{63, 33}, std::pair{2, 2}, std::pair{100, 8}}) {
        auto sizes = kSmall;
        sizes.bands = bands;
        sizes.frames = frames;
        const auto made = GetParam().create(sizes, values());
        ASSERT_FALSE(made) << bands << " × " << frames;
        EXPECT_EQ(made.error().code, ErrorCode::InvalidArgument);
        EXPECT_NE(made.error().what.english().find(std::to_string(frames)), std::string::npos)
            << made.error().text();
        EXPECT_TRUE(made.error().where.starts_with("representation")) << made.error().where;
        EXPECT_FALSE(made.error().remedy.empty());
    }
}

std::string nameOf(const testing::TestParamInfo<NetworkCase>& info)
{
    auto name = info.param.row.id;
    std::ranges::replace(name, '-', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Encoders, EveryNetwork, testing::ValuesIn(encoders()), nameOf);
INSTANTIATE_TEST_SUITE_P(Generators, EveryNetwork, testing::ValuesIn(generators()), nameOf);

TEST(AdainVc, wantsACodeThatFillsItsFrames)
{
    auto sizes = kSmall;
    sizes.contentSize = 18; // over 32 / 8 = 4 frames
    for (const auto& made :
        {encoderCatalog()[0]
                .createContent(sizes, params::ParameterSet(encoderCatalog()[0].row.parameters))
                .map([](const auto&) {}),
            generatorCatalog()[0]
                .create(sizes, params::ParameterSet(generatorCatalog()[0].row.parameters))
                .map([](const auto&) {})}) {
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().where, "method.content_size");
        EXPECT_NE(made.error().what.english().find("multiple of 4"), std::string::npos);
    }
}

TEST(AdainVc, worksOnTheShortestClipsItAccepts)
{
    std::int64_t shortest = 0;
    for (std::int64_t frames = 8; shortest == 0; frames += 8) {
        const NetworkSizes sizes{.bands = 16, .frames = frames, .contentSize = frames};
        auto values = params::ParameterSet(encoderCatalog()[0].row.parameters);
        ASSERT_TRUE(values.set("bank_size", std::int64_t{16}));
        const auto encoder = encoderCatalog()[0].createContent(sizes, values);
        const auto generator = generatorCatalog()[0].create(
            sizes, params::ParameterSet(generatorCatalog()[0].row.parameters));
        EXPECT_EQ(encoder.has_value(), generator.has_value());
        if (encoder && generator) {
            shortest = frames;
            const auto code = (*encoder)->forward(torch::rand({2, 1, 16, frames}));
            const auto made = (*generator)->forward(code, torch::rand({2, sizes.classSize}));
            EXPECT_EQ(made.size(3), frames);
        }
    }
    EXPECT_EQ(shortest, 24);
}

TEST(Networks, haveFiniteGradientsInSilence)
{
    for (std::size_t i = 0; i < encoderCatalog().size(); ++i) {
        const auto& encoderRow = encoderCatalog()[i];
        const auto& generatorRow = generatorCatalog()[i];
        torch::manual_seed(1);
        const auto encoder =
            encoderRow.createContent(kSmall, params::ParameterSet(encoderRow.row.parameters))
                .value();
        const auto generator =
            generatorRow.create(kSmall, params::ParameterSet(generatorRow.row.parameters)).value();
        const auto silence = torch::zeros({2, kSmall.channels, kSmall.bands, kSmall.frames});
        const auto code = encoder->forward(silence);
        const auto made = generator->forward(code, torch::zeros({2, kSmall.classSize}));
        (made - silence).square().mean().backward();
        expectFiniteGradients(*encoder);
        expectFiniteGradients(*generator);
    }
}

} // namespace
} // namespace timbrel::nn
