// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/casecreation.h"

#include "core/store/caserepository.h"
#include "core/store/integrity.h"
#include "core/store/storageerror.h"
#include "tests/support/teststore.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kServices = R"(directorate,service,sort_order
Children,,1
Adults,,2
Highways,,3
)";

constexpr auto kCases = R"(reference,kind,procedure,directorate,received_date,summary
CSC/25/0007,complaint,children_statutory,Children,2025-12-20,One
CSC/25/0116,complaint,children_statutory,Children,2025-03-20,Two
D23-00009,complaint,adult_social_care,Adults,2025-06-01,Three
MP-2025-9,mp_enquiry,,Highways,2025-12-01,Four
)";

class CaseCreation : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto report = m_store.import(
            {m_store.write(u"services.csv"_s, kServices), m_store.write(u"cases.csv"_s, kCases)});
        ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
    }

    QString next(CaseKind kind, std::optional<ProcedureKey> procedure, const char *received)
    {
        const auto reference =
            casecreation::nextReference(m_store.database(), kind, procedure, day(received));
        EXPECT_TRUE(reference) << why(reference);
        return *reference;
    }

    NewContact complaint(const QString &reference)
    {
        NewContact contact;
        contact.record.reference = reference;
        contact.record.procedure = ProcedureKey::ChildrenStatutory;
        contact.record.receivedOn = day("2026-01-12");
        contact.record.directorate = m_store->reference().directorates().front().id;
        contact.record.summary = u"Short breaks have not started"_s;
        contact.stage = StageRecord{};
        contact.stage->receivedOn = day("2026-01-12");
        return contact;
    }

    Result<CaseId> create(const NewContact &contact)
    {
        UnitOfWork unit(m_store.database(), m_store->signature(), u"Contact recorded"_s);
        auto id = casecreation::create(unit, m_store->rules(), contact);
        if (id)
            unit.commit();
        return id;
    }

    TestStore m_store{day("2026-01-15")};
};

TEST_F(CaseCreation, ProposesTheReferenceThatFollows)
{
    const auto complaint = CaseKind::Complaint;
    EXPECT_EQ(next(complaint, ProcedureKey::ChildrenStatutory, "2025-12-31"), u"CSC/25/0117"_s);
    EXPECT_EQ(next(complaint, ProcedureKey::ChildrenStatutory, "2026-01-12"), u"CSC/26/0001"_s);
    EXPECT_EQ(next(complaint, ProcedureKey::AdultSocialCare, "2026-01-12"), u"D23-00010"_s);
    EXPECT_EQ(next(CaseKind::MpEnquiry, {}, "2026-01-12"), u"MP-2026-1"_s);
    EXPECT_EQ(next(CaseKind::Compliment, {}, "2026-01-12"), u"COMP/26/0001"_s);
}

TEST_F(CaseCreation, WritesCaseAndFirstStageWithTheirTrail)
{
    const auto id = create(complaint(u"CSC/26/0001"_s));
    ASSERT_TRUE(id) << why(id);
    const auto dossier = CaseRepository(m_store.database()).dossier(*id);
    ASSERT_TRUE(dossier) << why(dossier);
    ASSERT_EQ(dossier->stages.size(), 1U);
    EXPECT_FALSE(dossier->stages.front().stage.procedureVersion.isEmpty());
    const auto history = CaseRepository(m_store.database()).history(*id);
    ASSERT_TRUE(history) << why(history);
    ASSERT_EQ(history->size(), 2U);
    EXPECT_EQ(history->back().action, u"created"_s);
    EXPECT_EQ(history->back().person, u"tester"_s);
    const auto integrity = checkIntegrity(m_store.database(), m_store->rules());
    ASSERT_TRUE(integrity) << why(integrity);
    EXPECT_EQ(integrity->findings, QStringList());
}

TEST_F(CaseCreation, RefusesAReferenceThatIsTaken)
{
    const auto id = create(complaint(u"CSC/25/0007"_s));
    ASSERT_FALSE(id);
    EXPECT_EQ(id.error().code, Error::Code::Conflict);
    EXPECT_EQ(*CaseRepository(m_store.database()).find(u"CSC/26/0001"_s), std::nullopt);
}

} // namespace

} // namespace redress
