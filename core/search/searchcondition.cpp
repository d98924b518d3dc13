// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchcondition.h"

#include "core/search/othertexts.h"
#include "core/store/restriction.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Asks = SearchTerm::Asks;
using Field = SearchField;

// The closed list of fragments from which conditions are put together. What a person typed is
// bound, never written into them. In each, %1 is what is asked of the row that is found.

const QString kOnNewestStage =
    u"EXISTS (SELECT 1 FROM stage n WHERE n.case_id = c.id AND n.stage_no = "
    "(SELECT max(x.stage_no) FROM stage x WHERE x.case_id = c.id)%1)"_s;
const QString kOnStage = u"EXISTS (SELECT 1 FROM stage n WHERE n.case_id = c.id%1)"_s;
const QString kOnIssue = u"EXISTS (SELECT 1 FROM issue i JOIN stage n ON n.id = i.stage_id "
                         "WHERE n.case_id = c.id%1)"_s;
const QString kOnAction = u"EXISTS (SELECT 1 FROM action a JOIN stage n ON n.id = a.stage_id "
                          "WHERE n.case_id = c.id%1)"_s;
const QString kOnRemedy = u"EXISTS (SELECT 1 FROM remedy y JOIN stage n ON n.id = y.stage_id "
                          "WHERE n.case_id = c.id%1)"_s;
const QString kOnPerson = u"EXISTS (SELECT 1 FROM case_person k JOIN person p "
                          "ON p.id = k.person_id WHERE k.case_id = c.id%1)"_s;
const QString kOnNote = u"EXISTS (SELECT 1 FROM contact_log l WHERE l.case_id = c.id%1)"_s;
const QString kOnConsent = u"EXISTS (SELECT 1 FROM consent g WHERE g.case_id = c.id%1)"_s;
const QString kOnDocument = u"EXISTS (SELECT 1 FROM document t WHERE t.case_id = c.id%1)"_s;
const QString kOnOmbudsman = u"EXISTS (SELECT 1 FROM ombudsman_case m WHERE m.case_id = c.id%1)"_s;

const QString kOnTriage = u"EXISTS (SELECT 1 FROM case_detail r WHERE r.case_id = c.id "
                          "AND r.triage_result IS NOT NULL%1)"_s;

const QString kOnCompliment = u"EXISTS (SELECT 1 FROM case_detail r WHERE r.case_id = c.id "
                              "AND r.compliment_from_id IS NOT NULL%1)"_s;

/// An issue that was upheld, even in part, and has no reason why.
const QString kUpheldUnexplained = kOnIssue.arg(
    u" AND i.outcome IN ('upheld', 'partially_upheld') AND i.upheld_reason_id IS NULL"_s);

const QString kIsOpen = u"(c.settled_on IS NULL OR EXISTS "
                        "(SELECT 1 FROM stage o WHERE o.case_id = c.id AND o.closed_on IS NULL))"_s;

const QString kClosedOn =
    u"coalesce((SELECT max(z.closed_on) FROM stage z WHERE z.case_id = c.id), c.settled_on)"_s;

/// As the chase sheet has it: nobody is chased for a case that is closed.
const QString kOnChase = u"(EXISTS (SELECT 1 FROM contact_log l WHERE l.case_id = c.id "
                         "AND l.next_chase_on IS NOT NULL%1) AND "_s +
                         kIsOpen + u')';

/// Puts the conditions of one search together.
class Maker final
{
public:
    Maker(Database &database, WordsBy by)
        : m_database(database)
        , m_by(by)
    {}

    void add(const SearchTerm &term)
    {
        const QString sql = term.asks == Asks::Value ? valueOf(term) : presenceOf(term);
        if (!sql.isEmpty())
            m_made.conditions.append(term.isExcluded ? u"NOT (%1)"_s.arg(sql) : sql);
    }

    SearchCondition take() { return std::move(m_made); }

private:
    QString place(SearchCondition::Value value)
    {
        QString name = u":term%1"_s.arg(m_made.values.size());
        m_made.values.emplace_back(name, std::move(value));
        return name;
    }

    QString among(const QString &column, const SearchTerm &term)
    {
        QStringList places;
        for (const QString &code : term.codes)
            places.append(place(code));
        for (const qint64 number : term.numbers)
            places.append(place(number));
        return u"%1 IN (%2)"_s.arg(column, places.join(u", "_s));
    }

