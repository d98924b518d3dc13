// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/caserows.h"

#include "core/store/recordwriter.h"
#include "core/store/storedtables.h"

#include <QSet>

#include <array>

namespace redress::caserows {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array kOfCase{"case_detail"_L1,   "case_reader"_L1, "case_person"_L1,
                             "consent"_L1,       "advocacy"_L1,    "case_number"_L1,
                             "case_deadline"_L1, "case_hold"_L1,   "case_event"_L1};

constexpr std::array kOfStage{"stage_detail"_L1, "stage_deadline"_L1, "hold"_L1,   "appointment"_L1,
                              "stage_event"_L1,  "issue"_L1,          "action"_L1, "cost"_L1,
                              "remedy"_L1,       "recommendation"_L1};

constexpr std::array kOfOmbudsman{"ombudsman_reader"_L1,  "ombudsman_person"_L1,
                                  "ombudsman_enquiry"_L1, "recommendation"_L1,
                                  "contact_log"_L1,       "document"_L1};

/// Contacts and documents name a stage, so they come after the stages.
constexpr std::array kAfterStages{"contact_log"_L1, "document"_L1};

void take(std::vector<Row> &rows, Database &database, QLatin1StringView entity,
          QLatin1StringView column, qint64 value)
{
    for (const auto &[key, body] : recordBodies(database, entity, column, value))
        rows.push_back({entity, key, body});
}

void takeLinks(std::vector<Row> &rows, Database &database, CaseId id)
{
    QSet<qint64> taken;
    for (const QLatin1StringView side : {"case_id"_L1, "other_case_id"_L1}) {
        for (const auto &[key, body] : recordBodies(database, "case_link"_L1, side, id.value())) {
            if (taken.contains(key))
                continue;
            taken.insert(key);
            rows.push_back({u"case_link"_s, key, body});
        }
    }
}

void takeSample(std::vector<Row> &rows, Database &database, qint64 stage)
{
    const auto responses = recordBodies(database, "dip_response"_L1, "stage_id"_L1, stage);
    for (const auto &[key, body] : responses)
        rows.push_back({u"dip_response"_s, key, body});
    for (const auto &[key, body] : responses)
        take(rows, database, "dip_theme"_L1, "dip_response_id"_L1, key);
}

} // namespace

std::vector<Row> of(Database &database, CaseId id)
{
    std::vector<Row> rows;
    take(rows, database, "case"_L1, "id"_L1, id.value());
    if (rows.empty())
        return rows;
    for (const QLatin1StringView entity : kOfCase)
        take(rows, database, entity, "case_id"_L1, id.value());
    takeLinks(rows, database, id);
    const auto stages = recordBodies(database, "stage"_L1, "case_id"_L1, id.value());
    for (const auto &[key, body] : stages)
        rows.push_back({u"stage"_s, key, body});
    for (const auto &[key, body] : stages) {
        for (const QLatin1StringView entity : kOfStage)
            take(rows, database, entity, "stage_id"_L1, key);
        takeSample(rows, database, key);
    }
    for (const QLatin1StringView entity : kAfterStages)
        take(rows, database, entity, "case_id"_L1, id.value());
    return rows;
}

std::vector<Row> of(Database &database, OmbudsmanId id)
{
    std::vector<Row> rows;
    take(rows, database, "ombudsman_case"_L1, "id"_L1, id.value());
    for (const QLatin1StringView entity : kOfOmbudsman)
        take(rows, database, entity, "ombudsman_case_id"_L1, id.value());
    return rows;
}

void remove(UnitOfWork &unit, const Row &row, std::optional<CaseId> ofCase)
{
    const QByteArray entity = row.entity.toLatin1();
    removeRecord(unit, QLatin1StringView(entity), row.key, ofCase);
}

} // namespace redress::caserows
