// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importfixture.h"

#include "core/exchange/csv/decodingdevice.h"
#include "core/exchange/mapping/mappingsuggestion.h"
#include "core/exchange/mapping/storedmappings.h"
#include "core/exchange/mapping/theirfile.h"
#include "core/exchange/xlsx/workbookwriter.h"

#include <QStringEncoder>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// One row for each complaint, as another system exports it.
const QByteArray kWide =
    "Ref No,Complaint Type,Directorate,Service Area,Date Received,Complaint Details,"
    "Stage 1 Response Date,Stage 1 Outcome,Stage 2 Requested,Stage 2 Response Date,"
    "Stage 2 Outcome,Category\r\n"
    "X/1,Statutory,Adults,Reablement,06/11/2023,Late visit,01/12/2023,Partly Upheld,11/12/2023,"
    "20/03/2024,Upheld,Delay\r\n"
    "X/2,Corporate,Highways,Roads,08/01/2024,\"Pot hole, deep\",22/01/2024,Not "
    "Upheld,,,,Quality\r\n"
    "X/3,Corporate,Highways,Roads,5/2/24,Noise,,,,,,\r\n";

class ImportMappingTest : public ImportTest
{
protected:
    ImportMapping suggested(const QString &path)
    {
        const auto form = guessedForm(path);
        EXPECT_TRUE(form) << why(form);
        const auto file = lookAt(path, *form);
        EXPECT_TRUE(file) << why(file);
        return file ? suggestedMapping(file->headings, *form) : ImportMapping();
    }
    /// As a person would complete it: what the words of the file mean.
    static void addWords(ImportMapping &mapping)
    {
        for (MappedTable &table : mapping.tables) {
            for (ColumnRule &rule : table.columns) {
                if (rule.column == "procedure"_L1)
                    rule.words = {{u"statutory"_s, u"children_statutory"_s}};
                if (rule.column == "outcome"_L1)
                    rule.words = {{u"Partly upheld"_s, u"partially_upheld"_s}};
            }
        }
    }
    Result<ImportReport> importMapped(const QString &path, const ImportMapping &mapping,
                                      bool dryRun = false)
    {
        ImportOptions options{day("2024-06-03"), dryRun, false};
        options.mapping = std::make_shared<const ImportMapping>(mapping);
        auto report =
            importCases(database(), store()->rules(), store()->signature(), {path}, options);
        EXPECT_TRUE(store()->reload());
        return report;
    }
};

} // namespace

TEST_F(ImportMappingTest, ProposesWhatTheHeadingsLookLike)
{
    const QString path = store().write(u"export.csv"_s, kWide);
    const ImportMapping mapping = suggested(path);
    ASSERT_EQ(mapping.tables.size(), 5U) << "services, cases, stages 1 and 2, issues";
    EXPECT_EQ(mapping.tables[0].table, ImportTable::Services);
    EXPECT_TRUE(mapping.tables[0].once);
    const MappedTable &cases = mapping.tables[1];
    EXPECT_EQ(cases.rule(u"reference")->from, u"Ref No"_s);
    EXPECT_EQ(cases.rule(u"procedure")->from, u"Complaint Type"_s);
    EXPECT_EQ(cases.rule(u"kind")->constant, u"complaint"_s);
    EXPECT_EQ(cases.rule(u"service")->from, u"Service Area"_s);
    EXPECT_EQ(cases.rule(u"summary")->from, u"Complaint Details"_s);
    const MappedTable &second = mapping.tables[3];
    EXPECT_EQ(second.rule(u"stage")->constant, u"2"_s);
    EXPECT_EQ(second.rule(u"received_date")->from, u"Stage 2 Requested"_s);
    EXPECT_EQ(second.onlyWhere, u"Stage 2 Requested"_s);
    EXPECT_EQ(second.rule(u"outcome")->from, u"Stage 2 Outcome"_s);
    EXPECT_EQ(mapping.tables[4].rule(u"issue_category")->from, u"Category"_s);
}