    QString within(const QString &column, const SearchTerm &term)
    {
        QStringList parts;
        if (term.first)
            parts.append(column + u" >= "_s + place(*term.first));
        if (term.last)
            parts.append(column + u" <= "_s + place(*term.last));
        return parts.join(u" AND "_s);
    }

    QString like(const QString &column, const SearchTerm &term, const QString &before)
    {
        QStringList parts;
        for (const casetext::Wanted &wanted : term.words) {
            QString pattern = wanted.words;
            pattern.replace(u' ', u'%'); // whatever parts the words there
            parts.append(
                u"lower(%1) LIKE %2"_s.arg(column, place(before + pattern + QString(u'%'))));
        }
        return u"(%1)"_s.arg(parts.join(u" OR "_s));
    }

    /// \p found, or one of the cases whose text has letters that SQL cannot compare.
    QString orOther(const QString &found, SearchedText of, const SearchTerm &term)
    {
        QStringList places;
        for (const qint64 id : casesWithOtherLetters(m_database, of, term.words))
            places.append(place(id));
        return places.isEmpty() ? found
                                : u"(%1 OR c.id IN (%2))"_s.arg(found, places.join(u", "_s));
    }

    QString words(const SearchTerm &term)
    {
        const QString name = u"words%1"_s.arg(m_made.values.size());
        const casetext::Condition has =
            m_by == WordsBy::Reading
                ? casetext::reads(u"c.id"_s, term.words, name)
                : casetext::has(m_database.engine(), u"c.id"_s, term.words, name);
        for (const auto &[placeholder, value] : has.values)
            m_made.values.emplace_back(placeholder, value);
        return has.sql;
    }

    static QString both(const QString &fragment, const QString &asked)
    {
        return fragment.arg(u" AND "_s + asked);
    }

    QString valueOf(const SearchTerm &term)
    {
        switch (term.field) {
        case Field::Words:
            return words(term);
        case Field::Reference:
            return orOther(like(u"c.reference"_s, term, u"%"_s), SearchedText::Reference, term);
        case Field::Kind:
            return kindOf(term);
        case Field::Procedure:
            // A comparison that leads nowhere is no match, also where it is turned round.
            return among(u"coalesce(c.procedure_key, '')"_s, term);
        case Field::Stage:
            return both(kOnNewestStage, among(u"n.stage_no"_s, term));
        case Field::Outcome:
            return both(kOnNewestStage, among(u"n.outcome"_s, term));
        case Field::Directorate:
            return among(u"c.directorate_id"_s, term);
        case Field::Service:
            return among(u"coalesce(c.service_id, 0)"_s, term);
        case Field::Team:
            return among(u"coalesce(c.team_id, 0)"_s, term);
        case Field::Worker:
            return among(u"coalesce(c.officer_id, 0)"_s, term);
        case Field::Theme:
            return among(u"coalesce(c.theme_id, 0)"_s, term);
        case Field::Triage:
            return both(kOnTriage, among(u"r.triage_result"_s, term));
        case Field::Method:
            return among(u"coalesce(c.contact_method_id, 0)"_s, term);
        case Field::Complainant:
            return among(u"coalesce(c.complainant_type_id, 0)"_s, term);
        case Field::Consent:
            return both(kOnConsent, among(u"g.state"_s, term));
        case Field::Chase:
            return both(kOnChase, within(u"l.next_chase_on"_s, term));
        case Field::Issue:
            return both(kOnIssue, among(u"i.category_id"_s, term));
        case Field::Cause:
            return both(kOnIssue, among(u"i.root_cause_id"_s, term));
        case Field::UpheldReason:
            return both(kOnIssue, among(u"i.upheld_reason_id"_s, term));
        case Field::ComplimentFrom:
            return both(kOnCompliment, among(u"r.compliment_from_id"_s, term));
        case Field::Action:
            return both(kOnAction, among(u"a.category_id"_s, term));
        case Field::Remedy:
            return both(kOnRemedy, among(u"y.remedy_type_id"_s, term));
        case Field::Received:
            return within(u"c.received_on"_s, term);
        case Field::Acknowledged:
            return u"(%1 OR (c.acknowledged_on IS NOT NULL AND %2))"_s.arg(
                both(kOnNewestStage, within(u"n.acknowledged_on"_s, term)),
                within(u"c.acknowledged_on"_s, term));
        case Field::Due:
            return u"(%1 OR (c.kind <> 'complaint' AND c.responded_on IS NULL "
                   "AND c.due_on IS NOT NULL AND %2))"_s.arg(
                       both(kOnNewestStage,
                            u"n.closed_on IS NULL AND "_s + within(u"n.due_on"_s, term)),
                       within(u"c.due_on"_s, term));
        case Field::Answered:
            return u"(%1 OR (c.responded_on IS NOT NULL AND %2))"_s.arg(
                both(kOnNewestStage, within(u"n.responded_on"_s, term)),
                within(u"c.responded_on"_s, term));
        case Field::Closed: // The indexes on both days find few; then it is looked which was last.
            return u"(c.id IN (SELECT n.case_id FROM stage n WHERE %1 UNION ALL "
                   "SELECT x.id FROM case_record x WHERE %2) AND NOT %3 AND %4)"_s.arg(
                       within(u"n.closed_on"_s, term), within(u"x.settled_on"_s, term), kIsOpen,
                       within(kClosedOn, term));
        case Field::Person:
            return both(kOnPerson, like(u"p.folded_name"_s, term, u"%"_s));
        case Field::Note:
            return orOther(both(kOnNote, like(u"l.note"_s, term, u"%"_s)), SearchedText::Note,
                           term);
        case Field::Document:
            return orOther(both(kOnDocument, like(u"t.name"_s, term, u"%"_s)),
                           SearchedText::DocumentName, term);
        case Field::Ombudsman:
            return orOther(both(kOnOmbudsman, like(u"m.reference"_s, term, u"%"_s)),
                           SearchedText::Ombudsman, term);
        case Field::UpheldIssue:
            return orOther(both(kOnOmbudsman, like(u"m.upheld_issues"_s, term, u"%"_s)),
                           SearchedText::UpheldIssues, term);
        case Field::Decision:
            return both(kOnOmbudsman, among(u"m.decision"_s, term));
        case Field::Is:
            return stateOf(term);
        case Field::Summary:
            return orOther(like(u"c.summary"_s, term, u"%"_s), SearchedText::Summary, term);
        }
        return {};
    }

