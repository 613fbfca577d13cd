// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>

#include "engine/base/files.h"
#include "engine/losses/preparation.h"
#include "engine/nn/module_weights.h"
#include "engine/nn/vgg16.h"
#include "tests/engine/losses/made_up_clips.h"
#include "tests/support/temporary_folder.h"

namespace timbrel::losses {

/// Twelve clips of two classes, the first low and the second high, with notes at random times.
inline LabelledClips labelledClips()
{
    constexpr std::int64_t kCount = 12;
    torch::manual_seed(7);
    auto pictures = 0.1 * torch::rand({kCount, 1, kBands, kFrames});
    LabelledClips clips{{}, 2, {}};
    for (std::int64_t clip = 0; clip < kCount; ++clip) {
        clips.classes.push_back(clip % 2);
        pictures[clip][0].narrow(0, 4 + 14 * (clip % 2), 8).narrow(1, 3 * clip, 10) += 0.8;
    }
    clips.read = [pictures](std::span<const std::size_t> wished) {
        std::vector<std::int64_t> rows(wished.begin(), wished.end());
        return pictures.index_select(0, torch::tensor(rows));
    };
    return clips;
}

/// VGG16 with random weights as a file, written once for all tests of the program.
inline const std::filesystem::path& vggFile()
{
    static const tests::TemporaryFolder place;
    static const auto path = [] {
        torch::manual_seed(3);
        const nn::Vgg16 network;
        auto file = place.path() / "vgg16.safetensors";
        if (const auto written =
                writeFileAtomically(file, formats::toBytes({nn::weightsOf(network), {}}));
            !written) {
            throw std::runtime_error(written.error().text());
        }
        return file;
    }();
    return path;
}

} // namespace timbrel::losses