TEST_F(ImportMappingTest, SplitsOneWideSheetIntoCasesStagesAndIssues)
{
    const QString path = store().write(u"export.csv"_s, kWide);
    ImportMapping mapping = suggested(path);
    addWords(mapping);
    const qint64 before = count(u"SELECT COUNT(*) FROM case_record"_s);
    const auto dry = importMapped(path, mapping, true);
    ASSERT_TRUE(dry) << why(dry);
    EXPECT_EQ(words(*dry), "");
    EXPECT_EQ(count(u"SELECT COUNT(*) FROM case_record"_s), before);
    const auto report = importMapped(path, mapping);
    ASSERT_TRUE(report) << why(report);
    ASSERT_TRUE(report->stored) << words(*report);
    EXPECT_EQ(count(u"SELECT COUNT(*) FROM case_record"_s), before + 3);
    const CaseDossier first = dossier(u"X/1"_s);
    EXPECT_EQ(first.record.procedure, ProcedureKey::ChildrenStatutory);
    ASSERT_EQ(first.stages.size(), 2U);
    EXPECT_EQ(first.stages[0].stage.outcome, Outcome::PartiallyUpheld);
    EXPECT_EQ(first.stages[1].stage.receivedOn, QDate(2023, 12, 11));
    EXPECT_EQ(first.stages[1].stage.outcome, Outcome::Upheld);
    EXPECT_EQ(store()->reference().nameOf(first.record.service), u"Reablement"_s);
    const CaseDossier third = dossier(u"X/3"_s);
    EXPECT_EQ(third.record.receivedOn, QDate(2024, 2, 5));
    EXPECT_EQ(third.stages.size(), 1U);
    EXPECT_EQ(ask(u"SELECT COUNT(*) FROM issue"_s).toInt(), 2);
    // The services that were known keep their place.
    EXPECT_EQ(ask(u"SELECT sort_order FROM org_node WHERE name = 'Highways'"_s), u"3"_s);
}

TEST_F(ImportMappingTest, TellsFaultsAsTheFileHasThem)
{
    QByteArray bad = kWide;
    bad.replace("01/12/2023,Partly", "12/31/2023,Somewhat");
    bad.replace("5/2/24", "2 May");
    bad.replace("X/2,", "X/1,");
    const QString path = store().write(u"export.csv"_s, bad);
    ImportMapping mapping = suggested(path);
    addWords(mapping);
    const auto report = importMapped(path, mapping);
    ASSERT_TRUE(report) << why(report);
    EXPECT_FALSE(report->stored);
    const QString all = report->faultsInWords().join(u'\n');
    for (const QString &line :
         {u"export.csv, line 4, column Date Received, value \"2 May\": not a day as the mapping "
          u"has "
          "them; allowed: day first, as in 09/02/2024"_s,
          u"export.csv, line 3, column Ref No, value \"X/1\": already on line 2 of this file"_s,
          u"export.csv, line 2, column Stage 1 Response Date, value \"12/31/2023\": not a day"_s,
          u"export.csv, line 2, column Stage 1 Outcome, value \"Somewhat\": not in the list; "
          u"allowed: upheld; "
          "partially_upheld"_s})
        EXPECT_TRUE(all.contains(line)) << line.toStdString() << "\n" << all.toStdString();
    EXPECT_FALSE(all.contains(u"must not be blank"_s)) << all.toStdString();
}

TEST_F(ImportMappingTest, NamesTheColumnsThatAFileHasNot)
{
    const QString path = store().write(u"export.csv"_s, kWide);
    ImportMapping mapping = suggested(path);
    const QString other = store().write(
        u"other.csv"_s, QByteArray(kWide).replace("Complaint Details", "Particulars"));
    const auto report = importMapped(other, mapping);
    ASSERT_TRUE(report) << why(report);
    EXPECT_TRUE(report->faultsInWords().join(u'\n').contains(
        u"other.csv, line 1, column Complaint Details: the mapping needs this column"_s))
        << words(*report);
    EXPECT_FALSE(mapping.fits(lookAt(other, mapping)->headings));
    EXPECT_TRUE(mapping.fits(lookAt(path, mapping)->headings));
}

