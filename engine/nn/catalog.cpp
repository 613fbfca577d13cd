// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nn/catalog.h"

#include <array>

#include <fmt/format.h>

#include "engine/nn/adain_vc_decoder.h"
#include "engine/nn/adain_vc_encoder.h"
#include "engine/nn/lord_encoder.h"
#include "engine/nn/lord_generator.h"

namespace timbrel::nn {
namespace {

using params::IntegerRange;
using params::Parameter;
using params::ParameterSet;

/// The 1-D networks halve time, reflect two frames at either end of the shortest map, and keep a
/// whole number of code channels per frame.
Result<> checkOneDimensional(const NetworkSizes& sizes, const AdainVcShape& shape)
{
    const auto reduction = shape.reduction();
    if (sizes.frames % reduction != 0 || sizes.frames < 3 * reduction) {
        return fail(ErrorCode::InvalidArgument,
            say("an AdaIN-VC network that halves time {} times needs clips of a multiple "
                "of {} frames, at least {}, not {}",
                shape.halvings, reduction, 3 * reduction, sizes.frames),
            "representation.frames", say("Use 128"));
    }
    if (const auto step = sizes.frames / reduction; sizes.contentSize % step != 0) {
        return fail(ErrorCode::InvalidArgument,
            say("the content code of an AdaIN-VC network is laid out over {0} frames, so its size "
                "must be a multiple of {0}, not {1}",
                step, sizes.contentSize),
            "method.content_size", say("Use {}", 16 * step));
    }
    return {};
}

/// The 2-D networks halve bands and frames `halvings` times.
Result<> checkTwoDimensional(const NetworkSizes& sizes, std::int64_t halvings)
{
    const std::int64_t step = std::int64_t{1} << halvings;
    if (sizes.bands % step != 0 || sizes.frames % step != 0) {
        return fail(ErrorCode::InvalidArgument,
            say("a LORD network needs bands and frames that are multiples of {}, not {} and {}",
                step, sizes.bands, sizes.frames),
            "representation", say("Use 128 bands and 128 frames, or fewer AdaIN layers"));
    }
    return {};
}

template <typename AdainVcEncoder>
Result<std::shared_ptr<Encoder>> makeAdainVcEncoder(
    const NetworkSizes& sizes, const ParameterSet& values)
{
    const AdainVcShape shape{.width = values.integer("width"),
        .halvings = values.integer("halvings"),
        .bankSize = values.integer("bank_size"),
        .normalisedCode = values.flag("normalised_code")};
    TIMBREL_CHECK(checkOneDimensional(sizes, shape));
    return std::make_shared<AdainVcEncoder>(sizes, shape);
}

template <std::int64_t NetworkSizes::*CodeSize>
Result<std::shared_ptr<Encoder>> makeLordEncoder(
    const NetworkSizes& sizes, const ParameterSet& values)
{
    TIMBREL_CHECK(checkTwoDimensional(sizes, 4));
    return std::make_shared<LordEncoder>(sizes, sizes.*CodeSize,
        LordEncoderShape{.filters = values.integer("filters"),
            .kernel = 2 * values.integer("half_kernel"),
            .denseWidth = values.integer("dense_width")});
}

Result<std::shared_ptr<Generator>> makeAdainVcDecoder(
    const NetworkSizes& sizes, const ParameterSet& values)
{
    const AdainVcShape shape{
        .width = values.integer("width"), .halvings = values.integer("halvings")};
    TIMBREL_CHECK(checkOneDimensional(sizes, shape));
    return std::make_shared<AdainVcDecoder>(sizes, shape);
}

Result<std::shared_ptr<Generator>> makeLordGenerator(
    const NetworkSizes& sizes, const ParameterSet& values)
{
    TIMBREL_CHECK(checkTwoDimensional(sizes, values.integer("adain_layers")));
    return std::make_shared<LordGenerator>(sizes, values.integer("width"),
        values.integer("adain_layers"), 2 * values.integer("kernel_reach") + 1);
}

Parameter width(std::int64_t fallback, const char* help)
{
    return {"width", "Width", help, "channels", fallback, IntegerRange{8, 1024}};
}

/// Encoder and decoder share it; methods see to it that they agree.
Parameter halvings()
{
    return {"halvings", "Halvings of time",
        "How often the content code's time axis is half as fine as the clip's. The published "
        "networks have 3, eight frames to one; fewer follow fast melodies more closely, with fewer "
        "channels for the same size of code. Encoder and generator must have the same.",
        "times", std::int64_t{3}, IntegerRange{0, kAdainVcBlocks / 2}};
}

} // namespace

std::span<const EncoderRow> encoderCatalog()
{
    static const std::array rows{
        EncoderRow{
            {"adain-vc", "AdaIN-VC encoder",
                "Convolutions over time with instance normalisation, which takes out much of "
                "who plays. Cheap enough for a processor.",
                {width(128, "Channels of every layer; time grows with its square."),
                    {"bank_size", "Filter bank",
                        "Convolutions of kernels 1 to this size look at the clip side by side "
                        "before the blocks. The published network has 8; 0 leaves them out and "
                        "is twice as fast.",
                        "kernels", std::int64_t{0}, IntegerRange{0, 16}},
                    halvings(),
                    {"normalised_code", "Normalised code",
                        "Takes the mean and the spread over time out of every channel of the "
                        "content code, before the noise. What is steady, as who plays is, finds no "
                        "room; the class is read from the code far less, for a little more error.",
                        "", false, params::Toggle{}}}},
            makeAdainVcEncoder<AdainVcContentEncoder>, makeAdainVcEncoder<AdainVcClassEncoder>},
        EncoderRow{
            {"lord", "LORD encoder",
                "The encoder of the LORD paper: five convolutions over the picture, then three "
                "dense layers. About twenty times the work of the AdaIN-VC encoder.",
                {{"dense_width", "Dense width",
                     "Width of the two hidden dense layers; seed 000 found no gain beyond 256.",
                     "units", std::int64_t{256}, IntegerRange{16, 4096}},
                    {"filters", "Filters",
                        "Of the first convolution; the others have 2, 4, 4 and 4 times as many. "
                        "Twice "
                        "the paper's 64 brought seed 000 nothing.",
                        "filters", std::int64_t{64}, IntegerRange{4, 512}},
                    {"half_kernel", "Half kernel",
                        "Half the size of the strided convolutions. The paper has 2, that is 4 × "
                        "4; "
                        "seed 000 found larger kernels worse.",
                        "pixels", std::int64_t{2}, IntegerRange{1, 8}}}},
            makeLordEncoder<&NetworkSizes::contentSize>, makeLordEncoder<&NetworkSizes::classSize>},
    };
    return rows;
}

std::span<const GeneratorRow> generatorCatalog()
{
    static const std::array rows{
        GeneratorRow{
            {"adain-vc", "AdaIN-VC decoder",
                "The decoder of AdaIN-VC: convolutions over time whose scale and offset the "
                "class code sets. About 290 times cheaper than the LORD generator.",
                {width(128, "Channels of every layer; time grows with its square."), halvings()}},
            makeAdainVcDecoder},
        GeneratorRow{
            {"lord", "LORD generator",
                "The generator of the LORD paper: dense layers to a small map, then upsampling "
                "convolutions with adaptive instance normalisation. Meant for a graphics card.",
                {width(256, "Channels of every AdaIN layer (the paper has 256)."),
                    {"adain_layers", "AdaIN layers",
                        "How often the map doubles in size. 5 starts at 4 × 4 and has 8 million "
                        "parameters, 4 starts at 8 × 8 and has 79 million.",
                        "layers", std::int64_t{5}, IntegerRange{1, 6}},
                    {"kernel_reach", "Kernel reach",
                        "How far the AdaIN layers' convolutions see to each side. The paper has 1, "
                        "that is 3 × 3; seed 000 found larger kernels worse.",
                        "pixels", std::int64_t{1}, IntegerRange{0, 7}}}},
            makeLordGenerator},
    };
    return rows;
}

} // namespace timbrel::nn
