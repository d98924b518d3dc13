// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/costs.h"

#include "core/base/dates.h"
#include "core/calendar/financialyear.h"
#include "core/store/factreader.h"
#include "core/store/quarterrepository.h"
#include "core/store/recordwriter.h"
#include "core/store/restriction.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QStringList>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct CostText {
    Q_DECLARE_TR_FUNCTIONS(redress::Costs)
};

const QString kCostsOfCase = uR"sql(
SELECT k.id FROM cost k JOIN stage s ON s.id = k.stage_id
WHERE s.case_id = :case_id
ORDER BY s.stage_no, k.paid_on IS NULL, k.paid_on, k.id
)sql"_s;

// What follows from the day of the payment has no entry of its own in the trail.
const QString kPlace = uR"sql(
UPDATE cost SET paid_quarter = :quarter WHERE id = :id
)sql"_s;

void refuse(const std::vector<CostFault> &faults)
{
    if (faults.empty())
        return;
    QStringList words;
    for (const CostFault &fault : faults)
        words.append(fault.words);
    throw StorageError({Error::Code::Invalid, words.join(u' '), u"cost"_s});
}

StoredFacts factsOf(const CostFacts &cost)
{
    return {
        {u"stage_id"_s, storedFact(cost.stage)},
        {u"cost_type"_s, storedText(*cost.type)},
        {u"head_id"_s, storedFact(cost.head)},
        {u"amount_pence"_s, storedFact(cost.amount)},
        {u"invoiced_on"_s, storedFact(cost.invoicedOn)},
        {u"paid_on"_s, storedFact(cost.paidOn)},
        {u"recharge_node_id"_s, storedFact(cost.recharge)},
        {u"description"_s, storedFact(cost.description.trimmed())},
    };
}

CostFacts read(Database &database, CostId id)
{
    const FactReader row = FactReader::of(database, "cost"_L1, id.value());
    CostFacts facts;
    facts.id = id;
    facts.stage = row.id<StageId>(u"stage_id"_s).value_or(StageId());
    facts.type = fromStored<CostType>(row.text(u"cost_type"_s));
    facts.head = row.id<ListItemId>(u"head_id"_s);
    facts.amount = row.money(u"amount_pence"_s);
    facts.invoicedOn = row.day(u"invoiced_on"_s);
    facts.paidOn = row.day(u"paid_on"_s);
    facts.recharge = row.id<OrgNodeId>(u"recharge_node_id"_s);
    facts.description = row.text(u"description"_s);
    facts.version = row.version();
    return facts;
}

} // namespace

std::vector<CostFault> faultsIn(const CostFacts &cost, QDate today)
{
    using In = CostFault::Field;
    std::vector<CostFault> faults;
    if (!cost.type || (cost.head && cost.type != CostType::Other))
        faults.push_back({In::Type, CostText::tr("Say what was paid for.")});
    if (!cost.amount)
        faults.push_back({In::Amount, CostText::tr("Say how much, as in 250 or 1,250.50.")});
    for (const auto &[field, day] :
         {std::pair(In::InvoicedOn, cost.invoicedOn), std::pair(In::PaidOn, cost.paidOn)}) {
        if (day && *day > today)
            faults.push_back({field, CostText::tr("%1 has not come yet.").arg(weekdayDate(*day))});
    }
    return faults;
}

namespace costs {

Result<std::vector<CostFacts>> ofCase(Database &database, CaseId id)
{
    return guarded([&] {
        restriction::demandOpen(database, id);
        std::vector<CostId> ids;
        Statement select(database, kCostsOfCase);
        select.bind(u":case_id"_s, id);
        while (select.step())
            ids.emplace_back(select.integer(0));
        select.reset();
        std::vector<CostFacts> found;
        found.reserve(ids.size());
        for (const CostId one : ids)
            found.push_back(read(database, one));
        return found;
    });
}

Result<CostFacts> cost(Database &database, CostId id)
{
    return guarded([&] { return read(database, id); });
}

Result<ChangeSetId> save(Database &database, const Signature &signature, CaseId ofCase,
                         const CostFacts &cost, QDate today, const QString &what)
{
    return guarded([&] {
        refuse(faultsIn(cost, today));
        UnitOfWork unit(database, signature, what);
        std::optional<int> quarter;
        if (cost.paidOn)
            quarter = Quarter::of(*cost.paidOn).code();
        StoredFacts facts = factsOf(cost);
        if (cost.id) {
            updateRecord(unit, "cost"_L1, cost.id->value(), ofCase, facts, cost.version);
            Statement(database, kPlace).bind(u":quarter"_s, quarter).bind(u":id"_s, *cost.id).run();
        } else {
            if (quarter)
                facts[u"paid_quarter"_s] = storedFact(qint64(*quarter));
            insertRecord(unit, "cost"_L1, unit.newId<CostId>().value(), ofCase, facts);
        }
        unit.commit();
        return unit.id();
    });
}

Result<ChangeSetId> remove(Database &database, const Signature &signature, CaseId ofCase,
                           CostId cost, const QString &reason, const QString &what)
{
    return takeAway(database, signature, "cost"_L1, cost.value(), ofCase, reason, what);
}

QString closedWords(Database &database, QDate paidOn)
{
    const Quarter quarter = Quarter::of(paidOn);
    const auto closings = QuarterRepository::closings(database, quarter);
    if (closings.empty() || closings.front().isOpen())
        return {};
    return CostText::tr("Quarter %1 of %2 is closed: its tables will not be as they were then.")
        .arg(quarter.number)
        .arg(quarter.year.label());
}

Money totalOf(const std::vector<CostFacts> &costs)
{
    Money total;
    for (const CostFacts &one : costs)
        total = total + one.amount.value_or(Money());
    return total;
}

Money toBePaid(const std::vector<CostFacts> &costs)
{
    Money total;
    for (const CostFacts &one : costs) {
        if (!one.paidOn)
            total = total + one.amount.value_or(Money());
    }
    return total;
}

} // namespace costs
} // namespace redress
