// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/report/readpaper.h"

#include "tests/support/testdata.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/// A name as the expected tables write it: "Review of policy" is "review_policy".
QString key(const QString &name)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString key = name.toLower().replace(other, u"_"_s).replace(u"_of_"_s, u"_"_s);
    while (key.endsWith(u'_'))
        key.chop(1);
    return key;
}

/// A figure without its signs: "1,275", "46%", "£36,013"; a dash stands where nothing is.
QString bare(const QString &figure)
{
    static const QRegularExpression signs(u"[,%£]"_s);
    const QString text = QString(figure).remove(signs).trimmed();
    return text == u"-"_s ? QString() : text;
}

} // namespace

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(240'000)) << program.toStdString();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

std::vector<ReadTable> tablesIn(const QString &structure)
{
    static const QRegularExpression element(u"^( *)(Table|Caption|TR|TH|TD)\\b"_s);
    std::vector<ReadTable> tables;
    QString *target = nullptr;
    qsizetype within = 0; // What stands further to the right belongs to the target.
    for (const QString &line : structure.split(u'\n')) {
        const QString word = line.trimmed();
        if (word.startsWith(u'"')) {
            if (target)
                *target += word.mid(1, word.size() - 2);
            continue;
        }
        const qsizetype indent = line.indexOf(word);
        if (target && indent <= within)
            target = nullptr;
        const auto match = element.match(line);
        if (!match.hasMatch())
            continue;
        const QString name = match.captured(2);
        if (name == "Table"_L1) {
            tables.emplace_back();
            continue;
        }
        if (tables.empty())
            continue;
        ReadTable &table = tables.back();
        if (name == "TR"_L1) {
            table.rows.emplace_back();
        } else if (name == "Caption"_L1) {
            target = &table.caption;
            within = indent;
        } else if (!table.rows.empty()) {
            table.headCells += name == "TH"_L1 ? 1 : 0;
            table.rows.back().append(QString());
            target = &table.rows.back().last();
            within = indent;
        }
    }
    return tables;
}

std::vector<QStringList> expectedRows(const QString &set, const QString &name)
{
    QFile file(testData(u"acceptance/%1/expected/%2"_s.arg(set, name)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    std::vector<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).trimmed().split(u'\n')) {
        QStringList cells(QString{});
        bool isQuoted = false;
        for (const QChar c : line) {
            if (c == u'"')
                isQuoted = !isQuoted;
            else if (c == u',' && !isQuoted)
                cells.append(QString());
            else
                cells.last() += c;
        }
        rows.push_back(cells);
    }
    rows.erase(rows.begin()); // the head
    return rows;
}

QStringList normal(const QStringList &row)
{
    QStringList made{key(row.first())};
    for (const QString &cell : row.mid(1))
        made.append(bare(cell));
    return made;
}

} // namespace redress
