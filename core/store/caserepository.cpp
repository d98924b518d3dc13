// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/caserepository.h"

#include "core/store/auditfields.h"
#include "core/store/countedfacts.h"
#include "core/store/ombudsmanrepository.h"
#include "core/store/restriction.h"
#include "core/store/storageerror.h"
#include "core/store/wholedossier.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct CaseText {
    Q_DECLARE_TR_FUNCTIONS(redress::CaseRepository)
};

const QString kSelectCase = uR"sql(
SELECT id, reference, kind, procedure_key, received_on, responded_on, acknowledged_on,
       extended_to, directorate_id, service_id, team_id, complainant_type_id,
       child_or_young_person, advocate_id, contact_method_id, theme_id,
       summary, quote, officer_id, origin_id, version
FROM case_record WHERE id = :id
)sql"_s;

const QString kSelectStages = uR"sql(
SELECT id, case_id, stage_no, procedure_key, procedure_version, received_on, acknowledged_on,
       record_agreed_on, given_limit_on, extended_to, panel_on, findings_on, responded_on, outcome,
       outcome_on, origin_id, version
FROM stage WHERE case_id = :id ORDER BY stage_no
)sql"_s;

const QString kSelectHolds = uR"sql(
SELECT h.id, h.stage_id, h.first_on, h.last_on, h.reason_id, h.stops_clock
FROM hold h JOIN stage s ON s.id = h.stage_id
WHERE s.case_id = :id ORDER BY h.first_on, h.id
)sql"_s;

const QString kSelectHoldsOfCase = uR"sql(
SELECT id, first_on, last_on, reason_id, stops_clock FROM case_hold
WHERE case_id = :id ORDER BY first_on, id
)sql"_s;

const QString kSelectIssues = uR"sql(
SELECT i.id, i.stage_id, i.position, i.category_id, i.root_cause_id, i.outcome, i.description,
       i.origin_id
FROM issue i JOIN stage s ON s.id = i.stage_id
WHERE s.case_id = :id ORDER BY i.stage_id, i.position, i.id
)sql"_s;

const QString kSelectActions = uR"sql(
SELECT a.id, a.stage_id, a.category_id, a.scope, a.description, a.due_on, a.completed_on,
       a.origin_id, a.came_from
FROM action a JOIN stage s ON s.id = a.stage_id
WHERE s.case_id = :id ORDER BY a.stage_id, a.id
)sql"_s;

const QString kSelectCosts = uR"sql(
SELECT k.id, k.stage_id, k.cost_type, k.amount_pence, k.paid_on, k.description, k.origin_id
FROM cost k JOIN stage s ON s.id = k.stage_id
WHERE s.case_id = :id ORDER BY k.paid_on IS NULL, k.paid_on, k.id
)sql"_s;

const QString kSelectSamples = uR"sql(
SELECT d.stage_id, t.pillar_id, t.theme_id, t.id
FROM dip_response d
JOIN stage s ON s.id = d.stage_id
LEFT JOIN dip_theme t ON t.dip_response_id = d.id
WHERE s.case_id = :id ORDER BY d.stage_id, t.id
)sql"_s;

const QString kSelectOmbudsman = uR"sql(
SELECT id, reference, case_id, directorate_id, service_id, received_on, enquiry_due_on,
       enquiry_responded_on, decision_on, decision, summary, officer_id, origin_id, version
FROM ombudsman_case WHERE case_id = :id ORDER BY received_on, id
)sql"_s;

const QString kFindCase = uR"sql(
SELECT id FROM case_record WHERE reference = :reference
UNION ALL SELECT case_id FROM case_number WHERE reference = :number
)sql"_s;

const QString kFindOmbudsman = uR"sql(
SELECT id FROM ombudsman_case WHERE reference = :reference
)sql"_s;

const QString kSelectHistory = uR"sql(
SELECT c.at_utc, c.person, c.what, c.reason, e.entity, e.action, e.field, e.old_value, e.new_value,
       e.id
FROM change_entry e JOIN change_set c ON c.id = e.change_set_id
WHERE e.case_id IN (SELECT r.id FROM case_record r WHERE r.id = :case_id
                    UNION ALL SELECT n.merged_id FROM case_number n WHERE n.case_id = :into_id)
  AND e.field NOT IN ('origin_id', 'folded_name')
  AND e.action NOT IN ('viewed', 'exported')
UNION ALL
SELECT c.at_utc, c.person, c.what, c.reason, 'case', 'imported', '', NULL, NULL, 0
FROM case_record r JOIN change_set c ON c.id = r.origin_id
WHERE r.id = :same_case_id
  AND NOT EXISTS (SELECT 1 FROM change_entry x WHERE x.case_id = r.id AND x.change_set_id = c.id)
ORDER BY 1 DESC, 10 DESC
)sql"_s;

