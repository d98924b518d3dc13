// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/papereditor.h"

#include "ui/widgets/metrics.h"
#include "ui/writing/paperobjects.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ReportPart::Kind;

/// Text with its marks, for copying from one place of a report to another.
constexpr auto kMarkup = "application/x-redress-report-text";

QString wordsOf(Kind kind)
{
    switch (kind) {
    case Kind::Table:
        return PaperEditor::tr("Table");
    case Kind::Chart:
        return PaperEditor::tr("Chart");
    case Kind::Listing:
        return PaperEditor::tr("Table as a list");
    case Kind::KeyActions:
        return PaperEditor::tr("Key actions");
    case Kind::CaseStudies:
        return PaperEditor::tr("Case studies");
    case Kind::OmbudsmanCases:
        return PaperEditor::tr("Upheld cases of the Ombudsman");
    case Kind::Quotes:
        return PaperEditor::tr("Compliments to quote");
    case Kind::Themes:
        return PaperEditor::tr("Themes of the dip sample");
    case Kind::Contents:
        return PaperEditor::tr("Contents with page numbers");
    case Kind::PageBreak:
        return PaperEditor::tr("New page");
    default:
        return PaperEditor::tr("List of records");
    }
}

} // namespace

PaperEditor::PaperEditor(Spelling &spelling, QWidget *parent)
    : QTextEdit(parent)
    , m_text(*document())
    , m_spelling(spelling)
    , m_marks(document(), spelling)
{
    setObjectName(u"paperEditor"_s);
    setAccessibleName(tr("Text of the report"));
    setAccessibleDescription(tr("Live figures are single letters: the line beneath says what each "
                                "is. Ctrl+Enter opens the cases of a figure, or the choices of a "
                                "table."));
    setTabChangesFocus(true);
    setAcceptRichText(true);
    setFrameShape(NoFrame);
    document()->setDocumentMargin(Metrics(this).margin());
    auto *objects = new PaperObjects(this);
    for (const int type :
         {PaperText::FieldObject, PaperText::FootnoteObject, PaperText::PartObject})
        document()->documentLayout()->registerHandler(type, objects);
}

void PaperEditor::setParts(const std::vector<ReportPart> &parts)
{
    m_text.setParts(parts);
    moveCursor(QTextCursor::Start);
}

void PaperEditor::setValues(const QHash<QString, FieldValue> &fields,
                            const QHash<QString, QString> &captions)
{
    m_fields = fields;
    m_captions = captions;
    adoptObjects();
}

/// Has the sizes of all objects asked for again.
void PaperEditor::adoptObjects()
{
    const bool wasModified = document()->isModified();
    document()->markContentsDirty(0, document()->characterCount());
    document()->setModified(wasModified);
    viewport()->update();
}

QString PaperEditor::valueOf(const QString &field) const
{
    const auto found = m_fields.constFind(field);
    return found == m_fields.constEnd() ? u"{%1}"_s.arg(field) : found->text;
}

bool PaperEditor::isMissing(const QString &field) const
{
    return m_fields.value(field).isMissing;
}

QString PaperEditor::plainOf(const QString &markup) const
{
    QString plain = markup;
    for (auto it = m_fields.constBegin(); it != m_fields.constEnd(); ++it)
        plain.replace(u'{' + it.key() + u'}', it->text);
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    plain.replace(link, u"\\1"_s);
    plain.remove(u'*');
    return plain;
}

QString PaperEditor::captionOf(const ReportPart &part) const
{
    const QString words = wordsOf(part.kind);
    const QString key = u"%1:%2"_s.arg(int(part.kind)).arg(part.id.isEmpty() ? part.text : part.id);
    QString caption = m_captions.value(key);
    if (!caption.isEmpty())
        return caption;
    if (!part.picks.empty())
        return tr("%1: %n chosen", "what; how many", int(part.picks.size())).arg(words);
    return part.text.isEmpty() ? words : tr("%1: %2", "Table; its name").arg(words, part.text);
}

void PaperEditor::setStyle(Kind kind, int level)
{
    m_text.setKind(textCursor(), kind, level);
}

