// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample/sampleremedies.h"

#include "core/conduct/recommendations.h"
#include "core/conduct/remedies.h"
#include "core/exchange/sample/sampledice.h"
#include "core/exchange/sample/samplejson.h"
#include "core/store/caseaims.h"
#include "core/store/factreader.h"
#include "core/store/statement.h"

#include <QJsonArray>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kUpheld = uR"sql(
SELECT s.id, s.case_id, s.stage_no, s.responded_on
FROM stage s
WHERE s.outcome IN ('upheld', 'partially_upheld') AND s.responded_on >= :since
ORDER BY s.responded_on, s.id
)sql"_s;

const QString kQuoted = uR"sql(
SELECT id, received_on FROM case_record
WHERE kind = 'compliment' AND quote IS NOT NULL ORDER BY received_on, id
)sql"_s;

/// Of a thousand.
constexpr int kHasRemedy = 450;
constexpr int kRefused = 120;
constexpr int kIsDone = 850;
constexpr int kMayBeQuoted = 700;
constexpr int kFromProfessional = 180;

struct Upheld {
    StageId stage;
    CaseId ofCase;
    int number = 1;
    QDate respondedOn;
};

/// One of the remedies or recommendations of resources/sample/remedies.json.
struct Kind {
    QString word; ///< The type of a remedy, the category of a recommendation.
    QStringList descriptions;
    QJsonArray pounds; ///< Empty: none is paid.
};

class RemedyWriter final
{
public:
    RemedyWriter(UnitOfWork &unit, const SampleFrame &frame)
        : m_unit(unit)
        , m_frame(frame)
        , m_words(sampleJson(u"remedies"_s).toObject())
    {
        load("remedies"_L1, u"type"_s, m_remedies, m_remedyWeights);
        load("recommendations"_L1, u"category"_s, m_recommendations, m_recommendationWeights);
    }

    void write()
    {
        for (const Upheld &one : upheld()) {
            SampleDice dice(int(SamplePurpose::Remedies), m_count++);
            if (one.number > 1)
                recommend(one, dice);
            if (dice.chance(kHasRemedy))
                putRight(one, dice);
        }
        tellOfCompliments();
    }

private:
    void load(QLatin1StringView list, const QString &word, std::vector<Kind> &kinds,
              std::vector<int> &weights)
    {
        for (const QJsonValue value : m_words.value(list).toArray()) {
            const QJsonObject entry = value.toObject();
            kinds.push_back({entry.value(word).toString(),
                             stringsFrom(entry.value("descriptions"_L1)),
                             entry.value("pounds"_L1).toArray()});
            weights.push_back(entry.value("weight"_L1).toInt());
        }
    }

    std::vector<Upheld> upheld()
    {
        std::vector<Upheld> found;
        Statement select(m_unit.database(), kUpheld);
        select.bind(u":since"_s, m_frame.recordsFrom());
        while (select.step()) {
            RowReader row(select);
            Upheld one;
            one.stage = row.id<StageId>();
            one.ofCase = row.id<CaseId>();
            one.number = int(row.integer());
            one.respondedOn = row.day();
            found.push_back(one);
        }
        return found;
    }

    static std::optional<QString> amountOf(const Kind &kind, SampleDice &dice)
    {
        if (kind.pounds.isEmpty())
            return std::nullopt;
        const int pounds = kind.pounds.at(dice.below(int(kind.pounds.size()))).toInt();
        return storedFact(std::optional(Money{qint64(pounds) * 100}));
    }

    QString someOf(SampleDice &dice, QLatin1StringView list) const
    {
        const QStringList words = stringsFrom(m_words.value(list));
        return words.at(dice.below(int(words.size())));
    }

    /// The day so many working days after another; nothing while that is to come.
    std::optional<QDate> cameAfter(QDate day, int workingDays) const
    {
        const QDate on = m_frame.after(day, workingDays);
        return on <= m_frame.today ? std::optional(on) : std::nullopt;
    }

    /// What was not done in time is done on its day: the late things of the county are elsewhere.
    std::optional<QDate> doneBy(QDate dueOn, std::optional<QDate> doneOn) const
    {
        return !doneOn && dueOn < m_frame.today ? dueOn : doneOn;
    }

