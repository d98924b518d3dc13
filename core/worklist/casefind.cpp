// SPDX-License-Identifier: GPL-3.0-or-later
// The case that a person means by what is typed into one line.
#include "core/worklist/caselist.h"

#include "core/base/searchwords.h"
#include "core/base/textmatch.h"
#include "core/search/othertexts.h"
#include "core/store/casetext.h"
#include "core/store/restriction.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <algorithm>

namespace redress::caselist {

namespace {

using namespace Qt::StringLiterals;

// The inner statements read an index alone, the outer ones what was found.
const QString kByReference = uR"sql(
SELECT c.id, c.reference, c.summary,
       CASE WHEN lower(c.reference) LIKE :prefix ESCAPE '!' THEN 0 ELSE 1 END AS nearness
FROM case_record c
WHERE c.id IN (SELECT r.id FROM case_record r WHERE lower(r.reference) LIKE :part ESCAPE '!'
               UNION SELECT n.case_id FROM case_number n
               WHERE lower(n.reference) LIKE :number ESCAPE '!')
ORDER BY nearness, c.received_on DESC, c.reference LIMIT :most
)sql"_s;

const QString kByOmbudsman = uR"sql(
SELECT c.id, c.reference, c.summary, min(m.reference)
FROM ombudsman_case m JOIN case_record c ON c.id = m.case_id
WHERE lower(m.reference) LIKE :part ESCAPE '!'
GROUP BY c.id, c.reference, c.summary, c.received_on
ORDER BY c.received_on DESC, c.reference LIMIT :most
)sql"_s;

const QString kAlone = uR"sql(
SELECT id, reference, coalesce(summary, '') FROM ombudsman_case
WHERE case_id IS NULL AND lower(reference) LIKE :part ESCAPE '!'
ORDER BY received_on DESC, reference LIMIT :most
)sql"_s;

/// %1: which of the cases.
const QString kByWords = u"SELECT c.id, c.reference, c.summary FROM case_record c WHERE %1 "
                         "ORDER BY c.received_on DESC, c.reference LIMIT :most"_s;

const QString kDayOfNewest = uR"sql(
SELECT received_on FROM case_record ORDER BY received_on DESC LIMIT 1 OFFSET :offset
)sql"_s;

const QString kOfCase = uR"sql(
SELECT c.id, c.reference, c.summary FROM case_record c WHERE c.id = :id LIMIT :most
)sql"_s;

const QString kSummaryOfOmbudsman = uR"sql(
SELECT coalesce(summary, '') FROM ombudsman_case WHERE id = :id
)sql"_s;

QString containing(const QString &text)
{
    QString escaped = text;
    for (const QChar special : {u'!', u'%', u'_'})
        escaped.replace(special, QString(u'!') + special);
    return u'%' + escaped + u'%';
}

/// Puts what was found into one list, nearest first.
class Finder final
{
public:
    Finder(Database &database, const QString &text, int most, int newestRead)
        : m_database(database)
        , m_typed(folded(text.simplified()))
        , m_part(containing(m_typed))
        , m_most(most)
        , m_newestRead(newestRead)
        , m_closed(database)
    {
        for (const QString &word : searchWords(text))
            m_words.push_back({word, true});
    }

    std::vector<Found> find()
    {
        const std::vector<Other> others = othersOf(SearchedText::Reference);
        takeOthers(others, true);
        Statement byReference(m_database, kByReference);
        byReference.bind(u":prefix"_s, m_part.sliced(1))
            .bind(u":part"_s, m_part)
            .bind(u":number"_s, m_part);
        take(byReference);
        takeOthers(others, false);
        for (const Other &other : othersOf(SearchedText::Ombudsman))
            takeOther(other.id, other.text);
        Statement byOmbudsman(m_database, kByOmbudsman);
        byOmbudsman.bind(u":part"_s, m_part);
        takeOfOmbudsman(byOmbudsman);
        takeAlone();
        if (!m_words.empty() && !isFull())
            takeByWords();
        if (!m_words.empty() && !isFull())
            takeAloneByWords();
        if (isFull())
            m_found.resize(size_t(m_most));
        return std::move(m_found);
    }

private:
    bool isFull() const { return m_found.size() >= size_t(m_most); }

    Found *known(CaseId id)
    {
        const auto found = std::find_if(m_found.begin(), m_found.end(),
                                        [id](const Found &one) { return one.id == id; });
        return found == m_found.end() ? nullptr : &*found;
    }

    /// A reference with letters that SQL cannot compare.
    struct Other {
        qint64 id = 0;
        QString text;
        bool isBeginning = false;
    };

