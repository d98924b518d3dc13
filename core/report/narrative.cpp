// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/narrative.h"

#include "core/report/markup.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct NarrativeText {
    Q_DECLARE_TR_FUNCTIONS(redress::Narrative)
};

constexpr auto kIf = "if"_L1; // The sentence is said only if there is something of this.

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

/// Behind the end of each sentence of a text: braces and brackets are of one sentence.
std::vector<qsizetype> endsOfSentences(const QString &text)
{
    std::vector<qsizetype> ends;
    int depth = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar one = text.at(at);
        depth += one == u'{' || one == u'[' ? 1 : one == u'}' || one == u']' ? -1 : 0;
        const bool isEnd = depth == 0 && (one == u'.' || one == u'?') && at + 1 < text.size() &&
                           text.at(at + 1) == u' ';
        if (isEnd)
            ends.push_back(at + 2);
    }
    ends.push_back(text.size());
    return ends;
}

QStringList fieldsIn(const QString &text)
{
    QStringList fields;
    qsizetype open = text.indexOf(u'{');
    while (open >= 0) {
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0)
            break;
        fields.append(text.mid(open + 1, close - open - 1));
        open = text.indexOf(u'{', close);
    }
    return fields;
}

bool isOneField(const QString &text)
{
    return text.startsWith(u'{') && text.indexOf(u'}') == text.size() - 1;
}

/// Formats that say one number; others say a change, a list or a rank.
bool saysNumber(const QString &format)
{
    static const QStringList kNumbers{QString(),  u"base"_s,       u"n_of_n"_s,  u"count"_s,
                                      u"words"_s, u"out_of_ten"_s, u"fraction"_s};
    return kNumbers.contains(format) || namesCounted(format);
}

bool endsSentence(const QString &text)
{
    const QString before = text.trimmed();
    return before.isEmpty() || u".!?"_s.contains(before.back());
}

/// Where what is said of a number ends: at a mark, or before the next figure.
/// \return -1: not in this text.
qsizetype endOfClause(const QString &text, bool isFigureNext)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isLast = at + 1 == text.size() || text.at(at + 1).isSpace();
        if (isLast && u".;:!?"_s.contains(text.at(at)))
            return at;
    }
    if (!isFigureNext)
        return -1;
    static const QRegularExpression link(u"(,| and| a| ac)\\s+$"_s);
    const auto match = link.match(text);
    return match.hasMatch() ? match.capturedStart() : -1;
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
    if (const auto figure = m_figures.find(name); figure != m_figures.end() && format == kIf)
        return QString();
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
        const QString format = formatIn(field);
        run.text = namesCounted(format) ? withCounted(says.text, std::nullopt, format) : says.text;
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

const NamedFigure *Narrative::figureOf(const QString &field) const
{
    const auto found = m_figures.find(figureNameIn(field));
    return found == m_figures.end() ? nullptr : &found->second;
}

QString Narrative::emptyFieldOf(const QString &sentence)
{
    QString empty;
    for (const QString &field : fieldsIn(sentence)) {
        const NamedFigure *figure = figureOf(field);
        if (!figure)
            continue;
        if (formatIn(field) == kIf && !m_figureWords.tellsOfSomething(*figure, {}))
            return field;
    }
    for (const QString &field : fieldsIn(sentence)) {
        const NamedFigure *figure = figureOf(field);
        if (!figure || formatIn(field) == kIf)
            continue;
        if (m_figureWords.tellsOfSomething(*figure, formatIn(field)))
            return {};
        if (empty.isEmpty() && m_figureWords.lacksBase(*figure, formatIn(field)))
            empty = field;
    }
    return empty;
}

QString Narrative::withoutEmptySentences(const QString &text, const QString &section)
{
    QString said;
    qsizetype from = 0;
    for (const qsizetype end : endsOfSentences(text)) {
        const QString sentence = text.mid(from, end - from);
        from = end;
        const QString empty = emptyFieldOf(sentence);
        if (empty.isEmpty())
            said += sentence;
        else if (formatIn(empty) != kIf)
            missing(nameIn(empty), section,
                    NarrativeText::tr("there is nothing to divide by, so its sentence is left "
                                      "out"));
    }
    return said.size() == text.size() ? said : said.trimmed();
}

/// A sentence that begins with a number that is hidden: "How many of them came from a child or
/// young person is not published."
QString Narrative::hiddenPattern(const TextRun &run)
{
    const auto figure = m_figures.find(figureNameIn(run.figure));
    if (run.role != TextRun::Role::Figure || figure == m_figures.end() ||
        !run.text.startsWith(FigureWords::notPublished()) || !saysNumber(formatIn(run.figure)))
        return {};
    switch (m_figureWords.cellOf(figure->second).unit) {
    case Measure::Unit::Count:
        return NarrativeText::tr("How many%1 is not published",
                                 "a hidden number that begins a sentence; what is said of it");
    case Measure::Unit::Percent:
        return NarrativeText::tr("What share%1 is not published",
                                 "a hidden share that begins a sentence; what is said of it");
    default:
        return NarrativeText::tr("How much%1 is not published",
                                 "a hidden amount that begins a sentence; what is said of it");
    }
}

void Narrative::sayHidden(RichText &filled)
{
    QString before;
    for (size_t i = 0; i < filled.size(); ++i) {
        const QString pattern = endsSentence(before) ? hiddenPattern(filled[i]) : QString();
        before = filled[i].text;
        if (pattern.isEmpty())
            continue;
        for (size_t j = i + 1; j < filled.size(); ++j) {
            const bool isFigureNext =
                j + 1 < filled.size() && filled[j + 1].role == TextRun::Role::Figure;
            const qsizetype end = filled[j].role == TextRun::Role::Figure
                                      ? -1
                                      : endOfClause(filled[j].text, isFigureNext);
            if (end < 0)
                continue;
            // What is counted may follow in the same words.
            filled[i].text = pattern.section(u"%1"_s, 0, 0) +
                             filled[i].text.mid(FigureWords::notPublished().size());
            filled[j].text.insert(end, pattern.section(u"%1"_s, 1));
            break;
        }
    }
}

RichText Narrative::fill(const QString &whole, const QString &section)
{
    RichText filled;
    if (isOneField(whole) && !emptyFieldOf(whole).isEmpty()) {
        TextRun none;
        none.text = u"-"_s;
        none.role = TextRun::Role::Figure;
        none.figure = whole.mid(1, whole.size() - 2);
        return {none};
    }
    const QString text = withoutEmptySentences(whole, section);
    MarkupReader reader(text);
    TextRun piece;
    while (reader.next(piece)) {
        if (piece.role == TextRun::Role::FootnoteMark)
            filled.push_back(footnoteMark(piece.text, section));
        else
            fillFields(filled, piece, section);
    }
    sayHidden(filled);
    return filled;
}

QString Narrative::fillPlain(const QString &text, const QString &section)
{
    return plainText(fill(text, section));
}

} // namespace redress
