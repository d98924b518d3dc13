// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/casetextsource.h"

#include "core/base/searchwords.h"

#include <algorithm>
#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// One kind of record: which columns speak, where they are, and how a row knows its case.
struct Source {
    const char *ofCase;
    const char *words; ///< Columns, a space between.
    const char *from;
};

constexpr auto kOfStage = "s.case_id";

constexpr std::array kSources{
    Source{"c.id",
           "c.reference c.summary c.quote d.name v.name t.name y.name h.name w.name "
           "m.name a.name",
           "case_record c JOIN org_node d ON d.id = c.directorate_id "
           "LEFT JOIN org_node v ON v.id = c.service_id LEFT JOIN org_node t ON t.id = c.team_id "
           "LEFT JOIN list_item y ON y.id = c.complainant_type_id "
           "LEFT JOIN list_item h ON h.id = c.theme_id "
           "LEFT JOIN list_item w ON w.id = c.contact_method_id "
           "LEFT JOIN list_item a ON a.id = c.advocate_id "
           "LEFT JOIN member m ON m.id = c.officer_id"},
    Source{"k.case_id",
           "k.back_dated_reason k.late_grounds_decision k.channel_recipient k.desired_outcomes "
           "k.responding_manager k.triage_reason k.triage_decider k.eligible_as "
           "k.subject_in_scope k.proceedings k.language k.adjustments k.compliment_from "
           "k.legal_hold",
           "case_detail k"},
    Source{"l.case_id", "l.note", "case_link l"},
    Source{kOfStage, "s.outcome", "stage s"},
    Source{kOfStage,
           "e.extension_reason e.extension_agreed_by e.lateness_reason e.lateness_team "
           "e.outcome_reason e.refusal_reason",
           "stage s JOIN stage_detail e ON e.stage_id = s.id"},
    Source{kOfStage, "r.name o.authorised_by o.evidence",
           "stage s JOIN hold o ON o.stage_id = s.id LEFT JOIN list_item r ON r.id = o.reason_id"},
    Source{kOfStage, "p.name",
           "stage s JOIN appointment b ON b.stage_id = s.id "
           "JOIN practitioner p ON p.id = b.practitioner_id"},
    Source{kOfStage, "f.note", "stage s JOIN stage_event f ON f.stage_id = s.id"},
    Source{kOfStage, "i.description g.name u.name",
           "stage s JOIN issue i ON i.stage_id = s.id "
           "LEFT JOIN list_item g ON g.id = i.category_id "
           "LEFT JOIN list_item u ON u.id = i.root_cause_id"},
    Source{kOfStage, "x.description x.owner_name x.evidence q.name",
           "stage s JOIN action x ON x.stage_id = s.id "
           "LEFT JOIN list_item q ON q.id = x.category_id"},
    Source{kOfStage, "z.description", "stage s JOIN cost z ON z.stage_id = s.id"},
    Source{kOfStage, "y.description", "stage s JOIN remedy y ON y.stage_id = s.id"},
    Source{kOfStage, "j.description j.evidence j.refusal_reason",
           "stage s JOIN recommendation j ON j.stage_id = s.id"},
    Source{"n.case_id", "p.name p.address p.email p.telephone n.relationship",
           "case_person n JOIN person p ON p.id = n.person_id"},
    Source{"n.case_id", "n.capacity_note n.evidence", "consent n"},
    Source{"n.case_id", "p.name", "advocacy n JOIN list_item p ON p.id = n.provider_id"},
    Source{"n.case_id", "n.with_whom n.note", "contact_log n"},
    Source{"n.case_id", "n.name n.kind", "document n"},
    Source{"n.case_id", "n.reference n.summary n.category n.injustice", "ombudsman_case n"},
    Source{"n.case_id", "q.note",
           "ombudsman_case n JOIN ombudsman_enquiry q ON q.ombudsman_case_id = n.id"},
    Source{"n.case_id", "j.description j.evidence j.refusal_reason",
           "ombudsman_case n JOIN recommendation j ON j.ombudsman_case_id = n.id"},
};

QString joinedWords(const char *columns)
{
    QStringList parts;
    for (const QString &column : QString::fromLatin1(columns).split(u' ', Qt::SkipEmptyParts))
        parts.append(u"coalesce(%1, '')"_s.arg(column));
    return parts.join(u" || '%1' || "_s.arg(QChar(kBetweenTexts)));
}

/// All sources as one statement.
/// \param condition what the case of a row must be.
QString statementOf(const QString &condition, const QString &end)
{
    QStringList selects;
    for (const Source &source : kSources)
        selects.append(u"SELECT %1 AS case_id, %2 AS words FROM %3 WHERE %1 %4"_s.arg(
            QString::fromLatin1(source.ofCase), joinedWords(source.words),
            QString::fromLatin1(source.from), condition));
    return selects.join(u"\nUNION ALL "_s) + end;
}

const QString &statementOfOne()
{
    static const QString sql = statementOf(u"= :id"_s, {});
    return sql;
}

const QString &statementOfAll()
{
    static const QString sql = statementOf(u">= :id"_s, u"\nORDER BY case_id"_s);
    return sql;
}

/// Adds what a row says in the form in which searches compare.
void take(QStringList &texts, const QString &said)
{
    for (const QStringView part : QStringView(said).split(QChar(kBetweenTexts))) {
        const QString words = part.isEmpty() ? QString() : plainWords(part);
        if (!words.isEmpty())
            texts.append(words);
    }
}

/// In an order of their own: engines give rows of one case in any order.
QString joined(QStringList &texts)
{
    std::sort(texts.begin(), texts.end());
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    return texts.join(QChar(kBetweenTexts));
}

} // namespace

CaseTextSource::CaseTextSource(Database &database, const QString &sql)
    : m_select(database, sql)
{}

CaseTextSource::CaseTextSource(Database &database)
    : CaseTextSource(database, statementOfOne())
{}

CaseTextSource CaseTextSource::from(Database &database, qint64 firstCase)
{
    CaseTextSource source(database, statementOfAll());
    source.m_select.bind(u":id"_s, firstCase);
    return source;
}

QString CaseTextSource::of(qint64 id)
{
    m_select.bind(u":id"_s, id);
    QStringList texts;
    while (m_select.step())
        take(texts, m_select.text(1));
    return joined(texts);
}

std::optional<std::pair<qint64, QString>> CaseTextSource::next()
{
    if (!std::exchange(m_isBegun, true) && m_select.step())
        m_waiting = m_select.integer(0);
    if (!m_waiting)
        return std::nullopt;
    const qint64 id = *std::exchange(m_waiting, std::nullopt);
    QStringList texts;
    take(texts, m_select.text(1));
    while (m_select.step()) {
        const qint64 other = m_select.integer(0);
        if (other != id) {
            m_waiting = other;
            break;
        }
        take(texts, m_select.text(1));
    }
    return std::pair(id, joined(texts));
}

} // namespace redress
