// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rollback.h"

#include "core/store/refigure.h"
#include "core/store/rulesrepository.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"
#include "core/store/storedtables.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <map>
#include <span>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct RollBackText {
    Q_DECLARE_TR_FUNCTIONS(redress::RollBack)
};

const QString kLastUnit = uR"sql(
SELECT max(id) FROM change_set WHERE at_utc < :end
)sql"_s;

const QString kUndone = uR"sql(
SELECT min(id), count(*) FROM change_set WHERE id > :last
)sql"_s;

const QString kOutOfOrder = uR"sql(
SELECT count(*) FROM change_set WHERE id < :last AND at_utc >= :end
)sql"_s;

const QString kBegun = uR"sql(
SELECT min(at_utc) FROM change_set
)sql"_s;

const QString kEntries = uR"sql(
SELECT entity, entity_id, case_id, action, field, old_value FROM change_entry
WHERE change_set_id >= :first ORDER BY id DESC
)sql"_s;

const QString kCasesOfLaterStages = uR"sql(
SELECT DISTINCT case_id FROM stage WHERE id >= :first AND case_id < :first_case
)sql"_s;

const QString kPutSetting = uR"sql(
UPDATE setting SET value = :value WHERE name = :name
)sql"_s;

const QString kRemoveSetting = uR"sql(
DELETE FROM setting WHERE name = :name
)sql"_s;

const QString kAllCases = uR"sql(
SELECT id FROM case_record ORDER BY id
)sql"_s;

/// What people ask with, papers, and who may see what: figures do not follow from them, and they
/// stay as they are.
bool isNoRecord(const QString &entity)
{
    static const QSet<QString> others{
        u"definition"_s,      u"saved_list"_s,     u"import_mapping"_s,   u"quarter_closing"_s,
        u"letter_template"_s, u"report_issue"_s,   u"report_erratum"_s,   u"printed_table"_s,
        u"document"_s,        u"case_reader"_s,    u"ombudsman_reader"_s, u"bin_item"_s,
        u"destruction"_s,     u"diversity_form"_s, u"change_set"_s};
    return others.contains(entity);
}

constexpr int kUnitsBetweenReports = 500;

/// What the trail tells of one record that is older than all that is undone.
struct Undone {
    std::optional<QString> body; ///< Of a record that was taken away.
    /// Facts by column, as they were before the first change that is undone.
    std::map<QString, std::optional<QString>> fields;
};

class Undoing final
{
public:
    Undoing(Database &copy, qint64 first)
        : m_copy(copy)
        , m_first(first)
    {}

    void read()
    {
        Statement entries(m_copy, kEntries);
        entries.bind(u":first"_s, m_first);
        while (entries.step()) {
            RowReader row(entries);
            const QString entity = row.text();
            const qint64 id = row.integer();
            const auto ofCase = row.optionalInteger();
            const QString action = row.text();
            const QString field = row.text();
            take(entity, id, ofCase, action, field, row.optionalText());
        }
        Statement later(m_copy, kCasesOfLaterStages);
        later.bind(u":first"_s, m_first).bind(u":first_case"_s, m_first);
        while (later.step())
            m_cases.insert(later.integer(0));
    }

    void write()
    {
        removeLater();
        for (const StoredTable &table : storedTables())
            makeRoom(table);
        for (const StoredTable &table : storedTables())
            putBack(table);
        for (const StoredTable &table : storedTables())
            changeBack(table);
        for (const auto &[name, value] : m_settings)
            putSetting(name, value);
    }

    /// \throws StorageError with code Cancelled.
    void refigure(const Progress &progress)
    {
        const CouncilRules rules = rulesrepository::load(m_copy);
        Refigure figures(m_copy, rules);
        const std::vector<qint64> cases =
            m_isRuleChanged ? allCases() : std::vector<qint64>{m_cases.begin(), m_cases.end()};
        qint64 done = 0;
        for (const qint64 id : cases) {
            if (done++ % kUnitsBetweenReports == 0)
                tell(progress, done, qint64(cases.size()));
            if (id < m_first)
                figures.ofCase(CaseId(id));
        }
        for (const qint64 id : m_ombudsmanCases)
            figures.ofOmbudsmanCase(OmbudsmanId(id));
    }

