// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/storedword.h"
#include "core/casework/ids.h"
#include "core/store/database.h"

#include <QDate>
#include <QLatin1StringView>
#include <QString>

namespace redress {

/// What somebody is to a case file, by the name under which they sign in to the computer. Each may
/// do what those before it may. \source features 117
enum class TeamRole {
    Reader,  ///< Sees what is not restricted; changes nothing.
    Officer, ///< Works on cases.
    Manager, ///< Changes calendar, services, lists and letters; empties the bin; reads the log.
    Administrator, ///< Says who is what.
};

template <>
inline constexpr std::array<std::pair<TeamRole, QLatin1StringView>, 4> kStoredWords<TeamRole>{{
    {TeamRole::Reader, QLatin1StringView("reader")},
    {TeamRole::Officer, QLatin1StringView("officer")},
    {TeamRole::Manager, QLatin1StringView("manager")},
    {TeamRole::Administrator, QLatin1StringView("administrator")},
}};

QString labelOf(TeamRole role);

/// The role of one person in one file, and where it comes from.
struct Rights {
    enum class Why {
        Named,           ///< The file lists them.
        Sample,          ///< The sample county belongs to whoever opens it.
        NoAdministrator, ///< Nobody at work is administrator: until somebody is, all may do all.
        NotNamed,        ///< The file lists others; what the setting gives to those.
        Left,            ///< Their last day is over: they read, and no more.
    };

    TeamRole role = TeamRole::Administrator;
    Why why = Why::NoAdministrator;
    QString askWhom{}; ///< The administrators, by name; empty where nobody need be asked.

    bool may(TeamRole least) const { return role >= least; }
    bool operator==(const Rights &) const = default;
};

namespace rights {

/// Council setting: the role of people whom the file does not list, reader or officer.
inline constexpr QLatin1StringView kOthersSetting{"access.others"};

/// \throws StorageError
Rights of(Database &database, const QString &login, QDate day);

/// The same as it was before what \p unit has written so far: nobody gives themselves a role in the
/// change that asks for it. \throws StorageError
Rights before(Database &database, ChangeSetId unit, const QString &login, QDate day);

/// The role that a change of a record asks for, as the audit trail names the change.
TeamRole leastFor(QLatin1StringView entity, QLatin1StringView action, QLatin1StringView field);

/// Why somebody may not do what asks for \p least, and who can help; empty if they may.
QString refusal(const Rights &rights, TeamRole least);

/// \throws StorageError with code ReadOnly unless it is allowed.
void demand(const Rights &rights, TeamRole least);

} // namespace rights

} // namespace redress
