// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/casework/ids.h"
#include "core/store/unitofwork.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

using RemedyId = Id<struct RemedyTag>;

/// What the council puts right at a stage: an apology, a payment, a review of what was decided.
/// What others recommended is RemedyFacts. \source domain 4.6; features 65
struct StageRemedy {
    std::optional<RemedyId> id; ///< Nothing for one that is new.
    StageId stage;
    std::optional<ListItemId> type;
    std::optional<Money> amount; ///< Of a payment.
    QString description;
    std::optional<QDate> offeredOn;
    std::optional<QDate> agreedOn; ///< By the complainant.
    std::optional<QDate> dueOn;
    std::optional<QDate> givenOn; ///< Paid or done.
    QString evidence;             ///< What shows that it was.
    int version = 1;

    bool operator==(const StageRemedy &) const = default;
};

/// What is wrong with a remedy, beside which fact.
struct StageRemedyFault {
    enum class Field { Type, OfferedOn, AgreedOn, GivenOn, Evidence };

    Field field = Field::Type;
    QString words;
};

/// A type; days in their order, none to come but the one when it is due; what was given has its
/// evidence.
std::vector<StageRemedyFault> faultsIn(const StageRemedy &remedy, QDate today);

namespace remedies {

/// Remedies of a case, by its stages and then as they were recorded.
Result<std::vector<StageRemedy>> ofCase(Database &database, CaseId id);

/// \return Error::Code::NotFound if it is gone.
Result<StageRemedy> remedy(Database &database, RemedyId id);

/// Each is one unit of work, by which it can be taken back.
/// \return Error::Code::Invalid with what is wrong, Conflict if it was changed since it was read.
Result<ChangeSetId> save(Database &database, const Signature &signature, CaseId ofCase,
                         const StageRemedy &remedy, QDate today, const QString &what);
Result<ChangeSetId> remove(Database &database, const Signature &signature, CaseId ofCase,
                           RemedyId remedy, const QString &reason, const QString &what);

} // namespace remedies
} // namespace redress
