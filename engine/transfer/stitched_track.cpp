// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transfer/stitched_track.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace timbrel::transfer {
namespace {

constexpr float kPerDecade = 10.0F; // decibels of power

float powerOf(float decibels)
{
    return std::pow(10.0F, decibels / kPerDecade);
}

float decibelsOf(float power)
{
    return kPerDecade * std::log10(power);
}

} // namespace

StitchedTrack::StitchedTrack(
    const Stitching& stitching, const BlendedRows& rows, std::size_t frames)
    : m_stitching(stitching)
    , m_rows(rows)
    , m_clipCount(stitching.clipCount(frames))
    , m_whole(rows.all, frames)
    , m_largest(rows.angles > 0 ? frames : 0)
{
    assert(frames > 0);
}

void StitchedTrack::add(const Matrix& clip)
{
    assert(m_added < m_clipCount);
    assert(clip.rows == m_whole.rows && clip.columns == m_stitching.clipFrames());
    const std::size_t begin = m_added * m_stitching.hop();
    const std::size_t count = std::min(clip.columns, m_whole.columns - begin);
    const auto weights = m_stitching.weights(m_added++, m_clipCount);
    const std::size_t powers = m_stitching.blendsPower() ? m_rows.decibels : 0;
    for (std::size_t row = 0; row < clip.rows; ++row) {
        const auto from = clip.row(row);
        const auto into = m_whole.row(row).subspan(begin, count);
        for (std::size_t frame = 0; frame < count; ++frame) {
            const float weight = weights[frame];
            if (isAngle(row)) {
                into[frame] = weight > m_largest[begin + frame] ? from[frame] : into[frame];
            } else if (weight > 0.0F) {
                into[frame] += weight * (row < powers ? powerOf(from[frame]) : from[frame]);
            }
        }
    }
    for (std::size_t frame = 0; frame < (m_largest.empty() ? 0 : count); ++frame) {
        m_largest[begin + frame] = std::max(m_largest[begin + frame], weights[frame]);
    }
}

Matrix StitchedTrack::take()
{
    assert(m_added == m_clipCount);
    for (std::size_t row = 0; row < (m_stitching.blendsPower() ? m_rows.decibels : 0); ++row) {
        std::ranges::transform(m_whole.row(row), m_whole.row(row).begin(), decibelsOf);
    }
    return std::move(m_whole);
}

bool StitchedTrack::isAngle(std::size_t row) const
{
    return row >= m_rows.firstAngle && row < m_rows.firstAngle + m_rows.angles;
}

} // namespace timbrel::transfer
