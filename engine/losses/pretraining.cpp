// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/pretraining.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include <fmt/format.h>

namespace timbrel::losses {
namespace {

/// The clips of every class that has any.
std::vector<std::vector<std::size_t>> membersOf(const LabelledClips& clips)
{
    std::vector<std::vector<std::size_t>> members(static_cast<std::size_t>(clips.classCount));
    for (std::size_t clip = 0; clip < clips.classes.size(); ++clip) {
        members[static_cast<std::size_t>(clips.classes[clip])].push_back(clip);
    }
    std::erase_if(members, [](const auto& clipsOfClass) { return clipsOfClass.empty(); });
    return members;
}

} // namespace

Result<double> pretrain(
    Task& task, const LabelledClips& clips, const PretrainingSettings& settings, Monitor& monitor)
{
    const auto members = membersOf(clips);
    assert(!members.empty() && "a corpus without training clips is refused before");
    const auto activity = fmt::format("training the network of the loss \"{}\"", settings.id);
    const auto counted = std::max<std::int64_t>(1, settings.steps / 10);
    double right = 0.0;
    torch::optim::Adam adam(task.parameters(), torch::optim::AdamOptions(settings.learningRate));
    task.to(settings.device);
    task.train();
    for (std::int64_t step = 0; step < settings.steps; ++step) {
        if (monitor.cancelled()) {
            return fail(ErrorCode::Cancelled,
                say("training the network of the loss \"{}\" was cancelled", settings.id));
        }
        monitor.progress(static_cast<double>(step) / static_cast<double>(settings.steps), activity);
        RandomStream random(
            settings.seed, "clips of " + settings.id, static_cast<std::uint64_t>(step));
        std::vector<std::size_t> chosen;
        std::vector<std::int64_t> classes;
        for (std::int64_t i = 0; i < settings.batch; ++i) {
            const auto& clipsOfClass = members[random.below(members.size())];
            chosen.push_back(clipsOfClass[random.below(clipsOfClass.size())]);
            classes.push_back(clips.classes[chosen.back()]);
        }
        const auto pictures = clips.read(chosen).narrow(1, 0, 1).to(settings.device);
        const auto outcome =
            task.step(pictures, torch::tensor(classes).to(settings.device), random);
        if (!std::isfinite(outcome.loss.item<double>())) {
            return fail(ErrorCode::Diverged,
                say("the network of the loss \"{}\" has left the finite numbers at step {} of its "
                    "training",
                    settings.id, step),
                {}, say("Set losses.{} to 0, or choose another seed", settings.id));
        }
        adam.zero_grad();
        outcome.loss.backward();
        adam.step();
        if (step >= settings.steps - counted) {
            right += outcome.rightShare.item<double>() / static_cast<double>(counted);
        }
    }
    return right;
}

} // namespace timbrel::losses
