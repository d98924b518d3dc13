// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/casetextsource.h"

#include "core/base/searchwords.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// One kind of record: which columns speak, where they are, and how a row knows its case.
struct Source {
    const char *ofCase;
    /// Columns, a space between. "c.team_id=org_node" holds the id of what has its name there.
    const char *says;
    const char *from;
    const char *table; ///< Where it is kept: nothing is said by an empty one.
};

constexpr auto kOfStage = "s.case_id";

constexpr std::array kSources{
    Source{"c.id",
           "c.reference c.summary c.quote c.directorate_id=org_node c.service_id=org_node "
           "c.team_id=org_node c.complainant_type_id=list_item c.theme_id=list_item "
           "c.contact_method_id=list_item c.advocate_id=list_item c.officer_id=member",
           "case_record c", "case_record"},
    Source{"k.case_id",
           "k.back_dated_reason k.late_grounds_decision k.channel_recipient k.desired_outcomes "
           "k.responding_manager k.triage_reason k.triage_decider k.eligible_as "
           "k.subject_in_scope k.proceedings k.language k.adjustments k.compliment_from "
           "k.legal_hold k.withdrawal_reason k.extension_reason k.extension_agreed_by",
           "case_detail k", "case_detail"},
    Source{"h.case_id", "h.authorised_by h.evidence h.reason_id=list_item", "case_hold h",
           "case_hold"},
    Source{"u.case_id", "u.note", "case_event u", "case_event"},
    Source{"l.case_id", "l.note", "case_link l", "case_link"},
    Source{"w.case_id", "w.reference w.summary", "case_number w", "case_number"},
    Source{kOfStage, "s.outcome", "stage s", "stage"},
    Source{kOfStage,
           "e.extension_reason e.extension_agreed_by e.lateness_reason e.lateness_team "
           "e.outcome_reason e.refusal_reason",
           "stage s JOIN stage_detail e ON e.stage_id = s.id", "stage_detail"},
    Source{kOfStage, "o.authorised_by o.evidence o.reason_id=list_item",
           "stage s JOIN hold o ON o.stage_id = s.id", "hold"},
    Source{kOfStage, "b.practitioner_id=practitioner",
           "stage s JOIN appointment b ON b.stage_id = s.id", "appointment"},
    Source{kOfStage, "f.note", "stage s JOIN stage_event f ON f.stage_id = s.id", "stage_event"},
    Source{kOfStage, "i.description i.category_id=list_item i.root_cause_id=list_item",
           "stage s JOIN issue i ON i.stage_id = s.id", "issue"},
    Source{kOfStage, "x.description x.owner_name x.evidence x.monitored_by x.category_id=list_item",
           "stage s JOIN action x ON x.stage_id = s.id", "action"},
    Source{kOfStage, "z.description", "stage s JOIN cost z ON z.stage_id = s.id", "cost"},
    Source{kOfStage, "y.description y.evidence", "stage s JOIN remedy y ON y.stage_id = s.id",
           "remedy"},
    Source{kOfStage, "j.description j.evidence j.refusal_reason",
           "stage s JOIN recommendation j ON j.stage_id = s.id", "recommendation"},
    Source{"n.case_id", "p.name p.address p.email p.telephone n.relationship",
           "case_person n JOIN person p ON p.id = n.person_id", "case_person"},
    Source{"n.case_id", "n.capacity_note n.evidence", "consent n", "consent"},
    Source{"n.case_id", "n.provider_id=list_item", "advocacy n", "advocacy"},
    Source{"n.case_id", "n.with_whom n.note", "contact_log n", "contact_log"},
    Source{"n.case_id", "n.name n.kind", "document n", "document"},
    Source{"n.case_id", "v.body", "document n JOIN document_text v ON v.document_id = n.id",
           "document_text"},
    Source{"n.case_id",
           "n.reference n.summary n.category n.injustice n.upheld_issues n.ofsted_note",
           "ombudsman_case n", "ombudsman_case"},
    Source{"n.case_id", "q.note",
           "ombudsman_case n JOIN ombudsman_enquiry q ON q.ombudsman_case_id = n.id",
           "ombudsman_enquiry"},
    Source{"n.case_id", "j.description j.evidence j.refusal_reason",
           "ombudsman_case n JOIN recommendation j ON j.ombudsman_case_id = n.id",
           "recommendation"},
};

/// A column that speaks, or holds the id of what speaks by its name.
struct Column {
    QString place;
    QString table; ///< Empty: the column itself speaks.
};

std::vector<Column> columnsOf(const Source &source)
{
    std::vector<Column> columns;
    for (const QString &part : QString::fromLatin1(source.says).split(u' ', Qt::SkipEmptyParts))
        columns.push_back({part.section(u'=', 0, 0), part.section(u'=', 1)});
    return columns;
}

QString selectOfOne(const Source &source)
{
    QStringList parts;
    QString from = QString::fromLatin1(source.from);
    for (const Column &column : columnsOf(source)) {
        QString said = column.place;
        if (!column.table.isEmpty()) {
            const QString other = u"name%1"_s.arg(parts.size());
            from += u" LEFT JOIN %1 %2 ON %2.id = %3"_s.arg(column.table, other, column.place);
            said = other + u".name"_s;
        }
        parts.append(u"coalesce(%1, '')"_s.arg(said));
    }
    return u"SELECT %1 AS words FROM %2 WHERE %3 = :id"_s.arg(
        parts.join(u" || '%1' || "_s.arg(QChar(kBetweenTexts))), from,
        QString::fromLatin1(source.ofCase));
}

