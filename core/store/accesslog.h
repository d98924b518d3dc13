// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/restriction.h"
#include "core/store/unitofwork.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// Somebody looked at a restricted case, printed something or saved it outside of the file.
struct AccessEntry {
    enum class Kind { Viewed, Printed, Saved };

    QDateTime atUtc;
    QString person;
    QString computer;
    Kind kind = Kind::Viewed;
    QString what;                   ///< What it was, as it was called.
    std::optional<CaseId> caseId{}; ///< Where it was of one case of the council.
    QString reference{};            ///< Of that, or of the case at the Ombudsman.

    bool operator==(const AccessEntry &) const = default;
};

/// What left the file and what of it was looked at: entries of the audit trail like all others, so
/// that its seals cover them. \source features 114
namespace accesslog {

/// Notes that something was printed, saved or looked at, also where the file is open for reading
/// only: the note is a short unit of work of its own. \return an error where it cannot be written,
/// but for prints and copies of a file that nobody may write.
/// \param what such as "Work list, overdue, 12 cases".
Result<void> note(Database &database, const Signature &signature, AccessEntry::Kind kind,
                  const QString &what, const std::optional<AnyCaseId> &ofCase = {});

/// The newest first. \return ReadOnly for anybody but a manager or an administrator.
Result<std::vector<AccessEntry>> entries(Database &database, int most);

} // namespace accesslog

} // namespace redress
