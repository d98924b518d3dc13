// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/casework/councilrules.h"
#include "core/store/database.h"
#include "core/store/referencedata.h"
#include "core/store/unitofwork.h"

#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace redress {

/// Who is at the keyboard, by the sign-in name of the operating system.
struct Operator {
    QString person;
    QString computer;

    static Operator current();
};

/// Who has a case file open for writing.
struct Holder {
    QString person;
    QString computer;
    QDateTime sinceUtc;
};

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

    /// Makes an empty case file with calendar, procedures and lists.
    /// \return Error::Code::Conflict if a file of that name exists, NotFound without its folder.
    static Result<std::unique_ptr<CaseStore>> create(const QString &path, const Operator &who,
                                                     const Clock &clock);

    /// Opens a case file, after a backup and migration if it comes from an older version. A file
    /// that may not be written is opened read-only, whatever was asked for.
    /// \return NotFound, Foreign (also for a folder), SchemaTooNew, Damaged, Busy, ReadOnly for an
    /// older file opened for reading, or Storage; the file is then untouched.
    static Result<std::unique_ptr<CaseStore>> open(const QString &path, Access access,
                                                   const Operator &who, const Clock &clock);

    /// Where open() keeps an older file as it was before it brings it up to date.
    static QString copyBeforeUpgrade(const QString &path);

    /// Takes over a database that has the schema already, such as one on a server.
    static Result<std::unique_ptr<CaseStore>> adopt(Database database, const Operator &who,
                                                    const Clock &clock);

    /// Puts calendar, procedures and starter lists into a database that has just got its schema.
    static Result<void> seed(Database &database, const Signature &signature);

    ~CaseStore();

    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_database.isReadOnly(); }
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

    QString m_path;
    Operator m_who;
    const Clock &m_clock;
    std::unique_ptr<QLockFile> m_lock; ///< Outlives the database.
    Database m_database;
    CouncilRules m_rules;
    ReferenceData m_reference;
    QString m_councilName;
    bool m_isSample = false;
};

/// Who has the case file at \p path open for writing; nothing if nobody has. What a program left
/// that died is cleared away.
std::optional<Holder> holderOf(const QString &path);

/// Whether the lock of a program that died lies beside the case file and cannot be cleared away, as
/// in a folder that cannot be written. Nobody holds the file then.
bool hasForgottenLock(const QString &path);

} // namespace redress
