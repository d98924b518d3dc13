// SPDX-License-Identifier: GPL-3.0-or-later
// Fields in sentences, held against what the published reports say of their figures.
#include "core/report/narrative.h"

#include "tests/support/testdata.h"

#include <gmock/gmock.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// A council that knows of one figure what a test tells it: by year and quarter.
class TalkingSource final : public FigureSource
{
public:
    /// \param back years before that of the period; \param quarter 0: the whole.
    void tell(int back, int quarter, double value) { m_values[{back, quarter}] = value; }
    void tellShare(int back, double part, double whole) { m_shares[back] = {part, whole}; }
    void setUnit(Measure::Unit unit) { m_unit = unit; }
    void hide() { m_isHidden = true; }

    Result<FilledTable> fill(const TableDefinition &, const ReportPeriod &,
                             const std::vector<Filter> &) override
    {
        return Error{Error::Code::NotFound, u"no tables here"_s, {}};
    }

    Result<Cell> figure(const FigureSpec &figure, const ReportPeriod &,
                        const std::vector<Filter> &) override
    {
        if (m_isHidden) {
            Cell hidden;
            hidden.state = Cell::State::Suppressed;
            return hidden;
        }
        if (figure.change != Change::None)
            return changed(figure);
        return cell(-figure.yearOffset, figure.quarter);
    }

private:
    Cell cell(int back, int quarter) const
    {
        Cell cell;
        cell.unit = m_unit;
        if (const auto share = m_shares.find(back); share != m_shares.end()) {
            cell.numerator = share->second.first;
            cell.denominator = share->second.second;
            if (share->second.second == 0)
                cell.state = Cell::State::NoBase;
            return cell;
        }
        const auto value = m_values.find({back, quarter});
        if (value == m_values.end())
            cell.state = quarter > 0 ? Cell::State::Ahead : Cell::State::NotAvailable;
        else
            cell.numerator = value->second;
        return cell;
    }

    Cell changed(const FigureSpec &figure) const
    {
        Cell change;
        const auto now = cell(0, 0).value();
        const auto then = cell(1, 0).value();
        if (!now || !then) {
            change.state = Cell::State::NotAvailable;
            return change;
        }
        change.isChange = true;
        if (figure.change == Change::Percent) {
            change.unit = Measure::Unit::Percent;
            change.denominator = *then;
            if (*then == 0)
                change.state = Cell::State::NoBase;
        }
        change.numerator = *now - *then;
        return change;
    }

    std::map<std::pair<int, int>, double> m_values;
    std::map<int, std::pair<double, double>> m_shares;
    Measure::Unit m_unit = Measure::Unit::Count;
    bool m_isHidden = false;
};

/// A council with a table of one directorate by quarters.
class QuarterlySource final : public FigureSource
{
public:
    explicit QuarterlySource(std::vector<std::optional<double>> quarters)
        : m_quarters(std::move(quarters))
    {}

    Result<FilledTable> fill(const TableDefinition &definition, const ReportPeriod &period,
                             const std::vector<Filter> &) override
    {
        FilledTable table;
        table.definition = definition;
        table.period = period;
        table.rows.resize(1);
        table.cells.resize(1);
        for (const auto &value : m_quarters) {
            table.columns.emplace_back();
            Cell &cell = table.cells.front().emplace_back();
            cell.state = value ? Cell::State::Value : Cell::State::NotAvailable;
            cell.numerator = value.value_or(0);
        }
        return table;
    }

    Result<Cell> figure(const FigureSpec &, const ReportPeriod &,
                        const std::vector<Filter> &) override
    {
        return Error{Error::Code::NotFound, u"no figures here"_s, {}};
    }

private:
    std::vector<std::optional<double>> m_quarters;
};

constexpr ReportPeriod kYear{{2019}, 4, {}, {}};

Narrative talk(TalkingSource &source, const ReportPeriod &period = kYear)
{
    return Narrative(source, period, {{u"received"_s, {}}},
                     {{u"council"_s, u"Wexmoor"_s}, {u"contact"_s, QString()}});
}

std::string said(TalkingSource &source, const QString &text, const ReportPeriod &period = kYear)
{
    Narrative narrative = talk(source, period);
    const QString said = plainText(narrative.fill(text, u"1"_s));
    EXPECT_TRUE(narrative.missing().empty()) << said.toStdString();
    return said.toStdString();
}

} // namespace