void PaperEditor::setBold(bool isBold)
{
    QTextCharFormat format;
    format.setFontWeight(isBold ? QFont::Bold : QFont::Normal);
    mergeCurrentCharFormat(format);
}

void PaperEditor::setItalic(bool isItalic)
{
    QTextCharFormat format;
    format.setFontItalic(isItalic);
    mergeCurrentCharFormat(format);
}

void PaperEditor::insertField(const QString &field)
{
    beginParagraph();
    QTextCursor cursor = textCursor();
    m_text.insertField(cursor, field);
    setTextCursor(cursor);
}

void PaperEditor::insertLink(const QString &address, const QString &words)
{
    beginParagraph();
    QTextCursor cursor = textCursor();
    m_text.insertMarkup(cursor, u"[%1](%2)"_s.arg(words.isEmpty() ? address : words, address));
    setTextCursor(cursor);
}

void PaperEditor::insertFootnote(const QString &text)
{
    beginParagraph();
    QTextCursor cursor = textCursor();
    m_text.insertFootnote(cursor, text);
    setTextCursor(cursor);
}

void PaperEditor::insertPart(const ReportPart &part)
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = m_text.insertPart(cursor, part);
    const bool isPair = PaperText::isOfPairs(part.kind); // Begins with its label.
    cursor.setPosition(block.position() + (isPair ? 0 : block.length() - 1));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void PaperEditor::insertReference(const QString &field, const QTextBlock &target, const QString &id)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    if (m_text.partAt(target).id != id)
        m_text.giveId(target, id);
    insertField(field);
    cursor.endEditBlock();
}

void PaperEditor::replaceFootnote(int place, const QString &text)
{
    QTextCursor cursor(document());
    cursor.setPosition(place);
    cursor.setPosition(place + 1, QTextCursor::KeepAnchor);
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    if (!text.isEmpty())
        m_text.insertFootnote(cursor, text);
    cursor.endEditBlock();
}

void PaperEditor::moveBlock(bool isDown)
{
    QTextCursor cursor = textCursor();
    if (m_text.move(cursor, isDown))
        setTextCursor(cursor);
    ensureCursorVisible();
}

void PaperEditor::leaveOut()
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.select(QTextCursor::BlockUnderCursor);
    if (cursor.selectedText().isEmpty())
        cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.endEditBlock();
    setTextCursor(cursor);
}

bool PaperEditor::isOnPart() const
{
    return !PaperText::isText(m_text.partAt(textCursor().block()).kind);
}

/// Text typed at a table begins a paragraph behind it.
void PaperEditor::beginParagraph()
{
    if (isOnPart())
        insertPart(ReportPart());
}

void PaperEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() == Qt::ControlModifier) {
        activateAt(textCursor());
        return;
    }
    const bool isMove = event->modifiers() == Qt::AltModifier &&
                        (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (isMove) {
        moveBlock(event->key() == Qt::Key_Down);
        return;
    }
    if (event->key() == Qt::Key_F7) {
        checkSpelling();
        return;
    }
    const bool isPlain =
        (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (isReturn && isPlain) {
        const ReportPart part = m_text.partAt(textCursor().block());
        const bool isEmptyItem = PaperText::isList(part.kind) && textCursor().block().length() <= 1;
        if (isOnPart() || (PaperText::isHeading(part.kind) && textCursor().atBlockEnd())) {
            insertPart(ReportPart()); // After a heading comes text.
            return;
        }
        if (isEmptyItem) {
            setStyle(Kind::Text);
            return;
        }
        if (PaperText::isOfPairs(part.kind) && beginPair())
            return;
    }
    if (isPlain && !event->text().isEmpty() && event->text().front().isPrint())
        beginParagraph();
    QTextEdit::keyPressEvent(event);
}

/// Enter at the end of a pair begins another; in one that is still empty it ends them.
bool PaperEditor::beginPair()
{
    QTextCursor cursor = textCursor();
    if (cursor.block().text().trimmed().isEmpty()) {
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.beginEditBlock();
        cursor.removeSelectedText();
        setTextCursor(cursor);
        insertPart(ReportPart());
        cursor.endEditBlock();
        return true;
    }
    if (!cursor.atBlockEnd())
        return false;
    cursor.beginEditBlock();
    cursor.insertBlock();
    cursor.insertText(u"\t"_s);
    cursor.movePosition(QTextCursor::StartOfBlock);
    cursor.endEditBlock();
    setTextCursor(cursor);
    return true;
}

/// In a pair, Tab goes on from the label to what it stands for.
bool PaperEditor::focusNextPrevChild(bool isNext)
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    const qsizetype tab = block.text().indexOf(u'\t');
    const bool isAtLabel = PaperText::isOfPairs(m_text.partAt(block).kind) && tab >= 0 &&
                           cursor.position() <= block.position() + tab;
    if (!isNext || !isAtLabel || isReadOnly())
        return QTextEdit::focusNextPrevChild(isNext);
    cursor.setPosition(block.position() + int(tab) + 1);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    return true;
}

