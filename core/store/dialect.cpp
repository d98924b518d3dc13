// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"

#include <QRegularExpression>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString dateType(const QString &column, Engine engine)
{
    if (engine == Engine::PostgreSql)
        return u"DATE"_s;
    // SQLite would take any text; only what date() leaves unchanged is a day. It leaves 30 February
    // as it is unless it has to count.
    return u"TEXT CHECK (%1 IS NULL OR %1 IS date(%1, '+0 days'))"_s.arg(column);
}

QString appendOnly(const QString &table, Engine engine)
{
    if (engine == Engine::PostgreSql)
        return uR"(CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger AS $body$
BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END
$body$ LANGUAGE plpgsql;
CREATE TRIGGER %1_append_only BEFORE UPDATE OR DELETE ON %1
FOR EACH ROW EXECUTE FUNCTION refuse_change();
)"_s.arg(table);
    return uR"(CREATE TRIGGER %1_no_update BEFORE UPDATE ON %1
BEGIN SELECT RAISE(ABORT, '%1 is append-only'); END;
CREATE TRIGGER %1_no_delete BEFORE DELETE ON %1
BEGIN SELECT RAISE(ABORT, '%1 is append-only'); END;
)"_s.arg(table);
}

/// The index over the texts of cases. Its words are parted by spaces already, and letters beyond
/// ASCII belong to words.
QString wordIndex(const QString &name, Engine engine)
{
    if (engine == Engine::PostgreSql)
        return {};
    return uR"(CREATE VIRTUAL TABLE %1 USING fts5 (body, content = 'case_text',
content_rowid = 'case_id', tokenize = 'ascii', columnsize = 0);
)"_s.arg(name);
}

/// Text that is one of a few words. Written as alternatives: SQLite builds a table for each run of
/// a longer IN list.
QString wordType(const QString &column, const QStringList &words)
{
    QStringList alternatives;
    for (const QString &word : words)
        alternatives.append(u"%1 = '%2'"_s.arg(column, word));
    return u"TEXT CHECK (%1)"_s.arg(alternatives.join(u" OR "_s));
}

QString expanded(QString script, Engine engine)
{
    const bool sqlite = engine == Engine::Sqlite;
    script.replace(u"@id@"_s, sqlite ? u"INTEGER PRIMARY KEY"_s : u"BIGINT PRIMARY KEY"_s);
    script.replace(u"@ref@"_s, sqlite ? u"INTEGER"_s : u"BIGINT"_s);
    script.replace(u"@long@"_s, sqlite ? u"INTEGER"_s : u"BIGINT"_s);
    script.replace(u"@real@"_s, sqlite ? u"REAL"_s : u"DOUBLE PRECISION"_s);
    script.replace(u"@bytes@"_s, sqlite ? u"BLOB"_s : u"BYTEA"_s);

    static const QRegularExpression word(
        u"@(date|word|append_only|word_index)\\((\\w+)(?:: ([\\w ]+))?\\)@"_s);
    qsizetype from = 0;
    for (auto match = word.match(script, from); match.hasMatch();
         match = word.match(script, from)) {
        const QString argument = match.captured(2);
        const QString text = match.captured(1) == "date"_L1 ? dateType(argument, engine)
                             : match.captured(1) == "word"_L1
                                 ? wordType(argument, match.captured(3).split(u' '))
                             : match.captured(1) == "word_index"_L1 ? wordIndex(argument, engine)
                                                                    : appendOnly(argument, engine);
        script.replace(match.capturedStart(), match.capturedLength(), text);
        from = match.capturedStart() + text.size();
    }
    return script;
}

} // namespace

QString beginStatement(Engine engine)
{
    return engine == Engine::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
}

QString insertOfMany(const QString &sql, Engine engine)
{
    constexpr auto kInsert = "INSERT INTO"_L1;
    return engine == Engine::Sqlite && sql.startsWith(kInsert)
               ? "INSERT OR FAIL INTO"_L1 + sql.sliced(kInsert.size())
               : sql;
}

QStringList migrationStatements(const QString &script, Engine engine)
{
    QStringList statements;
    QString current;
    const QString text = expanded(script, engine);
    for (const QString &line : text.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith("--"_L1))
            continue;
        current += line + u'\n';
        if (trimmed.endsWith(u';')) {
            current.truncate(current.lastIndexOf(u';'));
            statements.append(current.trimmed());
            current.clear();
        }
    }
    Q_ASSERT_X(current.trimmed().isEmpty(), "migrationStatements", "the last statement has no end");
    return statements;
}

} // namespace redress
