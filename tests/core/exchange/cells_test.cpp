// SPDX-License-Identifier: GPL-3.0-or-later
// Import format, "Kinds of value", and what is written so that a spreadsheet cannot run it.
#include "core/exchange/csv/csvwriter.h"
#include "core/exchange/import/cellparser.h"
#include "core/exchange/import/importfault.h"
#include "core/exchange/import/importformat.h"
#include "tests/support/testdata.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct DateCell {
    const char *cell;
    const char *iso; ///< Empty where there is no day.
    DayFault fault;
};

class DateCells : public testing::TestWithParam<DateCell>
{};

} // namespace

TEST_P(DateCells, AreReadAsTheFormatSays)
{
    DayFault fault = DayFault::NotADate;
    const auto read = dayFromCell(GetParam().cell, fault);
    EXPECT_EQ(fault, GetParam().fault) << GetParam().cell;
    const QDate expected = day(GetParam().iso);
    EXPECT_EQ(read, expected.isValid() ? std::optional(expected) : std::nullopt) << GetParam().cell;
}

INSTANTIATE_TEST_SUITE_P(Format, DateCells,
                         testing::Values(DateCell{"2024-02-09", "2024-02-09", DayFault::None},
                                         DateCell{"09/02/2024", "2024-02-09", DayFault::None},
                                         DateCell{"29/02/2024", "2024-02-29", DayFault::None},
                                         DateCell{"31/12/1999", "1999-12-31", DayFault::None},
                                         DateCell{"12/11/2024", "2024-11-12", DayFault::None},
                                         DateCell{"31/02/2024", "", DayFault::NoSuchDay},
                                         DateCell{"29/02/2023", "", DayFault::NoSuchDay},
                                         DateCell{"2023-02-29", "", DayFault::NoSuchDay},
                                         DateCell{"2024-13-01", "", DayFault::NoSuchDay},
                                         DateCell{"00/01/2024", "", DayFault::NoSuchDay},
                                         DateCell{"32/01/2024", "", DayFault::NoSuchDay},
                                         DateCell{"02/13/2024", "", DayFault::MonthFirst},
                                         DateCell{"09/02/24", "", DayFault::ShortYear},
                                         DateCell{"9 Feb 2024", "", DayFault::NotADate},
                                         DateCell{"2024-2-9", "", DayFault::NotADate},
                                         DateCell{"20240209", "", DayFault::NotADate},
                                         DateCell{"2024-02-09 00:00", "", DayFault::NotADate},
                                         DateCell{"09/02/2024 10:00", "", DayFault::NotADate},
                                         DateCell{"09.02.2024", "", DayFault::NotADate},
                                         DateCell{"45331", "", DayFault::NotADate},
                                         DateCell{"2O24-02-09", "", DayFault::NotADate},
                                         DateCell{"+024-02-09", "", DayFault::NotADate},
                                         DateCell{"-9/02/2024", "", DayFault::NotADate},
                                         DateCell{"//", "", DayFault::NotADate},
                                         DateCell{"", "", DayFault::NotADate}));

TEST(YesNoCells, TakeTheEightWords)
{
    for (const char *yes : {"yes", "y", "true", "1", "YES", "Y", "True"})
        EXPECT_EQ(yesNoFromCell(yes), true) << yes;
    for (const char *no : {"no", "n", "false", "0", "No", "N", "FALSE"})
        EXPECT_EQ(yesNoFromCell(no), false) << no;
    for (const char *neither : {"", "2", "ja", "on", "off", "yess", "falsee", "00", "-"})
        EXPECT_EQ(yesNoFromCell(neither), std::nullopt) << neither;
}

TEST(WholeNumberCells, TakeFiguresUpToNine)
{
    EXPECT_EQ(wholeNumberFromCell("0"), 0);
    EXPECT_EQ(wholeNumberFromCell("999999999"), 999999999);
    EXPECT_EQ(wholeNumberFromCell("007"), 7);
    for (const char *bad : {"", "1000000000", "-1", "+1", "1.0", "1,000", "1 000", "1e3", "٣"})
        EXPECT_EQ(wholeNumberFromCell(bad), std::nullopt) << bad;
}

