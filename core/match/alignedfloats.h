// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <new>
#include <vector>

namespace Wheelhouse {

/// Memory that begins on a cache line, so that no row of 16 floats lies on two.
template <typename T> struct LineAllocator
{
    using value_type = T;
    LineAllocator() = default;
    template <typename U> LineAllocator(const LineAllocator<U> &) {}
    T *allocate(std::size_t count)
    {
        return static_cast<T *>(::operator new(count * sizeof(T), std::align_val_t(64)));
    }
    void deallocate(T *memory, std::size_t) { ::operator delete(memory, std::align_val_t(64)); }
    bool operator==(const LineAllocator &) const { return true; }
};

using AlignedFloats = std::vector<float, LineAllocator<float>>;

} // namespace Wheelhouse
