// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement.h"

#include <QByteArray>
#include <QHash>

namespace redress {

/// The digests over units of the audit trail, as they were written and as they are verified.
class SealedContent final
{
public:
    /// \throws StorageError
    explicit SealedContent(Database &database);

    /// Of a unit as it stands in the file; of one from which texts were erased, what it was before:
    /// the erasure has written that down, and its own seal covers it. \throws StorageError
    QByteArray digestOf(qint64 unit);

    /// Of a unit as it stands, whatever was erased from it.
    QByteArray presentDigestOf(qint64 unit);

    bool isErasedFrom(qint64 unit) const { return m_erased.contains(unit); }

private:
    QHash<qint64, QByteArray> m_erased;
    Statement m_head;
    Statement m_entries;
};

/// How an erasure notes the digest of a unit from which it takes texts.
inline constexpr QLatin1StringView kErasedEntity{"change_set"};
inline constexpr QLatin1StringView kErasedField{"content"};

} // namespace redress
