// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/odt/odttext.h"

#include "core/base/plaintext.h"
#include "core/report/printedwords.h"

#include <QUrl>

namespace redress::odt {

using namespace Qt::StringLiterals;

namespace {

void writeLinked(QXmlStreamWriter &xml, const TextRun &run)
{
    QLatin1StringView style;
    switch (run.role) {
    case TextRun::Role::Bold:
        style = "Strong_20_Emphasis"_L1;
        break;
    case TextRun::Role::Italic:
        style = "Emphasis"_L1;
        break;
    case TextRun::Role::MissingFigure:
        style = "Missing_20_figure"_L1;
        break;
    case TextRun::Role::FootnoteMark:
        style = "Footnote_20_anchor"_L1;
        break;
    case TextRun::Role::Plain:
    case TextRun::Role::Figure:
        writePlain(xml, run.text);
        return;
    }
    xml.writeStartElement("text:span"_L1);
    xml.writeAttribute("text:style-name"_L1, style);
    writePlain(xml, run.text);
    xml.writeEndElement();
}

/// Where a link leads; empty if nowhere.
QString targetOf(const QString &link, const PlaceNames &names)
{
    if (link.isEmpty())
        return {};
    if (!link.startsWith(u'#'))
        return QString::fromLatin1(QUrl(link).toEncoded());
    const QString place = names.of(link.mid(1));
    return place.isEmpty() ? QString() : u'#' + place;
}

} // namespace

void writePlain(QXmlStreamWriter &xml, const QString &text)
{
    const QString clean = withoutControls(text);
    qsizetype from = 0;
    const auto writeUpTo = [&](qsizetype to) {
        if (to > from)
            xml.writeCharacters(clean.mid(from, to - from));
    };
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar character = clean[i];
        const bool isSpace = character == u' ';
        // A reader takes spaces together, and drops the first of a paragraph.
        const bool isLost = isSpace && (i == 0 || clean[i - 1] == u' ' || clean[i - 1] == u'\n');
        if (isSpace ? !isLost : character != u'\n' && character != u'\t')
            continue;
        writeUpTo(i);
        from = i + 1;
        xml.writeEmptyElement(isSpace              ? "text:s"_L1
                              : character == u'\t' ? "text:tab"_L1
                                                   : "text:line-break"_L1);
    }
    writeUpTo(clean.size());
}

void RichWriter::write(const RichText &text)
{
    for (const TextRun &run : text) {
        const bool isMark = run.role == TextRun::Role::FootnoteMark;
        if (isMark && size_t(run.footnote) < m_footnotes.size() &&
            m_written.insert(run.footnote).second)
            writeFootnote(run);
        else
            writeRun(run);
    }
}

/// The number of the page is a field of the word processor, which knows its own pages.
void RichWriter::writePageReference(const TextRun &run, const QString &place)
{
    constexpr QChar number(0xe000); // Stands for it in the words around.
    const QString page = paperwords::pageReference(number);
    const QString words =
        run.page == TextRun::Page::Alone ? page : paperwords::referenceWithPage(run.text, page);
    TextRun part = run;
    part.text = words.section(number, 0, 0);
    writeLinked(m_xml, part);
    m_xml.writeStartElement("text:bookmark-ref"_L1);
    m_xml.writeAttribute("text:reference-format"_L1, "page"_L1);
    m_xml.writeAttribute("text:ref-name"_L1, place);
    m_xml.writeCharacters(u"?"_s); // Until the pages are made.
    m_xml.writeEndElement();
    part.text = words.section(number, 1, 1);
    if (!part.text.isEmpty())
        writeLinked(m_xml, part);
}

void RichWriter::writeRun(const TextRun &run)
{
    const QString place = run.link.startsWith(u'#') ? m_names.of(run.link.mid(1)) : QString();
    if (run.page != TextRun::Page::None && !place.isEmpty()) {
        writePageReference(run, place);
        return;
    }
    const QString target = targetOf(run.link, m_names);
    if (target.isEmpty()) {
        writeLinked(m_xml, run);
        return;
    }
    m_xml.writeStartElement("text:a"_L1);
    m_xml.writeAttribute("xlink:type"_L1, "simple"_L1);
    m_xml.writeAttribute("xlink:href"_L1, target);
    m_xml.writeAttribute("text:style-name"_L1, "Internet_20_link"_L1);
    writeLinked(m_xml, run);
    m_xml.writeEndElement();
}

/// The note itself, where its mark is: the word processor numbers it and puts it at the foot.
void RichWriter::writeFootnote(const TextRun &run)
{
    const PaperFootnote &note = m_footnotes[size_t(run.footnote)];
    m_xml.writeStartElement("text:note"_L1);
    m_xml.writeAttribute("text:id"_L1, u"footnote-%1"_s.arg(run.footnote + 1));
    m_xml.writeAttribute("text:note-class"_L1, "footnote"_L1);
    m_xml.writeStartElement("text:note-citation"_L1);
    if (note.mark != QString::number(m_written.size()))
        m_xml.writeAttribute("text:label"_L1, note.mark);
    writePlain(m_xml, note.mark);
    m_xml.writeEndElement();
    m_xml.writeStartElement("text:note-body"_L1);
    m_xml.writeStartElement("text:p"_L1);
    m_xml.writeAttribute("text:style-name"_L1, "Footnote"_L1);
    for (const TextRun &part : note.text)
        writeRun(part);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

} // namespace redress::odt
