// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/narrative.h"

#include "core/statistics/figureformat.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct NarrativeText {
    Q_DECLARE_TR_FUNCTIONS(redress::Narrative)
};

constexpr int kRankedYears = 3;

/// Why a figure has no value, for the list of what is missing.
QString reasonFor(const Cell &cell)
{
    switch (cell.state) {
    case Cell::State::Ahead:
        return NarrativeText::tr("its quarter is still to come");
    case Cell::State::NotAvailable:
        return NarrativeText::tr("it was not collected");
    case Cell::State::NoBase:
        return NarrativeText::tr("there is nothing to divide by");
    case Cell::State::Value:
    case Cell::State::Suppressed:
        break;
    }
    return {};
}

/// What a sentence says of a number that is hidden.
QString notPublished()
{
    return NarrativeText::tr("(number not published)");
}

QString amount(const Cell &change, bool inWords)
{
    Cell plain = change;
    plain.numerator = std::abs(change.numerator);
    plain.isChange = false;
    const bool isWhole = std::round(plain.numerator) == plain.numerator;
    if (inWords && isWhole && plain.unit == Measure::Unit::Count)
        return numberInWords(std::llround(plain.numerator));
    return cellText(plain);
}

QString changeInWords(const Cell &change)
{
    const double value = change.value().value_or(0);
    const QString by = amount(change, true);
    if (value == 0)
        return NarrativeText::tr("no change");
    return value < 0 ? NarrativeText::tr("a decrease of %1").arg(by)
                     : NarrativeText::tr("an increase of %1").arg(by);
}

QString pointsInWords(const Cell &change)
{
    const double value = change.value().value_or(0);
    const int points = int(std::llround(std::abs(value)));
    if (points == 0)
        return NarrativeText::tr("no change");
    return value < 0 ? NarrativeText::tr("a fall of %n percentage point(s)", nullptr, points)
                     : NarrativeText::tr("a rise of %n percentage point(s)", nullptr, points);
}

/// Splits text at `**`, `*` and `[...](...)`, and hands the pieces on.
class MarkupReader final
{
public:
    explicit MarkupReader(const QString &text)
        : m_text(text)
    {}

    /// Moves to the next piece of plain text or a link. \return false at the end.
    bool next(TextRun &run)
    {
        run = {};
        while (m_at < m_text.size()) {
            const QStringView rest = QStringView(m_text).mid(m_at);
            if (rest.startsWith(u"**")) {
                m_isBold = !m_isBold;
                m_at += 2;
            } else if (rest.startsWith(u'*')) {
                m_isItalic = !m_isItalic;
                m_at += 1;
            } else if (rest.startsWith(u'[') && readLink(run)) {
                return true;
            } else {
                readPlain(run);
                return true;
            }
        }
        return false;
    }

private:
    TextRun::Role role() const
    {
        return m_isBold     ? TextRun::Role::Bold
               : m_isItalic ? TextRun::Role::Italic
                            : TextRun::Role::Plain;
    }

    void readPlain(TextRun &run)
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text.at(end) != u'*' && m_text.at(end) != u'[')
            ++end;
        run.text = m_text.mid(m_at, end - m_at);
        run.role = role();
        m_at = end;
    }

    bool readLink(TextRun &run)
    {
        const qsizetype close = m_text.indexOf(u"]("_s, m_at);
        const qsizetype end = close < 0 ? -1 : m_text.indexOf(u')', close);
        if (end < 0)
            return false;
        run.text = m_text.mid(m_at + 1, close - m_at - 1);
        run.link = m_text.mid(close + 2, end - close - 2);
        run.role = role();
        m_at = end + 1;
        return true;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    bool m_isBold = false;
    bool m_isItalic = false;
};

} // namespace

Narrative::Narrative(FigureSource &source, const ReportPeriod &period,
                     std::map<QString, FigureSpec> figures, QHash<QString, QString> words)
    : m_source(source)
    , m_period(period)
    , m_figures(std::move(figures))
    , m_words(std::move(words))
{}

Cell Narrative::cellOf(const FigureSpec &figure)
{
    return unwrap(m_source.figure(figure, m_period));
}

bool Narrative::hasFigure(const QString &name)
{
    const auto found = m_figures.find(name);
    if (found == m_figures.end())
        return false;
    const Cell cell = cellOf(found->second);
    return cell.state == Cell::State::Suppressed || cell.value().value_or(0) != 0;
}

std::optional<QString> Narrative::byQuarter(const FigureSpec &figure)
{
    QStringList parts;
    for (int quarter = 1; quarter <= m_period.throughQuarter; ++quarter) {
        FigureSpec ofQuarter = figure;
        ofQuarter.quarter = quarter;
        const Cell cell = cellOf(ofQuarter);
        if (cell.state == Cell::State::Suppressed)
            return notPublished();
        if (!cell.hasValue())
            return std::nullopt;
        const QString value = cell.unit == Measure::Unit::Count
                                  ? numberInWords(std::llround(cell.value().value_or(0)))
                                  : cellText(cell);
        parts.append(NarrativeText::tr("%1 in Quarter %2").arg(value).arg(quarter));
    }
    return QLocale().createSeparatedList(parts);
}