    qint64 lost() const { return m_lost; }

private:
    using Records = std::map<qint64, Undone>;

    static void tell(const Progress &progress, qint64 done, qint64 total)
    {
        progress.tell(RollBackText::tr("Taking the copy back"), done, total);
        if (progress.isCancelled())
            throw StorageError(
                {Error::Code::Cancelled,
                 RollBackText::tr("The file as it was known was not made. Nothing was changed."),
                 {}});
    }

    void take(const QString &entity, qint64 id, std::optional<qint64> ofCase, const QString &action,
              const QString &field, const std::optional<QString> &old)
    {
        const bool isRemoval = action == "deleted"_L1;
        if (ofCase)
            m_cases.insert(*ofCase);
        if (entity == "case"_L1)
            m_cases.insert(id);
        if (entity == "ombudsman_case"_L1 && id < m_first)
            m_ombudsmanCases.insert(id);
        if (entity == "setting"_L1) {
            m_settings[field] = old;
            m_isRuleChanged = m_isRuleChanged || field.startsWith("calendar."_L1);
            return;
        }
        if (entity == "calendar_day"_L1 || entity == "procedure_version"_L1)
            m_isRuleChanged = true;
        const bool wasThere = isRemoval || action == "changed"_L1;
        if (!wasThere || id >= m_first || isNoRecord(entity))
            return; // a new record goes as a whole
        const StoredTable *table = storedTableOf(entity);
        if (!table) {
            ++m_lost;
            return;
        }
        Undone &undone = m_records[table->name][id];
        if (isRemoval) {
            undone.body = old.value_or(QString());
            undone.fields.clear();
            return;
        }
        const StoredColumn *column = table->column(field);
        if (!column)
            ++m_lost;
        else if (!column->isDerived)
            undone.fields[field] = old;
    }

    void removeLater()
    {
        const std::span<const StoredTable> tables = storedTables();
        for (auto table = tables.rbegin(); table != tables.rend(); ++table)
            Statement(m_copy, u"DELETE FROM %1 WHERE %2 >= :first"_s.arg(table->name, table->key))
                .bind(u":first"_s, m_first)
                .run();
    }

    /// Texts that are unique may have changed places: those that are about to be changed back give
    /// way first.
    void makeRoom(const StoredTable &table)
    {
        for (const auto &[id, undone] : m_records[table.name]) {
            for (const StoredColumn &column : table.columns) {
                if (undone.body || !column.isUnique || !undone.fields.contains(column.name))
                    continue;
                Statement(m_copy, u"UPDATE %1 SET %2 = :value WHERE %3 = :id"_s.arg(
                                      table.name, column.name, table.key))
                    .bind(u":value"_s, u"~%1"_s.arg(id))
                    .bind(u":id"_s, id)
                    .run();
            }
        }
    }

    void putBack(const StoredTable &table)
    {
        for (const auto &[id, undone] : m_records[table.name]) {
            if (!undone.body)
                continue;
            QJsonObject body = QJsonDocument::fromJson(undone.body->toUtf8()).object();
            for (const auto &[name, value] : undone.fields)
                body.insert(name, value ? QJsonValue(*value) : QJsonValue());
            // What an older version wrote lacks what the record hung on.
            if (!body.contains(table.key) || !insert(table, body))
                ++m_lost;
        }
    }

