// SPDX-License-Identifier: GPL-3.0-or-later
// Import format, "Rules for every file", 1 to 3.
#include "core/exchange/csv/csvreader.h"

#include "tests/support/testdata.h"

#include <QBuffer>

#include <random>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = CsvReader::Fault::Kind;

/// A record as "line: cell|cell", a fault as "line! kind".
QStringList itemsOf(QIODevice &device)
{
    static const QStringList kinds{u"unreadable"_s, u"empty"_s,          u"utf-16"_s,
                                   u"not utf-8"_s,  u"open quote"_s,     u"stray quote"_s,
                                   u"huge cell"_s,  u"other separator"_s};
    CsvReader reader(device);
    QStringList items;
    for (;;) {
        switch (reader.next()) {
        case CsvReader::Got::End:
            return items;
        case CsvReader::Got::Fault:
            items.append(
                u"%1! %2"_s.arg(reader.fault().line).arg(kinds.at(int(reader.fault().kind))));
            break;
        case CsvReader::Got::Record: {
            QStringList cells;
            for (qsizetype i = 0; i < reader.record().size(); ++i)
                cells.append(QString::fromUtf8(reader.record().cell(i)));
            items.append(u"%1: %2"_s.arg(reader.record().line()).arg(cells.join(u'|')));
            break;
        }
        }
    }
}

QStringList itemsOf(QByteArray content)
{
    QBuffer device(&content);
    EXPECT_TRUE(device.open(QIODevice::ReadOnly));
    return itemsOf(device);
}

QStringList list(std::initializer_list<const char *> items)
{
    QStringList made;
    for (const char *item : items)
        made.append(QString::fromUtf8(item));
    return made;
}

/// Gives a block and then an error, as a drive does that was pulled out.
class BrokenDevice final : public QIODevice
{
public:
    explicit BrokenDevice(QByteArray content)
        : m_content(std::move(content))
    {}

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_content.isEmpty())
            return -1;
        const qint64 count = std::min<qint64>(size, m_content.size());
        std::copy_n(m_content.constData(), count, data);
        m_content.remove(0, count);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_content;
};

} // namespace

TEST(CsvReader, ReadsRecordsWithTheirLines)
{
    EXPECT_EQ(itemsOf("a,b\nc,d\n"), list({"1: a|b", "2: c|d"}));
}

TEST(CsvReader, TakesAnyLineEnd)
{
    EXPECT_EQ(itemsOf("a,b\r\nc,d\re,f\ng,h"), list({"1: a|b", "2: c|d", "3: e|f", "4: g|h"}));
}

TEST(CsvReader, NeedsNoEndOfTheLastLine)
{
    EXPECT_EQ(itemsOf("a,b\nc,d"), list({"1: a|b", "2: c|d"}));
    EXPECT_EQ(itemsOf("a,b\nc,\"d\""), list({"1: a|b", "2: c|d"}));
}

TEST(CsvReader, CountsLinesThatItLeavesOut)
{
    EXPECT_EQ(itemsOf("a,b\n\n,\n  \n\"\",\"\"\nc,d\n"), list({"1: a|b", "6: c|d"}));
}

TEST(CsvReader, CountsACarriageReturnByItselfAsALineEnd)
{
    EXPECT_EQ(itemsOf("a,b\r\r\nc,d"), list({"1: a|b", "3: c|d"}));
    EXPECT_EQ(itemsOf("a,b\n\rc,d"), list({"1: a|b", "3: c|d"}));
}

TEST(CsvReader, KeepsALineBreakInsideQuotesAsALineFeed)
{
    EXPECT_EQ(itemsOf("a,\"x\r\ny\"\nb,\"x\ry\"\nc,\"x\ny\""),
              list({"1: a|x\ny", "3: b|x\ny", "5: c|x\ny"}));
}

TEST(CsvReader, KeepsAnEmptyLineInsideQuotes)
{
    EXPECT_EQ(itemsOf("a,\"x\n\n\ny\"\nb,c"), list({"1: a|x\n\n\ny", "5: b|c"}));
}

TEST(CsvReader, NamesARecordByItsFirstLine)
{
    EXPECT_EQ(itemsOf("h,i\n\"a\nb\",\"c\nd\"\ne,f"), list({"1: h|i", "2: a\nb|c\nd", "5: e|f"}));
}

TEST(CsvReader, KeepsCommasAndDoubledQuotes)
{
    EXPECT_EQ(itemsOf("\"a,b\",\"say \"\"no\"\"\",\"\"\"\""), list({"1: a,b|say \"no\"|\""}));
}

TEST(CsvReader, KeepsEmptyCells)
{
    EXPECT_EQ(itemsOf("a,,b,\n"), list({"1: a||b|"}));
}

TEST(CsvReader, TakesAByteOrderMarkOff)
{
    EXPECT_EQ(itemsOf("\xEF\xBB\xBF"
                      "a,b\n"),
              list({"1: a|b"}));
}

