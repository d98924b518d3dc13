// SPDX-License-Identifier: GPL-3.0-or-later
// The terminal program called wrongly: exit code 2 and a sentence that names what is wrong, so that
// no script takes a figure for what it did not ask.
#include "tests/robustness/processes.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct WrongCall {
    const char *name;
    QStringList arguments; ///< FILE stands for a case file.
    QString says;
};

void PrintTo(const WrongCall &call, std::ostream *out)
{
    *out << call.arguments.join(u' ').toStdString();
}

class CliCalls : public testing::Test
{
protected:
    QString path()
    {
        static const QTemporaryDir folder;
        static const QString file = makeCaseFile(folder.path());
        return file;
    }

    Ended called(const QStringList &arguments)
    {
        QStringList real = arguments;
        real.replaceInStrings(u"FILE"_s, path());
        return runCli(real);
    }
};

class WrongCliCalls : public CliCalls, public testing::WithParamInterface<WrongCall>
{};

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ');
}

const std::vector<WrongCall> kWrongCalls{
    {"NoFile", words("worklist"), u"missing"_s},
    {"OneArgumentTooMany", words("worklist FILE other"), u"one argument too many"_s},
    {"ATableAndAnotherArgument", words("table FILE complaints-received other --year 2023-24"),
     u"\"other\" is one argument too many"_s},
    {"SearchForNothing", words("search FILE"), u"what is searched for"_s},
    {"SearchForAnUnknownField", words("search FILE outcom:none"), u"Do you mean outcome:"_s},
    {"SearchForAnUnknownService", words("search FILE service:fosterimg"), u"Fostering"_s},
    {"SearchForAnUnknownDay", words("search FILE received:>tomorrowish"), u"1/4/2024"_s},
    {"CasesWithoutAColumn", words("table FILE complaints-received --year 2023-24 --cases Total"),
     u"a row and a column"_s},
    {"CasesOfAPivotWithoutAColumn",
     words("table FILE --measure received --year 2023-24 --cases Total"), u"a row and a column"_s},
    {"CasesOfARowThatIsNotThere",
     words("table FILE complaints-received --year 2023-24 --cases Nobody q1"), u"no row"_s},
    {"AColumnThatIsNotThere",
     words("table FILE --measure received --columns quarter --year 2023-24 --cases Total q9"),
     u"no "_s},
    {"YearsAgainstYears",
     words("table FILE --measure received --rows year --columns year --year 2023-24"),
     u"Rows by year and columns by year"_s},
    {"MonthsInQuarters",
     words("table FILE --measure received --rows month --columns quarter --year 2023-24"),
     u"one figure in each row"_s},
    {"StagesAgainstStages",
     words("table FILE --measure received --rows directorate,stage --columns stage --year 2023-24"),
     u"one figure in each row"_s},
    {"TheSameRowsTwice", words("table FILE --measure received --rows stage,stage --year 2023-24"),
     u"twice"_s},
    {"ATableAndAPivot", words("table FILE complaints-received --measure received --year 2023-24"),
     u"not both"_s},
    {"RowsOfAShippedTable",
     words("table FILE complaints-received --rows directorate --year 2023-24"), u"--measure"_s},
    {"NoMeasure",
     {u"table"_s, u"FILE"_s, u"--measure"_s, u""_s, u"--year"_s, u"2023-24"_s},
     u"no measure"_s},
    {"AnUnknownMeasure", words("table FILE --measure luck --year 2023-24"), u"no measure"_s},
    {"AnUnknownDimension", words("table FILE --measure received --rows luck --year 2023-24"),
     u"no dimension"_s},
    {"AnUnknownFilter", words("table FILE complaints-received --where luck=1 --year 2023-24"),
     u"no dimension"_s},
    {"ANameThatNoServiceHas",
     words("table FILE --measure received --where directorate=Nobody --year 2023-24"), u"Nobody"_s},
    {"NoYear", words("table FILE complaints-received"), u"--year is missing"_s},
    {"AYearThatIsNone", words("table FILE complaints-received --year 2023-25"),
     u"not a financial year"_s},
    {"AYearOfLongAgo", words("table FILE complaints-received --year 1800-01"),
     u"outside the calendar"_s},
    {"AQuarterThatIsNone", words("table FILE complaints-received --year 2023-24 --through Q5"),
     u"not a quarter"_s},
    {"ADayThatIsNone", words("table FILE complaints-received --year 2023-24 --as-at 2023-02-30"),
     u"not a day"_s},
    {"AFormatThatIsNone", words("worklist FILE --format xml"), u"no format"_s},
    {"AQuarterOfNoYear", words("check FILE --through Q1"), u"--year is missing"_s},
    {"ADayOfNoYear", words("check FILE --as-at 2023-06-30"), u"--year is missing"_s},
    {"AFilterThatIsAPeriod",
     words("table FILE --measure received --where quarter=Q1 --year 2023-24"), u"is a period"_s},
    {"AYearToCome", words("table FILE complaints-received --year 2058-59"), u"has not begun"_s},
    {"AMappingAsRows", words("mapping FILE mine --format csv"), u"the list"_s},
    {"AnAnswerAsRows", words("answer FILE any --year 2023-24 --format csv"), u"--output"_s},
    {"APaperAsRows", words("report FILE --year 2023-24 --output x.pdf --format csv"), u"suffix"_s},
    {"ARepetitionAsRows", words("dip FILE --repeat 1 --format csv"), u"--repeat"_s},
    {"WordsAnewAsRows", words("check FILE --rebuild-words --format csv"), u"not both"_s},
    {"TwoLists", words("tables FILE --measures --dimensions"), u"not both"_s},
    {"ARuleForAStoredCase", words("due FILE C1 --procedure corporate --from 2024-02-05"),
     u"without a case"_s},
    {"AStageThatIsNone", words("due --procedure corporate --stage 4 --from 2024-02-05"),
     u"1, 2 or 3"_s},
    {"AVersionThatIsNone", words("due --procedure corporate --version luck --from 2024-02-05"),
     u"no version \"luck\""_s},
    {"ACopyWithoutAName", {u"backup"_s, u"FILE"_s, u""_s}, u"name of the copy is empty"_s},
    {"TwoCopiesInOneFile",
     words("report FILE --year 2023-24 --output report.pdf --public-output ./report.pdf"),
     u"named twice"_s},
    {"APublicCopyTwice",
     words("report FILE --year 2023-24 --public --output a.pdf --public-output b.pdf"),
     u"not both"_s},
    {"AReportOfNoFormat", words("report FILE --year 2023-24 --output report.doc"), u".pdf"_s},
    {"AQuarterWithoutANumber", words("check FILE --quarter 2023-24"), u"2026-27Q2"_s},
    {"AQuarterAndAYear", words("check FILE --quarter 2023-24Q1 --year 2023-24"), u"not both"_s},
    {"AReturnWithoutAnOutput", words("return FILE --year 2023-24"), u"--output"_s},
    {"AReturnOfNoFormat", words("return FILE --year 2023-24 --output return.doc"), u".json"_s},
    {"ACalendarChangeWithoutAReason", words("calendar FILE --add 2027-05-07 --name New"),
     u"--reason is missing"_s},
    {"ADayWithoutAName", words("calendar FILE --add 2027-05-07 --rehearse"),
     u"--name is missing"_s},
    {"AClosureWithoutAName", words("calendar FILE --close 2027-12-27..2027-12-31 --rehearse"),
     u"--name is missing"_s},
    {"ACalendarDayThatIsNone", words("calendar FILE --close 2027-12-27..2027-12-32 --rehearse"),
     u"2027-12-32"_s},
    {"ACalendarOfAFinancialYear", words("calendar FILE --year 2027-28"), u"not a year"_s},
    {"ARehearsalOfNothing", words("calendar FILE --rehearse"), u"goes with a change"_s},
    {"ARuleOfReceiptThatIsNone", words("calendar FILE --receipt maybe --rehearse"), u"--receipt"_s},
    {"ASettingOfClosuresThatIsNone", words("calendar FILE --skip-closures maybe --rehearse"),
     u"yes or no"_s},
    {"AChartWithoutAnOutput", words("chart FILE stage-1-trend --year 2023-24"), u"--output"_s},
    {"NewsSinceADayToCome", words("worklist FILE --today 2024-01-10 --since 2024-01-11"),
     u"lies after"_s},
    {"NewsSinceNoDay", words("worklist FILE --show newly_late"), u"--since"_s},
    {"AReminderWithoutACalendar", words("worklist FILE --remind 2"), u".ics"_s},
    {"AReminderThatIsNoNumber", words("worklist FILE --output x.ics --remind soon"),
     u"working days"_s},
    {"AnOfficerWhoIsNobody", words("worklist FILE --officer nobody"), u"No officer"_s},
    {"ASheetWithoutAnOutput", words("away FILE nobody"), u"--output"_s},
    {"ASheetAsAPicture", words("chases FILE --output x.png"), u"pdf"_s},
    {"APackThatIsNoPdf", words("pack FILE X --output pack.odt"), u"pack.pdf"_s},
    {"ACopyAsAPicture", words("redact FILE X --output copy.png"), u"pdf"_s},
    {"ALinkOfNoKind", words("link FILE X --to Y --kind friends"), u"premature"_s},
    {"ALinkAndNone", words("link FILE X --to Y --remove Z"), u"not both"_s},
    {"AMergeWithNothing", words("merge FILE X --reason Same"), u"--into"_s},
    {"AMergeWithoutAReason", words("merge FILE X --into Y"), u"--reason"_s},
    {"ASampleWithoutQuarters", words("dip FILE --draw 11"), u"--quarters"_s},
    {"ASampleOfNoQuarter", words("dip FILE --draw 11 --quarters 2023"), u"2026-27Q1"_s},
    {"AChangeOfNothing", words("change FILE --set theme=Delay --rehearse"), u"--search"_s},
    {"AChangeWithoutAReason", words("change FILE --set theme=Delay --case X"), u"--reason"_s},
    {"AChangeOfNoFact", words("change FILE --set luck=Good --search outcome:none --rehearse"),
     u"contact_method"_s},
    {"AMoveWithoutAReason", words("move FILE --from one --to other"), u"--reason"_s},
    {"AMoveFromNobody", words("move FILE --from one --to other --rehearse"), u"No officer"_s},
};

} // namespace

