// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/papertext.h"

#include "ui/writing/papermarkup.h"

#include <QFontMetricsF>
#include <QSet>
#include <QTextDocument>
#include <QTextList>
#include <QTextOption>

#include <algorithm>
#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ReportPart::Kind;

constexpr std::array kHeadingSteps{2, 1, 0}; ///< Above the text, in steps of QTextFormat.
constexpr double kSpaceBelow = 0.6;          ///< Of a line.
constexpr double kLabelWidth = 9;            ///< In heights of a line: where the value begins.

QTextListFormat::Style markerOf(Kind kind)
{
    return kind == Kind::Numbers   ? QTextListFormat::ListDecimal
           : kind == Kind::Letters ? QTextListFormat::ListLowerAlpha
                                   : QTextListFormat::ListDisc;
}

/// Whether several blocks of one number are one part.
bool isOfItems(Kind kind)
{
    return PaperText::isList(kind) || PaperText::isOfPairs(kind);
}

bool isObject(const QTextCharFormat &format, int type)
{
    return format.objectType() == type;
}

/// Of the letter at \p place.
QTextCharFormat formatAt(const QTextDocument &document, int place)
{
    const QTextBlock block = document.findBlock(place);
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (place >= fragment.position() && place < fragment.position() + fragment.length())
            return fragment.charFormat();
    }
    return {};
}

} // namespace

PaperText::PaperText(QTextDocument &document)
    : m_document(document)
{
    know(ReportPart());
}

bool PaperText::isList(Kind kind)
{
    return kind == Kind::Bullets || kind == Kind::Numbers || kind == Kind::Letters;
}

bool PaperText::isOfPairs(Kind kind)
{
    return kind == Kind::Facts || kind == Kind::Panels;
}

bool PaperText::isHeading(Kind kind)
{
    return kind == Kind::Heading || kind == Kind::Appendix;
}

bool PaperText::isText(Kind kind)
{
    switch (kind) {
    case Kind::Heading:
    case Kind::Appendix:
    case Kind::Text:
    case Kind::Lead:
    case Kind::Standing:
    case Kind::Note:
        return true;
    default:
        return isOfItems(kind);
    }
}

int PaperText::know(const ReportPart &part)
{
    ReportPart plain = part;
    if (isText(plain.kind)) {
        plain.text.clear();
        plain.items.clear();
    }
    m_known.push_back(plain);
    return int(m_known.size()) - 1;
}

const ReportPart &PaperText::partAt(const QTextBlock &block) const
{
    const int number = block.blockFormat().intProperty(PartNumber);
    return m_known[size_t(number) < m_known.size() ? size_t(number) : 0];
}

QTextCharFormat PaperText::letterFormat(const ReportPart &part) const
{
    QTextCharFormat format;
    if (isHeading(part.kind)) {
        format.setFontWeight(QFont::Bold);
        format.setProperty(QTextFormat::FontSizeAdjustment,
                           kHeadingSteps.at(size_t(std::clamp(part.level, 1, 3)) - 1));
    } else if (part.kind == Kind::Lead) {
        format.setProperty(QTextFormat::FontSizeAdjustment, 1);
    } else if (part.kind == Kind::Note || part.kind == Kind::Standing) {
        format.setFontItalic(part.kind == Kind::Standing);
        format.setProperty(QTextFormat::FontSizeAdjustment, part.kind == Kind::Note ? -1 : 0);
    }
    return format;
}

/// Sets how the block of the cursor looks.
void PaperText::dress(QTextCursor &cursor, const ReportPart &part) const
{
    const double line = QFontMetricsF(m_document.defaultFont()).height();
    QTextBlockFormat format;
    format.setProperty(PartNumber, cursor.blockFormat().intProperty(PartNumber));
    format.setTopMargin(isHeading(part.kind) ? line * 0.8 : 0);
    format.setBottomMargin(isOfItems(part.kind) ? line * 0.2 : line * kSpaceBelow);
    format.setHeadingLevel(isHeading(part.kind) ? part.level : 0);
    if (isOfPairs(part.kind))
        format.setTabPositions({{line * kLabelWidth, QTextOption::LeftTab}});
    cursor.setBlockFormat(format);
    if (isList(part.kind)) {
        QTextListFormat list;
        list.setStyle(markerOf(part.kind));
        list.setIndent(1);
        const QTextBlock before = cursor.block().previous();
        const bool isSame =
            before.isValid() && before.textList() &&
            before.blockFormat().intProperty(PartNumber) == format.intProperty(PartNumber);
        if (isSame)
            before.textList()->add(cursor.block());
        else
            cursor.createList(list);
    }
}

void PaperText::fillBlock(QTextCursor &cursor, int number, const QString &markup) const
{
    const ReportPart &part = m_known[size_t(number)];
    QTextBlockFormat format;
    format.setProperty(PartNumber, number);
    cursor.setBlockFormat(format);
    dress(cursor, part);
    cursor.setBlockCharFormat(letterFormat(part));
    cursor.setCharFormat(letterFormat(part));
    if (isText(part.kind)) {
        insertMarkup(cursor, markup);
        return;
    }
    QTextCharFormat object;
    object.setObjectType(PartObject);
    object.setProperty(PartNumber, number);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), object);
}

