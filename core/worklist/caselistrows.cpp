// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worklist/caselist.h"

#include "core/conduct/ledger.h"
#include "core/store/countedfacts.h"
#include "core/store/restriction.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

namespace redress::caselist {

namespace {

using namespace Qt::StringLiterals;

const QString kSelectCase = uR"sql(
SELECT reference, summary, kind, procedure_key, directorate_id, service_id, officer_id, received_on,
       responded_on, acknowledged_on, extended_to, settled_on,
       (SELECT d.withdrawn_on FROM case_detail d WHERE d.case_id = case_record.id),
       (SELECT d.converted_on FROM case_detail d WHERE d.case_id = case_record.id),
       (SELECT d.compliment_from_id FROM case_detail d WHERE d.case_id = case_record.id)
FROM case_record WHERE id = :id
)sql"_s;

const QString kSelectNewestStage = uR"sql(
SELECT id, stage_no, procedure_key, procedure_version, received_on, acknowledged_on, record_agreed_on,
       given_limit_on, extended_to, panel_on, findings_on, responded_on, outcome, outcome_on
FROM stage WHERE case_id = :id ORDER BY stage_no DESC LIMIT 1
)sql"_s;

const QString kSelectReasons = uR"sql(
SELECT DISTINCT i.upheld_reason_id FROM issue i JOIN stage s ON s.id = i.stage_id
WHERE s.case_id = :id AND i.upheld_reason_id IS NOT NULL ORDER BY 1
)sql"_s;

const QString kSelectHolds = uR"sql(
SELECT first_on, last_on, stops_clock FROM hold WHERE stage_id = :id
)sql"_s;

const QString kSelectHoldsOfCase = uR"sql(
SELECT first_on, last_on, stops_clock FROM case_hold WHERE case_id = :id
)sql"_s;

std::vector<Hold> holdsOf(Statement &select, qint64 id)
{
    std::vector<Hold> holds;
    select.bind(u":id"_s, id);
    while (select.step()) {
        RowReader held(select);
        Hold hold;
        hold.firstOn = held.day();
        hold.lastOn = held.date();
        hold.stopsClock = held.flag();
        holds.push_back(hold);
    }
    return holds;
}

/// Reads one case after the other with statements that are prepared once.
class RowLoader final
{
public:
    RowLoader(Database &database, const CouncilRules &rules, QDate day)
        : m_rules(rules)
        , m_day(day)
        , m_case(database, kSelectCase)
        , m_stage(database, kSelectNewestStage)
        , m_holds(database, kSelectHolds)
        , m_holdsOfCase(database, kSelectHoldsOfCase)
        , m_reasons(database, kSelectReasons)
        , m_gaps(database)
        , m_closed(database)
    {}

    std::optional<CaseListRow> load(CaseId id)
    {
        m_case.bind(u":id"_s, id);
        if (!m_case.step())
            return std::nullopt;
        CaseDossier dossier;
        CaseRecord &record = dossier.record;
        RowReader row(m_case);
        record.id = id;
        record.reference = row.text();
        record.summary = row.text();
        if (m_closed.has(id))
            record.summary = restriction::closedWords();
        record.kind = fromStored<CaseKind>(row.text()).value_or(CaseKind::Complaint);
        record.procedure = fromStored<ProcedureKey>(row.text());
        record.directorate = row.id<OrgNodeId>();
        record.service = row.optionalId<OrgNodeId>();
        record.officer = row.optionalId<MemberId>();
        record.receivedOn = row.day();
        record.respondedOn = row.date();
        record.acknowledgedOn = row.date();
        record.extendedTo = row.date();
        const auto settledOn = row.date();
        const bool isWithdrawn = row.date().has_value();
        const bool isConverted = row.date().has_value();
        const auto complimentFrom = row.optionalId<ListItemId>();
        m_case.reset();
        if (record.kind != CaseKind::Complaint && record.kind != CaseKind::Compliment)
            record.holds = holdsOf(m_holdsOfCase, id.value());
        loadStage(dossier);

        // What is settled without a stage and a reply ended otherwise.
        std::optional<CaseEnd> end;
        if (settledOn)
            end = CaseEnd{isWithdrawn   ? CaseEnd::Way::Withdrawn
                          : isConverted ? CaseEnd::Way::Converted
                                        : CaseEnd::Way::AtTriage,
                          *settledOn};
        CaseListRow shown{.id = id,
                          .reference = record.reference,
                          .summary = record.summary,
                          .kind = record.kind,
                          .procedure = record.procedure,
                          .directorate = record.directorate,
                          .service = record.service,
                          .officer = record.officer,
                          .receivedOn = record.receivedOn,
                          .stage = 0,
                          .outcome = std::nullopt,
                          .standing = standingOf(dossier, m_rules, m_day, end)};
        // Of a case that is closed to the reader no more is told.
        if (!m_closed.has(id)) {
            shown.complimentFrom = complimentFrom;
            shown.upheldReasons = reasonsOf(id);
        }
        if (!dossier.stages.empty() && shown.standing.isOpen() &&
            !m_gaps.gapsOf(dossier.stages.back().stage).empty())
            shown.standing = withoutProof(shown.standing);
        if (!dossier.stages.empty()) {
            shown.stage = dossier.stages.back().stage.number;
            shown.outcome = dossier.stages.back().stage.outcome;
        }
        return shown;
    }

private:
    std::vector<ListItemId> reasonsOf(CaseId id)
    {
        std::vector<ListItemId> reasons;
        m_reasons.bind(u":id"_s, id);
        while (m_reasons.step())
            reasons.emplace_back(m_reasons.integer(0));
        m_reasons.reset();
        return reasons;
    }

    void loadStage(CaseDossier &dossier)
    {
        m_stage.bind(u":id"_s, dossier.record.id);
        if (!m_stage.step())
            return;
        RowReader row(m_stage);
        StageRecord stage;
        stage.id = row.id<StageId>();
        stage.caseId = dossier.record.id;
        countedfacts::readDays(row, stage);
        m_stage.reset();
        stage.holds = holdsOf(m_holds, stage.id.value());
        dossier.stages.push_back({stage, {}, {}, {}, false, {}});
    }

    const CouncilRules &m_rules;
    QDate m_day;
    Statement m_case;
    Statement m_stage;
    Statement m_holds;
    Statement m_holdsOfCase;
    Statement m_reasons;
    ledger::GapReader m_gaps;
    ClosedCases m_closed;
};

} // namespace

Result<std::vector<CaseListRow>> rows(Database &database, const CouncilRules &rules,
                                      std::span<const CaseId> cases, QDate day)
{
    return guarded([&] {
        RowLoader loader(database, rules, day);
        std::vector<CaseListRow> loaded;
        loaded.reserve(cases.size());
        for (const CaseId id : cases) {
            if (auto row = loader.load(id))
                loaded.push_back(std::move(*row));
        }
        return loaded;
    });
}

} // namespace redress::caselist