std::optional<QString> Narrative::rankOf(const FigureSpec &figure, QString &why)
{
    std::vector<double> values;
    for (int back = 0; back < kRankedYears; ++back) {
        FigureSpec ofYear = figure;
        ofYear.yearOffset = figure.yearOffset - back;
        ofYear.sameQuarters = true;
        const Cell cell = cellOf(ofYear);
        if (cell.state == Cell::State::Suppressed)
            return notPublished();
        const auto value = cell.value();
        if (!value) {
            why = reasonFor(cell);
            return std::nullopt;
        }
        values.push_back(*value);
    }
    const auto isBelow = [&](size_t i) { return values.front() < values[i]; };
    const auto isAbove = [&](size_t i) { return values.front() > values[i]; };
    const QString years = numberInWords(kRankedYears);
    if (isBelow(1) && isBelow(2))
        return NarrativeText::tr("the lowest in %1 years").arg(years);
    if (isAbove(1) && isAbove(2))
        return NarrativeText::tr("the highest in %1 years").arg(years);
    return NarrativeText::tr("neither the lowest nor the highest in %1 years").arg(years);
}

std::optional<QString> Narrative::formatted(const FigureSpec &figure, const QString &format,
                                            QString &why)
{
    if (format == "by_quarter"_L1)
        return byQuarter(figure);
    if (format == "rank"_L1)
        return rankOf(figure, why);
    FigureSpec asked = figure;
    if (format == "change"_L1)
        asked.change = Change::Percent;
    else if (format == "difference"_L1)
        asked.change = Change::Difference;
    else if (format == "points"_L1)
        asked.change = Change::Points;
    else if (format == "prior"_L1)
        asked.yearOffset -= 1, asked.sameQuarters = true;
    else if (format == "first_quarter"_L1)
        asked.quarter = 1;
    else if (format == "last_quarter"_L1)
        asked.quarter = m_period.throughQuarter;
    else if (format.size() == 2 && format.startsWith(u'q') && format.at(1).isDigit())
        asked.quarter = format.at(1).digitValue();

    const Cell cell = cellOf(asked);
    if (cell.state == Cell::State::Suppressed)
        return notPublished();
    if (!cell.hasValue()) {
        why = reasonFor(cell);
        return std::nullopt;
    }
    if (format == "change"_L1 || format == "difference"_L1)
        return changeInWords(cell);
    if (format == "points"_L1)
        return pointsInWords(cell);
    if (format == "base"_L1)
        return cellWithBase(cell);
    if (format == "n_of_n"_L1 && cell.denominator)
        return NarrativeText::tr("%1 of %2")
            .arg(QLocale().toString(cell.numerator, 'f', 0),
                 QLocale().toString(*cell.denominator, 'f', 0));
    if (format == "words"_L1)
        return numberInWords(std::llround(cell.value().value_or(0)));
    if (format == "out_of_ten"_L1)
        return NarrativeText::tr("%1 out of 10")
            .arg(QLocale().toString(roundedHalfAway(cell.value().value_or(0) / 10.0, 0), 'f', 0));
    return cellText(cell);
}

std::optional<QString> Narrative::valueOf(const QString &field, QString &why)
{
    const qsizetype bar = field.indexOf(u'|');
    const QString name = field.left(bar).trimmed();
    if (const auto word = m_words.constFind(name); word != m_words.constEnd()) {
        if (word->isEmpty())
            why = NarrativeText::tr("it is not filled in yet");
        return word->isEmpty() ? std::nullopt : std::optional(*word);
    }
    const auto figure = m_figures.find(name);
    if (figure == m_figures.end()) {
        why = NarrativeText::tr("there is no figure of this name");
        return std::nullopt;
    }
    const auto value =
        formatted(figure->second, bar < 0 ? QString() : field.mid(bar + 1).trimmed(), why);
    return value;
}

RichText Narrative::fill(const QString &text, const QString &section)
{
    RichText filled;
    MarkupReader reader(text);
    TextRun piece;
    while (reader.next(piece)) {
        qsizetype at = 0;
        while (at < piece.text.size()) {
            const qsizetype open = piece.text.indexOf(u'{', at);
            const qsizetype close = open < 0 ? -1 : piece.text.indexOf(u'}', open);
            const qsizetype end = close < 0 ? piece.text.size() : open;
            if (end > at) {
                TextRun plain = piece;
                plain.text = piece.text.mid(at, end - at);
                filled.push_back(plain);
            }
            if (close < 0)
                break;
            const QString field = piece.text.mid(open + 1, close - open - 1);
            const QString name = field.left(field.indexOf(u'|')).trimmed();
            QString why;
            const auto value = valueOf(field, why);
            TextRun run = piece;
            run.figure = field;
            if (value) {
                run.text = *value;
                if (!m_words.contains(name) && run.role == TextRun::Role::Plain)
                    run.role = TextRun::Role::Figure;
            } else {
                run.text = NarrativeText::tr("no value yet");
                run.role = TextRun::Role::MissingFigure;
                m_missing.push_back({name, section, why});
            }
            filled.push_back(run);
            at = close + 1;
        }
    }
    return filled;
}

QString Narrative::fillPlain(const QString &text, const QString &section)
{
    return plainText(fill(text, section));
}

} // namespace redress
