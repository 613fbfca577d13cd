// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/base/result.h"
#include "engine/base/sound.h"
#include "engine/corpus/clip_rules.h"

namespace timbrel::corpus {

/// Brings a whole recording to the loudness asked for. It should be at the rate that models hear it
/// at, so that what they do not hear does not count. Refuses what is too short or too quiet to have
/// a loudness. Any thread.
[[nodiscard]] Result<> bringTo(Loudness loudness, Sound& sound);

} // namespace timbrel::corpus
