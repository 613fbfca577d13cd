// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/sound_devices.h"

#include <algorithm>

#include "engine/base/text.h"

namespace timbrel::audio {

std::vector<PaDeviceIndex> soundDevices(Direction direction)
{
    const bool in = direction == Direction::Input;
    std::vector<PaDeviceIndex> found;
    for (PaDeviceIndex index = 0; index < Pa_GetDeviceCount(); ++index) {
        const auto* info = Pa_GetDeviceInfo(index);
        if ((in ? info->maxInputChannels : info->maxOutputChannels) > 0) {
            found.push_back(index);
        }
    }
    const auto first =
        std::ranges::find(found, in ? Pa_GetDefaultInputDevice() : Pa_GetDefaultOutputDevice());
    if (first != found.end()) {
        std::rotate(found.begin(), first, first + 1);
    }
    return found;
}

std::vector<std::string> namesOf(const std::vector<PaDeviceIndex>& devices)
{
    std::vector<std::string> names;
    for (const PaDeviceIndex index : devices) {
        names.emplace_back(Pa_GetDeviceInfo(index)->name);
    }
    return names;
}

Result<PaDeviceIndex> findDevice(
    const std::vector<PaDeviceIndex>& devices, const std::string& name, const Sentence& what)
{
    if (name.empty()) {
        return devices.front();
    }
    const auto names = namesOf(devices);
    const auto found = std::ranges::find(names, name);
    if (found == names.end()) {
        const std::string nearest = nearestName(name, names);
        return fail(ErrorCode::NoDevice, say("there is no {} \"{}\"", what, name), {},
            nearest.empty() ? say("There are {}", listed(names))
                            : say("Did you mean \"{}\"?", nearest));
    }
    return devices[static_cast<std::size_t>(found - names.begin())];
}

} // namespace timbrel::audio