TEST_P(WrongCliCalls, AreRefusedWithASentence)
{
    const Ended ended = called(GetParam().arguments);
    EXPECT_EQ(ended.exitCode, 2) << ended.errors.toStdString();
    EXPECT_TRUE(ended.errors.contains(GetParam().says)) << ended.errors.toStdString();
    EXPECT_TRUE(ended.output.isEmpty()) << ended.output.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Each, WrongCliCalls, testing::ValuesIn(kWrongCalls),
                         [](const auto &row) { return std::string(row.param.name); });

TEST_F(CliCalls, SpeakTheLanguageThatIsAskedFor)
{
    const auto welsh = u"Defnydd: redress-cli"_s;
    for (const QString &call : {u"--language cy --help"_s, u"--help --language=cy"_s}) {
        const Ended ended = called(call.split(u' '));
        EXPECT_EQ(ended.exitCode, 0);
        EXPECT_TRUE(ended.output.startsWith(welsh)) << ended.output.toStdString();
    }
    const Ended paper = called(words("--language cy report FILE --year 2023-24 --output /x/y.pdf"));
    EXPECT_FALSE(paper.errors.contains(u"QFont"_s)) << "fonts are there where a paper is set";
    const Ended english = called(words("--help"));
    EXPECT_TRUE(english.output.startsWith(u"Usage: redress-cli"_s));
    const Ended french = called(words("--language fr --help"));
    EXPECT_EQ(french.exitCode, 2);
    EXPECT_TRUE(french.errors.contains(u"\"fr\". Allowed: en, cy"_s))
        << french.errors.toStdString();
    EXPECT_EQ(called(words("--language")).exitCode, 2);
}

