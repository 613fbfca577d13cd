// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

#include <portaudio.h>

#include "engine/base/result.h"

namespace timbrel::audio {

enum class Direction { Input, Output };

/// PortAudio's devices that go in a direction, the default one first. PortAudio must work.
[[nodiscard]] std::vector<PaDeviceIndex> soundDevices(Direction direction);
[[nodiscard]] std::vector<std::string> namesOf(const std::vector<PaDeviceIndex>& devices);

/// The one of that name; for an empty name the first. There must be devices; `what` is said of one
/// that is not there: "input device".
[[nodiscard]] Result<PaDeviceIndex> findDevice(
    const std::vector<PaDeviceIndex>& devices, const std::string& name, const Sentence& what);

} // namespace timbrel::audio
