// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/casework/councilrules.h"
#include "core/store/database.h"
#include "core/store/filelock.h"
#include "core/store/referencedata.h"
#include "core/store/unitofwork.h"

#include <QString>

#include <memory>
#include <optional>

namespace redress {

/// The one file that holds the cases of a council, open.
///
/// Only one program has it open for writing; a lock beside the file names who. Reading is always
/// possible. Belongs to the thread that opened it; other threads open their own for reading.
class CaseStore final
{
public:
    enum class Access {
        ReadWrite, ///< Fails with Busy while another program has the file open for writing.
        ReadOnly,
    };

    /// Whether the file is kept as on a network share: without a write-ahead log, which needs the
    /// memory of one computer.
    enum class Caution {
        ByPlace, ///< If it lies on one, or says of itself that it does.
        Always,
    };

    /// Makes an empty case file with calendar, procedures and lists.
    /// \return Error::Code::Conflict if a file of that name exists, NotFound without its folder.
    static Result<std::unique_ptr<CaseStore>> create(const QString &path, const Operator &who,
                                                     const Clock &clock,
                                                     Caution caution = Caution::ByPlace);

    /// Opens a case file, after a backup and migration if it comes from an older version. A file
    /// that may not be written is opened read-only, whatever was asked for.
    /// \return NotFound, Foreign (also for a folder), SchemaTooNew, Damaged, Busy, ReadOnly for an
    /// older file opened for reading, or Storage; the file is then untouched.
    static Result<std::unique_ptr<CaseStore>> open(const QString &path, Access access,
                                                   const Operator &who, const Clock &clock,
                                                   Caution caution = Caution::ByPlace);

    /// The newest copy that open() made of an older file before it brought that up to date.
    static QString copyBeforeUpgrade(const QString &path);

    /// Takes over a database that has the schema already, such as one on a server.
    static Result<std::unique_ptr<CaseStore>> adopt(Database database, const Operator &who,
                                                    const Clock &clock);

    /// Puts calendar, procedures and starter lists into a database that has just got its schema.
    static Result<void> seed(Database &database, const Signature &signature);

    ~CaseStore();

    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_database.isReadOnly(); }
    /// What was found beside the file when it was opened, in words for the person: a log of changes
    /// that is not of this file, and was set aside. Empty as a rule.
    const QString &noteOfOpening() const { return m_noteOfOpening; }
    /// Whether the file is kept as on a network share.
    bool isSafeMode() const { return m_isSafeMode; }
    /// Whether the file is to be kept so wherever it lies; counts from the next opening on.
    Result<bool> isAlwaysSafe();
    Result<void> setAlwaysSafe(bool isAlways);

    /// Tells other computers that this program lives, and looks whether somebody has taken the file
    /// over, moved it, or put another in its place. To be called every few seconds. \return why
    /// nothing can be saved any more; NotFound where it is not the file that is there.
    std::optional<Error> keepLock();
    /// Gets the lock again that somebody has taken. \return Busy while they have it.
    Result<void> regainLock();
    /// For a connection of its own that writes into this file: Database::setGuard().
    Database::Guard guard() const;

    Database &database() { return m_database; }
    const CouncilRules &rules() const { return m_rules; }
    const ReferenceData &reference() const { return m_reference; }
    const Clock &clock() const { return m_clock; }
    const Operator &who() const { return m_who; }
    Signature signature() const;

    /// Name of the council; empty until it was set.
    const QString &councilName() const { return m_councilName; }
    Result<void> setCouncilName(const QString &name);
    bool isSample() const { return m_isSample; }

    /// Reads calendar, procedures, organisation and lists anew.
    Result<void> reload();

    /// Adopts what a committed unit of work has added to the reference data.
    void setReference(ReferenceData data) { m_reference = std::move(data); }

    /// A number that changes whenever another connection has written to the file.
    Result<qint64> changeCounter();

private:
    CaseStore(Database database, const QString &path, Operator who, const Clock &clock);
    void load();
    void holdBy(std::unique_ptr<FileLock> lock);
    bool wantsSafeMode(Caution caution);

    QString m_path;
    Operator m_who;
    const Clock &m_clock;
    std::unique_ptr<FileLock> m_lock; ///< Outlives the database.
    Database m_database;
    CouncilRules m_rules;
    ReferenceData m_reference;
    QString m_councilName;
    QString m_noteOfOpening;
    bool m_isSample = false;
    bool m_isSafeMode = false;
};

/// Whether the file at \p path is one of Redress that this version can read; looked at from
/// outside. \return NotFound, Foreign, Damaged, SchemaTooNew or ReadOnly, as CaseStore::open().
Result<void> isCaseFile(const QString &path);

} // namespace redress