TEST(CsvReader, FindsAnEmptyFileEmpty)
{
    EXPECT_EQ(itemsOf(""), list({"1! empty"}));
    EXPECT_EQ(itemsOf("\xEF\xBB\xBF"), list({"1! empty"}));
    EXPECT_EQ(itemsOf("\n\n"), list({"1! empty"}));
    EXPECT_EQ(itemsOf(",,,\n"), list({"1! empty"}));
}

TEST(CsvReader, KnowsUtf16ByItsMark)
{
    EXPECT_EQ(itemsOf(QByteArray("\xFF\xFE"
                                 "a\0,\0",
                                 6)),
              list({"1! utf-16"}));
    EXPECT_EQ(itemsOf(QByteArray("\xFE\xFF\0a\0,", 6)), list({"1! utf-16"}));
}

TEST(CsvReader, RefusesSemicolonsAndTabs)
{
    EXPECT_EQ(itemsOf("a;b\nc;d\n"), list({"1! other separator"}));
    EXPECT_EQ(itemsOf("a\tb\nc\td\n"), list({"1! other separator"}));
}

TEST(CsvReader, TakesSemicolonsInsideACell)
{
    EXPECT_EQ(itemsOf("a,b\nc;d,e\n"), list({"1: a|b", "2: c;d|e"}));
}

TEST(CsvReader, TellsTheLineOfBytesThatAreNotUtf8)
{
    EXPECT_EQ(itemsOf("a,b\ncaf\xE9,x\nd,e\n"), list({"1: a|b", "2! not utf-8", "3: d|e"}));
}

TEST(CsvReader, FindsBytesThatAreNotUtf8AtTheEndOfALine)
{
    // What Windows-1252 writes for é begins a longer character in UTF-8.
    EXPECT_EQ(itemsOf("a,b\nx,caf\xE9\nd,e\n"), list({"1: a|b", "2! not utf-8", "3: d|e"}));
    EXPECT_EQ(itemsOf("a,b\nx,caf\xC3\r\nd,e\n"), list({"1: a|b", "2! not utf-8", "3: d|e"}));
    EXPECT_EQ(itemsOf("a,b\nx,caf\xE9"), list({"1: a|b", "2! not utf-8"}));
}

TEST(CsvReader, TellsEachLineOfBytesThatAreNotUtf8)
{
    EXPECT_EQ(itemsOf("a,b\n\xE9,x\n\"y\n\xFFz\",w\nd,e\n"),
              list({"1: a|b", "2! not utf-8", "4! not utf-8", "5: d|e"}));
}

TEST(CsvReader, RefusesSurrogatesAndOverlongForms)
{
    EXPECT_EQ(itemsOf("a,b\n\xED\xA0\x80,x\n"), list({"1: a|b", "2! not utf-8"}));
    EXPECT_EQ(itemsOf("a,b\n\xC0\xAF,x\n"), list({"1: a|b", "2! not utf-8"}));
}

TEST(CsvReader, TakesEveryLengthOfCharacter)
{
    EXPECT_EQ(itemsOf("a,b\n£é,€😀\n"), list({"1: a|b", "2: £é|€😀"}));
}

TEST(CsvReader, TellsWhereAQuoteWasOpenedThatIsNeverClosed)
{
    EXPECT_EQ(itemsOf("a,b\nc,\"d\ne,f\n"), list({"1: a|b", "2! open quote"}));
    EXPECT_EQ(itemsOf("a,b\nc,d\ne,\"f"), list({"1: a|b", "2: c|d", "3! open quote"}));
    EXPECT_EQ(itemsOf("a,b\n\"c\nd\",\"e\nf"), list({"1: a|b", "3! open quote"}));
    EXPECT_EQ(itemsOf("a,b\nc,\""), list({"1: a|b", "2! open quote"}));
}

TEST(CsvReader, TellsWhereAQuoteWasOpenedThatTheNextQuoteSeemsToClose)
{
    // The quotation mark of line 3 would close that of line 2; what follows shows that it was not
    // meant.
    EXPECT_EQ(itemsOf("a,b\nc,\"d\ne,\"f\"\ng,h\n"), list({"1: a|b", "2! open quote", "4: g|h"}));
}

TEST(CsvReader, TellsTheLineOfAQuoteInsideACellAndGoesOn)
{
    EXPECT_EQ(itemsOf("a,b\nc,say \"no\"\nd,e\n"), list({"1: a|b", "2! stray quote", "3: d|e"}));
    EXPECT_EQ(itemsOf("a,b\nc,\"d\"e\nf,g\n"), list({"1: a|b", "2! stray quote", "3: f|g"}));
}

