// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/practitionerregister.h"

#include "core/store/statement.h"
#include "tests/core/store/storedcase.h"
#include "tests/support/testdata.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class PractitionerRegister : public StoredCaseTest
{
protected:
    Practitioner person(const char *name)
    {
        Practitioner who;
        who.name = QString::fromLatin1(name);
        who.role = PractitionerRole::InvestigatingOfficer;
        who.dayRate = Money{41'050};
        who.availability = u"not before June"_s;
        who.contact = u"01632 960001"_s;
        return who;
    }
    PractitionerId added(const Practitioner &who)
    {
        const auto id = practitionerregister::add(database(), file().signature(), who, u"Added"_s);
        EXPECT_TRUE(id) << why(id);
        return *id;
    }
    std::vector<RegisterLine> lines()
    {
        const auto all = practitionerregister::lines(database(), file().rules().calendar());
        EXPECT_TRUE(all) << why(all);
        return *all;
    }
    /// An appointment to the stage \p number of the complaint, whose days are set by hand.
    void appoint(PractitionerId who, int number, const char *requestedOn, const char *appointedOn,
                 const char *reportOn)
    {
        const StageId stage = dossier().stages.at(size_t(number) - 1).stage.id;
        const auto set = [&](const QString &sql) { database().run(sql); };
        set(u"UPDATE stage SET received_on = '%1', acknowledged_on = NULL, responded_on = NULL, "
            "closed_on = NULL WHERE id = %2"_s.arg(QLatin1StringView(requestedOn))
                .arg(stage.value()));
        set(u"INSERT INTO appointment (id, stage_id, practitioner_id, role, appointed_on) "
            "VALUES (%1, %2, %3, 'investigating_officer', '%4')"_s.arg(900'000 + number)
                .arg(stage.value())
                .arg(who.value())
                .arg(QLatin1StringView(appointedOn)));
        set(u"DELETE FROM stage_detail WHERE stage_id = %1"_s.arg(stage.value()));
        if (reportOn)
            set(u"INSERT INTO stage_detail (stage_id, report_received_on) VALUES (%1, '%2')"_s
                    .arg(stage.value())
                    .arg(QLatin1StringView(reportOn)));
    }
};

} // namespace

TEST_F(PractitionerRegister, KeepsWhatIsKnownOfSomebodyWithAnEntryForEachChange)
{
    Practitioner who = person("I. Vestigator");
    who.id = added(who);
    const size_t before = lines().size();
    auto stored = lines().front().who;
    for (const RegisterLine &line : lines()) {
        if (line.who.id == who.id)
            stored = line.who;
    }
    EXPECT_EQ(stored, who);

    const qint64 entries = count(u"SELECT count(*) FROM change_entry"_s);
    stored.dayRate = Money{42'000};
    stored.retiredOn = day("2026-05-29");
    ASSERT_TRUE(practitionerregister::change(database(), file().signature(), stored, u"Changed"_s));
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry"_s), entries + 2);
    EXPECT_EQ(lines().size(), before);
}

TEST_F(PractitionerRegister, RefusesNobodyAndWhatSomebodyElseHasChanged)
{
    Practitioner nobody = person("  ");
    const auto refused =
        practitionerregister::add(database(), file().signature(), nobody, u"Added"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Invalid);

    Practitioner who = person("I. Vestigator");
    who.id = added(who);
    Practitioner theirs = who;
    theirs.contact = u"elsewhere"_s;
    ASSERT_TRUE(practitionerregister::change(database(), file().signature(), theirs, u"First"_s));
    who.availability = u"mornings"_s;
    const auto late =
        practitionerregister::change(database(), file().signature(), who, u"Second"_s);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, Error::Code::Conflict);
}

// Easter 2024: Good Friday is 29 March, Easter Monday 1 April. \source domain 3.3
TEST_F(PractitionerRegister, TellsWorkingDaysFromRequestToAppointmentAndOnToTheReport)
{
    const PractitionerId who = added(person("I. Vestigator"));
    // 26, 27, 28 March and 2 April: four; then 3, 4, 5 and 8 April: four.
    appoint(who, 1, "2024-03-25", "2024-04-02", "2024-04-08");
    // 9 and 10 April: two; no report yet.
    appoint(who, 2, "2024-04-08", "2024-04-10", nullptr);
    for (const RegisterLine &line : lines()) {
        if (line.who.id != who)
            continue;
        EXPECT_EQ(line.appointments, 2);
        EXPECT_EQ(line.open, 2);
        ASSERT_TRUE(line.toAppoint);
        EXPECT_EQ(line.toAppoint->of, 2);
        EXPECT_DOUBLE_EQ(line.toAppoint->days, 3);
        ASSERT_TRUE(line.toReport);
        EXPECT_EQ(line.toReport->of, 1);
        EXPECT_DOUBLE_EQ(line.toReport->days, 4);
        return;
    }
    ADD_FAILURE() << "not in the register";
}

} // namespace redress
