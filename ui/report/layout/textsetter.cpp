// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout/textsetter.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace redress {

namespace {

// Of the design, as shares of the size: the same for all four faces.
constexpr double kAscent = 0.905;
constexpr double kDescent = 0.212;

// The mark of a footnote, as shares of the size of the text.
constexpr double kMarkSize = 0.64;
constexpr double kMarkRise = 0.36;

/// A twentieth of a point, in units of the page: adding up the widths of columns loses less.
constexpr double kSlack = 1;

constexpr char32_t kBox = 0x25a1;

/// Character for character what the typeface has in place of what it lacks; 0 leaves it out.
struct Substitute {
    char32_t missing;
    char32_t printed;
};
constexpr std::array kSubstitutes{
    Substitute{0x00ad, 0},      Substitute{0x200b, 0},      Substitute{0x200c, 0},
    Substitute{0x200d, 0},      Substitute{0x2060, 0},      Substitute{0xfeff, 0},
    Substitute{0x2007, 0x00a0}, Substitute{0x202f, 0x00a0}, Substitute{0x2002, ' '},
    Substitute{0x2003, ' '},    Substitute{0x2008, ' '},    Substitute{0x2009, ' '},
    Substitute{0x200a, ' '},    Substitute{0x2010, '-'},    Substitute{0x2011, '-'},
};

/// One part of a text that is set in one way, by where it begins and ends.
struct Span {
    qsizetype from = 0;
    qsizetype to = 0;
    PaperFont font;
    const TextRun *run = nullptr;
    int element = -1;
    double rise = 0;
};

PaperFont fontOf(const TextRun &run, PaperFont font)
{
    font.isBold = font.isBold || run.role == TextRun::Role::Bold;
    font.isItalic = font.isItalic || run.role == TextRun::Role::Italic;
    if (run.role == TextRun::Role::FootnoteMark)
        font.size = qRound(font.size * kMarkSize);
    return font;
}

/// Addresses are underlined; on paper, "Table 4" leads the eye without.
bool isUnderlined(const TextRun &run)
{
    return !run.link.isEmpty() && !run.link.startsWith(u'#');
}

bool isBreak(QChar character)
{
    return character.isSpace() && character != QChar::Nbsp;
}

/// The pieces of the line that runs from \p from to \p to of the text.
SetLine lineOf(const QString &text, const std::vector<Span> &spans, const QTextLine &line,
               PaperInk ink)
{
    const qsizetype from = line.textStart();
    qsizetype to = from + line.textLength();
    const qsizetype end = to;
    while (to > from && isBreak(text[to - 1]))
        --to;
    SetLine set;
    for (const Span &span : spans) {
        const qsizetype first = std::max(from, span.from);
        const qsizetype last = std::min(to, span.to);
        if (first >= last)
            continue;
        const double begin = line.cursorToX(int(first));
        const double stop = line.cursorToX(int(last));
        set.runs.push_back({.x = std::min(begin, stop),
                            .width = std::abs(stop - begin),
                            .text = text.mid(first, last - first),
                            .font = span.font,
                            .ink = ink,
                            .role = span.run->role,
                            .figure = span.run->figure,
                            .element = span.element,
                            .isUnderlined = isUnderlined(*span.run),
                            .rise = span.rise,
                            .footnote = span.run->footnote});
        set.width = std::max({set.width, begin, stop});
    }
    // Readers of the file join the lines: the space between two words must not be lost.
    if (to < end && end < text.size() && !set.runs.empty())
        set.runs.back().text += u' ';
    return set;
}

} // namespace

double ascent(const PaperFont &font)
{
    return kAscent * font.size;
}

double descent(const PaperFont &font)
{
    return kDescent * font.size;
}

TextSetter::TextSetter()
    : m_face(QRawFont::fromFont(qtFont({})))
{}

double TextSetter::width(const QString &text, const PaperFont &font) const
{
    const auto key = std::pair{text, font};
    if (const auto known = m_widths.constFind(key); known != m_widths.cend())
        return *known;
    const double width = QFontMetricsF(qtFont(font)).horizontalAdvance(text);
    m_widths.insert(key, width);
    return width;
}

