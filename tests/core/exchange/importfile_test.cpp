// SPDX-License-Identifier: GPL-3.0-or-later
// Import format, "Rules for every file", 1 to 11, as an import keeps them.
#include "tests/core/exchange/importfixture.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QByteArray kHeader = "directorate,service,sort_order\n";

class ImportFileTest : public ImportTest
{
protected:
    ImportReport services(const QByteArray &content) { return import(u"services.csv"_s, content); }

    /// "line column" of each fault.
    static QStringList places(const ImportReport &report)
    {
        QStringList made;
        for (const ImportFault &fault : report.faults)
            made.append(u"%1 %2"_s.arg(fault.line).arg(fault.column));
        return made;
    }
};

} // namespace

TEST_F(ImportFileTest, TakesColumnsInAnyOrderAndLetterCase)
{
    const ImportReport report = services("Sort_Order, DIRECTORATE ,service\n7,Adults,Reablement\n");
    ASSERT_TRUE(report.stored) << words(report);
    EXPECT_EQ(ask(u"SELECT sort_order FROM org_node WHERE name = 'Reablement'"_s), u"7"_s);
}

TEST_F(ImportFileTest, TakesAFileWithoutItsOptionalColumns)
{
    EXPECT_TRUE(services("directorate\nAdults\n").stored);
}

TEST_F(ImportFileTest, RefusesAnUnknownColumnAndNamesTheNearest)
{
    const ImportReport report = services("directorate,sevice\nAdults,x\n");
    EXPECT_EQ(places(report), QStringList{u"1 sevice"_s});
    EXPECT_TRUE(report.faults.at(0).message.contains(u"service"_s));
}

TEST_F(ImportFileTest, RefusesAColumnNamedTwice)
{
    EXPECT_EQ(places(services("directorate,service,Service\nAdults,x,y\n")),
              QStringList{u"1 Service"_s});
}

TEST_F(ImportFileTest, RefusesAFileWithoutARequiredColumn)
{
    EXPECT_EQ(places(services("service\nReablement\n")), QStringList{u"1 directorate"_s});
}

TEST_F(ImportFileTest, RefusesAHeaderWithANameLeftOut)
{
    EXPECT_EQ(places(services("directorate,,service\nAdults,,x\n")).size(), 1);
}

TEST_F(ImportFileTest, TakesAHeaderAlone)
{
    const ImportReport report = services(kHeader);
    EXPECT_TRUE(report.stored);
    EXPECT_EQ(report.rowsAccepted(), 0);
}

TEST_F(ImportFileTest, RefusesAnEmptyFile)
{
    const ImportReport report = services("");
    EXPECT_FALSE(report.stored);
    EXPECT_EQ(places(report), QStringList{u"1 "_s});
}

TEST_F(ImportFileTest, IgnoresEmptyCellsPastTheLastColumn)
{
    EXPECT_TRUE(services("directorate,service,,\nAdults,x,,,,\nHighways,y\n").stored);
}

TEST_F(ImportFileTest, RefusesMoreCellsAndFewer)
{
    const ImportReport report = services("directorate,service\nAdults,x,y\nAdults\n");
    EXPECT_EQ(places(report), (QStringList{u"2 "_s, u"3 "_s}));
}

TEST_F(ImportFileTest, TakesSpaceBeforeAndAfterTextAway)
{
    ASSERT_TRUE(services(kHeader + "\"  Adults \t\",\xC2\xA0x y ,\n").stored);
    EXPECT_EQ(count(u"SELECT count(*) FROM org_node WHERE name IN ('Adults', 'x y')"_s), 2);
}

TEST_F(ImportFileTest, KeepsFormulasAsTheyWereTyped)
{
    ASSERT_TRUE(services(kHeader + "=1+1,@sum,\n+a,-b,\n").stored);
    EXPECT_EQ(count(u"SELECT count(*) FROM org_node WHERE name IN ('=1+1', '@sum', '+a', '-b')"_s),
              4);
}