/// \source reports/REQUIRED 001-02, 001-04, 001-05: 27 complaints, 36 and 48 in the years before
TEST(FieldOfACount, IsComparedAsReport001DoesIt)
{
    TalkingSource source;
    source.tell(0, 0, 27);
    source.tell(1, 0, 36);
    source.tell(2, 0, 48);
    EXPECT_EQ(said(source, u"{received}, {received|change}"_s), "27, a decrease of 25%");
    EXPECT_EQ(said(source, u"{received|compared}"_s), "compared with 36 in 2018-19");
    EXPECT_EQ(said(source, u"{received|prior}"_s), "36");
    EXPECT_EQ(said(source, u"{received|rank}"_s), "the lowest in three years");
}

/// \source reports/REQUIRED 000-27: 14 in 2020-21 and ten in 2019-20; 001-13: 5 and 7
TEST(FieldOfACount, IsSetAgainstTheYearBeforeInWords)
{
    TalkingSource source;
    source.tell(0, 0, 14);
    source.tell(1, 0, 10);
    const ReportPeriod next{{2020}, 4, {}, {}};
    EXPECT_EQ(said(source, u"{received|more_than}"_s, next), "four more than the ten of 2019-20");
    source.tell(0, 0, 5);
    source.tell(1, 0, 7);
    EXPECT_EQ(said(source, u"{received|more_than}"_s), "two fewer than the seven of 2018-19");
    EXPECT_EQ(said(source, u"{received|difference}"_s), "a decrease of two");
    source.tell(1, 0, 5);
    EXPECT_EQ(said(source, u"{received|more_than}"_s), "as many as in 2018-19");
    EXPECT_EQ(said(source, u"{received|compared}"_s), "the same as in 2018-19");
    EXPECT_EQ(said(source, u"{received|change}"_s), "no change");
}

/// 276 after 275 is no longer the same, though it is 0% more.
TEST(FieldOfACount, DoesNotCallASmallChangeNone)
{
    TalkingSource source;
    source.tell(0, 0, 276);
    source.tell(1, 0, 275);
    EXPECT_EQ(said(source, u"{received|change}"_s), "an increase of less than 1%");
    source.tell(0, 0, 274);
    EXPECT_EQ(said(source, u"{received|change}"_s), "a decrease of less than 1%");
}

/// A part of a year is set against the same part of the year before.
TEST(FieldOfACount, NamesThePartOfTheYearBefore)
{
    TalkingSource source;
    source.tell(0, 0, 5);
    source.tell(1, 0, 7);
    EXPECT_EQ(said(source, u"{received|compared}"_s, {{2019}, 3, {}, {}}),
              "compared with 7 in the same part of 2018-19");
}

/// \source reports/REQUIRED 003-15
TEST(FieldOfACount, IsSaidByQuarter)
{
    TalkingSource source;
    source.tell(0, 1, 1);
    source.tell(0, 2, 1);
    source.tell(0, 3, 0);
    const ReportPeriod toDecember{{2023}, 3, {}, {}};
    EXPECT_EQ(said(source, u"{received|by_quarter}"_s, toDecember),
              "one in Quarter 1, one in Quarter 2 and none in Quarter 3");
    EXPECT_EQ(said(source, u"{received|last_quarter} {received|q2}"_s, toDecember), "0 1");
}

/// \source reports/REQUIRED 001-06: 23 of 27; 003-21: 66 of 122
TEST(FieldOfAShare, IsSaidInPlainWords)
{
    TalkingSource source;
    source.setUnit(Measure::Unit::Percent);
    source.tellShare(0, 23, 27);
    source.tellShare(1, 31, 36);
    EXPECT_EQ(said(source, u"{received}"_s), "85%");
    EXPECT_EQ(said(source, u"{received|base}"_s), "85% (23 of 27)");
    EXPECT_EQ(said(source, u"{received|n_of_n}"_s), "23 of 27");
    EXPECT_EQ(said(source, u"{received|count}"_s), "23");
    source.tellShare(0, 22, 27); // 81%
    EXPECT_EQ(said(source, u"{received|out_of_ten}"_s), "8 out of 10");
    source.tellShare(0, 66, 122);
    EXPECT_EQ(said(source, u"{received|fraction}"_s), "more than half");
    source.tellShare(0, 61, 122);
    EXPECT_EQ(said(source, u"{received|fraction}"_s), "half");
    source.tellShare(0, 60, 122);
    EXPECT_EQ(said(source, u"{received|fraction}"_s), "less than half");
    source.tellShare(0, 122, 122);
    EXPECT_EQ(said(source, u"{received|fraction}"_s), "all");
}

TEST(FieldAtTheBegin, OfASentenceHasACapitalLetter)
{
    TalkingSource source;
    source.tell(0, 0, 8);
    EXPECT_EQ(said(source, u"{Received|words} of them, {received|words} in all"_s),
              "Eight of them, eight in all");
}

