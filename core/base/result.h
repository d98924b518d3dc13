// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <concepts>
#include <functional>
#include <type_traits>
#include <utility>
#include <variant>

namespace redress {

/// A value, or the Error that stands in its place. Method names follow std::expected.
///
/// value() and error() may only be asked of the side that is there; anything else is a broken
/// promise of the caller and stops a build with assertions.
template <typename T>
class [[nodiscard]] Result final
{
public:
    using value_type = T;

    // Implicit on purpose: "return value;" and "return Error{...};" are the point of the class.
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {}

    bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const &
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_content);
    }
    T &value() &
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_content);
    }
    T &&value() &&
    {
        Q_ASSERT(has_value());
        return std::move(*std::get_if<0>(&m_content));
    }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_content);
    }

    template <typename U>
    T value_or(U &&otherwise) const &
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(otherwise));
    }

    /// Calls \p next with the value and returns its Result; passes an error on.
    template <typename Next>
    auto and_then(Next &&next) const & -> std::invoke_result_t<Next, const T &>
    {
        if (has_value())
            return std::invoke(std::forward<Next>(next), value());
        return error();
    }

    /// Returns a Result of what \p change makes of the value; passes an error on.
    template <typename Change>
    auto transform(Change &&change) const & -> Result<std::invoke_result_t<Change, const T &>>
    {
        if (has_value())
            return std::invoke(std::forward<Change>(change), value());
        return error();
    }

private:
    std::variant<T, Error> m_content;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void> final
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_ok(false)
    {}

    bool has_value() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const
    {
        Q_ASSERT(!m_ok);
        return m_error;
    }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace redress
