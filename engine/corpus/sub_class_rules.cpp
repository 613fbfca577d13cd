// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/sub_class_rules.h"

#include <string>

namespace timbrel::corpus {
namespace {

constexpr const char* kCount = "sub_classes";
constexpr const char* kFeatures = "sub_class_features";
constexpr const char* kVgg16 = "vgg16";

} // namespace

std::vector<params::Parameter> subClassParameters()
{
    return {
        {kCount, "Sub-classes",
            "Takes each class apart into so many, by k-means over its training clips; a class code "
            "is then learnt for each. 1 keeps classes whole, as in all published experiments but "
            "one: seed 000 tried more, does not say how many, and found them too small to learn "
            "from.",
            "a class", std::int64_t{1}, params::IntegerRange{1, 16}},
        {kFeatures, "Sub-classes by", "What clips of a class are told apart by.", "",
            std::string("spectrum"),
            params::Choice{{{"spectrum", "Mean spectrum",
                                "The mean level of each band over the clip: register and colour."},
                {kVgg16, "VGG16's first maps",
                    "The mean of each of the 64 feature maps of VGG16's first convolution (seed "
                    "000); needs the file of losses.vgg_weights."}}}},
    };
}

SubClassRules subClassRules(const params::ParameterSet& values)
{
    return {.perClass = static_cast<std::size_t>(values.integer(kCount)),
        .features = values.text(kFeatures) == kVgg16 ? SubClassFeatures::Vgg16
                                                     : SubClassFeatures::Spectrum};
}

} // namespace timbrel::corpus