TEST(FieldOfWhatIsCounted, AgreesWithOneSeveralAndNone)
{
    const auto saidOf = [](double count, const QString &text) {
        TalkingSource source;
        source.tell(0, 0, count);
        return said(source, text);
    };
    const QString counted = u"{Received|complaint was/complaints were} received."_s;
    EXPECT_EQ(saidOf(27, counted), "27 complaints were received.");
    EXPECT_EQ(saidOf(1, counted), "1 complaint was received.");
    EXPECT_EQ(saidOf(0, counted), "No complaints were received.");
    EXPECT_EQ(saidOf(2, u"{Received|words:request/requests} came."_s), "Two requests came.");
    EXPECT_EQ(saidOf(1, u"{Received|words:request/requests} came."_s), "One request came.");
    const QString verb = u"{Received|was/were/none were} answered."_s;
    EXPECT_EQ(saidOf(0, verb), "None were answered.");
    EXPECT_EQ(saidOf(5, verb), "5 were answered.");
    TalkingSource hidden;
    hidden.hide();
    EXPECT_EQ(said(hidden, counted), "How many complaints were received is not published.");
}

/// Domain M-25: of nought there is no percentage, and yet it can be said how much more came.
TEST(FieldOfAChange, OnNothingIsSaidInNumbers)
{
    TalkingSource source;
    source.tell(0, 0, 7);
    source.tell(1, 0, 0);
    EXPECT_EQ(said(source, u"{received|change}"_s), "an increase of seven");
    source.tell(0, 0, 0);
    EXPECT_EQ(said(source, u"{received|change}"_s), "no change");
}

/// Domain S-14: what has nothing to divide by is neither nought nor missing.
TEST(SentenceOfAShareOfNothing, IsLeftOutAndListed)
{
    TalkingSource source;
    source.setUnit(Measure::Unit::Percent);
    source.tellShare(0, 0, 0);
    Narrative narrative = talk(source);
    EXPECT_EQ(plainText(narrative.fill(
                  u"{council} answers in time. {received|base} were, see {table:x. y}. So it is."_s,
                  u"1"_s)),
              u"Wexmoor answers in time. So it is."_s);
    ASSERT_EQ(narrative.missing().size(), 1U);
    EXPECT_EQ(narrative.missing().front().figure, u"received"_s);
    EXPECT_TRUE(narrative.fill(u"{received|base} of them in time."_s, u"1"_s).empty());
    EXPECT_EQ(plainText(narrative.fill(u"{received}"_s, u"1"_s)), u"-"_s); // As a cell of a table.
    source.tellShare(0, 3, 4);
    EXPECT_EQ(said(source, u"{received|base} were in time. So it is."_s),
              "75% (3 of 4) were in time. So it is.");
}

TEST(SentenceWithACondition, IsSaidOnlyWhileThereIsSomethingOfIt)
{
    TalkingSource source;
    source.tell(0, 0, 0);
    const QString text = u"None came. {received|if}Some of them, without names:"_s;
    EXPECT_EQ(said(source, text), "None came.");
    EXPECT_FALSE(talk(source).fill(u"{received|if}"_s, u"1"_s).empty()) << "asked for by itself";
    source.tell(0, 0, 3);
    EXPECT_EQ(said(source, text), "None came. Some of them, without names:");
}

/// Nothing is guessed: what is not known is said to be missing, and why.
TEST(FieldWithoutAValue, IsListedWithItsReason)
{
    TalkingSource source;
    source.tell(0, 0, 27);
    Narrative narrative = talk(source);
    const RichText text =
        narrative.fill(u"{received|compared} {received|rank} {received|q4} {contact} {nonsense}"_s,
                       u"3 Figures"_s);
    EXPECT_EQ(plainText(text),
              u"no value yet no value yet no value yet no value yet no value yet"_s);
    ASSERT_EQ(narrative.missing().size(), 5U);
    EXPECT_EQ(narrative.missing()[0],
              (MissingFigure{u"received"_s, u"3 Figures"_s, u"it was not collected"_s}));
    EXPECT_EQ(narrative.missing()[1].why, u"it was not collected"_s);
    EXPECT_EQ(narrative.missing()[2].why, u"its quarter is still to come"_s);
    EXPECT_EQ(narrative.missing()[3].why, u"it is not filled in yet"_s);
    EXPECT_EQ(narrative.missing()[4].why, u"there is no figure of this name"_s);
    EXPECT_EQ(text.front().role, TextRun::Role::MissingFigure);
    EXPECT_EQ(text.front().figure, u"received|compared"_s);
}