double TextSetter::widestWord(const QString &text, const PaperFont &font) const
{
    const auto key = std::pair{text, font};
    if (const auto known = m_words.constFind(key); known != m_words.cend())
        return *known;
    double widest = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        widest = std::max(widest, width(text.mid(from, to - from).trimmed(), font));
        from = to;
    }
    m_words.insert(key, widest);
    return widest;
}

std::vector<SetLine> TextSetter::lines(const RichText &text, const PaperFont &font, PaperInk ink,
                                       double width, const std::vector<int> &elements)
{
    QString joined;
    std::vector<Span> spans;
    for (size_t i = 0; i < text.size(); ++i) {
        const qsizetype from = joined.size();
        joined += printable(text[i].text);
        const bool isMark = text[i].role == TextRun::Role::FootnoteMark;
        spans.push_back({from, joined.size(), fontOf(text[i], font), &text[i], elements[i],
                         isMark ? kMarkRise * font.size : 0});
    }

    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    QTextLayout layout(joined, qtFont(font));
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const Span &span : spans) {
        if (span.font == font)
            continue;
        QTextCharFormat format;
        format.setFont(qtFont(span.font));
        formats.append({int(span.from), int(span.to - span.from), format});
    }
    layout.setFormats(formats);

    std::vector<SetLine> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.push_back(lineOf(joined, spans, line, ink));
    }
    layout.endLayout();
    if (lines.empty())
        lines.emplace_back();
    return lines;
}

std::vector<SetLine> TextSetter::lines(const QString &text, const PaperFont &font, PaperInk ink,
                                       double width)
{
    const QString clean = printable(text);
    if (clean.isEmpty())
        return {SetLine{}};
    width += kSlack;
    const double whole = this->width(clean, font);
    if (whole <= width && !clean.contains(QChar::LineSeparator)) {
        PlacedRun run{.width = whole, .text = clean, .font = font, .ink = ink};
        return {SetLine{{std::move(run)}, whole}};
    }
    return lines(RichText{TextRun{clean, TextRun::Role::Plain, {}, {}}}, font, ink, width, {-1});
}

SetLine TextSetter::oneLine(const QString &text, const PaperFont &font, PaperInk ink, double width)
{
    QString clean = printable(text).replace(QChar::LineSeparator, u' ');
    if (this->width(clean, font) > width)
        clean = QFontMetricsF(qtFont(font)).elidedText(clean, Qt::ElideRight, width);
    const double whole = this->width(clean, font);
    return {{{.width = whole, .text = clean, .font = font, .ink = ink}}, whole};
}

QString TextSetter::printable(const QString &text)
{
    const bool isPlain = std::ranges::all_of(
        text, [](QChar character) { return character >= u' ' && character <= u'~'; });
    if (isPlain)
        return text;
    QString clean;
    clean.reserve(text.size());
    for (const char32_t character : text.toUcs4())
        appendPrintable(clean, character);
    return clean;
}

void TextSetter::appendPrintable(QString &text, char32_t character)
{
    if (character == u'\n' || character == QChar::LineSeparator ||
        character == QChar::ParagraphSeparator) {
        text += QChar(QChar::LineSeparator);
        return;
    }
    if (character == u'\t' || QChar::category(character) == QChar::Other_Control) {
        if (character == u'\t')
            text += u' ';
        return;
    }
    const auto substitute = std::ranges::find(kSubstitutes, character, &Substitute::missing);
    if (substitute != kSubstitutes.end())
        character = substitute->printed;
    if (character == 0)
        return;
    if (!m_face.supportsCharacter(character)) {
        m_unprintable.insert(character);
        character = kBox;
    }
    text += QChar::fromUcs4(character);
}

QStringList TextSetter::unprintable() const
{
    std::vector<char32_t> characters(m_unprintable.cbegin(), m_unprintable.cend());
    std::ranges::sort(characters);
    QStringList list;
    for (const char32_t character : characters)
        list += QString::fromUcs4(&character, 1);
    return list;
}

} // namespace redress
