// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "engine/audio/note.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/base/sound.h"
#include "engine/transcription/activations.h"
#include "engine/transcription/basic_pitch.h"
#include "engine/transcription/note_creation.h"

namespace timbrel::transcription {

/// Hears which notes a recording has, with a network that was never trained here and knows no
/// classes: a witness of whether a melody was kept. Any thread, also several at once.
class Transcriber final {
public:
    /// With the model in `folder`, see basicPitchFolder(); fails where it is absent or damaged.
    [[nodiscard]] static Result<Transcriber> open(
        const std::filesystem::path& folder, torch::Device device = torch::kCPU);
    Transcriber(const BasicPitchWeights& weights, torch::Device device);

    /// Window by window, a few at a time, so that memory is that of the result: 150 kB for each
    /// second of sound. Sound of another rate is resampled. Asks `monitor` every 13 s of sound.
    [[nodiscard]] Result<Activations> activations(const Sound& sound, Monitor& monitor) const;

    [[nodiscard]] Result<std::vector<audio::Note>> notes(
        const Sound& sound, Monitor& monitor, const NoteCreation& options = {}) const;

private:
    std::shared_ptr<const BasicPitch> m_network;
    torch::Device m_device;
};

} // namespace timbrel::transcription
