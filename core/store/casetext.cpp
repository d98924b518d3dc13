// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/casetext.h"

#include "core/store/bulkinsert.h"
#include "core/store/casetextsource.h"
#include "core/store/storageerror.h"
#include "core/store/wordindex.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace redress::casetext {

namespace {

using namespace Qt::StringLiterals;

struct CaseTextWords {
    Q_DECLARE_TR_FUNCTIONS(redress::CaseText)
};

const QString kStoredText = uR"sql(
SELECT body FROM case_text WHERE case_id = :case_id
)sql"_s;

const QString kStoredTexts = uR"sql(
SELECT case_id, body FROM case_text ORDER BY case_id
)sql"_s;

const QString kInsertText = uR"sql(
INSERT INTO case_text (case_id, body) VALUES (:case_id, :body)
)sql"_s;

const QString kDeleteText = uR"sql(
DELETE FROM case_text WHERE case_id = :case_id
)sql"_s;

const QString kDeleteTexts = uR"sql(
DELETE FROM case_text
)sql"_s;

const QString kNewCases = uR"sql(
SELECT id FROM case_record WHERE id >= :first ORDER BY id LIMIT :most
)sql"_s;

/// Cases that were there before and have got records that are new.
const QString kCasesWithNewRecords = uR"sql(
SELECT case_id FROM stage WHERE id >= :first AND case_id < :first
UNION SELECT s.case_id FROM issue i JOIN stage s ON s.id = i.stage_id
WHERE i.id >= :first AND s.case_id < :first
UNION SELECT s.case_id FROM action a JOIN stage s ON s.id = a.stage_id
WHERE a.id >= :first AND s.case_id < :first
UNION SELECT s.case_id FROM cost k JOIN stage s ON s.id = k.stage_id
WHERE k.id >= :first AND s.case_id < :first
UNION SELECT case_id FROM ombudsman_case WHERE id >= :first AND case_id < :first
UNION SELECT o.case_id FROM recommendation r JOIN ombudsman_case o ON o.id = r.ombudsman_case_id
WHERE r.id >= :first AND o.case_id < :first
)sql"_s;

const QString kCasesOfName = uR"sql(
SELECT id FROM case_record
WHERE directorate_id = :id OR service_id = :id OR team_id = :id OR complainant_type_id = :id
      OR theme_id = :id OR contact_method_id = :id OR advocate_id = :id OR officer_id = :id
UNION SELECT s.case_id FROM issue i JOIN stage s ON s.id = i.stage_id
WHERE i.category_id = :id OR i.root_cause_id = :id
UNION SELECT s.case_id FROM action a JOIN stage s ON s.id = a.stage_id WHERE a.category_id = :id
UNION SELECT s.case_id FROM hold h JOIN stage s ON s.id = h.stage_id WHERE h.reason_id = :id
UNION SELECT case_id FROM case_hold WHERE reason_id = :id
UNION SELECT case_id FROM advocacy WHERE provider_id = :id
)sql"_s;

const QString kCasesOfPerson = uR"sql(
SELECT case_id FROM case_person WHERE person_id = :id
)sql"_s;

const QString kCasesOfPractitioner = uR"sql(
SELECT s.case_id FROM appointment a JOIN stage s ON s.id = a.stage_id WHERE a.practitioner_id = :id
)sql"_s;

const QString kCaseOfOmbudsman = uR"sql(
SELECT case_id FROM ombudsman_case WHERE id = :id AND case_id IS NOT NULL
)sql"_s;

const QString kCaseOfEnquiry = uR"sql(
SELECT o.case_id FROM ombudsman_enquiry q JOIN ombudsman_case o ON o.id = q.ombudsman_case_id
WHERE q.id = :id AND o.case_id IS NOT NULL
)sql"_s;

const QString kCaseOfRecommendation = uR"sql(
SELECT o.case_id FROM recommendation r JOIN ombudsman_case o ON o.id = r.ombudsman_case_id
WHERE r.id = :id AND o.case_id IS NOT NULL
)sql"_s;

// The index of SQLite; no other engine has one.
const QString kIndexTexts = u"INSERT INTO case_words (rowid, body) SELECT case_id, body "
                            "FROM case_text WHERE case_id BETWEEN :first AND :last"_s;
