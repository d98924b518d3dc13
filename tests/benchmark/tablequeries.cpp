// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/tablequeries.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <stdexcept>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

enum class Spelling { Stored, Naive };

[[noreturn]] void fail(const QString &what)
{
    throw std::runtime_error(what.toStdString());
}

/// What is the same in both spellings, or nearly.
QString phrase(const QString &words, Spelling spelling)
{
    if (words == "children's"_L1)
        return u"s.procedure_key = 'children_statutory'"_s;
    if (words == "corporate"_L1)
        return u"s.procedure_key = 'corporate'"_s;
    if (words == "upheld"_L1)
        return u"s.outcome IN ('upheld', 'partially_upheld')"_s;
    if (words == "in time"_L1)
        return spelling == Spelling::Stored ? u"s.in_time"_s : u"s.responded_on <= s.due_on"_s;
    if (words == "on hold"_L1)
        return u"(s.closed_on IS NULL OR s.closed_on > '2024-03-31') AND s.id IN (SELECT "
               u"h.stage_id "
               "FROM hold h WHERE h.first_on <= '2024-03-31' "
               "AND (h.last_on IS NULL OR h.last_on >= '2024-03-31'))"_s;
    return {};
}

/// A day that places a record: as a quarter that is stored, or as text.
struct Day {
    QString quarter; ///< Empty where none is stored.
    QString text;
    QString only; ///< What counts at all, where the stored quarter says so.
};

Day dayOf(const QString &alias, const QString &name)
{
    if (name.endsWith("_on"_L1))
        return {{}, alias + u'.' + name, {}};
    const QString quarter = alias + u'.' + name + u"_quarter"_s;
    if (name == "finding"_L1)
        return {
            quarter, u"coalesce(%1.outcome_on, %1.responded_on)"_s.arg(alias),
            u" AND %1.outcome IN ('upheld', 'partially_upheld', 'not_upheld', 'no_finding')"_s.arg(
                alias)};
    return {quarter, alias + u'.' + name + u"_on"_s, {}};
}

QString inYears(const Day &day, int from, int to, Spelling spelling)
{
    if (spelling == Spelling::Stored && !day.quarter.isEmpty())
        return u"%1 BETWEEN %2 AND %3"_s.arg(day.quarter).arg(from * 10 + 1).arg(to * 10 + 4);
    return u"%1 BETWEEN '%2-04-01' AND '%3-03-31'"_s.arg(day.text).arg(from).arg(to + 1) + day.only;
}

QString quarterOf(const Day &day, Spelling spelling)
{
    return spelling == Spelling::Stored && !day.quarter.isEmpty()
               ? day.quarter + u" % 10 - 1"_s
               : u"((CAST(strftime('%m', %1) AS INTEGER) + 8) % 12) / 3"_s.arg(day.text);
}

QString yearOf(const Day &day, Spelling spelling)
{
    return spelling == Spelling::Stored && !day.quarter.isEmpty()
               ? day.quarter + u" / 10"_s
               : u"(CAST(strftime('%Y', %1) AS INTEGER) - (CAST(strftime('%m', %1) AS INTEGER) < 4))"_s
                     .arg(day.text);
}

/// The name behind an id, or the id itself; and the join that brings the name.
QString nameOf(const QString &alias, const QString &column, Spelling spelling)
{
    return spelling == Spelling::Stored ? alias + u'.' + column
                                        : u"n_%1_%2.name"_s.arg(alias, column);
}

QString namesOf(const QString &alias, const QString &column, Spelling spelling)
{
    if (spelling == Spelling::Stored)
        return {};
    const bool isNode =
        column == "directorate_id"_L1 || column == "service_id"_L1 || column == "team_id"_L1;
    return u"LEFT JOIN %1 n_%2_%3 ON n_%2_%3.id = %2.%3"_s.arg(
        isNode ? u"org_node"_s : u"list_item"_s, alias, column);
}

