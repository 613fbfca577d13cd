// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>
#include <span>

#include "engine/audio/note.h"
#include "engine/base/result.h"
#include "engine/base/sound.h"

namespace timbrel::audio {

/// The wished-for soundfont when it is there, else the General MIDI one that the system has; an
/// error that names the package to install when it has none. `wished` may be empty.
[[nodiscard]] Result<std::filesystem::path> findSoundfont(const std::filesystem::path& wished);

/// Plays notes with the instruments of a soundfont (SF2 or SF3), without reverb and chorus. The
/// same notes give the same samples, whatever was rendered before. One thread at a time; several
/// synthesisers may work side by side.
class Synthesiser final {
public:
    [[nodiscard]] static Result<Synthesiser> open(
        const std::filesystem::path& soundfont, int sampleRate);
    ~Synthesiser();
    Synthesiser(Synthesiser&&) noexcept;
    Synthesiser& operator=(Synthesiser&&) noexcept;

    /// `seconds` of sound: the notes played by General MIDI `program`. What rings on is cut off.
    [[nodiscard]] Sound render(std::span<const Note> notes, int program, double seconds);

private:
    struct Engine;

    explicit Synthesiser(std::unique_ptr<Engine> engine);

    std::unique_ptr<Engine> m_engine;
};

} // namespace timbrel::audio