const QString kIndexText = u"INSERT INTO case_words (rowid, body) VALUES (:case_id, :body)"_s;
const QString kForgetText = u"INSERT INTO case_words (case_words, rowid, body) "
                            "VALUES ('delete', :case_id, :body)"_s;
const QString kForgetAll = u"INSERT INTO case_words (case_words) VALUES ('delete-all')"_s;
const QString kSetIndex = u"INSERT INTO case_words (case_words, rank) VALUES (:name, :value)"_s;
const QString kVocabulary = u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.case_words_counted "
                            "USING fts5vocab ('main', 'case_words', 'row')"_s;
const QString kIndexedWords = u"SELECT sum(cnt) FROM temp.case_words_counted"_s;

/// So many new cases are read one by one rather than together.
constexpr int kFewCases = 50;
/// More names than these that have changed at once: all texts are made anew.
constexpr qsizetype kManyNames = 50;
/// More cases than these that have changed at once are compared with the size of the file.
constexpr qsizetype kManyCases = 5000;
constexpr qsizetype kRowsHeld = 32;
/// Characters of texts that are written before they are put into the index, together.
constexpr qsizetype kIndexedAtOnce = 1 << 22;

bool hasIndex(const Database &database)
{
    return database.engine() == Engine::Sqlite;
}

void collect(Database &database, const QString &sql, const QString &name, qint64 value,
             QSet<qint64> &cases)
{
    Statement select(database, sql);
    select.bind(name, value);
    while (select.step())
        cases.insert(select.integer(0));
}

const QString *casesOf(const QByteArray &entity)
{
    static const std::array<std::pair<QByteArray, const QString *>, 8> known{{
        {"org_node", &kCasesOfName},
        {"list_item", &kCasesOfName},
        {"member", &kCasesOfName},
        {"person", &kCasesOfPerson},
        {"practitioner", &kCasesOfPractitioner},
        {"ombudsman_case", &kCaseOfOmbudsman},
        {"ombudsman_enquiry", &kCaseOfEnquiry},
        {"recommendation", &kCaseOfRecommendation},
    }};
    for (const auto &[name, sql] : known) {
        if (name == entity)
            return sql;
    }
    return nullptr;
}

/// Puts the texts of single cases in the place of those that are stored.
class Renewal final
{
public:
    explicit Renewal(Database &database)
        : m_source(database)
        , m_stored(database, kStoredText)
        , m_insert(database, kInsertText)
        , m_delete(database, kDeleteText)
    {
        if (!hasIndex(database))
            return;
        m_index.emplace(database, kIndexText);
        m_forget.emplace(database, kForgetText);
    }

    void renew(qint64 id)
    {
        const QString text = m_source.of(id);
        m_stored.bind(u":case_id"_s, id);
        const QString before = m_stored.step() ? m_stored.text(0) : QString();
        m_stored.reset();
        if (text == before)
            return;
        if (!before.isEmpty()) {
            if (m_forget)
                write(*m_forget, id, before);
            m_delete.bind(u":case_id"_s, id).run();
        }
        if (text.isEmpty())
            return;
        write(m_insert, id, text);
        if (m_index)
            write(*m_index, id, text);
    }

private:
    static void write(Statement &statement, qint64 id, const QString &text)
    {
        statement.bind(u":case_id"_s, id).bind(u":body"_s, text).run();
    }

    CaseTextSource m_source;
    Statement m_stored;
    Statement m_insert;
    Statement m_delete;
    std::optional<Statement> m_index;
    std::optional<Statement> m_forget;
};

/// Has the index take many texts in few large pieces that are merged later, as texts change; its
/// settings are kept in the file, and are those of FTS5 again in the end.
class BulkIndexing final
{
public:
    explicit BulkIndexing(Database &database)
        : m_set(database, kSetIndex)
        , m_index(database, kIndexTexts)
    {
        set(u"automerge"_s, 0);
        set(u"hashsize"_s, kBulkBytes);
    }

    void take(qint64 first, qint64 last)
    {
        m_index.bind(u":first"_s, first).bind(u":last"_s, last).run();
    }

