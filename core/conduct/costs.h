// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casework/records.h"
#include "core/store/unitofwork.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// What a stage cost, with all that is recorded of it. Tables of payments count it in the quarter
/// in which it was paid; the average of a stage 2 counts it with its stage, whenever it is paid.
/// \source domain 4.6, M-20; features 73 to 75
struct CostFacts {
    std::optional<CostId> id; ///< Nothing for one that is new.
    StageId stage;
    std::optional<CostType> type;
    std::optional<ListItemId> head; ///< One of the council's own; its type is Other.
    std::optional<Money> amount;
    std::optional<QDate> invoicedOn;
    std::optional<QDate> paidOn;       ///< Places it in a quarter; nothing until it is paid.
    std::optional<OrgNodeId> recharge; ///< The place to which it is charged, where it is.
    QString description;
    int version = 1;

    bool operator==(const CostFacts &) const = default;
};

/// What is wrong with a cost, beside which fact.
struct CostFault {
    enum class Field { Type, Amount, InvoicedOn, PaidOn };

    Field field = Field::Type;
    QString words;
};

/// A head and an amount, and no head of the council's own that counts as another type; no day is
/// still to come.
std::vector<CostFault> faultsIn(const CostFacts &cost, QDate today);

namespace costs {

/// Costs of a case, by its stages and then by the day of the payment; what is to be paid comes
/// last.
Result<std::vector<CostFacts>> ofCase(Database &database, CaseId id);

/// \return Error::Code::NotFound if it is gone.
Result<CostFacts> cost(Database &database, CostId id);

/// Each is one unit of work, by which it can be taken back.
/// \return Error::Code::Invalid with what is wrong, Conflict if it was changed since it was read.
Result<ChangeSetId> save(Database &database, const Signature &signature, CaseId ofCase,
                         const CostFacts &cost, QDate today, const QString &what);
Result<ChangeSetId> remove(Database &database, const Signature &signature, CaseId ofCase,
                           CostId cost, const QString &reason, const QString &what);

/// Says that the quarter of a payment is closed, so that its tables differ from what was published;
/// empty: it is open. \throws StorageError
QString closedWords(Database &database, QDate paidOn);

/// The sum of all of them.
Money totalOf(const std::vector<CostFacts> &costs);
/// The sum of those that are not paid yet.
Money toBePaid(const std::vector<CostFacts> &costs);

} // namespace costs
} // namespace redress
