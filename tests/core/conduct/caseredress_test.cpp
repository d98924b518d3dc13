// SPDX-License-Identifier: GPL-3.0-or-later
// What a case cost and what is put right because of it, as records that are written.
#include "core/conduct/caseredress.h"

#include "core/store/bin.h"
#include "core/store/erasure.h"
#include "core/store/fieldrestore.h"
#include "core/store/integrity.h"
#include "core/store/quarterrepository.h"
#include "core/store/recordwriter.h"
#include "core/store/takeback.h"
#include "tests/core/store/storedcase.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class CaseRedressTest : public StoredCaseTest
{
protected:
    QDate today() { return file().clock().today(); }
    StageId stage(size_t place) { return dossier().stages.at(place).stage.id; }
    ListItemId remedyType() { return file().reference().itemsOf(UserList::RemedyType).front().id; }
    CaseRedress redress()
    {
        const auto read = readCaseRedress(database(), dossier());
        EXPECT_TRUE(read) << why(read);
        return read.value_or(CaseRedress());
    }
    CostFacts invoice()
    {
        CostFacts cost;
        cost.stage = stage(1);
        cost.type = CostType::InvestigatingOfficer;
        cost.amount = Money{123456};
        cost.invoicedOn = day("2024-03-20");
        cost.paidOn = day("2024-03-28");
        cost.recharge = service();
        cost.description = u"Second invoice of the investigator"_s;
        return cost;
    }
    Result<ChangeSetId> save(const CostFacts &cost)
    {
        return costs::save(database(), file().signature(), complaint(), cost, today(), u"Cost"_s);
    }
    Result<ChangeSetId> save(const StageRemedy &remedy)
    {
        return remedies::save(database(), file().signature(), complaint(), remedy, today(),
                              u"Remedy"_s);
    }
    Result<ChangeSetId> save(const RemedyFacts &one)
    {
        return ombudsman::save(database(), file().signature(), complaint(), one, today(),
                               u"Recommendation"_s);
    }
    void takeBack(ChangeSetId unit)
    {
        const auto taken = takeBackUnit(database(), file().signature(), file().rules(), unit,
                                        complaint(), u"Taken back"_s);
        ASSERT_TRUE(taken) << why(taken);
    }
    /// The newest cost, which is the one that was written last.
    CostFacts newest()
    {
        CostFacts found;
        for (const CostFacts &one : redress().costs) {
            if (!found.id || *one.id > *found.id)
                found = one;
        }
        return found;
    }
    qint64 quarterOf(CostId id)
    {
        return count(u"SELECT paid_quarter FROM cost WHERE id = %1"_s.arg(id.value()));
    }
    bool isFound(const QString &words)
    {
        return count(u"SELECT count(*) FROM case_text WHERE case_id = %1 AND body LIKE '%%%2%%'"_s
                         .arg(complaint().value())
                         .arg(words)) > 0;
    }
    void expectWhole()
    {
        const auto report = checkIntegrity(database(), file().rules());
        ASSERT_TRUE(report) << why(report);
        EXPECT_TRUE(report->findings.isEmpty()) << report->findings.join(u'|').toStdString();
    }
};

} // namespace

/// \source domain 4.6, "Cost"; domain 1: quarter 4 ends in March
/// The council's own heads count as other; what had a head before counts as it did.
/// \source domain 4.6, "head U"; import format, cost_type
TEST_F(CaseRedressTest, ACostHasAHeadOfTheCouncilsOwn)
{
    CostFacts own = invoice();
    own.head = file().reference().itemsOf(UserList::CostHead).front().id;
    EXPECT_FALSE(save(own)) << "of an investigating officer and of another head at once";
    own.type = CostType::Other;
    const auto unit = save(own);
    ASSERT_TRUE(unit) << why(unit);
    own.id = newest().id;
    EXPECT_EQ(newest(), own);
    EXPECT_EQ(count(u"SELECT count(*) FROM fact_cost WHERE cost_type = 'other' AND head_id IS NOT "
                    "NULL"_s),
              1);
    CostFacts plain = own;
    plain.head.reset();
    ASSERT_TRUE(save(plain));
    EXPECT_FALSE(newest().head);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE entity = 'cost' AND field = "
                    "'head_id' AND old_value IS NOT NULL AND new_value IS NULL"_s),
              1);
    expectWhole();
}

