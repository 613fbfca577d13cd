// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/description/places.h"

#include "engine/base/user_folders.h"

namespace timbrel::experiments {

Places Places::fromEnvironment()
{
    const auto data = userDataFolder();
    return {data / "corpora" / "solos", data / "runs", userCacheFolder() / "features"};
}

} // namespace timbrel::experiments