TEST_F(CliCalls, TellTheirOptionsInAColumn)
{
    for (const QString &command : {u"report"_s, u"check"_s, u"tables"_s, u"due"_s}) {
        const Ended ended = called({command, u"--help"_s});
        EXPECT_EQ(ended.exitCode, 0) << ended.errors.toStdString();
        static const QRegularExpression option(u"^  (--[a-z-]+ +)(?=[A-Z])"_s,
                                               QRegularExpression::MultilineOption);
        QSet<qsizetype> widths;
        qsizetype told = 0;
        for (auto found = option.globalMatch(ended.output); found.hasNext(); ++told)
            widths.insert(found.next().captured(1).size());
        EXPECT_EQ(told, ended.output.count(u"\n  --"_s)) << ended.output.toStdString();
        EXPECT_EQ(widths.size(), 1) << ended.output.toStdString();
    }
}

TEST_F(CliCalls, WriteTheChaseSheetAsAPaper)
{
    const QTemporaryDir folder;
    const QString sheet = folder.filePath(u"chase.pdf"_s);
    const Ended ended = called({u"chases"_s, u"FILE"_s, u"--output"_s, sheet});
    EXPECT_EQ(ended.exitCode, 0) << ended.errors.toStdString();
    QFile file(sheet);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(4) == "%PDF");
}

