// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <memory>
#include <span>

namespace timbrel::audio {

/// Lanes slowed down at the pitch they have. All take their time in the same way, so that a switch
/// between them stays at the same sample. One thread at a time; allocates.
class Stretcher final {
public:
    /// At least one lane; `speed` in [kSlowest, 1]: half of it takes twice as long.
    Stretcher(double sampleRate, std::size_t lanes, double speed);
    ~Stretcher();
    Stretcher(const Stretcher&) = delete;
    Stretcher& operator=(const Stretcher&) = delete;

    /// The next samples, equally many of each lane, at most kAtOnce.
    void put(std::span<const float* const> lanes, std::size_t count);
    /// How many stretched samples there are.
    [[nodiscard]] std::size_t ready() const;
    /// Takes `count` of them, at most ready() and kAtOnce. The n-th of all belongs to the
    /// (n · speed)-th that was put.
    void take(std::span<float* const> lanes, std::size_t count);

    static constexpr std::size_t kAtOnce = 512;
    static constexpr double kSlowest = 0.25;

private:
    struct Library;
    std::unique_ptr<Library> m_library;
};

} // namespace timbrel::audio
