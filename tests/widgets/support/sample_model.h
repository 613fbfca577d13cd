// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "engine/snapshots/model_view.h"

namespace timbrel::tests {

/// A small model with an encoder, two tables and a generator, trained in two stages.
inline std::shared_ptr<const snapshots::ModelView> sampleModel()
{
    using snapshots::ModelArrow;
    using snapshots::ModelBox;
    using snapshots::Strand;
    using Kind = ModelBox::Kind;
    using Way = ModelArrow::Way;
    snapshots::ModelView view;
    view.name = "sample-001";
    view.method = "LORD, fully amortised";
    view.classes = 4;
    view.trainingClips = 100;
    view.graph.boxes = {
        {Kind::Clip, Strand::Both, 0, 2, {}, 0.0, {}, {1, 128, 128}},
        {Kind::Encoder, Strand::Content, 1, 1, "content_encoder", 0.0, "AdaIN-VC encoder", {16, 16},
            902288, 80000000},
        {Kind::Table, Strand::Content, 1, 0, "content_table", 0.0, {}, {256}, 25600},
        {Kind::Table, Strand::Class, 1, 4, "class_table", 0.0, {}, {128}, 512},
        {Kind::Code, Strand::Content, 2, 1, {}, 0.0, {}, {16, 16}},
        {Kind::Code, Strand::Class, 2, 3, {}, 0.0, {}, {128}},
        {Kind::Modulation, Strand::Class, 3, 3, "generator", 0.0, {}, {12, 256}, 396288, 393216},
        {Kind::Generator, Strand::Both, 4, 2, "generator", 0.0, "AdaIN-VC decoder", {1, 128, 128},
            1035136, 67000000},
        {Kind::Made, Strand::Both, 5, 2, {}, 0.0, {}, {1, 128, 128}},
        {Kind::Loss, Strand::Both, 6, 1},
        {Kind::Noise, Strand::Content, 3, 0, {}, 0.5, {}, {16, 16}},
    };
    view.graph.arrows = {{0, 1}, {1, 4}, {2, 4}, {3, 5}, {4, 7}, {5, 6}, {6, 7}, {7, 8}, {8, 9},
        {0, 9, Way::Above}, {10, 7}, {2, 4, Way::Compared}};
    view.graph.stages = {{"latent optimisation", 0.6, {2, 3, 4, 5, 6, 7, 8, 9, 10}, {2, 3, 6, 7},
                             {{"Mean absolute error", 1.0}, {"Content decay", 0.001}}},
        {"encoders learn the codes", 0.4, {0, 1, 11}, {1}, {{"Content code", 10.0}}}};
    view.graph.use = {{}, 0.0, {0, 1, 3, 4, 5, 6, 7}, {}, {}};
    view.layers = {
        {"content_encoder.stem", "conv 5, IN, ReLU", 1, {128, 128}, 82048, 10485760},
        {"content_encoder.head", "conv 1", 1, {16, 16}, 820240, 32768},
        {"generator.block0_first_affine", "dense, offsets and scales", 6, {256}, 396288, 393216},
        {"generator.in", "conv 1, IN, ReLU", 7, {128, 16}, 1018624, 32768},
        {"generator.out", "conv 1", 7, {128, 128}, 16512, 2097152},
        {"content_table", "table", 2, {256}, 25600, 0},
        {"class_table", "table", 3, {128}, 512, 0},
    };
    view.parts = {{"content_encoder", 902288, 10518528}, {"generator", 1431424, 2523136},
        {"content_table", 25600, 0}, {"class_table", 512, 0}};
    return std::make_shared<const snapshots::ModelView>(std::move(view));
}

} // namespace timbrel::tests