CaseRecord caseFrom(const Statement &statement)
{
    RowReader row(statement);
    CaseRecord record;
    record.id = row.id<CaseId>();
    record.reference = row.text();
    record.kind = fromStored<CaseKind>(row.text()).value_or(CaseKind::Complaint);
    record.procedure = fromStored<ProcedureKey>(row.text());
    record.receivedOn = row.day();
    record.respondedOn = row.date();
    record.acknowledgedOn = row.date();
    record.extendedTo = row.date();
    record.directorate = row.id<OrgNodeId>();
    record.service = row.optionalId<OrgNodeId>();
    record.team = row.optionalId<OrgNodeId>();
    record.complainantType = row.optionalId<ListItemId>();
    record.isChildOrYoungPerson = row.flag();
    record.advocate = row.optionalId<ListItemId>();
    record.contactMethod = row.optionalId<ListItemId>();
    record.theme = row.optionalId<ListItemId>();
    record.summary = row.text();
    record.quote = row.optionalText();
    record.officer = row.optionalId<MemberId>();
    record.origin = row.id<ChangeSetId>();
    record.version = int(row.integer());
    return record;
}

StageRecord stageFrom(const Statement &statement)
{
    RowReader row(statement);
    StageRecord stage;
    stage.id = row.id<StageId>();
    stage.caseId = row.id<CaseId>();
    countedfacts::readDays(row, stage);
    stage.origin = row.id<ChangeSetId>();
    stage.version = int(row.integer());
    return stage;
}

OmbudsmanRecord ombudsmanFrom(const Statement &statement)
{
    RowReader row(statement);
    OmbudsmanRecord record;
    record.id = row.id<OmbudsmanId>();
    record.reference = row.text();
    record.caseId = row.optionalId<CaseId>();
    record.directorate = row.id<OrgNodeId>();
    record.service = row.optionalId<OrgNodeId>();
    record.receivedOn = row.day();
    record.enquiryDueOn = row.date();
    record.enquiryRespondedOn = row.date();
    record.decisionOn = row.date();
    record.decision = fromStored<Decision>(row.text());
    record.summary = row.optionalText();
    record.officer = row.optionalId<MemberId>();
    record.origin = row.id<ChangeSetId>();
    record.version = int(row.integer());
    return record;
}

/// Puts the rows of one kind into the folders of their stages.
class FolderFiller final
{
public:
    FolderFiller(Database &database, CaseDossier &dossier)
        : m_database(database)
        , m_dossier(dossier)
    {}

    template <typename Put>
    void fill(const QString &sql, Put &&put)
    {
        Statement statement(m_database, sql);
        statement.bind(u":id"_s, m_dossier.record.id);
        while (statement.step()) {
            RowReader row(statement);
            put(row);
        }
    }

    CaseDossier::StageFolder *folderOf(StageId stage)
    {
        for (CaseDossier::StageFolder &folder : m_dossier.stages) {
            if (folder.stage.id == stage)
                return &folder;
        }
        return nullptr;
    }

private:
    Database &m_database;
    CaseDossier &m_dossier;
};

void fillHolds(FolderFiller &filler, CaseRecord &record)
{
    filler.fill(kSelectHoldsOfCase, [&](RowReader &row) {
        Hold hold;
        hold.id = row.id<HoldId>();
        hold.firstOn = row.day();
        hold.lastOn = row.date();
        hold.reason = row.optionalId<ListItemId>();
        hold.stopsClock = row.flag();
        record.holds.push_back(hold);
    });
    filler.fill(kSelectHolds, [&](RowReader &row) {
        Hold hold;
        hold.id = row.id<HoldId>();
        const auto stage = row.id<StageId>();
        hold.firstOn = row.day();
        hold.lastOn = row.date();
        hold.reason = row.optionalId<ListItemId>();
        hold.stopsClock = row.flag();
        if (auto *folder = filler.folderOf(stage))
            folder->stage.holds.push_back(hold);
    });
}

void fillIssues(FolderFiller &filler)
{
    filler.fill(kSelectIssues, [&](RowReader &row) {
        IssueRecord issue;
        issue.id = row.id<IssueId>();
        issue.stage = row.id<StageId>();
        issue.position = int(row.integer());
        issue.category = row.id<ListItemId>();
        issue.rootCause = row.optionalId<ListItemId>();
        issue.outcome = fromStored<Outcome>(row.text());
        issue.description = row.optionalText();
        issue.origin = row.id<ChangeSetId>();
        if (auto *folder = filler.folderOf(issue.stage))
            folder->issues.push_back(issue);
    });
}

