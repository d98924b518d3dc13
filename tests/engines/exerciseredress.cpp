// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the exercise that is about costs, remedies and recommendations.
#include "tests/engines/exercise.h"

#include "core/conduct/caseredress.h"
#include "core/store/caserepository.h"
#include "core/store/pickcandidates.h"

namespace redress {

using namespace Qt::StringLiterals;

void Exercise::putRight()
{
    const QDate today = m_clock.today();
    const Signature who = store().signature();
    const auto id = CaseRepository(database()).find(u"CO-1"_s);
    ASSERT_TRUE(id && *id);
    const CaseId ofCase = **id;
    const StageId stage = CaseRepository(database()).dossier(ofCase)->stages.front().stage.id;
    CostFacts cost;
    cost.stage = stage;
    cost.type = CostType::Other;
    cost.head = store().reference().itemsOf(UserList::CostHead).front().id;
    cost.amount = Money{12345};
    cost.paidOn = today.addDays(-40);
    cost.recharge = store().reference().directorates().front().id;
    ASSERT_TRUE(costs::save(database(), who, ofCase, cost, today, u"Cost"_s));
    StageRemedy remedy;
    remedy.stage = stage;
    remedy.type = store().reference().itemsOf(UserList::RemedyType).front().id;
    remedy.evidence = u"A slip"_s;
    ASSERT_TRUE(remedies::save(database(), who, ofCase, remedy, today, u"Remedy"_s));
    RemedyFacts one;
    one.source = RecommendationSource::Panel;
    one.stage = stage;
    one.isAccepted = false;
    one.refusalReason = u"Done before"_s;
    ASSERT_TRUE(ombudsman::save(database(), who, ofCase, one, today, u"Recommended"_s));
    const auto read = readCaseRedress(database(), *CaseRepository(database()).dossier(ofCase));
    ASSERT_TRUE(read) << why(read);
    CostFacts owed = read->costs.back();
    owed.id.reset();
    owed.paidOn.reset();
    ASSERT_TRUE(costs::save(database(), who, ofCase, owed, today, u"Owed"_s));
    const auto again = readCaseRedress(database(), *CaseRepository(database()).dossier(ofCase));
    ASSERT_TRUE(again) << why(again);
    answer(again->costs.back().paidOn ? u"paid"_s : u"to be paid"_s);
    cost = read->costs.back();
    cost.paidOn = today;
    ASSERT_TRUE(costs::save(database(), who, ofCase, cost, today, u"Cost"_s));
    answer(database().ask(u"SELECT paid_quarter FROM cost WHERE id = %1"_s.arg(cost.id->value())));
    for (const StageRemedy &given : read->remedies)
        answer(given.evidence);
    answer(QString::number(read->refused.size()));
    for (const RemedyFacts &given : read->recommendations) {
        answer(given.refusalReason);
        ASSERT_TRUE(recommendations::remove(database(), who, ofCase, *given.id, u"By mistake"_s,
                                            u"Gone"_s));
    }
    Statement all(database(), u"SELECT id FROM ombudsman_case ORDER BY id"_s);
    while (all.step()) {
        const auto of = recommendations::ofOmbudsman(database(), OmbudsmanId(all.integer(0)));
        answer(QString::number(of.value_or(std::vector<RemedyFacts>()).size()));
    }
    answer(isQuoteRefused(database(), u"case:%1"_s.arg(ofCase.value())) ? u"refused"_s
                                                                        : u"not refused"_s);
}

} // namespace redress
