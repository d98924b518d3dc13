// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample/samplefollowups.h"

#include "core/conduct/learning.h"
#include "core/exchange/sample/sampledice.h"
#include "core/exchange/sample/samplejson.h"
#include "core/store/statement.h"

#include <algorithm>
#include <map>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kActions = uR"sql(
SELECT a.id, a.category_id, CASE WHEN a.scope = 'wider' THEN 1 ELSE 0 END, a.completed_on
FROM action a ORDER BY a.id
)sql"_s;

const QString kSet = uR"sql(
UPDATE action SET owner_name = :owner, evidence = :evidence, follow_up_on = :asked_on,
                  follow_up_held = :held
WHERE id = :id
)sql"_s;

constexpr int kIsProved = 930; ///< Of a thousand.
constexpr int kIsAsked = 800;  ///< Whether a change held, of those that help others too.
constexpr int kIsAnswered = 850;
constexpr int kHasHeld = 720;
constexpr int kHasHeldInPart = 650; ///< Of the rest.

struct DoneAction {
    qint64 id = 0;
    ListItemId category;
    bool isWider = false;
    std::optional<QDate> completedOn;
};

std::vector<DoneAction> allActions(Database &database)
{
    std::vector<DoneAction> actions;
    Statement select(database, kActions);
    while (select.step()) {
        RowReader row(select);
        DoneAction one;
        one.id = row.integer();
        one.category = row.id<ListItemId>();
        one.isWider = row.integer() != 0;
        one.completedOn = row.date();
        actions.push_back(one);
    }
    return actions;
}

class FollowUps final
{
public:
    FollowUps(Database &database, const SampleFrame &frame)
        : m_frame(frame)
        , m_words(sampleJson(u"followups"_s).toObject())
        , m_set(database, kSet)
    {
        const QJsonObject evidence = m_words.value("evidence"_L1).toObject();
        for (auto it = evidence.begin(); it != evidence.end(); ++it)
            m_evidence[frame.council.item(UserList::ActionCategory, it.key())] =
                stringsFrom(it.value());
    }

    void write(const DoneAction &action)
    {
        SampleDice dice(int(SamplePurpose::FollowUps), ++m_count);
        std::optional<QString> evidence;
        std::optional<QDate> askedOn;
        std::optional<QString> held;
        const QString owner = someOf(dice, stringsFrom(m_words.value("owners"_L1)));
        const QString proof = someOf(dice, m_evidence[action.category]);
        const bool isProved = dice.chance(kIsProved);
        if (action.completedOn && isProved)
            evidence = proof;
        const int after = dice.between(40, 90);
        if (action.completedOn && action.isWider && dice.chance(kIsAsked)) {
            askedOn = m_frame.after(*action.completedOn, after);
            if (*askedOn <= m_frame.today && dice.chance(kIsAnswered))
                held = answer(dice);
        }
        m_set.bind(u":owner"_s, owner)
            .bind(u":evidence"_s, evidence)
            .bind(u":asked_on"_s, askedOn)
            .bind(u":held"_s, held)
            .bind(u":id"_s, action.id)
            .run();
    }

private:
    static QString someOf(SampleDice &dice, const QStringList &words)
    {
        return words.at(dice.below(int(words.size())));
    }

    /// As it is kept: the answer, and how it is known.
    QString answer(SampleDice &dice)
    {
        const FollowUp held = dice.chance(kHasHeld)         ? FollowUp::Held
                              : dice.chance(kHasHeldInPart) ? FollowUp::InPart
                                                            : FollowUp::NotHeld;
        const QString word = storedText(held);
        const QJsonObject grounds = m_words.value("grounds"_L1).toObject();
        return word + u": "_s + someOf(dice, stringsFrom(grounds.value(word)));
    }

    const SampleFrame &m_frame;
    const QJsonObject m_words;
    Statement m_set;
    std::map<ListItemId, QStringList> m_evidence;
    int m_count = 0;
};

} // namespace

void writeSampleFollowUps(UnitOfWork &unit, const SampleFrame &frame)
{
    FollowUps followUps(unit.database(), frame);
    for (const DoneAction &action : allActions(unit.database()))
        followUps.write(action);
}

} // namespace redress