void PaperText::setParts(const std::vector<ReportPart> &parts)
{
    m_document.setUndoRedoEnabled(false);
    m_document.clear();
    QTextCursor cursor(&m_document);
    bool isFirst = true;
    const auto begin = [&] {
        if (!isFirst)
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        isFirst = false;
    };
    for (const ReportPart &part : parts) {
        const int number = know(part);
        if (!isOfItems(part.kind)) {
            begin();
            fillBlock(cursor, number, part.text);
            continue;
        }
        const qsizetype step = isOfPairs(part.kind) ? 2 : 1;
        for (qsizetype i = 0; i + step <= part.items.size(); i += step) {
            begin();
            fillBlock(cursor, number, part.items.mid(i, step).join(u'\t'));
        }
    }
    m_document.setUndoRedoEnabled(true);
    m_document.setModified(false);
}

std::vector<ReportPart> PaperText::parts() const
{
    std::vector<ReportPart> parts;
    for (Placed &one : placed())
        parts.push_back(std::move(one.part));
    return parts;
}

std::vector<PaperText::Placed> PaperText::placed() const
{
    std::vector<Placed> parts;
    QSet<QString> ids; // A paragraph in two pieces has its name in the first alone.
    const auto add = [&](ReportPart part, const QTextBlock &block) {
        if (!part.id.isEmpty() && ids.contains(part.id))
            part.id.clear();
        ids.insert(part.id);
        parts.push_back({std::move(part), block});
    };
    int last = -1; // Number of the list that goes on.
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        const int number = block.blockFormat().intProperty(PartNumber);
        ReportPart part = partAt(block);
        // A part that is no text is its letter: without it, text has taken its place.
        int object = -1;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (isObject(it.fragment().charFormat(), PartObject))
                object = it.fragment().charFormat().intProperty(PartNumber);
        }
        const QString markup = markupOf(block);
        if (object >= 0) {
            add(m_known[size_t(object) < m_known.size() ? size_t(object) : 0], block);
            last = -1;
            if (markup.trimmed().isEmpty())
                continue;
        }
        if (!isText(part.kind))
            part = ReportPart();
        if (markup.trimmed().isEmpty())
            continue; // An empty line is room on the screen and no part.
        if (!isOfItems(part.kind)) {
            part.text = markup;
            last = -1;
            add(part, block);
            continue;
        }
        if (last != number || parts.empty())
            add(part, block);
        last = number;
        QStringList &items = parts.back().part.items;
        if (isOfPairs(part.kind))
            items << markup.section(u'\t', 0, 0) << markup.section(u'\t', 1);
        else
            items.append(markup);
    }
    return parts;
}

void PaperText::setKind(const QTextCursor &cursor, Kind kind, int level)
{
    ReportPart wanted;
    wanted.kind = kind;
    wanted.level = level;
    const int number = know(wanted);
    QTextCursor walker(&m_document);
    const int first = std::min(cursor.anchor(), cursor.position());
    const int lastPlace = std::max(cursor.anchor(), cursor.position());
    walker.beginEditBlock();
    for (QTextBlock block = m_document.findBlock(first);
         block.isValid() && block.position() <= lastPlace; block = block.next()) {
        if (!isText(partAt(block).kind))
            continue;
        // What stands in the block is written anew in the look of its kind.
        const QString markup = markupOf(block);
        const ReportPart before = partAt(block);
        int own = number;
        if (!isOfItems(kind)) {
            // What text refers to goes on being that.
            ReportPart kept = before.kind == kind ? before : wanted;
            kept.id = before.id;
            kept.level = level;
            own = know(kept);
        }
        walker.setPosition(block.position());
        if (QTextList *list = block.textList())
            list->remove(block);
        walker.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        walker.removeSelectedText();
        fillBlock(walker, own, markup);
    }
    walker.endEditBlock();
}

QTextBlock PaperText::insertPart(QTextCursor cursor, const ReportPart &part)
{
    const int number = know(part);
    const bool isOfText = isText(part.kind);
    cursor.beginEditBlock();
    const bool isEmpty = cursor.block().length() <= 1;
    if (!isEmpty) {
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    }
    if (QTextList *list = cursor.block().textList())
        list->remove(cursor.block());
    fillBlock(cursor, number, isOfItems(part.kind) ? part.items.join(u'\t') : part.text);
    const QTextBlock inserted = cursor.block();
    if (!isOfText && !inserted.next().isValid()) {
        // Behind the last table there is room to write on.
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        fillBlock(cursor, know(ReportPart()), {});
    }
    cursor.endEditBlock();
    return m_document.findBlock(inserted.position());
}

void PaperText::replacePart(const QTextBlock &block, const ReportPart &part)
{
    QTextCursor cursor(block);
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    fillBlock(cursor, know(part), {});
    cursor.endEditBlock();
}

