// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/port_audio.h"

#include <mutex>
#include <utility>

namespace timbrel::audio {
namespace {

/// PortAudio keeps one list of devices and one of streams for the whole program, without a lock.
std::mutex& listsMutex()
{
    static std::mutex mutex;
    return mutex;
}

} // namespace

PortAudio::PortAudio()
{
    const std::scoped_lock lock(listsMutex());
    m_works = Pa_Initialize() == paNoError;
}

PortAudio::~PortAudio()
{
    if (m_works) {
        const std::scoped_lock lock(listsMutex());
        Pa_Terminate();
    }
}

Result<PaStream*> PortAudio::open(const PaStreamParameters* input, const PaStreamParameters* output,
    double sampleRate, PaStreamCallback* callback, void* context) const
{
    const std::scoped_lock lock(listsMutex());
    PaStream* stream = nullptr;
    const PaError problem = Pa_OpenStream(&stream, input, output, sampleRate,
        paFramesPerBufferUnspecified, paNoFlag, callback, context);
    if (problem != paNoError) {
        return noDevice(say("the sound device cannot be opened: {}", Pa_GetErrorText(problem)));
    }
    return stream;
}

void PortAudio::close(PaStream* stream) const
{
    if (stream != nullptr) {
        const std::scoped_lock lock(listsMutex());
        Pa_CloseStream(stream);
    }
}

tl::unexpected<Error> PortAudio::noDevice(Sentence what, std::string where)
{
    return fail(ErrorCode::NoDevice, std::move(what), std::move(where),
        say("Connect a sound device; everything but listening and recording works without one"));
}

} // namespace timbrel::audio