TEST_F(ImportFileTest, TakesTheLongestCellAndRefusesALonger)
{
    const QByteArray longest(32767, 'x');
    EXPECT_TRUE(services(kHeader + longest + ",,\n").stored);
    const ImportReport report = services(kHeader + longest + "y,,\n");
    EXPECT_EQ(places(report), QStringList{u"2 directorate"_s});
    EXPECT_LE(report.faults.at(0).value.size(), 60);
}

TEST_F(ImportFileTest, CountsTheCharactersOfACellAndNotItsBytes)
{
    EXPECT_TRUE(services(kHeader + QByteArray("é").repeated(32767) + ",,\n").stored);
}

TEST_F(ImportFileTest, RefusesControlCharacters)
{
    EXPECT_EQ(places(services(kHeader + "Ad\x07ults,,\n")), QStringList{u"2 directorate"_s});
    EXPECT_EQ(places(services(kHeader + "Adults,a\x1b[0m,\n")), QStringList{u"2 service"_s});
}

TEST_F(ImportFileTest, StoresNothingOfWindows1252)
{
    const ImportReport report = services("directorate\nCaf\xE9\n");
    EXPECT_EQ(places(report), QStringList{u"2 "_s});
    EXPECT_TRUE(report.faults.at(0).message.contains(u"CSV UTF-8"_s));
    EXPECT_EQ(count(u"SELECT count(*) FROM org_node WHERE name LIKE 'Caf%'"_s), 0);
}

TEST_F(ImportFileTest, ReadsNoRowsUnderAHeaderThatCannotBeRead)
{
    EXPECT_EQ(places(services("directorate,s\xE9rvice\nAdults,x\n")), QStringList{u"1 "_s});
    EXPECT_EQ(places(services("directorate,\"ser\"vice\nAdults,x\n")), QStringList{u"1 "_s});
}

TEST_F(ImportFileTest, SaysHowToSaveAFileWithSemicolonsAgain)
{
    const ImportReport report = services("directorate;service\nAdults;x\n");
    EXPECT_EQ(places(report), QStringList{u"1 "_s});
    EXPECT_TRUE(report.faults.at(0).message.contains(u"semicolons"_s));
    EXPECT_TRUE(services("directorate\tservice\n").faults.at(0).message.contains(u"tabs"_s));
}

TEST_F(ImportFileTest, CountsLinesOfCellsWithLineBreaks)
{
    const ImportReport report =
        services("directorate,service\n\"A\nb\",x\n\n\"C\",\"d\r\ne\"\n,z\n");
    EXPECT_EQ(places(report), QStringList{u"7 directorate"_s});
    EXPECT_EQ(report.files.at(0).rowsRead, 3);
    EXPECT_EQ(report.files.at(0).rowsRejected, 1);
}

TEST_F(ImportFileTest, NamesFileLineColumnAndValueInWords)
{
    const ImportReport report = import(u"north.services.csv"_s, kHeader + "Adults,x,many\n");
    ASSERT_EQ(report.faultsInWords().size(), 1);
    EXPECT_TRUE(report.faultsInWords().at(0).startsWith(
        u"north.services.csv, line 2, column sort_order, value \"many\": "_s))
        << words(report);
}

TEST_F(ImportFileTest, KeepsAReplacementCharacterThatWasTyped)
{
    EXPECT_TRUE(services("directorate\n\xEF\xBF\xBD\n").stored) << "it is UTF-8";
}

TEST_F(ImportFileTest, RefusesAFileThatIsNotThere)
{
    const auto result = importCases(database(), store()->rules(), store()->signature(),
                                    {store().folder() + u"/cases2/cases.csv"_s}, {});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Error::Code::NotFound);
}

TEST_F(ImportFileTest, RefusesAFileThatIsNoTable)
{
    const QString path = store().write(u"complaints.csv"_s, "a\n");
    const auto result = importCases(database(), store()->rules(), store()->signature(), {path}, {});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Error::Code::Invalid);
    EXPECT_TRUE(result.error().message.contains(u"dip_sample.csv"_s));
}

} // namespace redress