void PaperText::giveId(const QTextBlock &block, const QString &id)
{
    ReportPart part = partAt(block);
    part.id = id;
    if (!isText(part.kind)) {
        replacePart(block, part);
        return;
    }
    QTextBlockFormat format;
    format.setProperty(PartNumber, know(part));
    QTextCursor(block).mergeBlockFormat(format);
}

bool PaperText::move(QTextCursor &cursor, bool isDown)
{
    QTextBlock first = cursor.block();
    QTextBlock last = first;
    const auto isOneList = [&](const QTextBlock &a, const QTextBlock &b) {
        return isOfItems(partAt(a).kind) &&
               a.blockFormat().intProperty(PartNumber) == b.blockFormat().intProperty(PartNumber);
    };
    while (first.previous().isValid() && isOneList(first.previous(), cursor.block()))
        first = first.previous();
    while (last.next().isValid() && isOneList(last.next(), cursor.block()))
        last = last.next();
    // The neighbour goes to the other side, with all of its list.
    QTextBlock near = isDown ? last.next() : first.previous();
    if (!near.isValid())
        return false;
    QTextBlock far = near;
    while (true) {
        const QTextBlock next = isDown ? far.next() : far.previous();
        if (!next.isValid() || !isOneList(next, near))
            break;
        far = next;
    }
    struct Line {
        int number;
        QString markup;
    };
    const auto linesOf = [&](QTextBlock from, const QTextBlock &to) {
        std::vector<Line> lines;
        for (; from.isValid() && from.position() <= to.position(); from = from.next())
            lines.push_back({from.blockFormat().intProperty(PartNumber), markupOf(from)});
        return lines;
    };
    const int offset = cursor.position() - first.position();
    const auto own = linesOf(first, last);
    const auto others = isDown ? linesOf(near, far) : linesOf(far, near);
    const QTextBlock top = isDown ? first : far;
    const QTextBlock bottom = isDown ? far : last;
    QTextCursor writer(&m_document);
    writer.beginEditBlock();
    writer.setPosition(top.position());
    writer.setPosition(bottom.position() + bottom.length() - 1, QTextCursor::KeepAnchor);
    writer.removeSelectedText();
    if (QTextList *list = writer.block().textList())
        list->remove(writer.block());
    int place = writer.position();
    bool isFirst = true;
    const auto write = [&](const std::vector<Line> &lines, bool isOwn) {
        for (const Line &line : lines) {
            if (!isFirst)
                writer.insertBlock(QTextBlockFormat(), QTextCharFormat());
            if (isOwn && &line == &lines.front())
                place = writer.position();
            isFirst = false;
            fillBlock(writer, line.number, line.markup);
        }
    };
    write(isDown ? others : own, !isDown);
    write(isDown ? own : others, isDown);
    writer.endEditBlock();
    cursor.setPosition(std::min(place + offset, m_document.characterCount() - 1));
    return true;
}

void PaperText::insertMarkup(QTextCursor &cursor, const QString &markup) const
{
    MarkupWriter(*this, cursor, markup).write();
}

void PaperText::insertField(QTextCursor &cursor, const QString &field) const
{
    QTextCharFormat format = cursor.charFormat();
    format.setObjectType(FieldObject);
    format.setProperty(FieldName, field);
    QTextCharFormat after = cursor.charFormat();
    after.clearProperty(QTextFormat::ObjectType);
    after.clearProperty(FieldName);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    cursor.setCharFormat(after);
}

void PaperText::insertFootnote(QTextCursor &cursor, const QString &text) const
{
    QTextCharFormat format;
    format.setObjectType(FootnoteObject);
    format.setProperty(FootnoteText, text);
    const QTextCharFormat after = cursor.charFormat();
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    cursor.setCharFormat(after);
}

QString PaperText::markupOf(const QTextBlock &block, int from, int to) const
{
    MarkReader reader(isHeading(partAt(block).kind));
    const bool isItalicPlain = partAt(block).kind == Kind::Standing;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        QTextCharFormat format = fragment.charFormat();
        if (isObject(format, PartObject))
            continue;
        if (isItalicPlain)
            format.setFontItalic(false);
        const int start = fragment.position() - block.position();
        const int first = std::max(from - start, 0);
        const int length = to < 0 ? fragment.length() : std::min(to - start, fragment.length());
        if (length > first)
            reader.read(fragment.text().mid(first, length - first), format);
    }
    return reader.finish();
}

QString PaperText::fieldAt(const QTextDocument &document, int place)
{
    const QTextCharFormat format = formatAt(document, place);
    return isObject(format, FieldObject) ? format.stringProperty(FieldName) : QString();
}

std::optional<QString> PaperText::footnoteAt(const QTextDocument &document, int place)
{
    const QTextCharFormat format = formatAt(document, place);
    return isObject(format, FootnoteObject) ? std::optional(format.stringProperty(FootnoteText))
                                            : std::nullopt;
}

} // namespace redress
