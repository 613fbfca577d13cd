// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <string>

#include "engine/corpus/clip_rules.h"
#include "engine/corpus/content_memo.h"
#include "engine/spectral/representation.h"

namespace timbrel::corpus {

/// What a representation makes of sound, as 32 hexadecimal digits: a hash of the features of a
/// signal that is made to tell settings apart, loud and faint, noisy and tonal, steady and sudden.
/// Two settings that make the same features, such as ways back to sound, are one; and a program
/// that computes other bits than the one before is another one.
[[nodiscard]] std::string analysisKey(const spectral::Representation& representation);

/// All that absolute features depend on, as 32 hexadecimal digits: the contents of the recordings
/// in their order, how they are levelled and what the representation makes of them. Neither names
/// nor places, classes, splits or ways of cutting.
[[nodiscard]] std::string featureKey(std::span<const FileContent> contents, Loudness loudness,
    const spectral::Representation& representation);

} // namespace timbrel::corpus
