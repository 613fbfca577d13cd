// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/recording/recorded_cutter.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace timbrel::corpus {
namespace {

constexpr double kWindow = 0.02; // seconds over which loudness is measured

double decibels(std::span<const float> samples)
{
    double sum = 0.0;
    for (const float sample : samples) {
        sum += static_cast<double>(sample) * static_cast<double>(sample);
    }
    return 10.0 * std::log10(std::max(sum / static_cast<double>(samples.size()), 1e-20));
}

} // namespace

RecordedCutter::RecordedCutter(const CutOptions& options, int sampleRate)
    : m_options(options)
    , m_sampleRate(sampleRate)
{
}

std::size_t RecordedCutter::samplesOf(double seconds) const
{
    return std::max<std::size_t>(1, static_cast<std::size_t>(std::lround(seconds * m_sampleRate)));
}

std::vector<std::vector<float>> RecordedCutter::add(std::span<const float> samples)
{
    const bool intervals = m_options.at == CutOptions::At::Intervals;
    const std::size_t whole = samplesOf(intervals ? m_options.length : kWindow);
    std::vector<std::vector<float>> complete;
    while (!samples.empty()) {
        const auto part = samples.first(std::min(samples.size(), whole - m_window.size()));
        m_window.insert(m_window.end(), part.begin(), part.end());
        samples = samples.subspan(part.size());
        if (m_window.size() < whole) {
            break;
        }
        const auto window = std::exchange(m_window, {});
        if (intervals) {
            complete.push_back(window);
        } else {
            hear(window, complete);
        }
    }
    return complete;
}

void RecordedCutter::hear(std::span<const float> window, std::vector<std::vector<float>>& complete)
{
    const bool loud = decibels(window) >= m_options.silenceDb;
    if (loud && !m_sounding) {
        m_sounding = true;
        m_begins = m_open.size();
    }
    m_open.insert(m_open.end(), window.begin(), window.end());
    const std::size_t margin = samplesOf(m_options.margin);
    if (!m_sounding) {
        const std::size_t surplus = m_open.size() - std::min(m_open.size(), margin);
        m_open.erase(m_open.begin(), m_open.begin() + static_cast<std::ptrdiff_t>(surplus));
    } else if (loud) {
        m_ends = m_open.size();
        if (m_open.size() >= samplesOf(m_options.longest)) {
            cutAt(m_open.size(), complete);
        }
    } else if (m_open.size() - m_ends >= std::max(samplesOf(m_options.pause), margin)) {
        cutAt(m_ends + margin, complete);
    }
}

/// Ends the clip under way before sample `end`; what follows may belong to the next.
void RecordedCutter::cutAt(std::size_t end, std::vector<std::vector<float>>& complete)
{
    std::vector<float> rest(m_open.begin() + static_cast<std::ptrdiff_t>(end), m_open.end());
    m_open.resize(end);
    if (m_ends - m_begins >= samplesOf(m_options.shortest)) {
        complete.push_back(std::move(m_open));
    }
    m_open = std::move(rest);
    m_sounding = false;
}

std::optional<std::vector<float>> RecordedCutter::finish()
{
    std::vector<std::vector<float>> complete;
    auto window = std::exchange(m_window, {});
    if (m_options.at == CutOptions::At::Intervals) {
        if (window.size() >= samplesOf(m_options.shortest)) {
            complete.push_back(std::move(window));
        }
    } else {
        if (!window.empty()) {
            hear(window, complete);
        }
        if (m_sounding) {
            cutAt(std::min(m_open.size(), m_ends + samplesOf(m_options.margin)), complete);
        }
    }
    m_open.clear();
    return complete.empty() ? std::nullopt : std::optional(std::move(complete.front()));
}

} // namespace timbrel::corpus
