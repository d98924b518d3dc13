// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/contactlog.h"
#include "core/store/statement.h"
#include "core/worklist/workitem.h"

namespace redress {

/// Somebody outside who is to be spoken to about a case.
struct Reachable {
    QString name;
    QString role; ///< As it is stored: "complainant".
    QString telephone;
    QString email;
    QString safeContact; ///< How contact is safe, in words; comes before all else.
    bool doNotContact = false;

    bool operator==(const Reachable &) const = default;
};

/// What was said about an item of the work list, and who answers for it.
struct CaseTalk {
    QString summary;
    QString manager; ///< Who is to answer; of an action, its owner. Empty if nobody is named.
    std::vector<ContactEntry> log;    ///< The newest first.
    std::vector<Reachable> people;    ///< Representative, complainant, advocate.
    std::optional<QDate> toldOn;      ///< When the complainant was told of the extension.
    std::optional<QDate> lastChanged; ///< When the file last took something in about the case.
    QString lastChange;               ///< What that was.
};

/// Reads it, one item after the other. Throws StorageError.
class CaseTalkReader final
{
public:
    explicit CaseTalkReader(Database &database);

    CaseTalk read(const WorkItem &item);

private:
    void readAlone(OmbudsmanId id, CaseTalk &talk);

    Database &m_database;
    Statement m_head;
    Statement m_action;
    Statement m_people;
    Statement m_told;
    Statement m_last;
};

} // namespace redress
