// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample/sampletriage.h"

#include "core/conduct/triage.h"
#include "core/exchange/sample/samplecomplaints.h"
#include "core/store/caserepository.h"
#include "core/store/refigure.h"
#include "core/store/statement.h"

#include <QJsonArray>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kAccepted = uR"sql(
SELECT c.id, c.procedure_key, c.received_on, t.name, n.name
FROM case_record c
LEFT JOIN list_item t ON t.id = c.complainant_type_id
LEFT JOIN org_node n ON n.id = c.service_id
WHERE c.kind = 'complaint' AND EXISTS (SELECT 1 FROM stage s WHERE s.case_id = c.id)
ORDER BY c.id
)sql"_s;

const QString kInsertTriage = uR"sql(
INSERT INTO case_detail (case_id, logged_on, eligible_as, subject_in_scope, grounds_on,
    late_grounds_decision, risk_flag, triage_result, triage_reason, triage_decider,
    triage_decided_on)
VALUES (:case_id, :logged_on, :eligible_as, :subject_in_scope, :grounds_on,
    :late_grounds_decision, :risk_flag, :triage_result, :triage_reason, :triage_decider,
    :triage_decided_on)
)sql"_s;

/// Of a thousand.
constexpr int kHasGroundsDay = 420;
constexpr int kIsRisk = 80;
constexpr int kIsLate = 60; ///< Of those with a day: more than twelve months ago.

struct Accepted {
    CaseId id;
    ProcedureKey procedure = ProcedureKey::Corporate;
    QDate receivedOn;
    QString complainant;
    QString service;
};

/// One of the ways on which contacts leave, in resources/sample/triage.json.
struct Route {
    TriageResult result = TriageResult::OtherRoute;
    ProcedureKey procedure = ProcedureKey::Corporate;
    QString service;
    QString complainant;
    std::optional<Complainant> who;
    std::optional<Subject> what;
    QString late; ///< What was decided on the twelve months; empty: they have not gone by.
    QString reason;
    QStringList summaries;
};

class TriageWriter final
{
public:
    TriageWriter(UnitOfWork &unit, const SampleFrame &frame)
        : m_unit(unit)
        , m_frame(frame)
        , m_words(sampleJson(u"triage"_s).toObject())
        , m_insert(unit.database(), kInsertTriage)
    {
        for (const QJsonValue value : m_words.value("routes"_L1).toArray()) {
            m_routes.push_back(routeFrom(value.toObject()));
            m_weights.push_back(value.toObject().value("weight"_L1).toInt());
        }
    }

    void write()
    {
        for (const Accepted &one : accepted())
            accept(one);
        leave();
    }

private:
    static Route routeFrom(const QJsonObject &object)
    {
        const auto word = [&](QLatin1StringView key) { return object.value(key).toString(); };
        Route route;
        route.result = fromStored<TriageResult>(word("result"_L1)).value_or(route.result);
        route.procedure = fromStored<ProcedureKey>(word("procedure"_L1)).value_or(route.procedure);
        route.service = word("service"_L1);
        route.complainant = word("complainant"_L1);
        route.who = fromStored<Complainant>(word("who"_L1));
        route.what = fromStored<Subject>(word("what"_L1));
        route.late = word("late"_L1);
        route.reason = word("reason"_L1);
        route.summaries = stringsFrom(object.value("summaries"_L1));
        return route;
    }

    std::vector<Accepted> accepted()
    {
        std::vector<Accepted> found;
        Statement select(m_unit.database(), kAccepted);
        while (select.step()) {
            RowReader row(select);
            Accepted one;
            one.id = row.id<CaseId>();
            one.procedure = fromStored<ProcedureKey>(row.text()).value_or(one.procedure);
            one.receivedOn = row.day();
            one.complainant = row.text();
            one.service = row.text();
            found.push_back(one);
        }
        return found;
    }

    QString someOf(SampleDice &dice, const QJsonValue &list) const
    {
        const QStringList words = stringsFrom(list);
        return words.at(dice.below(int(words.size())));
    }

    /// Decided within three working days, and never later than today.
    QDate decidedOn(SampleDice &dice, QDate receivedOn) const
    {
        const int days = dice.between(0, 3);
        return std::min(days == 0 ? receivedOn : m_frame.after(receivedOn, days), m_frame.today);
    }

    void accept(const Accepted &one)
    {
        SampleDice dice(int(SamplePurpose::Triage), m_count++);
        Triage triage;
        triage.reason =
            someOf(dice, m_words.value("reasons"_L1).toObject().value(toStored(one.procedure)));
        triage.decidedOn = decidedOn(dice, one.receivedOn);
        switch (one.procedure) {
        case ProcedureKey::ChildrenStatutory:
            triage.result = TriageResult::Statutory;
            test(triage, one, dice);
            triage.isRisk = SampleDice(int(SamplePurpose::Triage), m_count, 1).chance(kIsRisk);
            break;
        case ProcedureKey::AdultSocialCare:
            triage.result = TriageResult::Adult;
            break;
        default:
            triage.result = TriageResult::Corporate;
        }
        put(one.id, one.receivedOn, triage);
    }

