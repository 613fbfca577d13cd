// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transcription/windows.h"

namespace timbrel::transcription {

std::size_t frameCount(std::size_t samples)
{
    return samples * kKeptFrames / kWindowHop;
}

double frameSeconds(std::size_t frame)
{
    const std::size_t samples = frame % kKeptFrames * kHop + frame / kKeptFrames * kWindowHop;
    return static_cast<double>(samples) / kSampleRate;
}

} // namespace timbrel::transcription
