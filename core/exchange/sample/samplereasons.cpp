// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample/samplereasons.h"

#include "core/exchange/sample/sampledice.h"
#include "core/exchange/sample/samplejson.h"
#include "core/store/statement.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kUpheldIssues = uR"sql(
SELECT id FROM issue WHERE outcome IN ('upheld', 'partially_upheld') ORDER BY id
)sql"_s;

const QString kSetReason = uR"sql(
UPDATE issue SET upheld_reason_id = :reason WHERE id = :id
)sql"_s;

const QString kCompliments = uR"sql(
SELECT c.id, d.case_id FROM case_record c LEFT JOIN case_detail d ON d.case_id = c.id
WHERE c.kind = 'compliment' ORDER BY c.id
)sql"_s;

const QString kSetSource = uR"sql(
UPDATE case_detail SET compliment_from_id = :source WHERE case_id = :id
)sql"_s;

const QString kInsertSource = uR"sql(
INSERT INTO case_detail (case_id, compliment_from_id) VALUES (:id, :source)
)sql"_s;

constexpr int kIsSaid = 930; ///< Of a thousand.

/// Values of a list by their weights, in resources/sample/reasons.json.
class Choice final
{
public:
    Choice(const SampleFrame &frame, UserList list)
        : m_values(weightedNamesFrom(sampleJson(u"reasons"_s).toObject().value(toStored(list))))
    {
        for (const QString &name : m_values.names)
            m_ids.push_back(frame.council.item(list, name));
    }

    ListItemId next(SampleDice &dice) { return m_ids[m_chooser.choose(dice, m_values.weights)]; }

private:
    WeightedNames m_values;
    std::vector<ListItemId> m_ids;
    SampleChooser m_chooser;
};

void explainIssues(Database &database, const SampleFrame &frame)
{
    std::vector<qint64> issues;
    Statement select(database, kUpheldIssues);
    while (select.step())
        issues.push_back(select.integer(0));
    select.reset();
    Choice reasons(frame, UserList::UpheldReason);
    Statement set(database, kSetReason);
    int count = 0;
    for (const qint64 id : issues) {
        SampleDice dice(int(SamplePurpose::Reasons), ++count);
        const ListItemId reason = reasons.next(dice);
        if (dice.chance(kIsSaid))
            set.bind(u":reason"_s, reason).bind(u":id"_s, id).run();
    }
}

void nameSources(Database &database, const SampleFrame &frame)
{
    std::vector<std::pair<qint64, bool>> compliments;
    Statement select(database, kCompliments);
    while (select.step()) {
        RowReader row(select);
        const qint64 id = row.integer();
        compliments.emplace_back(id, row.optionalInteger().has_value());
    }
    select.reset();
    Choice sources(frame, UserList::ComplimentFrom);
    Statement update(database, kSetSource);
    Statement insert(database, kInsertSource);
    int count = 0;
    for (const auto &[id, hasDetail] : compliments) {
        SampleDice dice(int(SamplePurpose::Reasons), ++count, 1);
        const ListItemId source = sources.next(dice);
        if (dice.chance(kIsSaid))
            (hasDetail ? update : insert).bind(u":source"_s, source).bind(u":id"_s, id).run();
    }
}

} // namespace

void writeSampleReasons(UnitOfWork &unit, const SampleFrame &frame)
{
    explainIssues(unit.database(), frame);
    nameSources(unit.database(), frame);
}

} // namespace redress