TEST(CsvReader, TellsADriveThatWasPulledOut)
{
    BrokenDevice device("a,b\nc,d\n");
    ASSERT_TRUE(device.open(QIODevice::ReadOnly));
    const QStringList items = itemsOf(device);
    ASSERT_FALSE(items.isEmpty());
    EXPECT_TRUE(items.last().endsWith(u"unreadable"_s)) << items.join(u' ').toStdString();
}

TEST(CsvReader, StopsAtACellBeyondAllMeaning)
{
    const QByteArray content = "a,b\nc,\"" + QByteArray(20 << 20, 'x') + "\"\nd,e\n";
    EXPECT_EQ(itemsOf(content), list({"1: a|b", "2! huge cell"}));
}

TEST(CsvReader, CountsTheBytesThatItRead)
{
    QByteArray content = "a,b\n" + QByteArray(100000, 'x') + ",y\n";
    QBuffer device(&content);
    ASSERT_TRUE(device.open(QIODevice::ReadOnly));
    CsvReader reader(device);
    while (reader.next() != CsvReader::Got::End)
        ;
    EXPECT_EQ(reader.bytesRead(), content.size());
}

/// Something that must not change when the end of a block of 64 KiB falls into it.
class BlockEnd : public testing::TestWithParam<std::pair<const char *, const char *>>
{};

TEST_P(BlockEnd, MayFallAnywhere)
{
    const QByteArray tail = GetParam().second;
    const QStringList expected = itemsOf("p\n" + tail);
    for (int pad = 65520; pad <= 65536; ++pad) {
        const QStringList items = itemsOf(QByteArray(pad, 'p') + '\n' + tail);
        ASSERT_EQ(items.size(), expected.size()) << pad;
        EXPECT_EQ(items.mid(1), expected.mid(1)) << pad;
    }
}

INSTANTIATE_TEST_SUITE_P(Within, BlockEnd,
                         testing::Values(std::pair("LineEnds", "\r\n\r\na\r\nb\r\rc\nd"),
                                         std::pair("Quotes", "\"a\"\"b\",\"c,\r\nd\"\n\"\",e\n"),
                                         std::pair("Characters", "é£€😀é£€😀é£€\n"),
                                         std::pair("BadBytes", "ab\xE9\xE9zz\nok\n"),
                                         std::pair("CutCharacter", "abcdef\xE2\x82\nok\n"),
                                         std::pair("StrayQuote", "a,b\"c\"d,e\nok\n"),
                                         std::pair("OpenQuote", "a,\"b\nc\nd\n"),
                                         std::pair("OnlyCommas", ",,,,\n,,\nx\n")),
                         [](const auto &tested) { return std::string(tested.param.first); });

// The reader splits a line by itself unless it has a quotation mark: then libcsv does.
TEST(CsvReader, SplitsALineWithoutQuotesAsLibcsvSplitsIt)
{
    std::mt19937 random(4180);
    const QByteArrayList letters{"a", "b", " ", "\t", ",", ",", "é", "\xC2\xA0", "'", ";", "\x01"};
    std::uniform_int_distribution<int> letter(0, int(letters.size()) - 1);
    for (int round = 0; round < 1000; ++round) {
        QByteArray line = "x";
        for (int i = round % 20; i > 0; --i)
            line += letters.at(letter(random));
        const QStringList byItself = itemsOf("head,er\n" + line + ",y\n");
        const QStringList byLibcsv = itemsOf("head,er\n" + line + ",\"y\"\n");
        ASSERT_EQ(byItself, byLibcsv) << line.toStdString();
    }
}

// Records made up at random, written with and without quotes and with any line end.
TEST(CsvReader, ReadsBackWhateverWasWritten)
{
    std::mt19937 random(4180);
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    const QByteArrayList letters{"a", "é", "€", "😀", ",", "\"", "\n", "7", ";", "'"};
    for (int round = 0; round < 300; ++round) {
        QByteArray content = "head,er\n";
        QStringList expected{u"1: head|er"_s};
        int line = 2;
        const int records = upTo(8);
        for (int r = 0; r < records; ++r) {
            QStringList cells{u"x"_s};
            QByteArray written = "x";
            int lines = 1;
            for (int c = upTo(3); c >= 0; --c) {
                QByteArray cell;
                for (int l = upTo(5); l > 0; --l)
                    cell += letters.at(upTo(int(letters.size()) - 1));
                lines += int(cell.count('\n'));
                cells.append(QString::fromUtf8(cell));
                const bool needsQuotes =
                    cell.contains(',') || cell.contains('"') || cell.contains('\n');
                QByteArray quoted = cell;
                quoted.replace("\"", "\"\"");
                written += ',' + (needsQuotes || upTo(1) == 0 ? '"' + quoted + '"' : cell);
            }
            expected.append(u"%1: %2"_s.arg(line).arg(cells.join(u'|')));
            line += lines;
            content += written + QByteArrayList{"\n", "\r\n", "\r"}.at(upTo(2));
        }
        ASSERT_EQ(itemsOf(content), expected) << content.toStdString();
    }
}

} // namespace redress
