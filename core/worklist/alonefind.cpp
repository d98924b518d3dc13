// SPDX-License-Identifier: GPL-3.0-or-later
// Cases at the Ombudsman that stand alone, by what is said of them: the words of cases do not have
// theirs.
#include "core/worklist/caselist.h"

#include "core/base/searchwords.h"
#include "core/store/casetext.h"
#include "core/store/restriction.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <algorithm>
#include <map>

namespace redress::caselist {

namespace {

using namespace Qt::StringLiterals;

const QString kStandingAlone = uR"sql(
SELECT m.id, m.reference, coalesce(m.summary, ''), coalesce(m.category, ''),
       coalesce(m.injustice, ''), coalesce(m.upheld_issues, ''),
       coalesce(d.name, ''), coalesce(s.name, ''), coalesce(o.name, ''), coalesce(m.decision, ''),
       coalesce(m.ofsted_note, '')
FROM ombudsman_case m
LEFT JOIN org_node d ON d.id = m.directorate_id
LEFT JOIN org_node s ON s.id = m.service_id
LEFT JOIN member o ON o.id = m.officer_id
WHERE m.case_id IS NULL ORDER BY m.received_on DESC, m.reference
)sql"_s;

const QString kSaidOfAlone = uR"sql(
SELECT m.id, coalesce(q.note, '') AS said, '' AS more, '' AS refused
FROM ombudsman_case m JOIN ombudsman_enquiry q ON q.ombudsman_case_id = m.id
WHERE m.case_id IS NULL
UNION ALL
SELECT m.id, coalesce(r.description, ''), coalesce(r.evidence, ''), coalesce(r.refusal_reason, '')
FROM ombudsman_case m JOIN recommendation r ON r.ombudsman_case_id = m.id
WHERE m.case_id IS NULL
UNION ALL
SELECT k.ombudsman_case_id, k.note, coalesce(k.with_whom, ''), ''
FROM contact_log k WHERE k.ombudsman_case_id IS NOT NULL
UNION ALL
SELECT t.ombudsman_case_id, t.name, coalesce(v.body, ''), ''
FROM document t LEFT JOIN document_text v ON v.document_id = t.id
WHERE t.ombudsman_case_id IS NOT NULL
)sql"_s;

const QString kPeopleOfAlone = uR"sql(
SELECT k.ombudsman_case_id, p.name
FROM ombudsman_person k JOIN person p ON p.id = k.person_id
JOIN ombudsman_case m ON m.id = k.ombudsman_case_id
WHERE m.case_id IS NULL
)sql"_s;

/// What is compared with a search.
struct Said {
    QString plain;     ///< All of it.
    QString decision;  ///< As it is stored; empty: none yet.
    QString upheld;    ///< What the Ombudsman upheld, in the form in which searches compare.
    QStringList names; ///< Of the people, in the form in which searches compare.
};

bool has(const QString &plain, const casetext::Wanted &wanted)
{
    return plain.contains(u' ' + wanted.words + (wanted.isBeginning ? QString() : u" "_s));
}

/// "person:khan": either of the words stands in a name, as for cases of the council.
bool isOfPerson(const SearchTerm &term, const QStringList &names)
{
    if (term.asks != SearchTerm::Asks::Value)
        return names.isEmpty() == (term.asks == SearchTerm::Asks::None);
    return std::ranges::any_of(term.words, [&](const casetext::Wanted &wanted) {
        return std::ranges::any_of(
            names, [&](const QString &name) { return name.contains(wanted.words); });
    });
}

/// "upheld-issue:delay", as for cases of the council.
bool isUpheld(const SearchTerm &term, const QString &upheld)
{
    if (term.asks != SearchTerm::Asks::Value)
        return upheld.isEmpty() == (term.asks == SearchTerm::Asks::None);
    return std::ranges::any_of(
        term.words, [&](const casetext::Wanted &wanted) { return upheld.contains(wanted.words); });
}

/// "decision:invalid"; none is one that is not decided.
bool isDecided(const SearchTerm &term, const QString &decision)
{
    if (term.asks != SearchTerm::Asks::Value)
        return decision.isEmpty() == (term.asks == SearchTerm::Asks::None);
    return term.codes.contains(decision);
}

bool isMeant(const SearchTerm &term, const Found &one, const Said &said)
{
    if (term.field == SearchField::Decision)
        return isDecided(term, said.decision);
    if (term.field == SearchField::Person)
        return isOfPerson(term, said.names);
    if (term.field == SearchField::UpheldIssue)
        return isUpheld(term, said.upheld);
    if (term.field == SearchField::Ombudsman && term.asks == SearchTerm::Asks::Any)
        return true;
    if (term.field == SearchField::Ombudsman)
        return std::ranges::any_of(term.words, [&](const casetext::Wanted &wanted) {
            return plainWords(one.reference).contains(wanted.words);
        });
    return std::ranges::all_of(
        term.words, [&](const casetext::Wanted &wanted) { return has(said.plain, wanted); });
}

/// What lists do not show of a case that is closed to somebody.
bool asksWords(const SearchTerm &term)
{
    return term.field == SearchField::Person || term.field == SearchField::UpheldIssue;
}

/// Whether nothing else is asked for: other facts are those of cases of the council.
bool isAnswerable(const Search &search)
{
    return !search.isEmpty() && std::ranges::all_of(search.terms, [](const SearchTerm &term) {
        return term.field == SearchField::Words || asksWords(term) ||
               term.field == SearchField::Decision ||
               (term.field == SearchField::Ombudsman && term.asks != SearchTerm::Asks::None);
    });
}

} // namespace

Result<std::vector<Found>> alone(Database &database, const Search &search, int most)
{
    if (!isAnswerable(search))
        return std::vector<Found>();
    return guarded([&] {
        const ClosedCases closed(database);
        std::map<qint64, QString> said;
        Statement more(database, kSaidOfAlone);
        while (more.step())
            said[more.integer(0)] +=
                more.text(1) + u' ' + more.text(2) + u' ' + more.text(3) + u' ';
        std::map<qint64, QStringList> names;
        Statement people(database, kPeopleOfAlone);
        while (people.step()) {
            said[people.integer(0)] += people.text(1) + u' ';
            names[people.integer(0)].append(plainWords(people.text(1)));
        }
        std::vector<Found> found;
        Statement select(database, kStandingAlone);
        while (found.size() < size_t(most) && select.step()) {
            Found one;
            one.ombudsmanId = OmbudsmanId(select.integer(0));
            one.reference = select.text(1);
            one.summary = select.text(2);
            QStringList texts;
            for (int column = 1; column < 9; ++column)
                texts.append(select.text(column));
            texts.append(select.text(10));
            texts.append(said[select.integer(0)]);
            Said about{
                {}, select.text(9), plainWords(select.text(5)).trimmed(), names[select.integer(0)]};
            bool isAsked = true;
            if (closed.has(*one.ombudsmanId)) { // Its words are not found by those it is closed to.
                one.summary = restriction::closedWords();
                texts = QStringList{one.reference};
                isAsked = std::ranges::none_of(
                    search.terms, [](const SearchTerm &term) { return asksWords(term); });
            }
            about.plain = plainWords(texts.join(u' '));
            const bool isFound =
                isAsked && std::ranges::all_of(search.terms, [&](const SearchTerm &term) {
                    return isMeant(term, one, about) != term.isExcluded;
                });
            if (isFound)
                found.push_back(std::move(one));
        }
        return found;
    });
}

} // namespace redress::caselist
