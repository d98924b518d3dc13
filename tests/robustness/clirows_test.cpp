// SPDX-License-Identifier: GPL-3.0-or-later
// What the terminal program prints as rows for other programs.
#include "tests/robustness/processes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class CliRows : public testing::Test
{
protected:
    Ended called(const QString &line) const
    {
        QStringList words = line.split(u' ');
        words.replaceInStrings(u"FILE"_s, m_file);
        return runCli(words);
    }
    /// The rows of \p line as JSON, each with the columns that are the first line of the same as
    /// CSV, of which there is a line for each.
    std::vector<QJsonObject> rowsOf(const QString &line, const QByteArray &columns) const
    {
        const Ended csv = called(line + u" --format csv"_s);
        EXPECT_EQ(csv.exitCode, 0) << csv.errors.toStdString();
        EXPECT_TRUE(csv.output.startsWith(QString::fromUtf8(columns) + u'\n'))
            << csv.output.toStdString();
        const Ended json = called(line + u" --format json"_s);
        EXPECT_EQ(json.exitCode, 0) << json.errors.toStdString();
        const QJsonDocument read = QJsonDocument::fromJson(json.output.toUtf8());
        EXPECT_TRUE(read.isArray()) << json.output.toStdString();
        std::vector<QJsonObject> rows;
        for (const QJsonValue row : read.array()) {
            rows.push_back(row.toObject());
            for (const QByteArray &column : columns.split(','))
                EXPECT_TRUE(rows.back().contains(QString::fromUtf8(column)))
                    << column.toStdString();
        }
        EXPECT_EQ(csv.output.count(u'\n'), qsizetype(rows.size()) + 1) << csv.output.toStdString();
        return rows;
    }

    QTemporaryDir m_folder;
    QString m_file = makeCaseFile(m_folder.path());
};

} // namespace

TEST_F(CliRows, TellADueDateWithItsSteps)
{
    const QString line = u"due --procedure corporate --stage 1 --from 2024-02-05"_s;
    const Ended json = called(line + u" --format json"_s);
    const QJsonObject told = QJsonDocument::fromJson(json.output.toUtf8()).object();
    const QString day = told.value("due"_L1).toString();
    const Ended csv = called(line + u" --format csv"_s);
    EXPECT_EQ(csv.exitCode, 0) << csv.errors.toStdString();
    const QStringList lines = csv.output.trimmed().split(u'\n');
    ASSERT_GT(lines.size(), 2);
    EXPECT_EQ(lines.at(0), u"what,on,text"_s);
    EXPECT_EQ(lines.at(1), u"due,%1,"_s.arg(day));
    EXPECT_EQ(csv.output.count(u"\nstep,"_s), told.value("steps"_L1).toArray().size());
    // Of a case with its aim and its limit.
    const Ended stored = called(u"due FILE A-001 --today 2024-06-03 --format csv"_s);
    EXPECT_EQ(stored.exitCode, 0) << stored.errors.toStdString();
    EXPECT_TRUE(stored.output.contains(u"\nlimit,20"_s)) << stored.output.toStdString();
}

TEST_F(CliRows, TellLinksOfACase)
{
    EXPECT_EQ(rowsOf(u"link FILE A-001"_s, "reference,kind,note,merged_on").size(), 0U);
    ASSERT_EQ(called(u"link FILE A-001 --to A-002 --kind related --note =1+1"_s).exitCode, 0);
    const auto rows = rowsOf(u"link FILE A-001"_s, "reference,kind,note,merged_on");
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front().value("reference"_L1).toString(), u"A-002"_s);
    EXPECT_EQ(rows.front().value("kind"_L1).toString(), u"related"_s);
    EXPECT_EQ(rows.front().value("note"_L1).toString(), u"=1+1"_s);
    EXPECT_TRUE(rows.front().value("merged_on"_L1).isNull());
    EXPECT_TRUE(called(u"link FILE A-001 --format csv"_s).output.contains(u"'=1+1"_s))
        << "no formula for a spreadsheet";
    // What is printed for programs leaves the file, and is noted.
    EXPECT_TRUE(called(u"log FILE"_s).output.contains(u"Links of A-001"_s));
}

TEST_F(CliRows, TellWhatWouldChange)
{
    const QString line = u"change FILE --set contact_method=Letter --case A-001 --rehearse"_s;
    const auto rows = rowsOf(line, "reference,fate,before,after,why");
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front().value("reference"_L1).toString(), u"A-001"_s);
    EXPECT_EQ(rows.front().value("fate"_L1).toString(), u"changes"_s);
    EXPECT_EQ(rows.front().value("before"_L1).toString(), u"Email"_s);
    EXPECT_EQ(rows.front().value("after"_L1).toString(), u"Letter"_s);
}

TEST_F(CliRows, TellLists)
{
    const auto questions = rowsOf(u"answer FILE"_s, "id,question");
    EXPECT_EQ(qsizetype(questions.size()), called(u"answer FILE"_s).output.count(u'\n'));
    const auto reports = rowsOf(u"report FILE --list"_s, "id,name");
    EXPECT_EQ(qsizetype(reports.size()), called(u"report FILE --list"_s).output.count(u'\n'));
    EXPECT_GT(reports.size(), 4U);
    EXPECT_EQ(rowsOf(u"report FILE --kept"_s, "number,title,state,fingerprint,faults").size(), 0U);
    EXPECT_EQ(rowsOf(u"mapping FILE"_s, "name,tables").size(), 0U);
    const QByteArray draws = "number,drawn_on,quarters,drawn,responses,seed,looked";
    EXPECT_EQ(rowsOf(u"dip FILE"_s, draws).size(), 0U);
}

TEST_F(CliRows, TellWhatIsToBeMended)
{
    const QByteArray columns = "about,id,finding,cases,explained,left";
    const auto rows = rowsOf(u"check FILE --quarter 2023-24Q4 --today 2024-06-03"_s, columns);
    const QString text =
        called(u"check FILE --quarter 2023-24Q4 --today 2024-06-03 --cases"_s).output;
    for (const QJsonObject &row : rows) {
        EXPECT_TRUE(text.contains(row.value("finding"_L1).toString()));
        for (const QJsonValue one : row.value("cases"_L1).toArray())
            EXPECT_TRUE(text.contains(one.toString())) << one.toString().toStdString();
    }
    EXPECT_GE(rows.size(), 6U);
}

// Two complaints came to Children in October to December 2023.
TEST_F(CliRows, TellTheCasesBehindAPrintedFigure)
{
    const auto rows = rowsOf(u"report FILE 003-committee-report --year 2023-24 --figure T1.1c"_s,
                             "figure,name,when,part,reference,stage");
    ASSERT_EQ(rows.size(), 2U);
    for (const QJsonObject &row : rows) {
        EXPECT_EQ(row.value("figure"_L1).toString(), u"T1.1c"_s);
        EXPECT_EQ(row.value("when"_L1).toString(), u"now"_s);
        EXPECT_EQ(row.value("part"_L1).toString(), u"counted"_s);
        EXPECT_EQ(row.value("stage"_L1).toInt(), 1);
    }
    EXPECT_EQ(rows.at(0).value("reference"_L1).toString(), u"A-001"_s);
    EXPECT_EQ(rows.at(1).value("reference"_L1).toString(), u"A-002"_s);
}

} // namespace redress