// The name of a month may be a letter longer than those of the others: "12 Sept 2025".
TEST_F(CliCalls, TellTheReasonsOfADayInAColumn)
{
    const Ended ended =
        called(words("due --procedure children_statutory --stage 1 --from 2025-08-29"));
    EXPECT_EQ(ended.exitCode, 0) << ended.errors.toStdString();
    const QStringList lines = ended.output.split(u'\n');
    ASSERT_GT(lines.size(), 3);
    const qsizetype column = lines.at(1).indexOf(u"received"_s);
    ASSERT_GT(column, 0) << ended.output.toStdString();
    for (const QString &line : lines.sliced(1)) {
        if (!line.isEmpty()) {
            EXPECT_EQ(line.at(column - 1), u' ') << line.toStdString();
            EXPECT_NE(line.at(column), u' ') << line.toStdString();
        }
    }
}

TEST_F(CliCalls, RejectRowsThatCameBefore)
{
    const Ended ended = called({u"import"_s, u"FILE"_s, testData(u"bad-csv/base"_s)});
    EXPECT_EQ(ended.exitCode, 3) << ended.errors.toStdString();
    EXPECT_TRUE(ended.errors.contains(u"imported before"_s)) << ended.errors.toStdString();
}

TEST_F(CliCalls, SayThatNothingWasImportedOfAFileWithoutRows)
{
    const Ended ended =
        called({u"import"_s, u"FILE"_s, testData(u"bad-csv/14-header-only.cases.csv"_s)});
    EXPECT_EQ(ended.exitCode, 0) << ended.errors.toStdString();
    EXPECT_TRUE(ended.output.contains(u"0 rows were imported"_s)) << ended.output.toStdString();
    EXPECT_FALSE(ended.output.contains(u"All rows"_s)) << ended.output.toStdString();
}