    /// A kind of contact, or of a complaint its procedure.
    QString kindOf(const SearchTerm &term)
    {
        SearchTerm kinds;
        SearchTerm procedures;
        for (const QString &code : term.codes)
            (fromStored<CaseKind>(code) ? kinds : procedures).codes.append(code);
        QStringList parts;
        if (!kinds.codes.isEmpty())
            parts.append(among(u"c.kind"_s, kinds));
        if (!procedures.codes.isEmpty())
            parts.append(among(u"coalesce(c.procedure_key, '')"_s, procedures));
        return u"(%1)"_s.arg(parts.join(u" OR "_s));
    }

    static QString stateOf(const SearchTerm &term)
    {
        QStringList parts;
        for (const QString &code : term.codes) {
            if (code == "open"_L1)
                parts.append(kIsOpen);
            else if (code == "closed"_L1)
                parts.append(u"NOT "_s + kIsOpen);
            else
                return {}; // the work list answers it
        }
        return u"(%1)"_s.arg(parts.join(u" OR "_s));
    }

    /// Whether there is something, or nothing.
    QString presenceOf(const SearchTerm &term)
    {
        const bool isThere = term.asks == Asks::Any;
        QString there = thereOf(term.field);
        if (isThere)
            return there;
        // Only what is upheld wants a reason, and only a compliment comes from somebody so.
        if (term.field == Field::UpheldReason)
            return kUpheldUnexplained;
        // Only what is at the Ombudsman awaits a decision.
        if (term.field == Field::Decision)
            return both(kOnOmbudsman, u"m.decision IS NULL"_s);
        if (term.field == Field::ComplimentFrom)
            return u"(c.kind = 'compliment' AND NOT %1)"_s.arg(there);
        // What only complaints can have is missing in complaints alone.
        const bool isOfComplaints = term.field == Field::Outcome || term.field == Field::Stage ||
                                    term.field == Field::Issue || term.field == Field::Cause ||
                                    term.field == Field::Action || term.field == Field::Triage ||
                                    term.field == Field::Acknowledged ||
                                    term.field == Field::Remedy;
        return isOfComplaints ? u"(c.kind = 'complaint' AND NOT %1)"_s.arg(there)
                              : u"NOT %1"_s.arg(there);
    }

