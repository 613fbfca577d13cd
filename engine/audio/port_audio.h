// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

#include <portaudio.h>

#include "engine/base/result.h"

namespace timbrel::audio {

/// PortAudio, for as long as somebody uses it. Only what PortAudio does not allow at the same time
/// passes through here: opening and closing; a stream is steered by the thread that owns it.
class PortAudio final {
public:
    PortAudio();
    ~PortAudio();
    PortAudio(const PortAudio&) = delete;
    PortAudio& operator=(const PortAudio&) = delete;

    [[nodiscard]] bool works() const { return m_works; }

    /// A stream with a callback; one of `input` and `output` is null. Any thread.
    [[nodiscard]] Result<PaStream*> open(const PaStreamParameters* input,
        const PaStreamParameters* output, double sampleRate, PaStreamCallback* callback,
        void* context) const;
    /// Stops at once. A null stream is closed already.
    void close(PaStream* stream) const;

    /// "No sound device" in words.
    [[nodiscard]] static tl::unexpected<Error> noDevice(Sentence what, std::string where = {});

private:
    bool m_works;
};

} // namespace timbrel::audio
