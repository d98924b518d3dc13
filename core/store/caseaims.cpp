// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/caseaims.h"

#include "core/store/recordwriter.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

namespace redress::caseaims {

namespace {

using namespace Qt::StringLiterals;

struct AimsText {
    Q_DECLARE_TR_FUNCTIONS(redress::CaseAims)
};

CaseAims storedIn(Database &database, CaseId id)
{
    CaseAims aims;
    const auto facts = storedFactsOf(database, "case_detail"_L1, id.value());
    const auto textOf = [&facts](const QString &column) {
        const auto found = facts->find(column);
        return found == facts->end() ? QString() : found->second.value_or(QString());
    };
    if (!facts)
        return aims;
    aims.desiredOutcomes = textOf(u"desired_outcomes"_s);
    aims.respondingManager = textOf(u"responding_manager"_s);
    return aims;
}

} // namespace

Result<CaseAims> load(Database &database, CaseId id)
{
    return guarded([&] { return storedIn(database, id); });
}

void write(UnitOfWork &unit, CaseId id, const CaseAims &before, const CaseAims &after)
{
    if (before == after)
        return;
    if (storedIn(unit.database(), id) != before)
        throw StorageError(
            {Error::Code::Conflict,
             AimsText::tr("Somebody else has changed the case since you opened it. Nothing was "
                          "saved."),
             u"case_detail"_s});
    updateRecord(unit, "case_detail"_L1, id.value(), id,
                 {{u"desired_outcomes"_s, storedFact(after.desiredOutcomes.trimmed())},
                  {u"responding_manager"_s, storedFact(after.respondingManager.trimmed())}});
}

} // namespace redress::caseaims
