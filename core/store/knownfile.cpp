// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/knownfile.h"

#include "core/store/reader.h"
#include "core/store/rollback.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct KnownText {
    Q_DECLARE_TR_FUNCTIONS(redress::KnownFile)
};

/// The words of cases, and what SQLite keeps for the index over them: figures ask for none.
bool isOfWords(const QString &table)
{
    return table == "case_text"_L1 || table.startsWith("case_words"_L1);
}

/// What figures never depend on: seals and papers, and what is half typed.
bool isLeftOut(const QString &table)
{
    static const QStringList left{u"change_seal"_s, u"import_batch"_s,     u"import_file"_s,
                                  u"document"_s,    u"document_content"_s, u"draft"_s,
                                  u"bin_item"_s,    u"diversity_answer"_s, u"report_frozen"_s};
    return left.contains(table);
}

struct SchemaPart {
    QString kind;
    QString name;
    QString sql;
};

/// Tables, indexes and views of the attached file, those of SQLite itself apart.
std::vector<SchemaPart> schemaOfSource(Database &database)
{
    std::vector<SchemaPart> parts;
    Statement select(database, u"SELECT type, name, sql FROM source.sqlite_master "
                               "WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite!_%' ESCAPE '!' "
                               "ORDER BY rowid"_s);
    while (select.step())
        parts.push_back({select.text(0), select.text(1), select.text(2)});
    return parts;
}

/// Rows first, then indexes: far faster than the other way about.
void copyInto(Database &memory, const QString &path, const Progress &progress)
{
    memory.attachForReading(path, u"source"_s);
    const std::vector<SchemaPart> parts = schemaOfSource(memory);
    {
        Transaction copying(memory);
        qint64 done = 0;
        for (const QString &kind : {u"table"_s, u"index"_s, u"view"_s}) {
            for (const SchemaPart &part : parts) {
                if (part.kind != kind || isOfWords(part.name))
                    continue;
                progress.tell(KnownText::tr("Copying"), ++done, qint64(parts.size()));
                if (progress.isCancelled())
                    throw StorageError(
                        {Error::Code::Cancelled,
                         KnownText::tr("The file as it was known was not made. Nothing was "
                                       "changed."),
                         {}});
                memory.run(part.sql);
                if (kind == "table"_L1 && !isLeftOut(part.name))
                    memory.run(u"INSERT INTO main.%1 SELECT * FROM source.%1"_s.arg(part.name));
            }
        }
        copying.commit();
    }
    memory.run(u"DETACH DATABASE source"_s);
}

/// Records that refer to what is not there.
qint64 danglingIn(Database &memory)
{
    qint64 found = 0;
    Statement check(memory, u"PRAGMA foreign_key_check"_s);
    while (check.step())
        ++found;
    return found;
}

} // namespace

KnownFile::KnownFile(QDate day)
    : m_day(day)
    , m_clock(day)
{
    m_clock.setNow(QDateTime(day, QTime(23, 59)).toUTC());
}

KnownFile::~KnownFile() = default;

Result<std::unique_ptr<KnownFile>> KnownFile::make(const QString &path, QDate day,
                                                   const Operator &who, const Progress &progress)
{
    return guarded([&] {
        auto known = std::unique_ptr<KnownFile>(new KnownFile(day));
        Database memory = Database::sqlite(u":memory:"_s, Database::Access::ReadWrite);
        // On the way from one state to the other, records refer to what is not there yet.
        memory.run(u"PRAGMA foreign_keys = OFF"_s);
        copyInto(memory, path, progress);
        const RollBack done = rollBack(memory, day, progress);
        const qint64 lost = done.lost + danglingIn(memory);
        if (lost > 0)
            known->m_reservations.append(
                KnownText::tr("%n later change(s) could not be undone, because the history does "
                              "not say what was there before; figures may differ by as many.",
                              nullptr, int(lost)));
        if (done.isOutOfOrder)
            known->m_reservations.append(
                KnownText::tr("The clock of a computer was once put back, so that the history is "
                              "not in the order of its days."));
        const Reader reader = currentReader(); // Who sits here does so today.
        known->m_store = unwrap(CaseStore::adopt(std::move(memory), who, known->m_clock));
        setCurrentReader(reader);
        return known;
    });
}

} // namespace redress