TEST(NumberCells, TakeZeroAndMoreWithAPoint)
{
    EXPECT_EQ(numberFromCell("41"), 41.0);
    EXPECT_EQ(numberFromCell("0"), 0.0);
    EXPECT_EQ(numberFromCell("41.5"), 41.5);
    for (const char *bad : {"", "-1", "+1", "1e3", "1,5", ".5", "5.", "1.2.3", "nan", "inf", "n/a"})
        EXPECT_EQ(numberFromCell(bad), std::nullopt) << bad;
}

TEST(Cells, AreTrimmedOfSpaceOfEveryKind)
{
    EXPECT_EQ(trimmedCell(" \t\n\xC2\xA0"
                          "a b"
                          "\xC2\xA0 \n")
                  .toByteArray(),
              "a b");
    EXPECT_TRUE(trimmedCell(" \t ").isEmpty());
    EXPECT_EQ(trimmedCell("à").toByteArray(), "à");
}

TEST(Cells, HaveNoControlCharacterButTabAndLineBreak)
{
    EXPECT_EQ(controlCharacterIn("a\tb\nc é"), QString());
    EXPECT_EQ(controlCharacterIn(QByteArrayView("a\0b", 3)), u"U+0000"_s);
    EXPECT_EQ(controlCharacterIn("a\x1b[b"), u"U+001B"_s);
    EXPECT_EQ(controlCharacterIn("a\x7f"), u"U+007F"_s);
    EXPECT_EQ(controlCharacterIn("a\xC2\x85"
                                 "b"),
              u"U+0085"_s);
    EXPECT_EQ(controlCharacterIn("\xC2\xA0 £"), QString());
}

TEST(Cells, ShowAtAGlanceWhereAControlCharacterMayBe)
{
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; ++second) {
            const QByteArray cell = QByteArray("a") + char(first) + char(second) + 'b';
            EXPECT_TRUE(controlCharacterIn(cell).isEmpty() || mayHoldControlCharacter(cell))
                << cell.toHex().toStdString();
        }
    }
    EXPECT_FALSE(mayHoldControlCharacter("Plain words of any length, à la carte: 20€"));
}

TEST(Cells, CountCharactersAndNotBytes)
{
    EXPECT_EQ(characterCount("é€😀a"), 4);
    EXPECT_EQ(characterCount(""), 0);
}

TEST(Spreadsheets, GetAnApostropheBeforeWhatWouldStartAFormula)
{
    for (const QString &formula : {u"=1+1"_s, u"+44 1234"_s, u"-5"_s, u"@sum(A1)"_s})
        EXPECT_EQ(safeForSpreadsheet(formula), u'\'' + formula);
    for (const QString &text : {u"a=1"_s, u"5"_s, u""_s, u" =1"_s})
        EXPECT_EQ(safeForSpreadsheet(text), text);
}

TEST(CsvLine, QuotesWhatNeedsIt)
{
    EXPECT_EQ(csvLine({u"a"_s, u"b,c"_s, u"say \"no\""_s, u"x\ny"_s, u""_s, u" z"_s}),
              "a,\"b,c\",\"say \"\"no\"\"\",\"x\ny\",,\" z\"\n");
    EXPECT_EQ(csvLine({u"£é😀"_s}), "£é😀\n");
}

TEST(FileNames, SayWhichTableAFileHolds)
{
    EXPECT_EQ(tableOfFile(u"/x/cases.csv"_s), ImportTable::Cases);
    EXPECT_EQ(tableOfFile(u"/x.y/DIP_SAMPLE.CSV"_s), ImportTable::DipSample);
    EXPECT_EQ(tableOfFile(u"north.stages.csv"_s), ImportTable::Stages);
    EXPECT_EQ(tableOfFile(u"case.csv"_s), std::nullopt);
    EXPECT_EQ(tableOfFile(u"cases.xlsx"_s), std::nullopt);
    EXPECT_EQ(tableOfFile(u"cases"_s), std::nullopt);
    EXPECT_EQ(tableOfFile(u"cases/readme.txt"_s), std::nullopt);
}

