// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ids.h"
#include "core/store/rights.h"
#include "core/store/unitofwork.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// Somebody of the team, as the settings show and change them.
struct TeamMember {
    std::optional<MemberId> id{}; ///< Nothing for somebody who is new.
    QString login;                ///< With which they sign in to their computer.
    QString name;
    QString initials;
    QString teamName;
    TeamRole role = TeamRole::Officer;
    std::optional<QDate> leftOn{}; ///< Their last day; may lie ahead.
    bool takesDiversityForms = false;
    int version = 1;

    bool operator==(const TeamMember &) const = default;
};

/// What is wrong with one of the fields of somebody of the team.
struct MemberFault {
    enum class Field { Login, Name, Role, LeftOn };

    Field field = Field::Login;
    QString words;
};

/// Who works here and may do what. A file keeps an administrator once it has one: nobody can lock a
/// council out of its own file. \source features 117
namespace members {

/// Everybody, also those who have left, by name.
Result<std::vector<TeamMember>> all(Database &database);

/// \param everybody as they are stored.
std::vector<MemberFault> faultsIn(const TeamMember &member,
                                  const std::vector<TeamMember> &everybody, QDate today);

/// Adds somebody or changes what is stored of them.
/// \return Invalid with what is wrong, Conflict if it was changed since, ReadOnly for whoever is no
/// administrator.
Result<MemberId> save(Database &database, const Signature &signature, const TeamMember &member,
                      QDate today, const QString &what);

/// What people may do whom the file does not list: reader or officer.
Result<TeamRole> roleOfOthers(Database &database);
Result<void> setRoleOfOthers(Database &database, const Signature &signature, TeamRole role,
                             const QString &what);

/// Makes whoever has made a new file its administrator.
Result<void> nameFirst(Database &database, const Signature &signature);

} // namespace members

} // namespace redress