void fillActions(FolderFiller &filler)
{
    filler.fill(kSelectActions, [&](RowReader &row) {
        ActionRecord action;
        action.id = row.id<ActionId>();
        action.stage = row.id<StageId>();
        action.category = row.id<ListItemId>();
        action.scope = fromStored<ActionScope>(row.text());
        action.description = row.optionalText();
        action.dueOn = row.date();
        action.completedOn = row.date();
        action.origin = row.id<ChangeSetId>();
        action.cameFrom = fromStored<ActionSource>(row.text());
        if (auto *folder = filler.folderOf(action.stage))
            folder->actions.push_back(action);
    });
}

void fillCosts(FolderFiller &filler)
{
    filler.fill(kSelectCosts, [&](RowReader &row) {
        CostRecord cost;
        cost.id = row.id<CostId>();
        cost.stage = row.id<StageId>();
        cost.type = fromStored<CostType>(row.text()).value_or(CostType::Other);
        cost.amount = Money{row.integer()};
        cost.paidOn = row.date().value_or(QDate());
        cost.description = row.optionalText();
        cost.origin = row.id<ChangeSetId>();
        if (auto *folder = filler.folderOf(cost.stage))
            folder->costs.push_back(cost);
    });
}

void fillSamples(FolderFiller &filler)
{
    filler.fill(kSelectSamples, [&](RowReader &row) {
        auto *folder = filler.folderOf(row.id<StageId>());
        if (!folder)
            return;
        folder->isSampled = true;
        SampleTheme theme;
        theme.pillar = row.optionalId<ListItemId>();
        theme.theme = row.optionalId<ListItemId>();
        if (theme.pillar || theme.theme)
            folder->sampleThemes.push_back(theme);
    });
}

void fillOmbudsman(Database &database, CaseDossier &dossier)
{
    Statement select(database, kSelectOmbudsman);
    select.bind(u":id"_s, dossier.record.id);
    while (select.step())
        dossier.ombudsman.push_back({ombudsmanFrom(select), {}});
    for (CaseDossier::OmbudsmanFolder &folder : dossier.ombudsman)
        folder.recommendations =
            OmbudsmanRepository::recommendations(database, folder.ombudsman.id);
}

} // namespace

Result<CaseDossier> CaseRepository::dossier(CaseId id) const
{
    return guarded([&] {
        restriction::demandOpen(m_database, id);
        return unwrap(redress::wholeDossier(m_database, id));
    });
}

Result<CaseDossier> wholeDossier(Database &database, CaseId id)
{
    return guarded([&] {
        CaseDossier dossier;
        Statement select(database, kSelectCase);
        select.bind(u":id"_s, id);
        if (!select.step())
            throw StorageError({Error::Code::NotFound,
                                CaseText::tr("This case is no longer in the file."),
                                QString::number(id.value())});
        dossier.record = caseFrom(select);
        select.reset();
        Statement stages(database, kSelectStages);
        stages.bind(u":id"_s, id);
        while (stages.step())
            dossier.stages.push_back({stageFrom(stages), {}, {}, {}, false, {}});
        FolderFiller filler(database, dossier);
        fillHolds(filler, dossier.record);
        fillIssues(filler);
        fillActions(filler);
        fillCosts(filler);
        fillSamples(filler);
        fillOmbudsman(database, dossier);
        return dossier;
    });
}

Result<std::optional<CaseId>> CaseRepository::find(const QString &reference) const
{
    return guarded([&]() -> std::optional<CaseId> {
        Statement select(m_database, kFindCase);
        select.bind(u":reference"_s, reference).bind(u":number"_s, reference);
        return select.step() ? std::optional(CaseId(select.integer(0))) : std::nullopt;
    });
}

Result<std::optional<OmbudsmanId>> CaseRepository::findOmbudsman(const QString &reference) const
{
    return guarded([&]() -> std::optional<OmbudsmanId> {
        Statement select(m_database, kFindOmbudsman);
        select.bind(u":reference"_s, reference);
        return select.step() ? std::optional(OmbudsmanId(select.integer(0))) : std::nullopt;
    });
}

Result<std::vector<HistoryEntry>> CaseRepository::history(CaseId id) const
{
    return guarded([&] {
        restriction::demandOpen(m_database, id);
        std::vector<HistoryEntry> entries;
        Statement select(m_database, kSelectHistory);
        select.bind(u":case_id"_s, id).bind(u":into_id"_s, id).bind(u":same_case_id"_s, id);
        while (select.step()) {
            RowReader row(select);
            HistoryEntry entry;
            entry.atUtc = QDateTime::fromString(row.text(), Qt::ISODateWithMs);
            entry.person = row.text();
            entry.what = row.text();
            entry.reason = row.text();
            entry.entity = row.text();
            entry.action = row.text();
            entry.field = row.text();
            entry.before = row.optionalText();
            entry.after = row.optionalText();
            entries.push_back(entry);
        }
        return entries;
    });
}

} // namespace redress
