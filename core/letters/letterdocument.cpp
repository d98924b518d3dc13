// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letterdocument.h"

#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/report/markup.h"

#include <QCoreApplication>
#include <QLocale>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct LetterText {
    Q_DECLARE_TR_FUNCTIONS(redress::LetterDocument)
};

/// Characters that a backslash made plain, while marks are read: none that a person types.
constexpr char16_t kFirstPlain = 0xE000;
constexpr char16_t kLastPlain = 0xE07F;

/// The text with each "\x" as one character that no mark knows. A footnote is no part of a letter.
QString protectedText(const QString &text)
{
    QString made;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character == u'\\' && i + 1 < text.size() && text.at(i + 1).unicode() < 0x80)
            made += QChar(char16_t(kFirstPlain + text.at(++i).unicode()));
        else if (character == u'^')
            made += QChar(char16_t(kFirstPlain + u'^'));
        else
            made += character;
    }
    return made;
}

QString restored(QString text)
{
    for (QChar &character : text) {
        if (character.unicode() >= kFirstPlain && character.unicode() <= kLastPlain)
            character = QChar(char16_t(character.unicode() - kFirstPlain));
    }
    return text;
}

/// \param text protected.
RichText richText(const QString &text)
{
    RichText runs;
    MarkupReader reader(text);
    TextRun run;
    while (reader.next(run)) {
        run.text = restored(run.text);
        run.link = restored(run.link);
        runs.push_back(run);
    }
    return runs;
}

RichText plain(const QString &words, TextRun::Role role = TextRun::Role::Plain)
{
    TextRun run;
    run.text = words;
    run.role = role;
    return {run};
}

/// Makes blocks of the paragraphs of a letter.
class LetterBlocks final
{
public:
    explicit LetterBlocks(std::vector<Block> &blocks)
        : m_blocks(blocks)
    {}

    void addText(const QString &text)
    {
        for (const QString &line : protectedText(text).split(u'\n')) {
            const QString trimmed = line.trimmed();
            if (trimmed.startsWith("- "_L1)) {
                endParagraph();
                m_items.push_back(richText(trimmed.mid(2).trimmed()));
                continue;
            }
            endList();
            if (trimmed.startsWith("# "_L1)) {
                endParagraph();
                addHeading(trimmed.mid(2).trimmed());
            } else if (trimmed.isEmpty()) {
                endParagraph();
            } else {
                m_lines.append(trimmed);
            }
        }
        endParagraph();
        endList();
    }

private:
    void addHeading(const QString &text)
    {
        HeadingBlock heading;
        heading.level = m_hasSubject ? 2 : 1;
        heading.text = plainText(richText(text));
        heading.isInContents = false;
        m_hasSubject = true;
        m_blocks.emplace_back(heading);
    }
    void endParagraph()
    {
        if (m_lines.isEmpty())
            return;
        ParagraphBlock paragraph;
        paragraph.text = richText(m_lines.join(u'\n'));
        m_blocks.emplace_back(paragraph);
        m_lines.clear();
    }
    void endList()
    {
        if (m_items.empty())
            return;
        ListBlock list;
        list.items = std::move(m_items);
        m_items.clear();
        m_blocks.emplace_back(list);
    }

    std::vector<Block> &m_blocks;
    QStringList m_lines;
    std::vector<RichText> m_items;
    bool m_hasSubject = false;
};

void addParagraph(std::vector<Block> &blocks, const RichText &text)
{
    ParagraphBlock paragraph;
    paragraph.text = text;
    blocks.emplace_back(paragraph);
}

/// Who writes to whom, when, and about which case.
void addHead(std::vector<Block> &blocks, const LetterFrame &frame)
{
    RichText sender = plain(frame.council, TextRun::Role::Bold);
    if (!frame.councilAddress.isEmpty()) {
        sender.front().text += u'\n';
        sender.push_back(plain(frame.councilAddress).front());
    }
    if (!frame.council.isEmpty())
        addParagraph(blocks, sender);
    if (!frame.recipient.isEmpty())
        addParagraph(blocks, plain(frame.recipient));
    QStringList lines{dayMonthYearFull(frame.datedOn)};
    if (!frame.reference.isEmpty())
        lines.append(LetterText::tr("Our reference: %1").arg(frame.reference));
    addParagraph(blocks, plain(lines.join(u'\n')));
}

} // namespace

Document letterDocument(const QString &text, const LetterFrame &frame)
{
    const SpokenHere language(frame.language);
    Document document; // Without a title, which would make a cover.
    document.author = frame.author;
    document.language = languageTagHere();
    document.runningHead = frame.reference;
    QStringList aside;
    if (frame.isSample)
        aside.append(LetterText::tr("SAMPLE"));
    if (frame.isDraft)
        aside.append(LetterText::tr("DRAFT"));
    document.runningAside = aside.join(u" - "_s);
    document.footer = frame.council;
    addHead(document.blocks, frame);
    LetterBlocks(document.blocks).addText(text);
    return document;
}

QString subjectOf(const QString &text)
{
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().startsWith("# "_L1))
            return plainText(richText(protectedText(line.trimmed().mid(2).trimmed())));
    }
    return {};
}

QString subjectOf(const Document &letter)
{
    for (const Block &block : letter.blocks) {
        if (const auto *heading = std::get_if<HeadingBlock>(&block))
            return heading->text;
    }
    return {};
}

} // namespace redress
