// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/workedstages.h"

#include "core/casework/councilrules.h"
#include "core/store/rulesrepository.h"
#include "core/store/statement.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kReportedOn = uR"sql(
SELECT id, procedure_key, procedure_version, stage_no, received_on, acknowledged_on,
       record_agreed_on, given_limit_on, extended_to, panel_on, findings_on, responded_on
FROM stage WHERE received_quarter > 0 AND stage_no = 3 AND panel_on IS NOT NULL AND findings_on IS NOT NULL ORDER BY id
)sql"_s;

const QString kStopped = uR"sql(
SELECT id, procedure_key, procedure_version, stage_no, received_on, acknowledged_on,
       record_agreed_on, given_limit_on, extended_to, panel_on, findings_on, responded_on
FROM stage WHERE responded_on IS NOT NULL
  AND id IN (SELECT stage_id FROM hold WHERE stops_clock = 1) ORDER BY id
)sql"_s;

/// The stage with the days on which its clock depends, but for its holds.
StageRecord stageOf(RowReader &row)
{
    StageRecord stage;
    stage.id = row.id<StageId>();
    stage.procedure = fromStored<ProcedureKey>(row.text()).value_or(ProcedureKey::Corporate);
    stage.procedureVersion = row.text();
    stage.number = int(row.integer());
    stage.receivedOn = row.day();
    stage.acknowledgedOn = row.date();
    stage.recordAgreedOn = row.date();
    stage.givenLimitOn = row.date();
    stage.extendedTo = row.date();
    stage.panelOn = row.date();
    stage.findingsOn = row.date();
    stage.respondedOn = row.date();
    return stage;
}

template <typename Meets>
QString idsOf(Database &database, const QString &sql, Meets meets)
{
    // The rules are only read where there is something to work out by them.
    std::optional<CouncilRules> rules;
    QStringList ids;
    Statement select(database, sql);
    while (select.step()) {
        if (!rules)
            rules = rulesrepository::load(database);
        RowReader row(select);
        const StageRecord stage = stageOf(row);
        if (meets(stage, figuresOf(stage, *rules)))
            ids.append(QString::number(stage.id.value()));
    }
    return ids.join(u", "_s);
}

} // namespace

bool needsCalendar(Condition condition)
{
    return condition == Condition::PanelFindingsInTime || condition == Condition::InTimeGross;
}

QString workedCondition(Database &database, Condition condition)
{
    if (condition == Condition::PanelFindingsInTime) {
        const QString ids =
            idsOf(database, kReportedOn, [](const StageRecord &stage, const StageFigures &figures) {
                return figures.deadlines.findingsBy &&
                       *stage.findingsOn <= *figures.deadlines.findingsBy;
            });
        return ids.isEmpty() ? u"1 = 0"_s : u"fact_id IN (%1)"_s.arg(ids);
    }
    Q_ASSERT(condition == Condition::InTimeGross);
    // With its holds left out, the clock has never stopped.
    const QString ids =
        idsOf(database, kStopped, [](const StageRecord &, const StageFigures &figures) {
            return !figures.inTime.value_or(false);
        });
    return ids.isEmpty() ? u"in_time = 1"_s : u"(in_time = 1 AND fact_id NOT IN (%1))"_s.arg(ids);
}

} // namespace redress