TEST_F(CaseRedressTest, ACostIsWrittenWithAllItsFactsAndCountsWhenItWasPaid)
{
    const Money before = costs::totalOf(redress().costs);
    const auto unit = save(invoice());
    ASSERT_TRUE(unit) << why(unit);
    CostFacts stored = newest();
    CostFacts expected = invoice();
    expected.id = stored.id;
    EXPECT_EQ(stored, expected);
    EXPECT_EQ(costs::totalOf(redress().costs), before + Money{123456});
    EXPECT_EQ(quarterOf(*stored.id), 20234);
    EXPECT_TRUE(isFound(u"second invoice"_s));
    expectWhole();

    // A day in the next quarter, and back by Undo.
    stored.paidOn = day("2024-04-02");
    const auto later = save(stored);
    ASSERT_TRUE(later) << why(later);
    EXPECT_EQ(quarterOf(*stored.id), 20241);
    takeBack(*later);
    EXPECT_EQ(quarterOf(*stored.id), 20234);
    const auto removed = costs::remove(database(), file().signature(), complaint(), *stored.id,
                                       u"By mistake"_s, u"Cost taken away"_s);
    ASSERT_TRUE(removed) << why(removed);
    EXPECT_EQ(costs::totalOf(redress().costs), before);
    EXPECT_FALSE(isFound(u"second invoice"_s));
    takeBack(*removed);
    EXPECT_EQ(quarterOf(*stored.id), 20234);
    expectWhole();
}

TEST_F(CaseRedressTest, AnEarlierDayOfAPaymentThatIsPutBackTakesItsQuarterAlong)
{
    ASSERT_TRUE(save(invoice()));
    CostFacts cost = newest();
    cost.paidOn = day("2024-04-02");
    ASSERT_TRUE(save(cost));
    const auto changes = fieldrestore::changes(database(), complaint());
    ASSERT_TRUE(changes) << why(changes);
    const auto paid = std::ranges::find(*changes, u"paid_on"_s, &FieldChange::field);
    ASSERT_NE(paid, changes->end());
    EXPECT_EQ(std::ranges::count(*changes, u"paid_quarter"_s, &FieldChange::field), 0)
        << "what follows from another fact is not put back by hand";
    const auto back = fieldrestore::restore(database(), file().signature(), file().rules(),
                                            complaint(), paid->entry, u"A slip"_s, u"Put back"_s);
    ASSERT_TRUE(back) << why(back);
    EXPECT_EQ(newest().paidOn, day("2024-03-28"));
    EXPECT_EQ(quarterOf(*cost.id), 20234);
}

TEST_F(CaseRedressTest, ACheckFindsACostInAnotherQuarter)
{
    expectWhole();
    database().run(u"UPDATE cost SET paid_quarter = 20224"_s);
    const auto report = checkIntegrity(database(), file().rules());
    ASSERT_TRUE(report) << why(report);
    ASSERT_EQ(report->findings.size(), 1) << report->findings.join(u'|').toStdString();
    EXPECT_TRUE(report->findings.first().contains(u"stage 2"_s));
}

TEST_F(CaseRedressTest, ACostOfAClosedQuarterSaysSo)
{
    EXPECT_EQ(costs::closedWords(database(), day("2024-03-28")), QString());
    inUnit([](UnitOfWork &unit) {
        QuarterRepository::close(unit, Quarter::of(day("2024-03-31")), u"{}"_s, QString(64, u'a'));
    });
    EXPECT_EQ(costs::closedWords(database(), day("2024-03-28")),
              u"Quarter 4 of 2023-24 is closed: its tables will not be as they were then."_s);
    EXPECT_EQ(costs::closedWords(database(), day("2024-04-01")), QString());
    EXPECT_TRUE(save(invoice())) << "it warns, and forbids nothing";
}

