// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casework/records.h"
#include "core/store/unitofwork.h"

namespace redress {

class CouncilRules;

/// A representation or an enquiry that turns out to be a complaint. \source domain 3.2
struct Conversion {
    CaseId from;
    ProcedureKey procedure = ProcedureKey::ChildrenStatutory;
    QString reference; ///< Of the complaint.
    QDate receivedOn;  ///< The day on which it became one: its procedure counts from it.
    QString reason;

    bool operator==(const Conversion &) const = default;
};

/// What is wrong with what was typed, and beside which field it is said.
struct ConversionFault {
    enum class Field { Reference, ReceivedOn, Reason };

    Field field = Field::Reason;
    QString words; ///< For the person, translated.

    bool operator==(const ConversionFault &) const = default;
};

namespace conversion {

/// Why \p record can become no complaint; empty: it can.
QString whyNot(const CaseRecord &record, const std::optional<QDate> &endedOn);

/// What is proposed: today, the children's procedure and its next reference.
Result<Conversion> proposed(Database &database, CaseId from, QDate today);

/// \param from as it is recorded.
std::vector<ConversionFault> faultsIn(const Conversion &made, const CaseRecord &from, QDate today);

/// Records the complaint with what is known of the case that it comes from, its people, needs and
/// readers; links both; and ends the wait for a reply to the first. One unit of work.
/// \return the complaint; Error::Code::Invalid for faults, Conflict for a reference that is taken.
Result<CaseId> record(Database &database, const Signature &signature, const CouncilRules &rules,
                      const Conversion &made, QDate today, const QString &what);

} // namespace conversion
} // namespace redress
