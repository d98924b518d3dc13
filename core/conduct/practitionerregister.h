// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/workingcalendar.h"
#include "core/conduct/conductrecords.h"
#include "core/store/unitofwork.h"

#include <optional>
#include <vector>

namespace redress {

/// Somebody of the register with what they have in hand and how long it took so far.
struct RegisterLine {
    /// An average over several appointments, in working days.
    struct Taken {
        double days = 0;
        int of = 0; ///< Appointments that it is the average of.

        bool operator==(const Taken &) const = default;
    };

    Practitioner who;
    int open = 0;         ///< Appointments that last, in stages that are open.
    int appointments = 0; ///< All there were.
    /// From the request for the stage to the appointment. \source features 34
    std::optional<Taken> toAppoint;
    /// From the appointment to the report, of those whose report is there.
    std::optional<Taken> toReport;

    bool isRetired(QDate today) const { return who.retiredOn && *who.retiredOn < today; }
    bool operator==(const RegisterLine &) const = default;
};

/// The register of investigating officers, independent persons, adjudicating officers, panel
/// members and advocates. \source features 75
namespace practitionerregister {

/// Everybody, in the order of their names.
Result<std::vector<RegisterLine>> lines(Database &database, const WorkingCalendar &calendar);

/// Enters somebody. \return Invalid without a name.
Result<PractitionerId> add(Database &database, const Signature &signature, const Practitioner &who,
                           const QString &what);

/// Changes what is known of somebody; their appointments keep the role that they were made for.
/// \return Conflict if somebody else has changed it meanwhile, Invalid without a name.
Result<void> change(Database &database, const Signature &signature, const Practitioner &after,
                    const QString &what);

} // namespace practitionerregister

} // namespace redress
