// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ids.h"
#include "core/store/unitofwork.h"

#include <QSet>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace redress {

/// A case of the council, or one at the Ombudsman that stands alone. One that was linked with a
/// case of the council is as open as that.
using AnyCaseId = std::variant<CaseId, OmbudsmanId>;

/// The cases that are restricted to people among whom whoever reads is not. Few cases are
/// restricted: they are read at once, and asked for as often as there are rows.
class ClosedCases final
{
public:
    /// \throws StorageError
    explicit ClosedCases(Database &database);

    /// Of cases of the council, as ids() and without().
    bool isEmpty() const { return m_ids.isEmpty(); }
    bool has(CaseId id) const { return m_ids.contains(id.value()); }
    bool has(OmbudsmanId id) const { return m_alone.contains(id.value()); }
    const QSet<qint64> &ids() const { return m_ids; }

    /// A condition that keeps them out, in the form "c.id NOT IN (1, 2)".
    QString without(const QString &column) const;

private:
    QSet<qint64> m_ids;
    QSet<qint64> m_alone;
};

/// Why a case is restricted, by whom, and who may open it.
struct Restriction {
    QString reason;
    QString person;
    QDateTime atUtc;
    std::vector<MemberId> readers;

    bool operator==(const Restriction &) const = default;
};

/// Cases that only those open who are named: a matter of staff, a sensitive family. Others see that
/// there is a case, of which kind and until when, and nothing of what is in it.
/// \source features 118
namespace restriction {

/// What stands in lists in the place of what a closed case is about.
QString closedWords();

/// Nothing if the case is not restricted.
Result<std::optional<Restriction>> of(Database &database, const AnyCaseId &id);

/// Whether a case is restricted to people among whom whoever reads is not. \throws StorageError
bool isClosed(Database &database, const AnyCaseId &id);

/// \throws StorageError with code ReadOnly and who may open it, if the case is closed.
void demandOpen(Database &database, const AnyCaseId &id);

/// Notes that somebody opens the case, if it is restricted, also where the file is open for reading
/// only. \return ReadOnly if it is closed to them, or if the look cannot be noted, as in a file
/// that nobody may write.
Result<void> noteView(Database &database, const Signature &signature, const AnyCaseId &id,
                      const QString &what);

/// Restricts a case, or changes who may open it, with a reason. Whoever may open a case may do so;
/// of one that is closed to them, a manager.
/// \return Invalid without a reason or without anybody who may open it.
Result<ChangeSetId> restrict(Database &database, const Signature &signature, const AnyCaseId &id,
                             const std::vector<MemberId> &readers, const QString &reason,
                             const QString &what);

/// Opens \p to to the same people as \p from, inside a unit: of two cases that were one.
/// \throws StorageError
void copyReaders(UnitOfWork &unit, CaseId from, CaseId to);

/// Restricts \p to, which is open to all, to those to whom \p alone was open when it stood alone.
/// Inside a unit that links them. \throws StorageError
void takeReadersAlong(UnitOfWork &unit, OmbudsmanId alone, CaseId to);

/// Opens the case to all again, with a reason.
Result<ChangeSetId> lift(Database &database, const Signature &signature, const AnyCaseId &id,
                         const QString &reason, const QString &what);

/// Cases that are restricted and name nobody, or name somebody and are not: for the check.
qint64 inconsistent(Database &database);

} // namespace restriction

} // namespace redress