TEST_F(ImportMappingTest, ReadsWindows1252Utf16AndOtherSeparators)
{
    const QString text = u"Ref No;Directorate;Date Received;Complaint Details\r\n"
                         "X/9;Highways;06/11/2023;\u201cCaf\u00e9\u201d \u20ac5 \u2013 late\r\n"_s;
    QByteArray windows = "Ref No;Directorate;Date Received;Complaint Details\r\n"
                         "X/9;Highways;06/11/2023;\x93"
                         "Caf\xe9\x94 \x80"
                         "5 \x96 late\r\n";
    QStringEncoder toUtf16(QStringEncoder::Utf16, QStringEncoder::Flag::WriteBom);
    const QByteArray utf16 = toUtf16.encode(text);
    using Encoding = CsvForm::Encoding;
    for (const auto &[bytes, encoding] :
         {std::pair(windows, Encoding::Windows1252), std::pair(utf16, Encoding::Utf16),
          std::pair(text.toUtf8(), Encoding::Utf8)}) {
        const QString path = store().write(u"export.csv"_s, bytes);
        const auto form = guessedForm(path);
        ASSERT_TRUE(form) << why(form);
        EXPECT_EQ(form->form.encoding, encoding);
        EXPECT_EQ(form->form.separator, ';');
        const auto file = lookAt(path, *form);
        ASSERT_TRUE(file) << why(file);
        ASSERT_EQ(file->rows.size(), 1U);
        EXPECT_EQ(file->rows.front().at(3), u"\u201cCaf\u00e9\u201d \u20ac5 \u2013 late"_s);
    }
}

TEST_F(ImportMappingTest, ReadsAWorkbookBelowItsTitle)
{
    WorkbookWriter writer({u"x"_s, {}, {}});
    writer.beginSheet(u"Complaints"_s);
    writer.addTitle(u"Complaints of the year"_s);
    writer.addGap();
    writer.addHeads({{u"Ref No"_s},
                     {u"Directorate"_s},
                     {u"Date Received"_s},
                     {u"Complaint Details"_s},
                     {u"Complaint Type"_s}});
    writer.addRow({SheetCell::ofText(u"X/7"_s), SheetCell::ofText(u"Highways"_s),
                   SheetCell::ofDay(QDate(2023, 11, 6)), SheetCell::ofText(u"Light"_s),
                   SheetCell::ofText(u"corporate"_s)});
    const auto made = writer.finish();
    ASSERT_TRUE(made) << why(made);
    const QString path = store().write(u"their.xlsx"_s, *made);
    ImportMapping form = *guessedForm(path);
    form.headingRow = 3;
    const auto file = lookAt(path, form);
    ASSERT_TRUE(file) << why(file);
    EXPECT_EQ(file->sheets, QStringList{u"Complaints"_s});
    EXPECT_EQ(file->headings.size(), 5);
    const auto report = importMapped(path, suggestedMapping(file->headings, form));
    ASSERT_TRUE(report) << why(report);
    ASSERT_TRUE(report->stored) << words(*report);
    EXPECT_EQ(dossier(u"X/7"_s).record.receivedOn, QDate(2023, 11, 6));
}

TEST_F(ImportMappingTest, IsKeptUnderANameAndReadsTheSameAgain)
{
    const QString path = store().write(u"export.csv"_s, kWide);
    ImportMapping mapping = suggested(path);
    addWords(mapping);
    mapping.name = u"Old system"_s;
    ASSERT_TRUE(storeMapping(database(), store()->signature(), mapping));
    auto found = storedMapping(database(), u"Old system"_s);
    ASSERT_TRUE(found) << why(found);
    // The order of columns is that of their names in JSON.
    const QByteArray json = mappingAsJson(mapping);
    EXPECT_EQ(mappingAsJson(*found), json);
    const auto reread = mappingFromJson(json);
    ASSERT_TRUE(reread) << why(reread);
    EXPECT_EQ(*reread, *found);
    mapping.dayOrder = DayOrder::MonthName;
    ASSERT_TRUE(storeMapping(database(), store()->signature(), mapping));
    ASSERT_EQ(storedMappings(database())->size(), 1U);
    EXPECT_EQ(storedMappings(database())->front().dayOrder, DayOrder::MonthName);
    ASSERT_TRUE(removeMapping(database(), store()->signature(), u"Old system"_s));
    EXPECT_EQ(removeMapping(database(), store()->signature(), u"Old system"_s).error().code,
              Error::Code::NotFound);
    EXPECT_EQ(ask(u"SELECT COUNT(*) FROM change_entry WHERE entity = 'import_mapping'"_s).toInt(),
              3);
}