    void finish()
    {
        set(u"automerge"_s, kUsualMerge);
        set(u"hashsize"_s, kUsualBytes);
    }

private:
    static constexpr int kUsualMerge = 4;
    static constexpr int kUsualBytes = 1 << 20;
    static constexpr int kBulkBytes = 1 << 23;

    void set(const QString &name, int value)
    {
        m_set.bind(u":name"_s, name).bind(u":value"_s, value).run();
    }

    Statement m_set;
    Statement m_index;
};

constexpr qint64 kCasesBetweenLooks = 1000; ///< Whether somebody wants the work to end.

/// Writes the texts of all cases from \p first on, of which there are none yet, and the index of
/// them. Texts are indexed while the engine still has them at hand.
qint64 writeFrom(Database &database, qint64 first, const Progress &progress = {})
{
    CaseTextStream source(database, first);
    BulkInsert insert(database, kInsertText, kRowsHeld);
    std::optional<BulkIndexing> index;
    if (hasIndex(database))
        index.emplace(database);
    qint64 count = 0;
    qint64 last = first;
    qsizetype waiting = 0;
    const auto indexWaiting = [&] {
        insert.flush();
        if (index && waiting > 0)
            index->take(first, last);
        first = last + 1;
        waiting = 0;
    };
    while (const auto text = source.next()) {
        if (insert.isFull())
            insert.flush();
        insert.row().bind(u":case_id"_s, text->first).bind(u":body"_s, text->second);
        insert.add();
        if (++count % kCasesBetweenLooks == 0) {
            progress.tell(CaseTextWords::tr("Writing the words of cases"), count, 0);
            if (progress.isCancelled())
                throw StorageError(
                    {Error::Code::Cancelled,
                     CaseTextWords::tr("The words of cases were not written. The file was left as "
                                       "it is."),
                     {}});
        }
        last = text->first;
        waiting += text->second.size();
        if (waiting >= kIndexedAtOnce)
            indexWaiting();
    }
    indexWaiting();
    if (index)
        index->finish();
    return count;
}

/// \return the cases that are new, if they are few.
std::optional<QSet<qint64>> fewNewCases(Database &database, qint64 first)
{
    QSet<qint64> cases;
    Statement select(database, kNewCases);
    select.bind(u":first"_s, first).bind(u":most"_s, kFewCases + 1);
    while (select.step())
        cases.insert(select.integer(0));
    return cases.size() > kFewCases ? std::nullopt : std::optional(cases);
}

qint64 wordsIn(const QString &text)
{
    qint64 count = 0;
    for (qsizetype i = 1; i < text.size(); ++i)
        count += text.at(i - 1) == u' ' && text.at(i) != u' ' ? 1 : 0;
    return count;
}

bool holdsWords(Database &database, qint64 words)
{
    try {
        database.run(kVocabulary);
        Statement select(database, kIndexedWords);
        return select.step() && select.integer(0) == words;
    } catch (const StorageError &) {
        return false; // An index that cannot be read is none.
    }
}

/// What the text of a case must be like.
Condition bodySays(const std::vector<Wanted> &wanted, const QString &name)
{
    Condition condition;
    QStringList likes;
    for (const Wanted &one : wanted) {
        const QString place = u":%1_%2"_s.arg(name).arg(likes.size());
        likes.append(u"body LIKE "_s + place);
        condition.values.emplace_back(
            place, u"% %1%2"_s.arg(one.words, one.isBeginning ? u"%"_s : u" %"_s));
    }
    condition.sql = likes.join(u" AND "_s);
    return condition;
}

} // namespace

bool says(QLatin1StringView field)
{
    constexpr std::array kSilent{"extended_to"_L1, "agreed_to"_L1, "panel_by"_L1, "version"_L1,
                                 "sort_order"_L1,  "due_on"_L1,    "in_time"_L1,  "days_taken"_L1};
    return !field.endsWith("_on"_L1) &&
           std::find(kSilent.begin(), kSilent.end(), field) == kSilent.end();
}

bool isNamedInCases(QLatin1StringView entity)
{
    return casesOf(QByteArray::fromRawData(entity.data(), entity.size())) != nullptr;
}

