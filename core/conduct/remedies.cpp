// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/remedies.h"

#include "core/base/dates.h"
#include "core/store/factreader.h"
#include "core/store/recordwriter.h"
#include "core/store/restriction.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QStringList>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct RemedyText {
    Q_DECLARE_TR_FUNCTIONS(redress::Remedies)
};

const QString kRemediesOfCase = uR"sql(
SELECT y.id FROM remedy y JOIN stage s ON s.id = y.stage_id
WHERE s.case_id = :case_id
ORDER BY s.stage_no, y.id
)sql"_s;

void refuse(const std::vector<StageRemedyFault> &faults)
{
    if (faults.empty())
        return;
    QStringList words;
    for (const StageRemedyFault &fault : faults)
        words.append(fault.words);
    throw StorageError({Error::Code::Invalid, words.join(u' '), u"remedy"_s});
}

StoredFacts factsOf(const StageRemedy &remedy)
{
    return {
        {u"stage_id"_s, storedFact(remedy.stage)},
        {u"remedy_type_id"_s, storedFact(remedy.type)},
        {u"amount_pence"_s, storedFact(remedy.amount)},
        {u"description"_s, storedFact(remedy.description.trimmed())},
        {u"offered_on"_s, storedFact(remedy.offeredOn)},
        {u"agreed_on"_s, storedFact(remedy.agreedOn)},
        {u"due_on"_s, storedFact(remedy.dueOn)},
        {u"paid_on"_s, storedFact(remedy.givenOn)},
        {u"evidence"_s, storedFact(remedy.evidence.trimmed())},
    };
}

StageRemedy read(Database &database, RemedyId id)
{
    const FactReader row = FactReader::of(database, "remedy"_L1, id.value());
    StageRemedy facts;
    facts.id = id;
    facts.stage = row.id<StageId>(u"stage_id"_s).value_or(StageId());
    facts.type = row.id<ListItemId>(u"remedy_type_id"_s);
    facts.amount = row.money(u"amount_pence"_s);
    facts.description = row.text(u"description"_s);
    facts.offeredOn = row.day(u"offered_on"_s);
    facts.agreedOn = row.day(u"agreed_on"_s);
    facts.dueOn = row.day(u"due_on"_s);
    facts.givenOn = row.day(u"paid_on"_s);
    facts.evidence = row.text(u"evidence"_s);
    facts.version = row.version();
    return facts;
}

} // namespace

std::vector<StageRemedyFault> faultsIn(const StageRemedy &remedy, QDate today)
{
    using In = StageRemedyFault::Field;
    std::vector<StageRemedyFault> faults;
    if (!remedy.type)
        faults.push_back({In::Type, RemedyText::tr("Say what kind of remedy it is.")});
    for (const auto &[field, day] :
         {std::pair(In::OfferedOn, remedy.offeredOn), std::pair(In::AgreedOn, remedy.agreedOn),
          std::pair(In::GivenOn, remedy.givenOn)}) {
        if (day && *day > today)
            faults.push_back(
                {field, RemedyText::tr("%1 has not come yet.").arg(weekdayDate(*day))});
    }
    if (remedy.agreedOn && remedy.offeredOn && *remedy.agreedOn < *remedy.offeredOn)
        faults.push_back(
            {In::AgreedOn,
             RemedyText::tr("%1 lies before the offer.").arg(weekdayDate(*remedy.agreedOn))});
    if (remedy.givenOn && remedy.evidence.trimmed().isEmpty())
        faults.push_back(
            {In::Evidence, RemedyText::tr("Say what shows that it was paid or done.")});
    return faults;
}

namespace remedies {

Result<std::vector<StageRemedy>> ofCase(Database &database, CaseId id)
{
    return guarded([&] {
        restriction::demandOpen(database, id);
        std::vector<RemedyId> ids;
        Statement select(database, kRemediesOfCase);
        select.bind(u":case_id"_s, id);
        while (select.step())
            ids.emplace_back(select.integer(0));
        select.reset();
        std::vector<StageRemedy> found;
        found.reserve(ids.size());
        for (const RemedyId one : ids)
            found.push_back(read(database, one));
        return found;
    });
}

Result<StageRemedy> remedy(Database &database, RemedyId id)
{
    return guarded([&] { return read(database, id); });
}

Result<ChangeSetId> save(Database &database, const Signature &signature, CaseId ofCase,
                         const StageRemedy &remedy, QDate today, const QString &what)
{
    return guarded([&] {
        refuse(faultsIn(remedy, today));
        UnitOfWork unit(database, signature, what);
        if (remedy.id)
            updateRecord(unit, "remedy"_L1, remedy.id->value(), ofCase, factsOf(remedy),
                         remedy.version);
        else
            insertRecord(unit, "remedy"_L1, unit.newId<RemedyId>().value(), ofCase,
                         factsOf(remedy));
        unit.commit();
        return unit.id();
    });
}

Result<ChangeSetId> remove(Database &database, const Signature &signature, CaseId ofCase,
                           RemedyId remedy, const QString &reason, const QString &what)
{
    return takeAway(database, signature, "remedy"_L1, remedy.value(), ofCase, reason, what);
}

} // namespace remedies
} // namespace redress