    std::vector<Other> othersOf(SearchedText of)
    {
        std::vector<Other> others;
        forEachWithOtherLetters(m_database, of, [&](qint64 id, const QString &text) {
            const qsizetype at = folded(text).indexOf(m_typed);
            if (at >= 0 && others.size() < size_t(m_most))
                others.push_back({id, text, at == 0});
        });
        return others;
    }

    void takeOthers(const std::vector<Other> &others, bool areBeginnings)
    {
        for (const Other &other : others) {
            if (other.isBeginning == areBeginnings)
                takeOther(other.id, {});
        }
    }

    void takeOther(qint64 id, const QString &ombudsman)
    {
        Statement select(m_database, kOfCase);
        select.bind(u":id"_s, id);
        take(select);
        if (Found *found = known(CaseId(id)); found && !ombudsman.isEmpty())
            found->ombudsmanReference = ombudsman;
    }

    Found read(RowReader &row) const
    {
        Found one;
        one.id = row.id<CaseId>();
        one.reference = row.text();
        one.summary = row.text();
        if (m_closed.has(one.id))
            one.summary = restriction::closedWords();
        return one;
    }

    void take(Statement &select)
    {
        select.bind(u":most"_s, m_most);
        while (select.step()) {
            RowReader row(select);
            Found one = read(row);
            if (!known(one.id))
                m_found.push_back(std::move(one));
        }
    }

    void takeOfOmbudsman(Statement &select)
    {
        select.bind(u":most"_s, m_most);
        while (select.step()) {
            RowReader row(select);
            Found one = read(row);
            one.ombudsmanReference = row.text();
            if (Found *before = known(one.id))
                before->ombudsmanReference = one.ombudsmanReference;
            else
                m_found.push_back(std::move(one));
        }
    }

    /// A reference means more than words.
    void takeAlone()
    {
        Statement select(m_database, kAlone);
        select.bind(u":part"_s, m_part).bind(u":most"_s, m_most);
        while (select.step()) {
            RowReader row(select);
            Found one;
            one.ombudsmanId = row.id<OmbudsmanId>();
            one.reference = row.text();
            one.summary = row.text();
            m_found.push_back(std::move(one));
        }
        for (const Other &other : othersOf(SearchedText::OmbudsmanAlone)) {
            Statement summary(m_database, kSummaryOfOmbudsman);
            summary.bind(u":id"_s, other.id);
            Found one;
            one.ombudsmanId = OmbudsmanId(other.id);
            one.reference = other.text;
            one.summary = summary.step() ? summary.text(0) : QString();
            m_found.push_back(std::move(one));
        }
    }

    void takeAloneByWords()
    {
        const Search search{.text = m_typed,
                            .terms = {SearchTerm{.field = SearchField::Words, .words = m_words}}};
        for (Found &one : unwrap(alone(m_database, search, m_most))) {
            const bool isKnown = std::ranges::any_of(m_found, [&](const Found &before) {
                return before.ombudsmanId == one.ombudsmanId;
            });
            if (!isKnown)
                m_found.push_back(std::move(one));
        }
    }

    void takeByWords()
    {
        Statement day(m_database, kDayOfNewest);
        day.bind(u":offset"_s, m_newestRead);
        if (day.step()) {
            casetext::Condition newest = casetext::reads(u"c.id"_s, m_words, u"word"_s);
            newest.sql.prepend(u"c.received_on >= :since AND "_s);
            newest.values.emplace_back(u":since"_s, day.text(0));
            day.reset();
            takeWhere(newest);
            if (isFull())
                return;
        }
        takeWhere(casetext::has(m_database.engine(), u"c.id"_s, m_words, u"word"_s));
    }

    void takeWhere(const casetext::Condition &condition)
    {
        // Words of what is closed to somebody are not found by them.
        const QString where =
            m_closed.isEmpty() ? condition.sql
                               : u"(%1) AND %2"_s.arg(condition.sql, m_closed.without(u"c.id"_s));
        Statement select(m_database, kByWords.arg(where));
        for (const auto &[name, value] : condition.values)
            select.bind(name, value);
        take(select);
    }

    Database &m_database;
    QString m_typed; ///< Without letter case and accents.
    QString m_part;
    int m_most;
    int m_newestRead;
    ClosedCases m_closed;
    std::vector<casetext::Wanted> m_words;
    std::vector<Found> m_found;
};

} // namespace

Result<std::vector<Found>> find(Database &database, const QString &text, int most, int newestRead)
{
    if (text.trimmed().isEmpty())
        return std::vector<Found>();
    return guarded([&] { return Finder(database, text, most, newestRead).find(); });
}

} // namespace redress::caselist