    /// Who complains, what about, and how long ago.
    void test(Triage &triage, const Accepted &one, SampleDice &dice)
    {
        const QJsonObject eligible = m_words.value("eligible_as"_L1).toObject();
        triage.who = fromStored<Complainant>(eligible.value(one.complainant).toString())
                         .value_or(Complainant::SufficientInterest);
        const QJsonObject subjects = m_words.value("subjects"_L1).toObject();
        triage.what =
            fromStored<Subject>(subjects.value(one.service).toString()).value_or(Subject::Part3);
        if (!dice.chance(kHasGroundsDay))
            return;
        if (m_lateChooser.isChosen(dice, kIsLate)) {
            triage.groundsOn = one.receivedOn.addDays(-dice.between(400, 700));
            triage.lateGroundsDecision = someOf(dice, m_words.value("late_reasons"_L1));
        } else {
            triage.groundsOn = one.receivedOn.addDays(-dice.early(1, 240));
        }
    }

    /// Contacts that have no stage of ours.
    void leave()
    {
        CaseWriter writer(m_unit, m_frame.rules);
        std::vector<CaseId> ids;
        QHash<int, int> numbers;
        for (const QDate day :
             m_frame.receiptDays(volumeFrom(m_words), int(SamplePurpose::Triage))) {
            SampleDice dice(int(SamplePurpose::Triage), int(day.toJulianDay()), int(++m_count));
            const Route &route = m_routes[m_routeChooser.choose(dice, weightsOn(day))];
            CaseRecord record = contact(route, day, dice);
            record.reference = u"%1/%2/%3"_s.arg(m_words.value("prefix"_L1).toString())
                                   .arg(day.year() % 100, 2, 10, QChar(u'0'))
                                   .arg(++numbers[day.year()], 4, 10, QChar(u'0'));
            Triage triage;
            triage.who = route.who;
            triage.what = route.what;
            triage.result = route.result;
            triage.reason = route.reason;
            triage.decidedOn = decidedOn(dice, day);
            if (!route.late.isEmpty()) {
                triage.groundsOn = day.addDays(-dice.between(500, 1500));
                triage.lateGroundsDecision = route.late;
            }
            if (day < m_frame.recordsFrom())
                continue; // Its number is taken all the same.
            writer.insert(record);
            put(record.id, day, triage);
            ids.push_back(record.id);
        }
        writer.finish();
        Refigure figures(m_unit.database(), m_frame.rules);
        for (const CaseId id : ids)
            figures.ofCase(id);
    }

    /// No contact is about a service that is not there on its day.
    std::vector<int> weightsOn(QDate day) const
    {
        std::vector<int> weights = m_weights;
        for (size_t i = 0; i < weights.size(); ++i) {
            if (!m_frame.council.takesCases(m_routes[i].service, day))
                weights[i] = 0;
        }
        return weights;
    }

    CaseRecord contact(const Route &route, QDate day, SampleDice &dice)
    {
        const QString directorate = m_frame.council.directorateOf(route.service);
        CaseRecord record;
        record.id = m_unit.newId<CaseId>();
        record.origin = m_unit.id();
        record.kind = CaseKind::Complaint;
        record.procedure = route.procedure;
        record.receivedOn = day;
        record.directorate = m_frame.council.directorate(directorate);
        record.service = m_frame.council.service(route.service);
        record.complainantType = m_frame.council.item(UserList::ComplainantType, route.complainant);
        record.contactMethod = m_frame.council.item(UserList::ContactMethod,
                                                    dice.chance(650) ? u"Telephone"_s : u"Email"_s);
        record.officer = someOfficer(m_frame, dice, directorate);
        record.summary = route.summaries.at(dice.below(int(route.summaries.size())));
        return record;
    }

    void put(CaseId id, QDate receivedOn, const Triage &triage)
    {
        const auto word = [](const auto &value) {
            return value ? std::optional(storedText(*value)) : std::nullopt;
        };
        m_insert.bind(u":case_id"_s, id)
            .bind(u":logged_on"_s, receivedOn)
            .bind(u":eligible_as"_s, word(triage.who))
            .bind(u":subject_in_scope"_s, word(triage.what))
            .bind(u":grounds_on"_s, triage.groundsOn)
            .bind(u":late_grounds_decision"_s, triage.lateGroundsDecision.isEmpty()
                                                   ? std::nullopt
                                                   : std::optional(triage.lateGroundsDecision))
            .bind(u":risk_flag"_s, triage.isRisk)
            .bind(u":triage_result"_s, word(triage.result))
            .bind(u":triage_reason"_s, triage.reason)
            .bind(u":triage_decider"_s, u"Ruth Palmer"_s)
            .bind(u":triage_decided_on"_s, triage.decidedOn)
            .run();
    }

    UnitOfWork &m_unit;
    const SampleFrame &m_frame;
    QJsonObject m_words;
    std::vector<Route> m_routes;
    std::vector<int> m_weights;
    SampleChooser m_routeChooser;
    SampleChooser m_lateChooser;
    Statement m_insert;
    int m_count = 0;
};

} // namespace

void writeSampleTriage(UnitOfWork &unit, const SampleFrame &frame)
{
    TriageWriter(unit, frame).write();
}

} // namespace redress