bool PaperEditor::event(QEvent *event)
{
    // The keys of the editor go before those of the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isOwn = key->key() == Qt::Key_F7 ||
                           (key->modifiers() == Qt::ControlModifier &&
                            (key->key() == Qt::Key_B || key->key() == Qt::Key_I)) ||
                           (key->modifiers() == Qt::AltModifier &&
                            (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down));
        if (isOwn && key->modifiers() != Qt::ControlModifier) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void PaperEditor::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        adoptObjects();
}

QString PaperEditor::fieldAtCursor() const
{
    const int place = textCursor().position();
    const QString behind = PaperText::fieldAt(*document(), place);
    return behind.isEmpty() && place > textCursor().block().position()
               ? PaperText::fieldAt(*document(), place - 1)
               : behind;
}

bool PaperEditor::activateAt(const QTextCursor &cursor)
{
    if (!PaperText::isText(m_text.partAt(cursor.block()).kind)) {
        Q_EMIT partActivated(cursor.block());
        return true;
    }
    const QString field = fieldAtCursor();
    if (!field.isEmpty()) {
        Q_EMIT fieldActivated(field);
        return true;
    }
    for (const int place : {cursor.position(), cursor.position() - 1}) {
        if (place < cursor.block().position() || !PaperText::footnoteAt(*document(), place))
            continue;
        Q_EMIT footnoteActivated(place);
        return true;
    }
    return false;
}

void PaperEditor::mouseDoubleClickEvent(QMouseEvent *event)
{
    setTextCursor(cursorForPosition(event->position().toPoint()));
    if (!activateAt(textCursor()))
        QTextEdit::mouseDoubleClickEvent(event);
}

bool PaperEditor::goTo(const QString &sentence)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!m_text.markupOf(block).contains(sentence))
            continue;
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        setTextCursor(cursor);
        ensureCursorVisible();
        return true;
    }
    return false;
}

QMimeData *PaperEditor::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    QStringList lines;
    QStringList plain;
    for (QTextBlock block = document()->findBlock(cursor.selectionStart());
         block.isValid() && block.position() <= cursor.selectionEnd(); block = block.next()) {
        const int from = qMax(0, cursor.selectionStart() - block.position());
        const int to = qMin(block.length() - 1, cursor.selectionEnd() - block.position());
        const QString markup = m_text.markupOf(block, from, to);
        lines.append(markup);
        plain.append(plainOf(markup));
    }
    auto *copied = new QMimeData;
    copied->setText(plain.join(u'\n'));
    copied->setData(QString::fromLatin1(kMarkup), lines.join(u'\n').toUtf8());
    return copied;
}

bool PaperEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void PaperEditor::insertFromMimeData(const QMimeData *source)
{
    // What comes from elsewhere keeps its paragraphs and loses its fonts.
    const bool isOwn = source->hasFormat(QString::fromLatin1(kMarkup));
    const QStringList lines =
        (isOwn ? QString::fromUtf8(source->data(QString::fromLatin1(kMarkup))) : source->text())
            .split(u'\n');
    beginParagraph();
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            cursor.insertBlock();
        if (isOwn)
            m_text.insertMarkup(cursor, lines.at(i));
        else
            cursor.insertText(lines.at(i).trimmed());
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
}

} // namespace redress
