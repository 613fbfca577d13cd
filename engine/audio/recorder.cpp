// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/recorder.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

#include "engine/audio/capture.h"
#include "engine/audio/port_audio.h"
#include "engine/audio/sound_devices.h"

namespace timbrel::audio {
namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kDrainEvery = std::chrono::milliseconds(10);
constexpr auto kPatience = std::chrono::seconds(3); // with a device that delivers nothing
constexpr std::size_t kAtOnce = 8192; // samples

Sentence seeThatItMayBeUsed()
{
    return say("Connect a microphone, and see that you may use it: the desktop's privacy settings, "
               "or the group audio");
}

/// The input device of that name; for an empty name the default one.
Result<PaDeviceIndex> findInput(const std::string& name)
{
    const auto devices = soundDevices(Direction::Input);
    if (devices.empty()) {
        return fail(ErrorCode::NoDevice, say("there is no microphone or other input device"), {},
            seeThatItMayBeUsed());
    }
    return findDevice(devices, name, say("input device"));
}

} // namespace

std::vector<std::string> inputDevices()
{
    const PortAudio library;
    return library.works() ? namesOf(soundDevices(Direction::Input)) : std::vector<std::string>{};
}

/// The stream and the thread that drains it.
struct Recorder::Device {
    PortAudio library;
    Capture capture;
    PaStream* stream = nullptr;
    std::string name;
    double sampleRate = 0.0; ///< Hz
    Sink sink;

    mutable std::mutex mutex; ///< the audio thread never takes it
    std::condition_variable wake;
    std::optional<Error> failure;
    bool ending = false;
    std::jthread drainer;

    ~Device();
    [[nodiscard]] Result<> begin(const std::string& wanted);
    void stop();
    void drainUntilEnding();

private:
    static int onBuffer(const void* input, void* output, unsigned long frames,
        const PaStreamCallbackTimeInfo* times, PaStreamCallbackFlags flags, void* device);

    void startStream();
    void drainAll();
    void noticeSilence();
    void noteFailure(Sentence what);

    // The draining thread's own.
    std::vector<float> m_samples = std::vector<float>(kAtOnce);
    std::uint64_t m_seen = 0; ///< samples taken when something came in last
    Clock::time_point m_seenAt;
};

Recorder::Device::~Device()
{
    stop();
    library.close(stream);
}

void Recorder::Device::stop()
{
    {
        const std::scoped_lock lock(mutex);
        ending = true;
        wake.notify_all();
    }
    if (drainer.joinable()) {
        drainer.join();
    }
}

int Recorder::Device::onBuffer(const void* input, void*, unsigned long frames,
    const PaStreamCallbackTimeInfo*, PaStreamCallbackFlags flags, void* device)
{
    auto* self = static_cast<Device*>(device);
    const std::size_t count = input == nullptr ? 0 : frames;
    self->capture.take(
        std::span(static_cast<const float*>(input), count), (flags & paInputOverflow) != 0);
    return paContinue;
}

Result<> Recorder::Device::begin(const std::string& wanted)
{
    if (!library.works()) {
        return PortAudio::noDevice(say("the sound system does not answer"));
    }
    TIMBREL_TRY(const PaDeviceIndex index, findInput(wanted));
    const PaDeviceInfo* facts = Pa_GetDeviceInfo(index);
    name = facts->name;
    sampleRate = facts->defaultSampleRate;
    const PaStreamParameters parameters{
        index, 1, paFloat32, facts->defaultHighInputLatency, nullptr};
    auto opened = library.open(&parameters, nullptr, sampleRate, &Device::onBuffer, this);
    if (!opened) {
        Error error = std::move(opened).error();
        error.where = name;
        error.remedy =
            say("Close the program that uses it, or choose another; see also that you may use it: "
                "the desktop's privacy settings, or the group audio");
        return tl::unexpected(std::move(error));
    }
    stream = *opened;
    return {};
}

void Recorder::Device::startStream()
{
    m_seenAt = Clock::now();
    if (const PaError problem = Pa_StartStream(stream); problem != paNoError) {
        noteFailure(say("the device does not record: {}", Pa_GetErrorText(problem)));
    }
}

void Recorder::Device::drainUntilEnding()
{
    startStream();
    std::unique_lock lock(mutex);
    while (!ending) {
        lock.unlock();
        drainAll();
        noticeSilence();
        lock.lock();
        wake.wait_for(lock, kDrainEvery, [this] { return ending; });
    }
    lock.unlock();
    Pa_AbortStream(stream); // first, so that what came in until now can be drained whole
    drainAll();
}

void Recorder::Device::drainAll()
{
    // At most what the ring holds: a card that is faster than its reader must not keep us here.
    std::size_t count = 0;
    for (std::size_t sum = 0; sum < Capture::kCapacity; sum += count) {
        count = capture.drain(m_samples);
        sink(std::span(m_samples).first(count));
        if (count < m_samples.size()) {
            return;
        }
    }
}

void Recorder::Device::noticeSilence()
{
    const std::uint64_t taken = capture.taken();
    const auto now = Clock::now();
    if (taken != m_seen) {
        m_seen = taken;
        m_seenAt = now;
    } else if (Pa_IsStreamActive(stream) != 1) {
        noteFailure(say("the device has stopped recording"));
    } else if (now - m_seenAt > kPatience) {
        noteFailure(say("the device delivers nothing any more"));
    }
}

void Recorder::Device::noteFailure(Sentence what)
{
    const std::scoped_lock lock(mutex);
    if (!failure) {
        failure = Error{ErrorCode::NoDevice, std::move(what), name,
            say("See that it is still plugged in, then choose it again"), nullptr};
    }
}

Recorder::Recorder(std::unique_ptr<Device> device)
    : m_device(std::move(device))
{
}
Recorder::~Recorder() = default;

Result<std::unique_ptr<Recorder>> Recorder::open(const std::string& device)
{
    auto opened = std::make_unique<Device>();
    TIMBREL_CHECK(opened->begin(device));
    return std::unique_ptr<Recorder>(new Recorder(std::move(opened)));
}

void Recorder::start(Sink sink)
{
    m_device->sink = std::move(sink);
    m_device->drainer = std::jthread([device = m_device.get()] { device->drainUntilEnding(); });
}

void Recorder::stop()
{
    m_device->stop();
}

const std::string& Recorder::device() const
{
    return m_device->name;
}

int Recorder::sampleRate() const
{
    return static_cast<int>(std::lround(m_device->sampleRate));
}

float Recorder::takePeak()
{
    return m_device->capture.takePeak();
}

std::uint64_t Recorder::gaps() const
{
    return m_device->capture.gaps();
}

std::optional<Error> Recorder::failure() const
{
    const std::scoped_lock lock(m_device->mutex);
    return m_device->failure;
}

} // namespace timbrel::audio
