// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include "engine/params/schema.h"

namespace timbrel::params {

/// One parameter of every domain.
inline std::vector<Parameter> exampleParameters()
{
    return {
        {"shuffle", "Shuffle", "Mixes the clips.", "", true, Toggle{}},
        {"batch", "Batch", "Clips in a step.", "clips", std::int64_t{64}, IntegerRange{1, 1024}},
        {"rate", "Learning rate", "Size of a step.", "", 0.001, RealRange{1e-6, 1.0, true}},
        {"loss", "Loss", "What is made small.", "", std::string("mse"),
            Choice{{{"mse", "MSE", ""}, {"mae", "MAE", ""}, {"weighted", "Weighted sum", ""}}}},
        {"note", "Note", "For people.", "", std::string(), FreeText{}},
        {"folder", "Folder", "Where it lies.", "", std::string(), PathTo{PathTo::Kind::Folder}},
        {"classes", "Classes", "Which to use.", "", TextList{}, Names{}},
    };
}

/// Two methods to choose from, which share a parameter, and one way of training.
inline std::shared_ptr<const Schema> exampleSchema()
{
    const Parameter width{"width", "Width", "Channels.", "", std::int64_t{16}, IntegerRange{1, 64}};
    const Parameter wide{
        "width", "Width", "Channels.", "", std::int64_t{128}, IntegerRange{32, 256}};
    const Parameter sigma{"sigma", "Noise", "Deviation.", "", 0.5, RealRange{0.0, 2.0, false}};
    return std::make_shared<const Schema>(Schema{{
        {"method", "Method", "",
            {{"lord-semi", "LORD", "", {width, sigma}, Maturity::Stable},
                {"twin", "Twin autoencoders", "", {wide}, Maturity::Experimental}}},
        {"training", "Training", "", {{"training", "Training", "", exampleParameters()}}},
    }});
}

} // namespace timbrel::params