    static QString thereOf(Field field)
    {
        const QString any;
        switch (field) {
        case Field::Stage:
            return kOnStage.arg(any);
        case Field::Outcome:
            return both(kOnNewestStage, u"n.outcome IS NOT NULL"_s);
        case Field::Service:
            return u"(c.service_id IS NOT NULL)"_s;
        case Field::Team:
            return u"(c.team_id IS NOT NULL)"_s;
        case Field::Worker:
            return u"(c.officer_id IS NOT NULL)"_s;
        case Field::Theme:
            return u"(c.theme_id IS NOT NULL)"_s;
        case Field::Triage:
            return kOnTriage.arg(any);
        case Field::Method:
            return u"(c.contact_method_id IS NOT NULL)"_s;
        case Field::Complainant:
            return u"(c.complainant_type_id IS NOT NULL)"_s;
        case Field::Consent:
            return kOnConsent.arg(any);
        case Field::Chase:
            return kOnChase.arg(any);
        case Field::Issue:
            return kOnIssue.arg(any);
        case Field::Cause:
            return both(kOnIssue, u"i.root_cause_id IS NOT NULL"_s);
        case Field::UpheldReason:
            return both(kOnIssue, u"i.upheld_reason_id IS NOT NULL"_s);
        case Field::ComplimentFrom:
            return kOnCompliment.arg(any);
        case Field::Action:
            return kOnAction.arg(any);
        case Field::Remedy:
            return kOnRemedy.arg(any);
        case Field::Acknowledged:
            return u"(%1 OR (c.acknowledged_on IS NOT NULL))"_s.arg(
                both(kOnNewestStage, u"n.acknowledged_on IS NOT NULL"_s));
        case Field::Due:
            return u"(%1 OR (c.kind <> 'complaint' AND c.responded_on IS NULL "
                   "AND c.due_on IS NOT NULL))"_s.arg(
                       both(kOnNewestStage, u"n.closed_on IS NULL AND n.due_on IS NOT NULL"_s));
        case Field::Answered:
            return u"(%1 OR (c.responded_on IS NOT NULL))"_s.arg(
                both(kOnNewestStage, u"n.responded_on IS NOT NULL"_s));
        case Field::Closed:
            return u"(NOT %1)"_s.arg(kIsOpen);
        case Field::Person:
            return kOnPerson.arg(any);
        case Field::Note:
            return kOnNote.arg(any);
        case Field::Document:
            return kOnDocument.arg(any);
        case Field::Ombudsman:
            return kOnOmbudsman.arg(any);
        case Field::UpheldIssue:
            return both(kOnOmbudsman, u"m.upheld_issues IS NOT NULL"_s);
        case Field::Decision:
            return both(kOnOmbudsman, u"m.decision IS NOT NULL"_s);
        default:
            break;
        }
        Q_ASSERT_X(false, "thereOf", "a field that cannot be missing");
        return {};
    }

    Database &m_database;
    WordsBy m_by;
    SearchCondition m_made;
};

/// What lists show of a case that is closed to somebody may be asked for by them as well.
bool isShownOfClosed(const SearchTerm &term)
{
    switch (term.field) {
    case Field::Reference:
    case Field::Kind:
    case Field::Procedure:
    case Field::Stage:
    case Field::Outcome:
    case Field::Directorate:
    case Field::Service:
    case Field::Team:
    case Field::Worker:
    case Field::Received:
    case Field::Acknowledged:
    case Field::Due:
    case Field::Answered:
    case Field::Closed:
    case Field::Is:
        return true;
    default:
        return false;
    }
}

bool isOfWorkList(const SearchTerm &term)
{
    return term.field == Field::Is &&
           std::any_of(term.codes.begin(), term.codes.end(), [](const QString &code) {
               return code != "open"_L1 && code != "closed"_L1;
           });
}

} // namespace

void SearchCondition::bindTo(Statement &statement) const
{
    for (const auto &[name, value] : values)
        std::visit([&, &name = name](const auto &one) { statement.bind(name, one); }, value);
}

SearchCondition conditionOf(const Search &search, Database &database, WordsBy by)
{
    Maker maker(database, by);
    for (const SearchTerm &term : search.terms) {
        if (!isOfWorkList(term))
            maker.add(term);
    }
    SearchCondition made = maker.take();
    if (!std::all_of(search.terms.begin(), search.terms.end(), isShownOfClosed)) {
        // Neither what they have nor what they lack tells of them.
        const ClosedCases closed(database);
        if (!closed.isEmpty())
            made.conditions.append(closed.without(u"c.id"_s));
    }
    return made;
}

QString isOpenCondition()
{
    return kIsOpen;
}

std::vector<SearchTerm> statesOf(const Search &search)
{
    std::vector<SearchTerm> states;
    std::copy_if(search.terms.begin(), search.terms.end(), std::back_inserter(states),
                 isOfWorkList);
    return states;
}

} // namespace redress