    void putRight(const Upheld &one, SampleDice &dice)
    {
        const Kind &kind = m_remedies[m_remedyChooser.choose(dice, m_remedyWeights)];
        const int toAgree = dice.between(2, 8);
        const int toDo = toAgree + dice.between(3, 25);
        const bool isDone = dice.chance(kIsDone);
        const QDate dueOn = m_frame.after(one.respondedOn, 20);
        const auto givenOn =
            doneBy(dueOn, isDone ? cameAfter(one.respondedOn, toDo) : std::nullopt);
        const auto amount = amountOf(kind, dice);
        const QString words = kind.descriptions.at(dice.below(int(kind.descriptions.size())));
        StoredFacts facts{{u"stage_id"_s, storedFact(one.stage)},
                          {u"remedy_type_id"_s,
                           storedFact(m_frame.council.item(UserList::RemedyType, kind.word))},
                          {u"amount_pence"_s, amount},
                          {u"description"_s, words},
                          {u"offered_on"_s, storedFact(std::optional(one.respondedOn))},
                          {u"agreed_on"_s, storedFact(cameAfter(one.respondedOn, toAgree))},
                          {u"due_on"_s, storedFact(std::optional(dueOn))},
                          {u"paid_on"_s, storedFact(givenOn)}};
        if (givenOn)
            facts[u"evidence"_s] = someOf(dice, "evidence"_L1);
        insertRecord(m_unit, "remedy"_L1, m_unit.newId<RemedyId>().value(), one.ofCase, facts);
    }

    /// One to three recommendations; most are accepted.
    void recommend(const Upheld &one, SampleDice &dice)
    {
        std::vector<int> weights = m_recommendationWeights;
        for (int left = dice.between(1, 3); left > 0; --left) {
            const size_t chosen = m_recommendationChooser.choose(dice, weights);
            weights[chosen] = 0;
            recommend(one, m_recommendations[chosen], dice);
        }
    }

    void recommend(const Upheld &one, const Kind &kind, SampleDice &dice)
    {
        const bool isAccepted = !m_refusalChooser.isChosen(dice, kRefused);
        const int allowed = dice.between(15, 60);
        const int needed = allowed - dice.early(0, 12);
        const bool isDone = isAccepted && dice.chance(kIsDone);
        const QDate dueOn = m_frame.after(one.respondedOn, allowed);
        auto doneOn = isDone ? cameAfter(one.respondedOn, needed) : std::nullopt;
        if (isAccepted)
            doneOn = doneBy(dueOn, doneOn);
        const auto amount = amountOf(kind, dice);
        const QString words = kind.descriptions.at(dice.below(int(kind.descriptions.size())));
        StoredFacts facts{{u"source"_s, storedText(recommendations::usualSource(one.number))},
                          {u"stage_id"_s, storedFact(one.stage)},
                          {u"category"_s, kind.word},
                          {u"amount_pence"_s, amount},
                          {u"description"_s, words},
                          {u"accepted"_s, storedFact(isAccepted)}};
        if (isAccepted)
            facts[u"due_on"_s] = storedFact(std::optional(dueOn));
        else
            facts[u"refusal_reason"_s] = someOf(dice, "refusals"_L1);
        if (doneOn) {
            facts[u"completed_on"_s] = storedFact(doneOn);
            facts[u"evidence"_s] = someOf(dice, "evidence"_L1);
        }
        insertRecord(m_unit, "recommendation"_L1, m_unit.newId<RecommendationId>().value(),
                     one.ofCase, facts);
    }

    void tellOfCompliments()
    {
        std::vector<std::pair<CaseId, QDate>> quoted;
        Statement select(m_unit.database(), kQuoted);
        while (select.step()) {
            RowReader row(select);
            const auto id = row.id<CaseId>();
            quoted.emplace_back(id, row.day());
        }
        select.reset();
        for (const auto &[id, receivedOn] : quoted) {
            SampleDice dice(int(SamplePurpose::Remedies), m_count++, 1);
            const bool mayBeQuoted = dice.chance(kMayBeQuoted);
            const bool isFromProfessional = dice.chance(kFromProfessional);
            const int days = dice.between(1, 6);
            insertRecord(
                m_unit, "case_detail"_L1, id.value(), id,
                {{u"quote_consent"_s,
                  mayBeQuoted ? std::optional(storedText(QuoteConsent::Given)) : std::nullopt},
                 {u"quote_is_anonymised"_s, storedFact(true)},
                 {u"from_professional"_s, storedFact(isFromProfessional)},
                 {u"staff_informed_on"_s, storedFact(cameAfter(receivedOn, days))}});
        }
    }

    UnitOfWork &m_unit;
    const SampleFrame &m_frame;
    QJsonObject m_words;
    std::vector<Kind> m_remedies;
    std::vector<int> m_remedyWeights;
    std::vector<Kind> m_recommendations;
    std::vector<int> m_recommendationWeights;
    SampleChooser m_remedyChooser;
    SampleChooser m_recommendationChooser;
    SampleChooser m_refusalChooser;
    int m_count = 0;
};

} // namespace

void writeSampleRemedies(UnitOfWork &unit, const SampleFrame &frame)
{
    RemedyWriter(unit, frame).write();
}

} // namespace redress
