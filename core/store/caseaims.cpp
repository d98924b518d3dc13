// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/caseaims.h"

#include "core/store/recordwriter.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

namespace redress {

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
    ComplimentFacts &compliment = aims.compliment;
    compliment.quoteConsent = fromStored<QuoteConsent>(textOf(u"quote_consent"_s));
    compliment.isQuoteAnonymised = textOf(u"quote_is_anonymised"_s) == u"1"_s;
    const QDate informed = QDate::fromString(textOf(u"staff_informed_on"_s), Qt::ISODate);
    if (informed.isValid())
        compliment.staffInformedOn = informed;
    compliment.isFromProfessional = textOf(u"from_professional"_s) == u"1"_s;
    if (const QString from = textOf(u"compliment_from_id"_s); !from.isEmpty())
        compliment.from = ListItemId(from.toLongLong());
    return aims;
}

/// The fact as it is now if it was not touched.
template <typename Fact>
void follow(Fact &mine, const Fact &before, const Fact &stored)
{
    if (mine == before)
        mine = stored;
}

} // namespace

QString labelOf(QuoteConsent consent)
{
    return consent == QuoteConsent::Given ? AimsText::tr("Given") : AimsText::tr("Refused");
}

namespace caseaims {

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
    StoredFacts facts{{u"desired_outcomes"_s, storedFact(after.desiredOutcomes.trimmed())},
                      {u"responding_manager"_s, storedFact(after.respondingManager.trimmed())}};
    if (const ComplimentFacts &compliment = after.compliment; compliment != before.compliment) {
        facts[u"quote_consent"_s] = compliment.quoteConsent
                                        ? std::optional(storedText(*compliment.quoteConsent))
                                        : std::nullopt;
        facts[u"quote_is_anonymised"_s] = storedFact(compliment.isQuoteAnonymised);
        facts[u"staff_informed_on"_s] = storedFact(compliment.staffInformedOn);
        facts[u"from_professional"_s] = storedFact(compliment.isFromProfessional);
        facts[u"compliment_from_id"_s] = storedFact(compliment.from);
    }
    updateRecord(unit, "case_detail"_L1, id.value(), id, facts);
}

CaseAims rebased(const CaseAims &mine, const CaseAims &before, const CaseAims &stored)
{
    CaseAims now = mine;
    follow(now.desiredOutcomes, before.desiredOutcomes, stored.desiredOutcomes);
    follow(now.respondingManager, before.respondingManager, stored.respondingManager);
    ComplimentFacts &facts = now.compliment;
    const ComplimentFacts &was = before.compliment;
    follow(facts.quoteConsent, was.quoteConsent, stored.compliment.quoteConsent);
    follow(facts.isQuoteAnonymised, was.isQuoteAnonymised, stored.compliment.isQuoteAnonymised);
    follow(facts.staffInformedOn, was.staffInformedOn, stored.compliment.staffInformedOn);
    follow(facts.from, was.from, stored.compliment.from);
    follow(facts.isFromProfessional, was.isFromProfessional, stored.compliment.isFromProfessional);
    return now;
}

} // namespace caseaims
} // namespace redress