/// "In one of the eight directorates" would be wrong where an earlier quarter was not collected.
TEST(RowsBelowAllQuarters, AreNotCountedWhereAQuarterIsNotAvailable)
{
    const ReportPeriod throughQ3{{2019}, 3, {}, {}};
    const QString field = u"{complaints-received|rows_below}"_s;
    QuarterlySource whole({4, 5, 3});
    EXPECT_EQ(plainText(Narrative(whole, throughQ3, {}, {}).fill(field, u"1"_s)), u"all one"_s);
    QuarterlySource begun({std::nullopt, 5, 3});
    Narrative narrative(begun, throughQ3, {}, {});
    EXPECT_EQ(plainText(narrative.fill(field, u"1"_s)), u"no value yet"_s);
    ASSERT_EQ(narrative.missing().size(), 1U);
    EXPECT_EQ(narrative.missing().front().why, u"it was not collected"_s);
}

TEST(FieldOfAHiddenNumber, SaysNothingOfItWhateverTheFormat)
{
    TalkingSource source;
    source.hide();
    for (const char *format : {"", "|change", "|compared", "|more_than", "|rank", "|by_quarter",
                               "|fraction", "|out_of_ten", "|words", "|base", "|prior"})
        EXPECT_EQ(said(source, u"{received%1}"_s.arg(QLatin1String(format))),
                  "(number not published)")
            << format;
}

TEST(FieldOfAHiddenNumber, ThatBeginsASentenceLeavesItASentence)
{
    TalkingSource source;
    source.hide();
    EXPECT_EQ(said(source, u"{received} of them came from a child; Table 5 counts others."_s),
              "How many of them came from a child is not published; Table 5 counts others.");
    EXPECT_EQ(
        said(source, u"It was so. {received} cases were concluded, {received} of those late."_s),
        "It was so. How many cases were concluded is not published, (number not published) of "
        "those late.");
    EXPECT_EQ(said(source, u"{received} did so and {received} did not."_s),
              "How many did so is not published and (number not published) did not.");
    // Within a sentence, and where it stands alone, the words in brackets do.
    EXPECT_EQ(said(source, u"Of all, {received} were late."_s),
              "Of all, (number not published) were late.");
    EXPECT_EQ(said(source, u"{received|change} on the year before."_s),
              "(number not published) on the year before.");
}

/// \source reports/REQUIRED 004-22
TEST(FootnoteInText, IsNumberedInItsOrderAndHasFieldsOfItsOwn)
{
    TalkingSource source;
    source.tell(0, 0, 85);
    Narrative narrative = talk(source);
    const RichText text = narrative.fill(
        u"The rest (85)^[Of {received}, see [the guidance](https://example.org/g).] and costs^[In £.]."_s,
        {});
    ASSERT_EQ(narrative.footnotes().size(), 2U);
    EXPECT_EQ(narrative.footnotes()[0].mark, u"1"_s);
    EXPECT_EQ(plainText(narrative.footnotes()[0].text), u"Of 85, see the guidance."_s);
    EXPECT_EQ(plainText(narrative.footnotes()[1].text), u"In £."_s);
    EXPECT_EQ(plainText(text), u"The rest (85)1 and costs2."_s);
    ASSERT_EQ(text.size(), 5U);
    EXPECT_EQ(text[1].role, TextRun::Role::FootnoteMark);
    EXPECT_EQ(text[1].footnote, 0);
    EXPECT_EQ(text[3].footnote, 1);
    // Half a mark is text.
    EXPECT_EQ(plainText(narrative.fill(u"2^[3 and [a"_s, {})), u"2^[3 and [a"_s);
}

TEST(ReferenceInText, LeadsToWhatItNames)
{
    TalkingSource source;
    Narrative narrative = talk(source);
    narrative.setReference(u"table:costs"_s, u"Table 4"_s, u"table-costs"_s);
    const RichText text = narrative.fill(u"See {table:costs}."_s, {});
    ASSERT_EQ(text.size(), 3U);
    EXPECT_EQ(text[1].text, u"Table 4"_s);
    EXPECT_EQ(text[1].link, u"#table-costs"_s);
    EXPECT_EQ(text[1].page, TextRun::Page::None);
    narrative.setReference(u"page:costs"_s, u"Table 4"_s, u"table-costs"_s, TextRun::Page::Alone);
    const RichText paged = narrative.fill(u"See {page:costs}."_s, {});
    ASSERT_EQ(paged.size(), 3U);
    EXPECT_EQ(paged[1].page, TextRun::Page::Alone);
    EXPECT_EQ(paged[1].link, u"#table-costs"_s);
}

} // namespace redress
