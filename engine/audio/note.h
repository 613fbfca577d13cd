// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace timbrel::audio {

/// A note as a score has it. Times in seconds; pitch (60 = middle C) and velocity as in MIDI.
struct Note {
    double start = 0.0;
    double duration = 0.0;
    int pitch = 60;
    int velocity = 80;

    friend bool operator==(const Note&, const Note&) = default;
};

} // namespace timbrel::audio
