// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace redress {

/// The number of one kind of record. Ids of two kinds do not mix, and none turns into a number
/// unasked. Zero is never given out and stands for "no record" only inside containers.
template <typename Tag>
class Id final
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {}

    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }
    // The check takes the zero that a comparison is held against for a null pointer.
    constexpr auto operator<=>(const Id &) const = default; // NOLINT(modernize-use-nullptr)

private:
    qint64 m_value = 0;
};

template <typename Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0) noexcept
{
    return ::qHash(id.value(), seed);
}

} // namespace redress