    bool insert(const StoredTable &table, const QJsonObject &body)
    {
        QStringList names;
        QStringList places;
        for (const StoredColumn &column : table.columns) {
            if (!body.value(column.name).isString())
                continue;
            names.append(column.name);
            places.append(u':' + column.name);
        }
        Statement statement(m_copy, u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
                                        table.name, names.join(u", "_s), places.join(u", "_s)));
        for (const QString &name : names) {
            if (!bindStored(statement, u':' + name, *table.column(name),
                            body.value(name).toString()))
                return false;
        }
        return wasRun(statement);
    }

    void changeBack(const StoredTable &table)
    {
        for (const auto &[id, undone] : m_records[table.name]) {
            if (undone.body || undone.fields.empty())
                continue;
            QStringList sets;
            for (const auto &[name, value] : undone.fields)
                sets.append(u"%1 = :%1"_s.arg(name));
            Statement update(m_copy, u"UPDATE %1 SET %2 WHERE %3 = :key"_s.arg(
                                         table.name, sets.join(u", "_s), table.key));
            bool isGood = true;
            for (const auto &[name, value] : undone.fields)
                isGood = isGood && bindStored(update, u':' + name, *table.column(name), value);
            if (isGood)
                update.bind(u":key"_s, id);
            if (!isGood || !wasRun(update))
                m_lost += qint64(undone.fields.size());
        }
    }

    /// Whether the statement wrote its row: what contradicts the rest of the file is not put back.
    static bool wasRun(Statement &statement)
    {
        try {
            return statement.run() == 1;
        } catch (const StorageError &fault) {
            if (fault.error().code != Error::Code::Conflict)
                throw;
            return false;
        }
    }

    void putSetting(const QString &name, const std::optional<QString> &value)
    {
        if (!value) {
            Statement(m_copy, kRemoveSetting).bind(u":name"_s, name).run();
            return;
        }
        Statement(m_copy, kPutSetting).bind(u":value"_s, *value).bind(u":name"_s, name).run();
    }

    std::vector<qint64> allCases()
    {
        std::vector<qint64> ids;
        Statement select(m_copy, kAllCases);
        while (select.step())
            ids.push_back(select.integer(0));
        return ids;
    }

    Database &m_copy;
    qint64 m_first;                       ///< Ids from here on were given out later.
    std::map<QString, Records> m_records; ///< By table.
    std::map<QString, std::optional<QString>> m_settings;
    QSet<qint64> m_cases; ///< Whose figures may have changed.
    QSet<qint64> m_ombudsmanCases;
    bool m_isRuleChanged = false;
    qint64 m_lost = 0;
};

[[noreturn]] void refuseBeforeItsBeginning(Database &copy)
{
    const QDateTime begun = QDateTime::fromString(copy.ask(kBegun), Qt::ISODateWithMs);
    throw StorageError(
        {Error::Code::NotFound,
         RollBackText::tr("This file was begun on %1; nothing was known in it before. Choose that "
                          "day or a later one.")
             .arg(QLocale().toString(begun.toLocalTime().date(), u"d MMMM yyyy"_s)),
         begun.toString(Qt::ISODate)});
}

} // namespace

RollBack rollBack(Database &copy, QDate day, const Progress &progress)
{
    const QDateTime end = QDateTime(day.addDays(1), QTime(0, 0)).toUTC();
    Statement last(copy, kLastUnit);
    last.bind(u":end"_s, end);
    if (!last.step() || last.isNull(0))
        refuseBeforeItsBeginning(copy);
    const qint64 lastUnit = last.integer(0);
    last.reset();

    RollBack result;
    Statement disorder(copy, kOutOfOrder);
    disorder.bind(u":last"_s, lastUnit).bind(u":end"_s, end);
    result.isOutOfOrder = disorder.step() && disorder.integer(0) > 0;
    disorder.reset();
    Statement undone(copy, kUndone);
    undone.bind(u":last"_s, lastUnit);
    if (!undone.step() || undone.isNull(0))
        return result;
    const qint64 first = undone.integer(0);
    result.units = undone.integer(1);
    undone.reset();

    Undoing undoing(copy, first);
    undoing.read();
    Transaction change(copy);
    undoing.write();
    undoing.refigure(progress);
    change.commit();
    result.lost = undoing.lost();
    return result;
}

} // namespace redress