/// All sources as one statement, for one case.
const QString &statementOfOne()
{
    static const QString sql = [] {
        QStringList selects;
        for (const Source &source : kSources)
            selects.append(selectOfOne(source));
        return selects.join(u"\nUNION ALL "_s);
    }();
    return sql;
}

/// One source by itself, for many cases: merging them all is quicker done here than by an engine,
/// and a name that a thousand cases have is read once.
QString statementOfMany(const Source &source)
{
    QStringList places{QString::fromLatin1(source.ofCase)};
    for (const Column &column : columnsOf(source))
        places.append(column.place);
    return u"SELECT %1 FROM %2 WHERE %3 >= :id ORDER BY %3"_s.arg(
        places.join(u", "_s), QString::fromLatin1(source.from), places.front());
}

/// Adds what a field says in the form in which searches compare.
void take(QStringList &texts, QStringView said)
{
    for (qsizetype begin = 0; begin < said.size();) {
        qsizetype end = said.indexOf(QChar(kBetweenTexts), begin);
        if (end < 0)
            end = said.size();
        QString words = plainWords(said.sliced(begin, end - begin));
        if (!words.isEmpty())
            texts.append(std::move(words));
        begin = end + 1;
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

CaseTextSource::CaseTextSource(Database &database)
    : m_select(database, statementOfOne())
{}

QString CaseTextSource::of(qint64 id)
{
    m_select.bind(u":id"_s, id);
    QStringList texts;
    while (m_select.step())
        take(texts, m_select.text(0));
    return joined(texts);
}

/// The names of one table, each read when it is first asked for.
class CaseTextStream::Names final
{
public:
    Names(Database &database, const QString &table)
        : m_table(table)
        , m_select(database, u"SELECT name FROM %1 WHERE id = :id"_s.arg(table))
    {}

    const QString &table() const { return m_table; }

    const QStringList &of(qint64 id)
    {
        const auto known = m_texts.constFind(id);
        if (known != m_texts.constEnd())
            return *known;
        QStringList texts;
        m_select.bind(u":id"_s, id);
        if (m_select.step())
            take(texts, m_select.text(0));
        m_select.reset();
        return *m_texts.insert(id, texts);
    }

private:
    QString m_table;
    Statement m_select;
    QHash<qint64, QStringList> m_texts;
};

/// The rows of one source, in the order of their cases.
class CaseTextStream::Reader final
{
public:
    Reader(Database &database, const QString &sql, qint64 firstCase, std::vector<Names *> columns)
        : m_select(database, sql)
        , m_columns(std::move(columns))
    {
        m_select.bind(u":id"_s, firstCase);
    }

    bool step()
    {
        if (!m_select.step())
            return false;
        m_case = m_select.integer(0);
        return true;
    }

    qint64 caseOfRow() const { return m_case; }

    void takeRow(QStringList &texts) const
    {
        int column = 0;
        for (Names *names : m_columns) {
            ++column;
            if (!names) {
                take(texts, m_select.text(column));
            } else if (const qint64 id = m_select.integer(column); id != 0) {
                texts += names->of(id);
            }
        }
    }

private:
    Statement m_select;
    std::vector<Names *> m_columns; ///< Null: the column itself speaks.
    qint64 m_case = 0;
};

CaseTextStream::CaseTextStream(Database &database, qint64 firstCase)
{
    for (const Source &source : kSources) {
        const QString table = QString::fromLatin1(source.table);
        if (!Statement(database, u"SELECT 1 FROM %1 LIMIT 1"_s.arg(table)).step())
            continue;
        std::vector<Names *> columns;
        for (const Column &column : columnsOf(source))
            columns.push_back(column.table.isEmpty() ? nullptr : namesIn(database, column.table));
        auto reader = std::make_unique<Reader>(database, statementOfMany(source), firstCase,
                                               std::move(columns));
        if (reader->step())
            m_readers.push_back(std::move(reader));
    }
}

CaseTextStream::~CaseTextStream() = default;

CaseTextStream::Names *CaseTextStream::namesIn(Database &database, const QString &table)
{
    for (const auto &names : m_names) {
        if (names->table() == table)
            return names.get();
    }
    m_names.push_back(std::make_unique<Names>(database, table));
    return m_names.back().get();
}

std::optional<std::pair<qint64, QString>> CaseTextStream::next()
{
    if (m_readers.empty())
        return std::nullopt;
    qint64 id = m_readers.front()->caseOfRow();
    for (const auto &reader : m_readers)
        id = std::min(id, reader->caseOfRow());
    m_texts.clear();
    for (auto &reader : m_readers) {
        while (reader && reader->caseOfRow() == id) {
            reader->takeRow(m_texts);
            if (!reader->step())
                reader.reset();
        }
    }
    std::erase(m_readers, nullptr);
    return std::pair(id, joined(m_texts));
}

} // namespace redress
