// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace Wheelhouse {

/// A value or the Error that stands in its place. Every function that can fail for outside reasons
/// returns one; asking for the half that is not there is a broken promise of the caller (asserted).
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return check(), std::get<0>(m_state); }
    T &value() & { return check(), std::get<0>(m_state); }
    T &&value() && { return check(), std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return Q_ASSERT(!ok()), std::get<1>(m_state); }

private:
    void check() const { Q_ASSERT(ok()); }
    std::variant<T, Error> m_state;
};

template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return Q_ASSERT(m_error), *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace Wheelhouse
