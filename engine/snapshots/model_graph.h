// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace timbrel::snapshots {

/// What something of a model is about: what is played, who plays, or the clip that is both.
enum class Strand { Content, Class, Both };

/// A box of the picture of a model.
struct ModelBox {
    enum class Kind {
        Clip, ///< what goes in
        Encoder,
        Table, ///< codes that are learnt themselves, a row for each clip or class
        Code,
        Noise,
        Modulation, ///< the class code as scales and offsets of the generator's layers
        Generator,
        Made, ///< the clip that comes out
        Critic,
        Loss,
    };

    Kind kind = Kind::Clip;
    Strand strand = Strand::Both;
    int column = 0; ///< from the left
    int lane = 0; ///< from above
    std::string part{}; ///< of the method's network, by name; empty where nothing is learnt
    double amount = 0.0; ///< noise: its standard deviation
    std::string label{}; ///< of the network that was chosen, in English: see widgets::catalogText
    std::vector<std::int64_t> output{}; ///< for one clip
    std::int64_t parameters = 0;
    std::int64_t multiplyAdds = 0; ///< for one clip
};

/// Something that flows from box to box.
struct ModelArrow {
    enum class Way {
        Straight,
        Above, ///< around what stands between, over it
        Below,
        Compared, ///< nothing flows: the two are to become alike
    };

    std::size_t from = 0; ///< index of a box
    std::size_t to = 0;
    Way way = Way::Straight;
};

/// A summand of what is minimised.
struct ModelTerm {
    std::string label; ///< English
    double weight = 0.0;
};

/// A part of the training, or the use afterwards: what takes part in it, and what learns.
struct ModelStage {
    std::string label; ///< English; empty where training has but one
    double share = 1.0; ///< of the run's steps; 0 for the use
    std::vector<std::size_t> arrows; ///< that something flows along
    std::vector<std::size_t> learning; ///< boxes
    std::vector<ModelTerm> terms;
};

/// How the parts of a model hang together.
struct ModelGraph {
    std::vector<ModelBox> boxes;
    std::vector<ModelArrow> arrows;
    std::vector<ModelStage> stages; ///< of training, in order
    ModelStage use; ///< how a trained model transfers a clip
};

} // namespace timbrel::snapshots
