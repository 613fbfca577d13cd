// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/clip_rules.h"

#include <string>

namespace timbrel::corpus {

std::vector<params::Parameter> clipParameters()
{
    return {
        {"loudness", "Loudness",
            "Brings recordings to one loudness, so that level does not tell who plays.", "",
            std::string("none"),
            params::Choice{{{"none", "As recorded", "Keeps the differences there are."},
                {"rms", "Equal RMS", "Each recording as a whole to -20 dB RMS (seed 003)."},
                {"r128", "Equal loudness",
                    "Each recording as a whole to -23 LUFS (EBU R128), as people hear it."}}}},
        {"cutting", "Cutting", "Where clips may lie in a recording.", "", std::string("regular"),
            params::Choice{{{"regular", "Regular", "One after another from its beginning."},
                {"silences", "Between silences",
                    "The recording is cut where it is silent first, and no clip spans a silence "
                    "(seed 000). Renderings of the same music are then each other's truth only "
                    "where their clips begin together."}}}},
        {"clip_hop", "Clip hop",
            "Frames from the start of one clip to the next. For clips of 128 frames 128 makes them "
            "consecutive, 96 overlap by 25 %, 64 by 50 %.",
            "frames", std::int64_t{128}, params::IntegerRange{1, 4096}},
    };
}

ClipRules clipRules(const params::ParameterSet& values)
{
    const std::string& loudness = values.text("loudness");
    return {.hop = static_cast<std::size_t>(values.integer("clip_hop")),
        .cutting = values.text("cutting") == "silences" ? Cutting::Silences : Cutting::Regular,
        .loudness = loudness == "rms" ? Loudness::Rms
            : loudness == "r128"      ? Loudness::R128
                                      : Loudness::AsRecorded};
}

} // namespace timbrel::corpus
