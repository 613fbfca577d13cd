// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <new>
#include <vector>

namespace timbrel::spectral {

/// Allocates at the boundary that vector instructions like best. FFTW runs a plan only on buffers
/// that are aligned as those it was made with, so all buffers for it come from here.
template <typename T> struct AlignedAllocator {
    using value_type = T;
    static constexpr std::align_val_t kBoundary{64};

    AlignedAllocator() = default;
    template <typename U> explicit AlignedAllocator(const AlignedAllocator<U>&) { }

    [[nodiscard]] T* allocate(std::size_t count)
    {
        return static_cast<T*>(::operator new(count * sizeof(T), kBoundary));
    }
    void deallocate(T* memory, std::size_t) { ::operator delete(memory, kBoundary); }

    friend bool operator==(const AlignedAllocator&, const AlignedAllocator&) { return true; }
};

template <typename T> using AlignedVector = std::vector<T, AlignedAllocator<T>>;

} // namespace timbrel::spectral
