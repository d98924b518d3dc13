// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/odt/odtcontents.h"

#include "ui/report/odt/odttext.h"

namespace redress::odt {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLevels = 3;

void writeEmpty(QXmlStreamWriter &xml, QLatin1StringView element)
{
    xml.writeEmptyElement(element);
}

/// How an entry of a level is made: the heading, dots, its page; all of it leads there.
void writeTemplate(QXmlStreamWriter &xml, int level)
{
    xml.writeStartElement("text:table-of-content-entry-template"_L1);
    xml.writeAttribute("text:outline-level"_L1, QString::number(level));
    xml.writeAttribute("text:style-name"_L1, u"Contents_20_%1"_s.arg(level));
    writeEmpty(xml, "text:index-entry-link-start"_L1);
    writeEmpty(xml, "text:index-entry-text"_L1);
    writeEmpty(xml, "text:index-entry-tab-stop"_L1);
    xml.writeAttribute("style:type"_L1, "right"_L1);
    xml.writeAttribute("style:leader-char"_L1, "."_L1);
    writeEmpty(xml, "text:index-entry-page-number"_L1);
    writeEmpty(xml, "text:index-entry-link-end"_L1);
    xml.writeEndElement();
}

/// Headings that are not to be listed have styles of their own, so it goes by styles.
void writeSource(QXmlStreamWriter &xml)
{
    xml.writeStartElement("text:table-of-content-source"_L1);
    xml.writeAttribute("text:outline-level"_L1, QString::number(kLevels));
    xml.writeAttribute("text:use-outline-level"_L1, "false"_L1);
    xml.writeAttribute("text:use-index-marks"_L1, "false"_L1);
    xml.writeAttribute("text:use-index-source-styles"_L1, "true"_L1);
    for (int level = 1; level <= kLevels; ++level)
        writeTemplate(xml, level);
    for (int level = 1; level <= kLevels; ++level) {
        xml.writeStartElement("text:index-source-styles"_L1);
        xml.writeAttribute("text:outline-level"_L1, QString::number(level));
        writeEmpty(xml, "text:index-source-style"_L1);
        xml.writeAttribute("text:style-name"_L1, u"Heading_20_%1"_s.arg(level));
        if (level == 1) {
            writeEmpty(xml, "text:index-source-style"_L1);
            xml.writeAttribute("text:style-name"_L1, "Banner"_L1);
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeEntry(QXmlStreamWriter &xml, const ContentsEntry &entry)
{
    xml.writeStartElement("text:p"_L1);
    xml.writeAttribute("text:style-name"_L1, u"Contents_20_%1"_s.arg(entry.level));
    xml.writeStartElement("text:a"_L1);
    xml.writeAttribute("xlink:type"_L1, "simple"_L1);
    xml.writeAttribute("xlink:href"_L1, u'#' + entry.place);
    writePlain(xml, entry.text + u'\t');
    xml.writeStartElement("text:bookmark-ref"_L1);
    xml.writeAttribute("text:reference-format"_L1, "page"_L1);
    xml.writeAttribute("text:ref-name"_L1, entry.place);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

void writeContents(QXmlStreamWriter &xml, const std::vector<ContentsEntry> &entries)
{
    xml.writeStartElement("text:table-of-content"_L1);
    xml.writeAttribute("text:name"_L1, "Contents"_L1);
    xml.writeAttribute("text:protected"_L1, "false"_L1);
    writeSource(xml);
    xml.writeStartElement("text:index-body"_L1);
    for (const ContentsEntry &entry : entries)
        writeEntry(xml, entry);
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray contentPart(const QByteArray &styles, const QByteArray &text)
{
    return R"xml(<?xml version="1.0" encoding="UTF-8"?>
<office:document-content office:version="1.2"
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:xlink="http://www.w3.org/1999/xlink">
<office:automatic-styles>
)xml" + styles +
           R"xml(</office:automatic-styles>
<office:body><office:text>
)xml" + text +
           R"xml(
</office:text></office:body>
</office:document-content>
)xml";
}

} // namespace redress::odt