/// \source domain 4.6; M-20: the cost by the date paid, the average of a stage 2 whenever paid
TEST_F(CaseRedressTest, ACostIsRecordedBeforeItIsPaidAndCountsInNoQuarterUntilThen)
{
    const Money owedBefore = costs::toBePaid(redress().costs);
    CostFacts owed = invoice();
    owed.paidOn.reset();
    ASSERT_TRUE(faultsIn(owed, today()).empty());
    ASSERT_TRUE(save(owed));
    const QString unpaid = u"SELECT id FROM cost WHERE paid_on IS NULL AND paid_quarter IS NULL"_s;
    const CostId id(database().ask(unpaid).toLongLong());
    ASSERT_TRUE(id.value() > 0);
    owed = costs::cost(database(), id).value();
    EXPECT_EQ(owed.paidOn, std::nullopt);
    EXPECT_EQ(costs::toBePaid(redress().costs), owedBefore + Money{123456});
    EXPECT_FALSE(redress().costs.back().paidOn) << "what is to be paid stands last";
    EXPECT_EQ(count(u"SELECT count(*) FROM fact_cost WHERE paid_quarter > 0 AND fact_id = %1"_s.arg(
                  id.value())),
              0);
    expectWhole();

    // Another change of the case places its costs anew.
    ASSERT_TRUE(CaseRepository(database()).dossier(complaint()));
    inUnit([&](UnitOfWork &unit) { EXPECT_TRUE(CaseRepository::recompute(unit, file().rules())); });
    expectWhole();

    owed.paidOn = day("2024-04-02");
    const auto paid = save(owed);
    ASSERT_TRUE(paid) << why(paid);
    EXPECT_EQ(quarterOf(id), 20241);
    EXPECT_EQ(costs::toBePaid(redress().costs), owedBefore);
    takeBack(*paid);
    EXPECT_EQ(database().ask(unpaid).toLongLong(), id.value());
    expectWhole();
}

TEST_F(CaseRedressTest, ACostSaysWhatAndHowMuch)
{
    CostFacts cost;
    cost.stage = stage(0);
    std::vector<CostFault::Field> fields;
    for (const CostFault &fault : faultsIn(cost, today()))
        fields.push_back(fault.field);
    using In = CostFault::Field;
    EXPECT_EQ(fields, (std::vector{In::Type, In::Amount}));
    const auto refused = save(cost);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Invalid);
    cost = invoice();
    cost.paidOn = today().addDays(1);
    ASSERT_EQ(faultsIn(cost, today()).size(), 1U);
    EXPECT_EQ(faultsIn(cost, today()).front().field, In::PaidOn);
}

TEST_F(CaseRedressTest, ACostThatSomebodyElseChangedIsAConflict)
{
    ASSERT_TRUE(save(invoice()));
    CostFacts mine = newest();
    CostFacts theirs = mine;
    theirs.amount = Money{100};
    ASSERT_TRUE(save(theirs));
    mine.amount = Money{200};
    const auto late = save(mine);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, Error::Code::Conflict);
    ASSERT_TRUE(costs::remove(database(), file().signature(), complaint(), *mine.id,
                              u"By mistake"_s, u"Gone"_s));
    const auto gone = costs::cost(database(), *mine.id);
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().code, Error::Code::NotFound);
}

