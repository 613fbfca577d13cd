// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/network_losses.h"

#include <charconv>

#include <fmt/format.h>

#include "engine/losses/classification_task.h"
#include "engine/losses/crop_matching_task.h"
#include "engine/losses/network_loss.h"
#include "engine/losses/shared_knobs.h"
#include "engine/nn/cp_resnet.h"
#include "engine/nn/vggish.h"

namespace timbrel::losses {
namespace {

constexpr const char* kRhoKnob = "rho_size";
constexpr const char* kRhoWidth = "rho_width";
constexpr const char* kVggishWidth = "vggish_width";
/// What networks that know the classes learn.
Sentence tellClasses()
{
    return say("tell the classes apart");
}

constexpr std::int64_t kSmallestForRho = 17; // pixels
constexpr std::int64_t kSmallestForVggish = 8;

Result<> requireSize(
    const LossContext& context, const std::string& id, std::int64_t bands, std::int64_t frames)
{
    if (context.bands < bands || context.frames < frames) {
        return fail(ErrorCode::InvalidArgument,
            say("the network of the loss \"{}\" needs clips of at least {} bands and {} "
                "frames, not {} and {}",
                id, bands, frames, context.bands, context.frames),
            "losses." + id, say("Use larger clips, or set this loss to 0"));
    }
    return {};
}

params::Parameter widthKnob(
    const char* id, const char* label, std::int64_t fallback, const char* help)
{
    return {id, label, help, "channels", fallback, params::IntegerRange{4, 256}};
}

std::function<std::shared_ptr<nn::AudioNetwork>(std::int64_t)> cpResNet(const LossContext& context)
{
    const auto& rhoText = context.values.text(kRhoKnob);
    std::int64_t rho = 0;
    std::from_chars(rhoText.data(), rhoText.data() + rhoText.size(), rho);
    const auto width = context.values.integer(kRhoWidth);
    return [rho, width](std::int64_t classes) {
        return std::make_shared<nn::CpResNet>(nn::CpResNetKernels::ofRho(rho), 1, width, classes);
    };
}

std::shared_ptr<Task> classification(std::shared_ptr<nn::AudioNetwork> network)
{
    return std::make_shared<ClassificationTask>(std::move(network));
}

std::unique_ptr<Loss> networkLoss(NetworkRecipe recipe, const LossContext& context)
{
    recipe.steps = context.values.integer(kNetworkSteps);
    return std::make_unique<NetworkLoss>(
        std::move(recipe), torch::TensorOptions(context.device).dtype(context.precision));
}

} // namespace

Result<std::unique_ptr<Loss>> createRho(const LossContext& context)
{
    TIMBREL_CHECK(requireSize(context, "rho", kSmallestForRho, kSmallestForRho));
    return networkLoss({.id = "rho",
                           .learns = tellClasses(),
                           .network = cpResNet(context),
                           .task = classification},
        context);
}

std::vector<params::Parameter> rhoParameters()
{
    return {
        {kRhoKnob, "Rho", "How far a number of the network's last map sees; 5 is usual.", "",
            std::string("5"),
            params::Choice{{{"3", "3", "55 pixels."}, {"5", "5", "87 pixels."},
                {"7", "7", "135 pixels."}, {"9", "9", "199 pixels."}}}},
        widthKnob(kRhoWidth, "Rho width", 32,
            "Channels of the network's first stage; later ones have two and four times as many. "
            "The published network has 128, sixteen times the work."),
    };
}

Result<std::unique_ptr<Loss>> createVggish(const LossContext& context)
{
    TIMBREL_CHECK(requireSize(context, "vggish", kSmallestForVggish, kSmallestForVggish));
    const auto width = context.values.integer(kVggishWidth);
    return networkLoss({.id = "vggish",
                           .learns = tellClasses(),
                           .network =
                               [width](std::int64_t classes) {
                                   return std::make_shared<nn::Vggish>(1, width, classes);
                               },
                           .task = classification},
        context);
}

std::vector<params::Parameter> vggishParameters()
{
    return {widthKnob(kVggishWidth, "VGGish width", 16,
        "Channels of the network's first layer, the last having eight times as many. VGGish has "
        "64, sixteen times the work.")};
}

Result<std::unique_ptr<Loss>> createCola(const LossContext& context)
{
    TIMBREL_CHECK(requireSize(context, "cola", kSmallestForRho, 2 * kSmallestForRho));
    return networkLoss({.id = "cola",
                           .learns = say("find the crops of the same clip"),
                           .network = cpResNet(context),
                           .task =
                               [maps = 4 * context.values.integer(kRhoWidth)](auto network) {
                                   return std::make_shared<CropMatchingTask>(
                                       std::move(network), maps);
                               }},
        context);
}

} // namespace timbrel::losses
