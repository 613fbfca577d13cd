// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/measures/subject.h"
#include "engine/snapshots/spectrogram.h"

namespace timbrel::measures {

/// Somebody who says which class a clip sounds like, and knows nothing of the model. Immutable; any
/// thread.
class Judge {
public:
    Judge() = default;
    Judge(const Judge&) = delete;
    Judge& operator=(const Judge&) = delete;
    virtual ~Judge() = default;

    /// How likely each class of the corpus is; they sum to 1.
    [[nodiscard]] virtual std::vector<double> chances(
        const snapshots::Spectrogram& picture) const = 0;
};

/// A judge that has heard the training part of learnt(): softmax regression on the mean, the
/// deviation and the mean movement of 40 mel bands over the frames that sound, each clip at the
/// same level. Simple, but it learns from recordings alone and is tried on others before it is
/// believed; where it fails on those, its word on transfers is worth nothing.
[[nodiscard]] Result<std::unique_ptr<Judge>> trainJudge(const Subject& subject, Monitor& monitor);

} // namespace timbrel::measures