TEST_F(CliCalls, TellWhatBecameOfAnImportAsData)
{
    const QTemporaryDir folder;
    const QString file = makeCaseFile(folder.path());
    const QString bad = folder.filePath(u"bad.cases.csv"_s);
    QFile csv(bad);
    ASSERT_TRUE(csv.open(QIODevice::WriteOnly));
    csv.write("reference,kind,procedure,directorate,received_date,summary\n"
              "X1,complaint,corporate,Adults,2024-31-01,One\n");
    csv.close();
    const Ended json = called({u"import"_s, file, bad, u"--format"_s, u"json"_s});
    EXPECT_EQ(json.exitCode, 3) << json.errors.toStdString();
    const QJsonObject told = QJsonDocument::fromJson(json.output.toUtf8()).object();
    EXPECT_FALSE(told.value("stored"_L1).toBool(true));
    EXPECT_EQ(told.value("files"_L1).toArray().at(0).toObject().value("rows_rejected"_L1).toInt(),
              1);
    const QJsonObject fault = told.value("faults"_L1).toArray().at(0).toObject();
    EXPECT_EQ(fault.value("line"_L1).toInt(), 2);
    EXPECT_EQ(fault.value("column"_L1).toString(), u"received_date"_s);
    EXPECT_EQ(fault.value("value"_L1).toString(), u"2024-31-01"_s);
    const Ended rows = called({u"import"_s, file, bad, u"--format"_s, u"csv"_s});
    EXPECT_EQ(rows.exitCode, 3);
    EXPECT_TRUE(rows.output.contains(u"\nfile,bad.cases.csv,1,0,1,,,,\n"_s))
        << rows.output.toStdString();
    EXPECT_TRUE(rows.output.contains(u"\nfault,bad.cases.csv,,,,2,received_date,2024-31-01,"_s))
        << rows.output.toStdString();
}

TEST_F(CliCalls, ListChartsAndReports)
{
    const Ended charts = called(words("tables FILE --charts"));
    EXPECT_EQ(charts.exitCode, 0) << charts.errors.toStdString();
    EXPECT_TRUE(charts.output.contains(u"stage-1-trend"_s));
    EXPECT_FALSE(charts.output.contains(u'{')) << "no field of a title is left open";
    EXPECT_TRUE(called(words("tables FILE --reports")).output.contains(u"003-committee-report"_s));
}

TEST_F(CliCalls, FindCasesByWordsFieldsAndGaps)
{
    const auto found = [this](const QStringList &words) {
        const Ended ended =
            called(QStringList{u"search"_s, u"FILE"_s} + words +
                   QStringList{u"--today"_s, u"2024-06-03"_s, u"--format"_s, u"json"_s});
        EXPECT_EQ(ended.exitCode, 0) << ended.errors.toStdString();
        QStringList references;
        for (const QJsonValue row : QJsonDocument::fromJson(ended.output.toUtf8()).array())
            references.append(row.toObject().value(u"reference"_s).toString());
        references.sort();
        return references;
    };
    EXPECT_EQ(found({u"foster pay"_s}), QStringList{u"A-002"_s});
    EXPECT_EQ(found({u"outcome:none"_s, u"procedure:children"_s}), QStringList{u"A-001"_s});
    EXPECT_EQ(found({u"service:none"_s}), QStringList{u"A-004"_s});
    const Ended without =
        called({u"search"_s, u"FILE"_s, u"--format"_s, u"json"_s, u"--"_s, u"-kind:complaint"_s});
    EXPECT_EQ(QJsonDocument::fromJson(without.output.toUtf8()).array().size(), 1)
        << without.output.toStdString();
    EXPECT_EQ(found({u"overdue"_s}), (QStringList{u"A-001"_s, u"A-004"_s}));
    const Ended text = called({u"search"_s, u"FILE"_s, u"pothole"_s});
    EXPECT_TRUE(text.output.contains(u"A-004"_s)) << text.output.toStdString();
    EXPECT_TRUE(text.output.contains(u"1 case"_s)) << text.output.toStdString();
    const Ended csv = called({u"search"_s, u"FILE"_s, u"pothole"_s, u"--format"_s, u"csv"_s});
    EXPECT_TRUE(csv.output.startsWith(u"reference,kind,procedure,stage,"_s));
    const Ended fields = called({u"search"_s, u"--fields"_s});
    EXPECT_EQ(fields.exitCode, 0);
    EXPECT_TRUE(fields.output.contains(u"outcome:none"_s)) << fields.output.toStdString();
    EXPECT_EQ(called({u"search"_s, u"FILE"_s, u"nowhere"_s}).exitCode, 0);
}

