// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample/sampleregister.h"

#include "core/base/money.h"
#include "core/conduct/conductrecords.h"
#include "core/exchange/sample/sampledice.h"
#include "core/exchange/sample/samplejson.h"
#include "core/store/recordwriter.h"
#include "core/store/statement.h"

#include <QJsonArray>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Role = PractitionerRole;

const QString kLaterStages = uR"sql(
SELECT s.id, s.case_id, s.stage_no, s.received_on, s.panel_on, s.closed_on
FROM stage s
WHERE s.procedure_key = 'children_statutory' AND s.stage_no > 1
ORDER BY s.received_on, s.id
)sql"_s;

struct LaterStage {
    StageId id;
    CaseId ofCase;
    int number = 2;
    QDate requestedOn;
    std::optional<QDate> panelOn;
    std::optional<QDate> closedOn;
};

/// Working days from the request to the appointment: soonest and latest.
constexpr std::pair kToInvestigator{2, 14};
constexpr std::pair kToPanel{3, 9};
/// Working days from the report to the adjudication.
constexpr std::pair kToAdjudication{5, 12};
constexpr int kMonthDays = 30;

class RegisterWriter final
{
public:
    RegisterWriter(UnitOfWork &unit, const SampleFrame &frame)
        : m_unit(unit)
        , m_frame(frame)
    {}

    void write()
    {
        writePeople();
        for (const LaterStage &stage : laterStages()) {
            SampleDice dice(int(SamplePurpose::Register), m_stages++);
            if (stage.number == 2)
                appointToInvestigation(stage, dice);
            else
                appointToPanel(stage, dice);
        }
    }

private:
    void writePeople()
    {
        for (const QJsonValue entry : sampleJson(u"register"_s).toArray()) {
            const QJsonObject one = entry.toObject();
            const auto id = m_unit.newId<PractitionerId>();
            const QString role = one.value("role"_L1).toString();
            const int rate = one.value("rate"_L1).toInt();
            const int retired = one.value("retired_months_ago"_L1).toInt();
            StoredFacts facts{
                {u"name"_s, one.value("name"_L1).toString()},
                {u"role"_s, role},
                {u"is_external"_s, storedFact(one.value("external"_L1).toBool())},
                {u"availability"_s, one.value("availability"_L1).toString()},
                {u"contact"_s, one.value("contact"_L1).toString()},
            };
            if (rate > 0)
                facts[u"day_rate_pence"_s] = storedFact(qint64{rate} * 100);
            const QDate lastDay = m_frame.today.addDays(-qint64{retired} * kMonthDays);
            if (retired > 0)
                facts[u"retired_on"_s] = storedFact(std::optional(lastDay));
            insertRecord(m_unit, "practitioner"_L1, id.value(), {}, facts);
            m_people[fromStored<Role>(role).value_or(Role::Advocate)].push_back(
                {id, retired > 0 ? lastDay : QDate::fromJulianDay(kNever)});
        }
    }

    std::vector<LaterStage> laterStages()
    {
        std::vector<LaterStage> stages;
        Statement select(m_unit.database(), kLaterStages);
        while (select.step()) {
            RowReader row(select);
            LaterStage stage;
            stage.id = row.id<StageId>();
            stage.ofCase = row.id<CaseId>();
            stage.number = int(row.integer());
            stage.requestedOn = row.day();
            stage.panelOn = row.date();
            stage.closedOn = row.date();
            stages.push_back(stage);
        }
        return stages;
    }

    /// The next of the role who has not left by that day.
    PractitionerId nextOf(Role role, QDate day)
    {
        const std::vector<Person> &people = m_people[role];
        size_t &turn = m_turns[role];
        do
            ++turn;
        while (people[turn % people.size()].lastDay < day);
        return people[turn % people.size()].id;
    }

    /// \return whether the day has come.
    bool appoint(const LaterStage &stage, Role role, QDate day)
    {
        if (day > std::min(m_frame.today, stage.closedOn.value_or(m_frame.today)))
            return false;
        insertRecord(m_unit, "appointment"_L1, m_unit.newId<AppointmentId>().value(), stage.ofCase,
                     {{u"stage_id"_s, storedFact(stage.id)},
                      {u"practitioner_id"_s, storedFact(nextOf(role, day))},
                      {u"role"_s, QString(toStored(role))},
                      {u"appointed_on"_s, storedFact(std::optional(day))}});
        return true;
    }

    void appointToInvestigation(const LaterStage &stage, SampleDice &dice)
    {
        const QDate investigator = m_frame.after(
            stage.requestedOn, dice.early(kToInvestigator.first, kToInvestigator.second));
        if (!appoint(stage, Role::InvestigatingOfficer, investigator))
            return;
        appoint(stage, Role::IndependentPerson, m_frame.after(investigator, dice.below(3)));
        if (!stage.closedOn)
            return;
        const QDate reportOn = m_frame.before(
            *stage.closedOn, dice.between(kToAdjudication.first, kToAdjudication.second));
        if (reportOn <= investigator)
            return;
        updateRecord(m_unit, "stage_detail"_L1, stage.id.value(), stage.ofCase,
                     {{u"report_received_on"_s, storedFact(std::optional(reportOn))}});
        appoint(stage, Role::AdjudicatingOfficer, reportOn);
    }

    void appointToPanel(const LaterStage &stage, SampleDice &dice)
    {
        const QDate day =
            m_frame.after(stage.requestedOn, dice.between(kToPanel.first, kToPanel.second));
        if (stage.panelOn && day > *stage.panelOn)
            return;
        for (const Role role : {Role::PanelChair, Role::PanelMember, Role::PanelMember})
            appoint(stage, role, day);
    }

    struct Person {
        PractitionerId id;
        QDate lastDay;
    };
    static constexpr qint64 kNever = 5'000'000; ///< A day long after all others.

    UnitOfWork &m_unit;
    const SampleFrame &m_frame;
    std::map<Role, std::vector<Person>> m_people;
    std::map<Role, size_t> m_turns;
    int m_stages = 0;
};

} // namespace

void writeSampleRegister(UnitOfWork &unit, const SampleFrame &frame)
{
    RegisterWriter(unit, frame).write();
}

} // namespace redress