TEST(ImportMappingJson, SaysWhatIsWrongAndWhatIsAllowed)
{
    struct Case {
        const char *json;
        const char *says;
    };
    for (const Case &one :
         {Case{"[]", "no JSON object"}, Case{"{}", "no \"tables\""},
          Case{R"({"tables":[{"table":"case"}]})", "Allowed: cases"},
          Case{R"({"tables":[{"table":"cases"}]})", "no \"columns\""},
          Case{R"({"tables":[{"table":"cases","columns":{"recieved_date":"x"}}]})",
               "received_date"},
          Case{R"({"tables":[{"table":"cases","columns":{"summary":{"form":"x"}}}]})", "from"},
          Case{R"({"tables":[{"table":"cases","columns":{"summary":{}}}]})", "neither"},
          Case{R"({"dates":"d/m/y","tables":[]})", "dd/mm/yyyy"},
          Case{R"({"separator":"::","tables":[]})", "separator"},
          Case{R"({"encoding":"latin","tables":[]})", "windows-1252"}}) {
        const auto mapping = mappingFromJson(one.json);
        ASSERT_FALSE(mapping) << one.json;
        EXPECT_TRUE(mapping.error().message.contains(QString::fromLatin1(one.says)))
            << mapping.error().message.toStdString();
    }
}

TEST(DaysOfOthers, AreReadInTheOrderThatWasChosenAndInNoOther)
{
    using enum DayOrder;
    const QDate day(2024, 2, 9);
    for (const QString &typed : {u"09/02/2024"_s, u"9.2.24"_s, u"09-02-2024 14:30"_s,
                                 u"2024-02-09"_s, u"2024-02-09 09:14:00"_s})
        EXPECT_EQ(dayFromTheirs(typed, DayFirst), day) << typed.toStdString();
    EXPECT_EQ(dayFromTheirs(u"02/09/2024", MonthFirst), day);
    EXPECT_EQ(dayFromTheirs(u"2024/2/9", YearFirst), day);
    EXPECT_EQ(dayFromTheirs(u"9 February 2024", MonthName), day);
    EXPECT_EQ(dayFromTheirs(u"09-Feb-24", MonthName), day);
    EXPECT_EQ(dayFromTheirs(u"31/12/97", DayFirst), QDate(1997, 12, 31));
    for (const QString &typed : {u"02/13/2024"_s, u"31/02/2024"_s, u"9 Feb 2024"_s, u"2024/02/09"_s,
                                 u"45331"_s, u"9/2/024"_s, u"yesterday"_s})
        EXPECT_FALSE(dayFromTheirs(typed, DayFirst).isValid()) << typed.toStdString();
    EXPECT_FALSE(dayFromTheirs(u"13/02/2024", MonthFirst).isValid());
}

TEST(WordsOfOthers, AreProposedWhereTheyAreLikely)
{
    const QStringList outcomes{u"upheld"_s, u"partially_upheld"_s, u"not_upheld"_s, u"withdrawn"_s};
    EXPECT_EQ(suggestedWord(u"Partly Upheld"_s, outcomes), u"partially_upheld"_s);
    EXPECT_EQ(suggestedWord(u"NOT UPHELD"_s, outcomes), u"not_upheld"_s);
    EXPECT_EQ(suggestedWord(u"Substantiated"_s, outcomes), u"upheld"_s);
    EXPECT_EQ(suggestedWord(u"Not substantiated"_s, outcomes), u"not_upheld"_s);
    EXPECT_EQ(suggestedWord(u"Withdrwan"_s, outcomes), u"withdrawn"_s);
    EXPECT_EQ(suggestedWord(u"Open"_s, outcomes), QString());
}

TEST(Windows1252, HasItsOwnCharacters)
{
    EXPECT_EQ(fromWindows1252("\x80\x93\x94\x96\xa3\xe9 a"),
              u"\u20ac\u201c\u201d\u2013\u00a3\u00e9 a"_s);
}

} // namespace redress
