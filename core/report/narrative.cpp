// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/narrative.h"

#include "core/report/markup.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct NarrativeText {
    Q_DECLARE_TR_FUNCTIONS(redress::Narrative)
};

QString nameIn(const QString &field)
{
    return field.left(field.indexOf(u'|')).trimmed();
}

QString lowerFirst(const QString &name)
{
    return name.isEmpty() ? name : name.front().toLower() + name.mid(1);
}

QString formatIn(const QString &field)
{
    const qsizetype bar = field.indexOf(u'|');
    return bar < 0 ? QString() : field.mid(bar + 1).trimmed();
}

} // namespace

QString figureNameIn(const QString &field)
{
    return lowerFirst(nameIn(field));
}

Narrative::Narrative(FigureSource &source, const ReportPeriod &period,
                     std::map<QString, NamedFigure> figures, QHash<QString, QString> words)
    : m_figureWords(source, period)
    , m_figures(std::move(figures))
    , m_words(std::move(words))
{}

void Narrative::setReference(const QString &name, const QString &text, const QString &anchor,
                             TextRun::Page page)
{
    m_words.insert(name, text);
    m_targets.insert(name, {anchor, page});
}

bool Narrative::hasFigure(const QString &name)
{
    const auto found = m_figures.find(name);
    if (found == m_figures.end())
        return false;
    const Cell cell = m_figureWords.cellOf(found->second);
    return cell.state == Cell::State::Suppressed || cell.value().value_or(0) != 0;
}

std::optional<QString> Narrative::valueOf(const QString &field, QString &why)
{
    if (!field.isEmpty() && field.front().isUpper()) {
        const auto value = valueOf(lowerFirst(field), why);
        return value ? std::optional(value->left(1).toUpper() + value->mid(1)) : std::nullopt;
    }
    const QString name = nameIn(field);
    const QString format = formatIn(field);
    if (const auto word = m_words.constFind(name); word != m_words.constEnd()) {
        if (word->isEmpty())
            why = NarrativeText::tr("it is not filled in yet");
        return word->isEmpty() ? std::nullopt : std::optional(*word);
    }
    if (const auto figure = m_figures.find(name); figure != m_figures.end())
        return m_figureWords.say(figure->second, format, why);
    const TableDefinition *table = shippedTable(name);
    if (table && format == "rows_below"_L1)
        return m_figureWords.rowsBelow(*table, why);
    why = NarrativeText::tr("there is no figure of this name");
    return std::nullopt;
}

TextRun Narrative::missing(const QString &name, const QString &section, const QString &why)
{
    m_missing.push_back({name, section, why});
    TextRun run;
    run.text = NarrativeText::tr("no value yet");
    run.role = TextRun::Role::MissingFigure;
    run.figure = name;
    return run;
}

TextRun Narrative::field(const TextRun &piece, const QString &field, const QString &section)
{
    const QString name = nameIn(field);
    QString why;
    const auto value = valueOf(field, why);
    TextRun run = piece;
    if (value) {
        run.text = *value;
        if (!m_words.contains(lowerFirst(name)) && run.role == TextRun::Role::Plain)
            run.role = TextRun::Role::Figure;
        const QString reference = lowerFirst(name);
        if (const auto to = m_targets.constFind(reference); to != m_targets.constEnd()) {
            run.link = u'#' + to->anchor;
            run.page = to->page;
        }
    } else {
        const TextRun says = missing(name, section, why);
        run.text = says.text;
        run.role = says.role;
    }
    run.figure = field;
    return run;
}

TextRun Narrative::footnoteMark(const QString &text, const QString &section)
{
    const size_t place = m_footnotes.size();
    m_footnotes.push_back({QString::number(place + 1), {}});
    const RichText filled = fill(text, section);
    m_footnotes[place].text = filled;
    TextRun run;
    run.text = m_footnotes[place].mark;
    run.role = TextRun::Role::FootnoteMark;
    run.footnote = int(place);
    return run;
}

void Narrative::fillFields(RichText &filled, const TextRun &piece, const QString &section)
{
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
        filled.push_back(field(piece, piece.text.mid(open + 1, close - open - 1), section));
        at = close + 1;
    }
}

RichText Narrative::fill(const QString &text, const QString &section)
{
    RichText filled;
    MarkupReader reader(text);
    TextRun piece;
    while (reader.next(piece)) {
        if (piece.role == TextRun::Role::FootnoteMark)
            filled.push_back(footnoteMark(piece.text, section));
        else
            fillFields(filled, piece, section);
    }
    return filled;
}

QString Narrative::fillPlain(const QString &text, const QString &section)
{
    return plainText(fill(text, section));
}

} // namespace redress
