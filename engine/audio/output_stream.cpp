// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/output_stream.h"

#include <algorithm>
#include <span>
#include <utility>

#include "engine/audio/player.h"
#include "engine/audio/sound_devices.h"

namespace timbrel::audio {
namespace {

constexpr auto kPatience = std::chrono::seconds(2); // with a device that asks for nothing

/// The output device of that name; for an empty name the default one.
Result<PaDeviceIndex> findOutput(const std::string& name)
{
    const auto devices = soundDevices(Direction::Output);
    if (devices.empty() || Pa_GetDefaultOutputDevice() == paNoDevice) {
        return PortAudio::noDevice(say("there is no sound device"));
    }
    return findDevice(devices, name, say("sound device"));
}

} // namespace

std::vector<std::string> outputDevices()
{
    const PortAudio library;
    return library.works() ? namesOf(soundDevices(Direction::Output)) : std::vector<std::string>{};
}

OutputStream::~OutputStream()
{
    m_library.close(m_stream);
}

Result<> OutputStream::open(const std::string& device, Playback& playback)
{
    if (!m_library.works()) {
        return PortAudio::noDevice(say("there is no sound device"));
    }
    TIMBREL_TRY(const PaDeviceIndex index, findOutput(device));
    const PaDeviceInfo* facts = Pa_GetDeviceInfo(index);
    m_playback = &playback;
    m_device = facts->name;
    m_sampleRate = facts->defaultSampleRate;
    m_channels = facts->maxOutputChannels > 1 ? 2 : 1;
    const PaStreamParameters parameters{
        index, static_cast<int>(m_channels), paFloat32, facts->defaultHighOutputLatency, nullptr};
    TIMBREL_TRY(m_stream,
        m_library.open(nullptr, &parameters, m_sampleRate, &OutputStream::onBuffer, this));
    return {};
}

int OutputStream::onBuffer(const void*, void* output, unsigned long frames,
    const PaStreamCallbackTimeInfo*, PaStreamCallbackFlags flags, void* stream)
{
    auto* self = static_cast<OutputStream*>(stream);
    self->m_playback->render(std::span(static_cast<float*>(output), frames * self->m_channels),
        self->m_channels, (flags & paOutputUnderflow) != 0);
    return paContinue;
}

Result<> OutputStream::start()
{
    if (const PaError problem = Pa_StartStream(m_stream); problem != paNoError) {
        return gone(say("the sound device does not play: {}", Pa_GetErrorText(problem)));
    }
    m_runs = true;
    m_seen = m_playback->buffers();
    m_seenAt = Clock::now();
    return {};
}

void OutputStream::stop()
{
    Pa_StopStream(m_stream);
    m_runs = false;
}

Result<> OutputStream::check()
{
    const std::uint64_t buffers = m_playback->buffers();
    if (!m_runs || std::exchange(m_seen, buffers) != buffers) {
        m_seenAt = Clock::now();
        return {};
    }
    if (Pa_IsStreamActive(m_stream) != 1) {
        return gone(say("the sound device has stopped playing"));
    }
    if (Clock::now() - m_seenAt > kPatience) {
        return gone(say("the sound device does not answer any more"));
    }
    return {};
}

tl::unexpected<Error> OutputStream::gone(Sentence what)
{
    m_runs = false;
    return fail(ErrorCode::NoDevice, std::move(what), m_device,
        say("See that it is still plugged in, or choose another device"));
}

} // namespace timbrel::audio
