// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <sndfile.h>

namespace timbrel::audio {

struct SoundFileCloser {
    void operator()(SNDFILE* file) const { sf_close(file); }
};

/// An open libsndfile handle. For the sources of this room only.
using SoundFileHandle = std::unique_ptr<SNDFILE, SoundFileCloser>;

} // namespace timbrel::audio