TEST_F(CliCalls, MakeTheWordsOfAFileAnew)
{
    const QTemporaryDir folder;
    const QString file = makeCaseFile(folder.path());
    Database::sqlite(file, Database::Access::ReadWrite)
        .run(u"INSERT INTO case_words (case_words) VALUES ('delete-all')"_s);
    const Ended broken = runCli({u"check"_s, file});
    EXPECT_EQ(broken.exitCode, 1);
    EXPECT_TRUE(broken.output.contains(u"--rebuild-words"_s)) << broken.output.toStdString();
    EXPECT_EQ(runCli({u"check"_s, file, u"--rebuild-words"_s}).exitCode, 0);
    EXPECT_EQ(runCli({u"check"_s, file}).exitCode, 0);
}

TEST_F(CliCalls, TellWhatWouldMakeAQuarterWrong)
{
    const Ended ended = called(words("check FILE --quarter 2023-24Q4"));
    EXPECT_EQ(ended.exitCode, 0) << ended.errors.toStdString();
    EXPECT_TRUE(ended.output.contains(u"quarter 4 of 2023-24"_s)) << ended.output.toStdString();
    EXPECT_TRUE(ended.output.contains(u"left."_s)) << ended.output.toStdString();
    EXPECT_EQ(called({u"check"_s, u"FILE"_s, u"--quarter"_s, u"2023/24 q4"_s}).output,
              ended.output);
}

TEST_F(CliCalls, WriteTheReturnForOtherCouncils)
{
    const QTemporaryDir folder;
    const QString output = folder.filePath(u"return.csv"_s);
    const Ended ended =
        called({u"return"_s, u"FILE"_s, u"--year"_s, u"2023-24"_s, u"--output"_s, output});
    EXPECT_EQ(ended.exitCode, 0) << ended.errors.toStdString();
    QFile file(output);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("\nredress-benchmark-1,2023-24,4,"));
}

TEST_F(CliCalls, CountNoDaysOutsideTheCalendar)
{
    const Ended ended = called(words("worklist FILE --today 9999-12-31"));
    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_TRUE(ended.errors.contains(u"working calendar"_s)) << ended.errors.toStdString();
    EXPECT_TRUE(ended.output.isEmpty()) << ended.output.toStdString();
}

TEST_F(CliCalls, ListTheCasesOfTheWholeByTheNameOfTheTotal)
{
    const Ended whole =
        called(words("table FILE --measure received --columns quarter --year 2023-24 --format csv "
                     "--cases Total ytd"));
    EXPECT_EQ(whole.exitCode, 0) << whole.errors.toStdString();
    EXPECT_GT(whole.output.count(u"numerator"_s), 0) << whole.output.toStdString();
    const Ended levels =
        called(words("table FILE --measure received --rows directorate,service --columns quarter "
                     "--year 2023-24 --format csv --cases Total ytd"));
    EXPECT_EQ(levels.exitCode, 0) << levels.errors.toStdString();
    EXPECT_EQ(levels.output, whole.output);
    const Ended none = called(
        words("table FILE --measure received --columns quarter --year 2023-24 --cases Nobody ytd"));
    EXPECT_EQ(none.exitCode, 2);
    EXPECT_TRUE(none.errors.contains(u"Rows: Total"_s)) << none.errors.toStdString();
}