/// \source domain 4.6, "Remedy"; features 65
TEST_F(CaseRedressTest, ARemedyIsWrittenWithItsDaysAndItsEvidence)
{
    StageRemedy remedy;
    remedy.stage = stage(0);
    EXPECT_EQ(faultsIn(remedy, today()).size(), 1U) << "its type";
    remedy.type = remedyType();
    remedy.amount = Money{15000};
    remedy.description = u"For the missed visits"_s;
    remedy.offeredOn = day("2024-03-01");
    remedy.agreedOn = day("2024-02-29");
    remedy.dueOn = day("2024-05-01");
    ASSERT_EQ(faultsIn(remedy, today()).size(), 1U);
    EXPECT_EQ(faultsIn(remedy, today()).front().field, StageRemedyFault::Field::AgreedOn);
    remedy.agreedOn = day("2024-03-05");
    remedy.givenOn = day("2024-04-12");
    ASSERT_EQ(faultsIn(remedy, today()).size(), 1U) << "what shows that it was paid";
    EXPECT_EQ(faultsIn(remedy, today()).front().field, StageRemedyFault::Field::Evidence);
    remedy.evidence = u"Remittance slip"_s;
    const auto unit = save(remedy);
    ASSERT_TRUE(unit) << why(unit);
    ASSERT_EQ(redress().remedies.size(), 1U);
    remedy.id = redress().remedies.front().id;
    EXPECT_EQ(redress().remedies.front(), remedy);
    EXPECT_TRUE(isFound(u"remittance slip"_s));
    expectWhole();
    const auto removed = remedies::remove(database(), file().signature(), complaint(), *remedy.id,
                                          u"By mistake"_s, u"Remedy taken away"_s);
    ASSERT_TRUE(removed);
    EXPECT_TRUE(redress().remedies.empty());
    takeBack(*removed);
    ASSERT_EQ(redress().remedies.size(), 1U);
    EXPECT_EQ(redress().remedies.front(), remedy);
}

/// \source domain 3.1, "AO accepts/rejects each"; 4.6, "accepted y/n + reason"
TEST_F(CaseRedressTest, ARecommendationOfAStageIsAcceptedOrRefusedWithAReason)
{
    EXPECT_EQ(recommendations::usualSource(2), RecommendationSource::Investigator);
    EXPECT_EQ(recommendations::usualSource(3), RecommendationSource::Panel);
    const qint64 counted = count(u"SELECT count(*) FROM fact_recommendation"_s);
    RemedyFacts one;
    one.source = RecommendationSource::Investigator;
    one.stage = stage(1);
    one.category = RemedyCategory::StaffTrainingOrGuidance;
    one.description = u"Train the duty team"_s;
    one.isAccepted = false;
    ASSERT_EQ(faultsIn(one, today()).size(), 1U);
    EXPECT_EQ(faultsIn(one, today()).front().field, OmbudsmanFault::Field::RefusalReason);
    EXPECT_FALSE(save(one));
    one.refusalReason = u"It was trained in May"_s;
    ASSERT_TRUE(save(one));
    ASSERT_EQ(redress().recommendations.size(), 1U);
    one.id = redress().recommendations.front().id;
    EXPECT_EQ(redress().recommendations.front(), one);
    EXPECT_TRUE(redress().refused.contains(*one.id));
    EXPECT_TRUE(isFound(u"trained in may"_s));
    EXPECT_EQ(count(u"SELECT count(*) FROM fact_recommendation"_s), counted)
        << "tables count those of the Ombudsman alone";

    one = redress().recommendations.front();
    one.isAccepted = true;
    one.refusalReason.clear();
    one.dueOn = day("2024-06-28");
    one.completedOn = day("2024-05-20");
    one.evidence = u"Signed list"_s;
    one.satisfiedOn = day("2024-05-24");
    ASSERT_TRUE(save(one));
    one.version = 2;
    EXPECT_EQ(redress().recommendations.front(), one);
    EXPECT_TRUE(redress().refused.empty());
    expectWhole();
}

TEST_F(CaseRedressTest, WhatTheOmbudsmanRecommendedIsRefusedAndTakenAway)
{
    const OmbudsmanId id = dossier().ombudsman.front().ombudsman.id;
    const auto before = recommendations::ofOmbudsman(database(), id);
    ASSERT_TRUE(before);
    ASSERT_FALSE(before->empty());
    RemedyFacts one = before->front();
    one.isAccepted = false;
    one.refusalReason = u"The payment was made before"_s;
    ASSERT_TRUE(save(one));
    EXPECT_TRUE(redress().refused.contains(*one.id));
    const auto removed = recommendations::remove(database(), file().signature(), complaint(),
                                                 *one.id, u"By mistake"_s, u"Taken away"_s);
    ASSERT_TRUE(removed) << why(removed);
    EXPECT_EQ(recommendations::ofOmbudsman(database(), id)->size(), before->size() - 1);
    takeBack(*removed);
    EXPECT_EQ(ombudsman::remedy(database(), *one.id)->refusalReason,
              u"The payment was made before"_s);
    expectWhole();
}

