// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/conduct/conductrecords.h"
#include "core/letters/casedocuments.h"
#include "core/store/anycase.h"

namespace redress {

/// One line of the contact log of a case: who was spoken or written to, and what came of it.
/// \source features 48
struct ContactEntry {
    std::optional<ContactId> id; ///< Nothing for one that is new.
    std::optional<StageId> stage;
    ContactKind kind = ContactKind::Call;
    std::optional<DocumentDirection> direction; ///< In or out; nothing for a note.
    QDate happenedOn;
    QString withWhom;
    QString note;
    std::optional<QDate> nextChaseOn; ///< When to ask again, if nothing has come by then.
    QDateTime enteredAtUtc;
    QString enteredBy;

    bool operator==(const ContactEntry &) const = default;
};

/// What is wrong with a line, beside its field.
struct ContactFault {
    enum class Field { HappenedOn, Note, NextChaseOn };

    Field field = Field::Note;
    QString words;

    bool operator==(const ContactFault &) const = default;
};

std::vector<ContactFault> faultsIn(const ContactEntry &entry, QDate today);

/// A chase that is due, as the chase sheet lists it.
struct Chase {
    AnyCaseId caseId; ///< At the Ombudsman: one that stands alone.
    QString reference;
    QString summary;
    QString manager; ///< Who is to answer; else the officer of the case; empty if neither is known.
    QDate chaseOn;
    QDate lastOn; ///< The contact that it follows.
    QString withWhom;
    QString note;

    bool operator==(const Chase &) const = default;
};

/// The contact log of the cases of a file.
namespace contactlog {

/// The newest first.
Result<std::vector<ContactEntry>> entries(Database &database, const AnyCaseId &id);

/// Adds a line, or changes one. \param endsChases lines whose chase it ends.
/// \return the unit; Error::Code::Invalid with what is wrong.
Result<ChangeSetId> save(Database &database, const Signature &signature, const AnyCaseId &id,
                         const ContactEntry &entry, const std::vector<ContactId> &endsChases,
                         QDate today, const QString &what);

/// Takes a line away; a day that it proved is a gap again.
Result<ChangeSetId> remove(Database &database, const Signature &signature, const AnyCaseId &id,
                           ContactId entry, const QString &reason, const QString &what);

/// Chases of open cases that are due by the end of \p day, by manager and then by day.
Result<std::vector<Chase>> chases(Database &database, QDate day);

} // namespace contactlog

} // namespace redress