void update(Database &database, const TouchedWords &touched)
{
    QSet<qint64> cases = touched.cases;
    if (qsizetype(touched.others.size()) > kManyNames && touched.firstNew == 0) {
        rebuild(database);
        return;
    }
    for (const auto &[entity, id] : touched.others) {
        const bool isNew = touched.firstNew > 0 && id >= touched.firstNew;
        if (const QString *sql = isNew ? nullptr : casesOf(entity))
            collect(database, *sql, u":id"_s, id, cases);
    }
    std::optional<QSet<qint64>> fewNew;
    if (touched.firstNew > 0) {
        collect(database, kCasesWithNewRecords, u":first"_s, touched.firstNew, cases);
        fewNew = fewNewCases(database, touched.firstNew);
        if (fewNew)
            cases.unite(*fewNew);
    }
    if (cases.size() > kManyCases &&
        cases.size() > database.ask(u"SELECT count(*) FROM case_record"_s).toLongLong() / 4) {
        rebuild(database);
        return;
    }
    const bool isBulk = touched.firstNew > 0 && !fewNew;
    if (!cases.isEmpty()) {
        Renewal renewal(database);
        for (const qint64 id : cases) {
            if (id > 0 && !(isBulk && id >= touched.firstNew))
                renewal.renew(id);
        }
    }
    if (!isBulk)
        return;
    writeFrom(database, touched.firstNew);
}

qint64 rebuild(Database &database, const Progress &progress)
{
    Statement(database, kDeleteTexts).run();
    if (hasIndex(database))
        Statement(database, kForgetAll).run();
    return writeFrom(database, 0, progress);
}

Result<qint64> rebuildAlone(Database &database)
{
    return guarded([&] {
        Transaction change(database);
        const qint64 count = rebuild(database);
        change.commit();
        return count;
    });
}

Check check(Database &database, const Progress &progress)
{
    Check found;
    qint64 words = 0;
    qint64 done = 0;
    CaseTextStream source(database, 0);
    Statement select(database, kStoredTexts);
    bool isStored = select.step();
    while (const auto said = source.next()) {
        if (++done % kCasesBetweenLooks == 0) {
            progress.tell(CaseTextWords::tr("Checking the words of cases"), done, 0);
            if (progress.isCancelled())
                throw StorageError(
                    {Error::Code::Cancelled, CaseTextWords::tr("The check was cancelled."), {}});
        }
        for (; isStored && select.integer(0) < said->first; isStored = select.step())
            ++found.differing; // of a case that is gone
        QString stored;
        if (isStored && select.integer(0) == said->first) {
            stored = select.text(1);
            isStored = select.step();
        }
        words += wordsIn(stored);
        found.differing += stored == said->second ? 0 : 1;
    }
    for (; isStored; isStored = select.step())
        ++found.differing;
    if (hasIndex(database) && found.differing == 0)
        found.isIndexWhole = holdsWords(database, words) && isWordIndexWhole(database);
    return found;
}

Condition casesThatHave(Engine engine, const std::vector<Wanted> &wanted, const QString &name)
{
    if (engine == Engine::Sqlite) {
        QStringList phrases;
        for (const Wanted &one : wanted)
            phrases.append(u"\"%1\"%2"_s.arg(one.words, one.isBeginning ? u"*"_s : QString()));
        return {u"SELECT rowid FROM case_words WHERE case_words MATCH :%1"_s.arg(name),
                {{u':' + name, phrases.join(u' ')}}};
    }
    Condition said = bodySays(wanted, name);
    said.sql.prepend(u"SELECT case_id FROM case_text WHERE "_s);
    return said;
}

Condition has(Engine engine, const QString &column, const std::vector<Wanted> &wanted,
              const QString &name)
{
    Condition said = casesThatHave(engine, wanted, name);
    said.sql = u"%1 IN (%2)"_s.arg(column, said.sql);
    return said;
}

Condition reads(const QString &column, const std::vector<Wanted> &wanted, const QString &name)
{
    Condition said = bodySays(wanted, name);
    said.sql =
        u"EXISTS (SELECT 1 FROM case_text WHERE case_id = %1 AND %2)"_s.arg(column, said.sql);
    return said;
}

} // namespace redress::casetext
