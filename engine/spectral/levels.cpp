// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/levels.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace timbrel::spectral {
namespace {

class LoudestLevel final : public ScaleEstimator {
public:
    explicit LoudestLevel(std::size_t rows)
        : m_rows(rows)
    {
    }

    void add(const Matrix& absolute, std::size_t /*classIndex*/) override
    {
        const auto levels = std::span(absolute.values).first(m_rows * absolute.columns);
        m_largest = std::max(m_largest, *std::ranges::max_element(levels));
    }
    [[nodiscard]] FeatureScale scale() const override { return {{m_largest}}; }

private:
    std::size_t m_rows;
    float m_largest = std::numeric_limits<float>::lowest();
};

} // namespace

void levelsToUnit(std::span<float> levels, float referenceDb, float rangeDb)
{
    for (float& level : levels) {
        level = (std::clamp(level - referenceDb, -rangeDb, 0.0F) + rangeDb) / rangeDb;
    }
}

void unitToLevels(std::span<float> levels, float referenceDb, float rangeDb)
{
    for (float& level : levels) {
        level = level * rangeDb - rangeDb + referenceDb;
    }
}

Matrix fromDecibels(const Matrix& levels, float perDecade)
{
    Matrix values = levels;
    for (float& value : values.values) {
        value = std::pow(10.0F, value / perDecade);
    }
    return values;
}

std::unique_ptr<ScaleEstimator> loudestLevel(std::size_t rows)
{
    return std::make_unique<LoudestLevel>(rows);
}

snapshots::Spectrogram levelPicture(Matrix levels, float referenceDb, float rangeDb,
    std::vector<float> bandHz, double secondsPerFrame)
{
    snapshots::Spectrogram picture;
    picture.decibels = std::move(levels);
    for (float& level : picture.decibels.values) {
        level = std::clamp(level - referenceDb, -rangeDb, 0.0F);
    }
    picture.bandHz = std::move(bandHz);
    picture.secondsPerFrame = secondsPerFrame;
    picture.floorDb = -rangeDb;
    picture.ceilingDb = 0.0F;
    return picture;
}

Matrix levelsOf(const snapshots::Spectrogram& picture, float referenceDb)
{
    Matrix levels = picture.decibels;
    for (float& level : levels.values) {
        level += referenceDb;
    }
    return levels;
}

} // namespace timbrel::spectral
