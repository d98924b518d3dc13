// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ids.h"
#include "core/store/statement.h"
#include "core/store/touchedwords.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QString>

#include <optional>

namespace redress {

/// Who writes, from where and when: what every entry of the audit trail is signed with.
struct Signature {
    QString person;
    QString computer;
    QDateTime atUtc;
};

/// One change to a case file: a transaction together with its entries in the audit trail.
///
/// A new record is one entry; a change is one entry per field; an import is one entry that each of
/// its records names as its origin. Whatever is not committed leaves no trace. The trail is
/// append-only, and each unit is sealed with a digest that covers the seal before it.
/// Constructor and all functions throw StorageError.
class UnitOfWork final
{
public:
    /// \param what what the person did, in their words: "Stage 1 response recorded".
    UnitOfWork(Database &database, const Signature &signature, const QString &what,
               const QString &reason = {});
    Q_DISABLE_COPY_MOVE(UnitOfWork)

    Database &database() { return m_database; }
    ChangeSetId id() const { return m_id; }
    const Signature &signature() const { return m_signature; }

    /// An id that no record of this file has.
    template <typename SomeId>
    SomeId newId()
    {
        return SomeId(nextNumber());
    }

    void created(QLatin1StringView entity, qint64 id, std::optional<CaseId> ofCase = {});
    void imported(QLatin1StringView entity, qint64 id, const QString &description);
    void exported(QLatin1StringView entity, qint64 id, const QString &description);
    /// Notes nothing if both values are the same.
    void changed(QLatin1StringView entity, qint64 id, std::optional<CaseId> ofCase,
                 QLatin1StringView field, const std::optional<QString> &before,
                 const std::optional<QString> &after);
    /// \param record the record as it was, as JSON.
    void deleted(QLatin1StringView entity, qint64 id, std::optional<CaseId> ofCase,
                 const QString &record);

    /// Says that records were written that have no entry of their own: they name this unit as their
    /// origin.
    void bringsRecords() { m_bringsRecords = true; }

    /// True once something was noted: a unit without an entry need not be committed.
    bool hasEntries() const { return m_entries > 0; }

    void commit();

private:
    qint64 nextNumber();
    void note(QLatin1StringView entity, qint64 id, std::optional<CaseId> ofCase,
              QLatin1StringView action, QLatin1StringView field,
              const std::optional<QString> &before, const std::optional<QString> &after);

    /// Keeps in mind whose words an entry may change.
    void touch(QLatin1StringView entity, qint64 id, std::optional<CaseId> ofCase,
               QLatin1StringView action, QLatin1StringView field,
               const std::optional<QString> &before, const std::optional<QString> &after);

    Database &m_database;
    Signature m_signature;
    Transaction m_transaction;
    qint64 m_nextNumber = 0;
    qint64 m_lastNumber = -1;
    ChangeSetId m_id;
    std::optional<Statement> m_noteStatement;
    QCryptographicHash m_content;
    qint64 m_entries = 0;
    TouchedWords m_touched;
    bool m_bringsRecords = false;
};

/// Feeds one entry of the trail into the digest of its unit; used to write and to verify alike.
void addToDigest(QCryptographicHash &digest, const QStringList &parts);

/// The seal of a unit: digest of the seal before it and of its own content.
QString sealOf(const QString &previousSeal, const QByteArray &contentDigest);

} // namespace redress
