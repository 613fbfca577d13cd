// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/features/feature_key.h"

#include <gtest/gtest.h>

#include "engine/spectral/catalog.h"
#include "tests/support/rows.h"
#include "tests/support/signals.h"

namespace timbrel::corpus {
namespace {

using spectral::Representation;

/// One that is like music, in a wide range of levels, and unlike the signal that keys are made of.
std::vector<float> music(int sampleRate)
{
    auto signal = tests::melody(sampleRate, static_cast<std::size_t>(sampleRate));
    const auto noise = tests::noise(signal.size(), 7, 0.003);
    for (std::size_t n = 0; n < signal.size() / 2; ++n) {
        signal[n] += noise[n];
    }
    return signal;
}

/// A settings' features may be taken for another's only if they are the same bits.
TEST(FeatureKey, tellsEveryKnobApartThatChangesFeatures)
{
    std::size_t changed = 0;
    std::size_t unchanged = 0;
    for (const auto& row : spectral::representationCatalog()) {
        const params::ParameterSet defaults(row.row.parameters);
        const auto plain = row.create(defaults).value();
        const auto key = analysisKey(*plain);
        const Matrix features = plain->analyse(music(plain->sampleRate()));
        for (const auto& parameter : row.row.parameters) {
            for (const auto& value : tests::otherValues(parameter, defaults.value(parameter.id))) {
                auto values = defaults;
                const auto other = values.set(parameter.id, value)
                    ? row.create(values)
                    : Result<std::unique_ptr<Representation>>(fail(ErrorCode::Internal, {}));
                if (!other) {
                    continue;
                }
                const bool same = (*other)->sampleRate() == plain->sampleRate()
                    && (*other)->analyse(music(plain->sampleRate())) == features;
                ++(same ? unchanged : changed);
                EXPECT_TRUE(same || analysisKey(**other) != key)
                    << row.row.id << "." << parameter.id;
            }
        }
    }
    EXPECT_GT(changed, 20U);
    EXPECT_GT(unchanged, 20U);
}

TEST(FeatureKey, namesContentAndLoudnessButNoWayBack)
{
    const auto& row = spectral::representationCatalog().front();
    params::ParameterSet values(row.row.parameters);
    const auto plain = row.create(values).value();
    ASSERT_TRUE(values.set("mel_inverse", std::string("transpose")));
    ASSERT_TRUE(values.set("frames", std::int64_t{64}));
    const auto other = row.create(values).value();
    const std::vector<FileContent> contents{{"a", {}}, {"b", {}}};
    const std::vector<FileContent> exchanged{{"b", {}}, {"a", {}}};
    const auto key = featureKey(contents, Loudness::AsRecorded, *plain);
    EXPECT_EQ(featureKey(contents, Loudness::AsRecorded, *other), key);
    EXPECT_NE(featureKey(exchanged, Loudness::AsRecorded, *plain), key);
    EXPECT_NE(featureKey(contents, Loudness::Rms, *plain), key);
}

} // namespace
} // namespace timbrel::corpus
