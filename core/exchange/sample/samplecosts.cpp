// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample/samplecosts.h"

#include "core/exchange/sample/sampledice.h"
#include "core/exchange/sample/samplejson.h"
#include "core/store/caserepository.h"
#include "core/store/statement.h"

#include <QJsonArray>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kInvestigated = uR"sql(
SELECT id, responded_on FROM stage
WHERE procedure_key = 'children_statutory' AND stage_no > 1 AND responded_on IS NOT NULL
ORDER BY responded_on, id
)sql"_s;

const QString kSetHead = uR"sql(
UPDATE cost SET head_id = :head WHERE id = :id
)sql"_s;

constexpr int kHasOwnHead = 160; ///< Of a thousand.

struct Head {
    ListItemId id;
    int least = 0; ///< Pounds.
    int most = 0;
    QStringList descriptions;
};

struct Investigated {
    StageId stage;
    QDate respondedOn;
};

std::vector<Investigated> investigated(Database &database)
{
    std::vector<Investigated> found;
    Statement select(database, kInvestigated);
    while (select.step()) {
        RowReader row(select);
        const auto stage = row.id<StageId>();
        found.push_back({stage, row.day()});
    }
    return found;
}

} // namespace

void writeSampleCosts(UnitOfWork &unit, const SampleFrame &frame)
{
    std::vector<Head> heads;
    std::vector<int> weights;
    for (const QJsonValue value : sampleJson(u"costs"_s).toArray()) {
        const QJsonObject entry = value.toObject();
        heads.push_back({frame.council.item(UserList::CostHead, entry.value("head"_L1).toString()),
                         entry.value("least"_L1).toInt(), entry.value("most"_L1).toInt(),
                         stringsFrom(entry.value("descriptions"_L1))});
        weights.push_back(entry.value("weight"_L1).toInt());
    }
    CaseWriter writer(unit, frame.rules);
    Statement setHead(unit.database(), kSetHead);
    SampleChooser chooser;
    int count = 0;
    for (const Investigated &one : investigated(unit.database())) {
        SampleDice dice(int(SamplePurpose::Costs), count++);
        if (!dice.chance(kHasOwnHead))
            continue;
        const Head &head = heads[chooser.choose(dice, weights)];
        CostRecord cost;
        cost.id = unit.newId<CostId>();
        cost.stage = one.stage;
        cost.origin = unit.id();
        cost.type = CostType::Other;
        cost.amount = Money{qint64(dice.between(head.least, head.most)) * 100};
        cost.paidOn = frame.after(one.respondedOn, dice.between(4, 18));
        cost.description = head.descriptions.at(dice.below(int(head.descriptions.size())));
        if (cost.paidOn > frame.today)
            continue;
        writer.insert(cost);
        setHead.bind(u":head"_s, head.id).bind(u":id"_s, cost.id).run();
    }
}

} // namespace redress