TEST(Tables, AreElevenWithTheColumnsOfTheFormat)
{
    const auto namesOf = [](ImportTable table) {
        QStringList names;
        for (const ImportColumn &column : columnsOf(table))
            names.append(column.name + (column.isRequired ? "*"_L1 : ""_L1));
        return names.join(u' ');
    };
    EXPECT_EQ(storedWords<ImportTable>().size(), 11);
    EXPECT_EQ(namesOf(ImportTable::Services), u"directorate* service sort_order"_s);
    EXPECT_EQ(namesOf(ImportTable::Cases),
              u"reference* kind* procedure directorate* service team complainant_type "
              "child_or_young_person advocate contact_method received_date* responded_date theme "
              "summary* quote"_s);
    EXPECT_EQ(namesOf(ImportTable::Stages),
              u"reference* stage* received_date* acknowledged_date agreed_date due_date "
              "extension_agreed_to on_hold_from on_hold_to on_hold_reason panel_date "
              "responded_date outcome outcome_date"_s);
    EXPECT_EQ(namesOf(ImportTable::Issues),
              u"reference* stage* issue_category* root_cause outcome"_s);
    EXPECT_EQ(namesOf(ImportTable::Actions),
              u"reference* stage* category* scope description due_date completed_date"_s);
    EXPECT_EQ(namesOf(ImportTable::Ombudsman),
              u"reference* own_reference directorate* service received_date* enquiry_due_date "
              "enquiry_responded_date decision_date decision summary"_s);
    EXPECT_EQ(namesOf(ImportTable::Remedies),
              u"ombudsman_reference* category* amount description due_date completed_date"_s);
    EXPECT_EQ(namesOf(ImportTable::Costs),
              u"reference* stage* cost_type* amount* paid_date* description"_s);
    EXPECT_EQ(namesOf(ImportTable::History), u"year* quarter measure* dimension value*"_s);
    EXPECT_EQ(namesOf(ImportTable::Demand), u"year* measure* value*"_s);
    EXPECT_EQ(namesOf(ImportTable::DipSample), u"reference* stage* pillar theme"_s);
}

TEST(FaultList, KeepsTheFirstThousandInTheOrderOfFilesAndLines)
{
    FaultList list;
    for (int i = 5000; i > 0; --i)
        list.add({i % 2, i, 0, {}, {}, QString::number(i)});
    EXPECT_EQ(list.count(), 5000);
    const auto faults = list.take();
    ASSERT_EQ(faults.size(), 1000U);
    for (size_t i = 0; i < faults.size(); ++i) {
        EXPECT_EQ(faults[i].file, 0);
        EXPECT_EQ(faults[i].line, qint64(2 * (i + 1)));
    }
}

TEST(FaultList, SortsTheFaultsOfALineByTheirColumns)
{
    FaultList list;
    list.add({0, 7, 3, u"d"_s, {}, {}});
    list.add({0, 7, 1, u"b"_s, {}, {}});
    const auto faults = list.take();
    ASSERT_EQ(faults.size(), 2U);
    EXPECT_EQ(faults[0].column, u"b"_s);
}

TEST(Fault, NamesFileLineColumnValueAndWhatIsAllowed)
{
    const ImportFault fault{0, 2, 0, u"received_date"_s, u"31/02/2024"_s, u"no such day"_s};
    EXPECT_EQ(fault.inWords(u"cases.csv"_s),
              u"cases.csv, line 2, column received_date, value \"31/02/2024\": no such day"_s);
}

TEST(AllowedNames, AreAllThereUpToTenAndTheNearestBeyond)
{
    QStringList names;
    for (int i = 0; i < 10; ++i)
        names.append(u"Team %1"_s.arg(i));
    EXPECT_EQ(allowedNames(u"x", names).count(u';'), 9);
    names.append(u"Fostering"_s);
    const QString words = allowedNames(u"Fosterng", names);
    EXPECT_TRUE(words.contains(u"Fostering"_s)) << words.toStdString();
    EXPECT_FALSE(words.contains(u"Team 3"_s)) << words.toStdString();
}

} // namespace redress