/// What is new goes into the bin with its case, and comes back with it.
TEST_F(CaseRedressTest, GoesIntoTheBinWithItsCase)
{
    ASSERT_TRUE(save(invoice()));
    StageRemedy remedy;
    remedy.stage = stage(0);
    remedy.type = remedyType();
    ASSERT_TRUE(save(remedy));
    RemedyFacts one;
    one.source = RecommendationSource::Panel;
    one.stage = stage(1);
    ASSERT_TRUE(save(one));
    // A case that the Ombudsman has stays where it is.
    const OmbudsmanId elsewhere = dossier().ombudsman.front().ombudsman.id;
    inUnit([&](UnitOfWork &unit) {
        updateRecord(unit, "ombudsman_case"_L1, elsewhere.value(), complaint(),
                     {{u"case_id"_s, std::nullopt}});
    });
    const CaseRedress before = redress();
    const auto put =
        bin::putCase(database(), file().signature(), complaint(), u"A test"_s, u"Deleted"_s);
    ASSERT_TRUE(put) << why(put);
    EXPECT_EQ(count(u"SELECT count(*) FROM remedy"_s), 0);
    expectWhole();
    const auto items = bin::items(database());
    ASSERT_TRUE(items);
    ASSERT_FALSE(items->empty());
    const auto back = bin::restore(database(), file().signature(), file().rules(),
                                   items->front().id, u"Put back"_s);
    ASSERT_TRUE(back) << why(back);
    EXPECT_EQ(redress(), before);
    expectWhole();
}

/// \source domain 7, "Retention": money and days stay, words go.
TEST_F(CaseRedressTest, LosesItsWordsAndKeepsItsMoneyWhenTheCaseIsErased)
{
    CostFacts cost = invoice();
    cost.description = u"Quokka hired"_s;
    ASSERT_TRUE(save(cost));
    StageRemedy remedy;
    remedy.stage = stage(0);
    remedy.type = remedyType();
    remedy.amount = Money{15000};
    remedy.givenOn = day("2024-04-12");
    remedy.description = u"Quokka for the missed visits"_s;
    remedy.evidence = u"Quokka seen"_s;
    ASSERT_TRUE(save(remedy));
    remedy = redress().remedies.front();
    remedy.evidence = u"Quokka seen twice"_s;
    ASSERT_TRUE(save(remedy));
    RemedyFacts one;
    one.source = RecommendationSource::Investigator;
    one.stage = stage(1);
    one.description = u"Keep the quokka"_s;
    one.isAccepted = false;
    one.refusalReason = u"No quokka is kept"_s;
    ASSERT_TRUE(save(one));
    inUnit([this](UnitOfWork &unit) {
        erasure::eraseCase(unit, complaint(), u"Erased"_s);
        unit.changed("case"_L1, complaint().value(), complaint(), "summary"_L1, {}, u"Erased"_s);
    });
    for (const QString &sql :
         {u"SELECT count(*) FROM change_entry WHERE old_value LIKE '%uokka%' "
          "OR new_value LIKE '%uokka%'"_s,
          u"SELECT count(*) FROM cost WHERE description LIKE '%uokka%'"_s,
          u"SELECT count(*) FROM remedy WHERE description LIKE '%uokka%' "
          "OR evidence LIKE '%uokka%'"_s,
          u"SELECT count(*) FROM recommendation WHERE description LIKE '%uokka%' "
          "OR refusal_reason LIKE '%uokka%'"_s,
          u"SELECT count(*) FROM case_text WHERE body LIKE '%quokka%'"_s})
        EXPECT_EQ(count(sql), 0) << sql.toStdString();
    EXPECT_EQ(newest().amount, Money{123456});
    EXPECT_EQ(redress().remedies.front().amount, Money{15000});
    EXPECT_EQ(redress().remedies.front().givenOn, day("2024-04-12"));
    expectWhole();
}

} // namespace redress