TEST_F(CliCalls, AgainstEachOtherYearsAndQuartersAreAGrid)
{
    for (const char *line :
         {"table FILE --measure received --rows year --columns quarter --year 2023-24",
          "table FILE --measure received --rows quarter --columns year --year 2023-24"}) {
        const Ended ended = called(words(line));
        EXPECT_EQ(ended.exitCode, 0) << ended.errors.toStdString();
    }
}

/// The letters of the Arabic and the months of the German system do not reach what is printed.
TEST_F(CliCalls, HaveBritishDaysAndNumbersWhateverTheSystem)
{
    const QStringList due = words("due --procedure children_statutory --stage 1 --from 2024-05-03");
    const QStringList found = {u"search"_s, path(), u"received:>1/4/2023"_s};
    const QStringList table = {u"table"_s,  path(),       u"--measure"_s, u"received"_s,
                               u"--rows"_s, u"service"_s, u"--columns"_s, u"quarter"_s,
                               u"--year"_s, u"2023-24"_s};
    for (const QStringList &arguments : {due, found, table}) {
        const Ended british = runCliIn(u"en_GB.UTF-8"_s, arguments);
        EXPECT_EQ(british.exitCode, 0) << british.errors.toStdString();
        for (const QString &locale : {u"de_DE.UTF-8"_s, u"ar_EG.UTF-8"_s, u"en_US.UTF-8"_s})
            EXPECT_EQ(runCliIn(locale, arguments).output, british.output) << locale.toStdString();
    }
    const Ended ended = runCliIn(u"de_DE.UTF-8"_s, due);
    EXPECT_TRUE(ended.output.contains(u"20 May 2024"_s) || ended.output.contains(u"2024-05-20"_s))
        << ended.output.toStdString();
}

// What is saved outside of the file is noted in its log while the command still reads it.
TEST_F(CliCalls, LeaveAFileOfItsOwnAfterNotingWhatTheySaved)
{
    const QTemporaryDir folder;
    const QString file = makeCaseFile(folder.path());
    const QTemporaryDir papers;
    const QString year = u"2023-24"_s;
    const std::vector<QStringList> calls{
        {u"worklist"_s, file, u"--output"_s, papers.filePath(u"list.ics"_s)},
        {u"worklist"_s, file, u"--format"_s, u"csv"_s},
        {u"chases"_s, file, u"--output"_s, papers.filePath(u"chases.pdf"_s)},
        {u"chases"_s, file, u"--format"_s, u"csv"_s},
        {u"search"_s, file, u"pothole"_s, u"--format"_s, u"csv"_s},
        {u"table"_s, file, u"complaints-received"_s, u"--year"_s, year, u"--output"_s,
         papers.filePath(u"table.xlsx"_s)},
        {u"chart"_s, file, u"stage-1-trend"_s, u"--year"_s, year, u"--output"_s,
         papers.filePath(u"chart.svg"_s)},
        {u"report"_s, file, u"--year"_s, year, u"--output"_s, papers.filePath(u"report.pdf"_s)},
        {u"backup"_s, file, papers.filePath(u"copy.redress"_s)},
        {u"log"_s, file},
    };
    for (const QStringList &call : calls) {
        const Ended ended = runCli(call);
        EXPECT_EQ(ended.exitCode, 0) << ended.errors.toStdString();
        EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{u"cases.redress"_s})
            << call.join(u' ').toStdString();
    }
    const QString copy = folder.filePath(u"alone.redress"_s);
    ASSERT_TRUE(QFile::copy(file, copy));
    const QString log = runCli({u"log"_s, copy}).output;
    for (const QString &noted : {u"list.ics"_s, u"chases.pdf"_s, u"table.xlsx"_s, u"chart.svg"_s,
                                 u"report.pdf"_s, u"copy.redress"_s})
        EXPECT_TRUE(log.contains(noted)) << noted.toStdString() << '\n' << log.toStdString();
}

} // namespace redress
