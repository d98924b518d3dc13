// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/countedfacts.h"

namespace redress::countedfacts {

using namespace Qt::StringLiterals;

const QString kStops = uR"sql(
SELECT first_on, last_on FROM hold WHERE stage_id = :id AND stops_clock = 1
)sql"_s;

const QString kStopsOfCase = uR"sql(
SELECT first_on, last_on FROM case_hold WHERE case_id = :id AND stops_clock = 1
)sql"_s;

namespace {

std::vector<Hold> readStops(Statement &stops)
{
    std::vector<Hold> holds;
    while (stops.step()) {
        Hold stop;
        stop.firstOn = stops.date(0).value_or(QDate());
        stop.lastOn = stops.date(1);
        stop.stopsClock = true;
        holds.push_back(stop);
    }
    return holds;
}

} // namespace

void readDays(RowReader &row, StageRecord &stage)
{
    stage.number = int(row.integer());
    stage.procedure = fromStored<ProcedureKey>(row.text()).value_or(ProcedureKey::Corporate);
    stage.procedureVersion = row.text();
    stage.receivedOn = row.day();
    stage.acknowledgedOn = row.date();
    stage.recordAgreedOn = row.date();
    stage.givenLimitOn = row.date();
    stage.extendedTo = row.date();
    stage.panelOn = row.date();
    stage.findingsOn = row.date();
    stage.respondedOn = row.date();
    stage.outcome = fromStored<Outcome>(row.text());
    stage.outcomeOn = row.date();
}

StageRecord read(RowReader &row, Statement &stops)
{
    StageRecord stage;
    stage.id = row.id<StageId>();
    readDays(row, stage);
    if (row.integer() == 0)
        return stage;
    stops.bind(u":id"_s, stage.id);
    stage.holds = readStops(stops);
    return stage;
}

void readStops(CaseRecord &record, Statement &stops)
{
    stops.bind(u":id"_s, record.id);
    record.holds = readStops(stops);
}

} // namespace redress::countedfacts
