// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/support/sample_experiment.h"

namespace timbrel::tests {

params::Experiment sampleExperiment()
{
    using namespace params;
    const Section corpus{"corpus", "Corpus", "The recordings that are learnt from.",
        {{"solos", "Built-in solos", "Phrases that Timbrel plays itself with a soundfont.",
            {
                {"classes", "Instruments", "General MIDI names.", "",
                    TextList{"piano", "violin", "trumpet", "flute"}, Names{}},
                {"phrases", "Phrases", "How many phrases each instrument plays.", "",
                    std::int64_t{250}, IntegerRange{2, 100'000}},
                {"soundfont", "Soundfont", "The instruments' sounds.", "", std::string(),
                    PathTo{PathTo::Kind::File}},
                {"loudness", "Level the loudness",
                    "Brings every recording to the same loudness (EBU R128).", "", true, Toggle{}},
            }}}};
    const Parameter width{"width", "Content channels", "Width of the content code.", "channels",
        std::int64_t{128}, IntegerRange{1, 1024}};
    const Section method{"method", "Method", "How class and content are told apart.",
        {{"lord-semi", "LORD, semi-amortised",
             "Content from an encoder with noise, one learnt code for each class.",
             {width,
                 {"noise", "Content noise",
                     "Standard deviation of the noise on the content code; more of it leaves less "
                     "room for the class to hide in.",
                     "", 0.5, RealRange{0.0, 10.0}},
                 {"generator", "Generator", "The network that plays a content as a class.", "",
                     std::string("adain-vc"),
                     Choice{{{"adain-vc", "AdaIN-VC decoder", "Small and fast."},
                         {"lord", "LORD generator",
                             "That of the paper; about 290 times slower."}}}}}},
            {"twin", "Twin autoencoders", "One decoder for each class.", {width},
                Maturity::Experimental}}};
    const Section training{"training", "Training", "How long and how fast it learns.",
        {{"training", "Training", "",
            {
                {"steps", "Steps", "Optimiser steps in all.", "steps", std::int64_t{4000},
                    IntegerRange{1, 10'000'000}},
                {"rate", "Learning rate", "How far each step goes.", "", 0.0003,
                    RealRange{1e-7, 1.0, true}},
                {"note", "Note", "Anything worth remembering.", "", std::string(), FreeText{}},
            }}}};
    Experiment experiment(std::make_shared<const Schema>(Schema{{corpus, method, training}}));
    experiment.setName("first-transfer");
    return experiment;
}

std::vector<params::Row> sampleWays()
{
    const params::Parameter frames{"frames", "Hop", "From the start of one clip to the next.",
        "frames", std::int64_t{0}, params::IntegerRange{0, 4096}};
    const params::Parameter power{
        "power", "Blend powers", "Transients stay sharper.", "", false, params::Toggle{}};
    return {{"overlap-add", "Overlap-add", "Clips fade into each other.", {frames, power}},
        {"frames", "Middle frames", "Of each clip the frames around its middle.", {frames}},
        {"concatenate", "One after another", "Clips are put side by side.", {}}};
}

} // namespace timbrel::tests