QString spelt(const QString &words, Spelling spelling)
{
    static const QRegularExpression place(
        u"^(name|names|quarter|year) of (\\w+)\\.(\\w+)$|^(\\w+)\\.(\\w+) in (\\d+)(?:-(\\d+))?$"_s);
    if (QString known = phrase(words, spelling); !known.isEmpty())
        return known;
    const auto match = place.match(words);
    if (!match.hasMatch())
        fail(u"what is {%1}?"_s.arg(words));
    if (match.hasCaptured(4)) {
        const int from = match.captured(6).toInt();
        const int to = match.hasCaptured(7) ? match.captured(7).toInt() : from;
        return inYears(dayOf(match.captured(4), match.captured(5)), from, to, spelling);
    }
    const QString what = match.captured(1);
    const QString alias = match.captured(2);
    const QString name = match.captured(3);
    if (what == "name"_L1)
        return nameOf(alias, name, spelling);
    if (what == "names"_L1)
        return namesOf(alias, name, spelling);
    return what == "year"_L1 ? yearOf(dayOf(alias, name), spelling)
                             : quarterOf(dayOf(alias, name), spelling);
}

std::string sqlIn(const QString &text, Spelling spelling)
{
    static const QRegularExpression braces(u"\\{([^}]*)\\}"_s);
    QString sql;
    qsizetype copied = 0;
    for (auto it = braces.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        sql += QStringView(text).mid(copied, match.capturedStart() - copied);
        sql += spelt(match.captured(1), spelling);
        copied = match.capturedEnd();
    }
    sql += QStringView(text).mid(copied);
    return sql.simplified().toStdString();
}

TableQuery::Term termOf(const QString &text)
{
    using Base = TableQuery::Term::Base;
    const QString words = text.trimmed();
    if (words == "-"_L1)
        return {};
    const QString count = words.section(u'/', 0, 0);
    const QString of = words.section(u'/', 1);
    if (of.isEmpty())
        return {count, Base::None, {}};
    if (of == "column"_L1)
        return {count, Base::Column, count};
    constexpr auto kWhole = "whole "_L1;
    return of.startsWith(kWhole) ? TableQuery::Term{count, Base::Whole, of.mid(kWhole.size())}
                                 : TableQuery::Term{count, Base::Count, of};
}

/// One part of a file: what it tells of which tables, and the statements.
class Block final
{
public:
    explicit Block(const QString &text)
    {
        QString sql;
        for (const QString &line : text.split(u'\n')) {
            if (line.startsWith("-- "_L1))
                readHead(line.mid(3));
            else
                sql += line + u'\n';
        }
        for (const QString &statement : sql.split(u';')) {
            if (statement.trimmed().isEmpty())
                continue;
            m_query.stored.push_back(storedSql(statement));
            m_query.naive.push_back(naiveSql(statement));
        }
    }

    void addTo(std::vector<TableQuery> &queries) const
    {
        for (const QString &table : m_tables) {
            queries.push_back(m_query);
            queries.back().table = table;
        }
    }

private:
    void readHead(const QString &line)
    {
        static const QHash<QString, TableQuery::Kind> kinds{
            {u"tables"_s, TableQuery::Kind::Table},
            {u"figures"_s, TableQuery::Kind::Figures},
            {u"quotes"_s, TableQuery::Kind::Quotes}};
        const QString key = line.section(u':', 0, 0);
        const QStringList words =
            line.section(u':', 1).simplified().split(u',', Qt::SkipEmptyParts);
        if (m_tables.isEmpty() && kinds.contains(key)) {
            m_query.kind = kinds.value(key);
            for (const QString &word : words)
                m_tables.append(word.trimmed());
        } else if (key == "cells"_L1) {
            for (const QString &word : words)
                m_query.cells.push_back(termOf(word));
        } else if (m_query.kind == TableQuery::Kind::Figures) {
            for (const QString &id : key.split(u','))
                m_query.figures[id.trimmed()] = termOf(words.value(0));
        }
    }

    TableQuery m_query;
    QStringList m_tables;
};

} // namespace

std::string storedSql(const QString &text)
{
    return sqlIn(text, Spelling::Stored);
}

std::string naiveSql(const QString &text)
{
    return sqlIn(text, Spelling::Naive);
}

std::vector<TableQuery> tableQueries()
{
    std::vector<TableQuery> queries;
    const QDir folder(QStringLiteral(REDRESS_QUERIES));
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            fail(file.fileName());
        for (const QString &block : QString::fromUtf8(file.readAll()).split(u"\n\n"_s))
            Block(block).addTo(queries);
    }
    return queries;
}

} // namespace redress
