// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <exception>

namespace redress {

/// Thrown by the classes that speak to the database, caught once by each function that the rest of
/// Redress calls (see guarded()). It never leaves core.
class StorageError final : public std::exception
{
public:
    explicit StorageError(Error error)
        : m_error(std::move(error))
    {}

    const Error &error() const { return m_error; }
    const char *what() const noexcept override { return "redress::StorageError"; }

private:
    Error m_error;
};

/// Runs \p work and turns what it throws into an Error.
template <typename Work>
auto guarded(Work &&work) -> Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            std::forward<Work>(work)();
            return {};
        } else {
            return std::forward<Work>(work)();
        }
    } catch (const StorageError &failure) {
        return failure.error();
    }
}

/// The value of \p result, or its error thrown: the way back inside core/store.
template <typename T>
T unwrap(Result<T> result)
{
    if (!result)
        throw StorageError(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

} // namespace redress
