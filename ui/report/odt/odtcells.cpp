// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/odt/odtcells.h"

#include "ui/report/odt/odttext.h"

namespace redress::odt {

using namespace Qt::StringLiterals;

QString cellStyle(OdtStyles &styles, const CellLook &look, double padding)
{
    const QByteArray strong = "0.75pt solid #111111";
    QByteArray properties = "<style:table-cell-properties fo:padding-left=\"" +
                            centimetres(padding).toLatin1() + "\" fo:padding-right=\"" +
                            centimetres(padding).toLatin1() +
                            "\" fo:padding-top=\"0.08cm\" fo:padding-bottom=\"0.08cm\"";
    properties += " fo:border-left=\"" + QByteArray(look.isPanel ? "3.5pt solid #0b6e6e" : "none") +
                  "\" fo:border-right=\"none\" fo:border-top=\"" +
                  (look.isTotal ? strong : QByteArray("none")) + "\" fo:border-bottom=\"" +
                  (look.isHead    ? strong
                   : look.isPanel ? QByteArray("6pt solid #ffffff")
                   : look.isBare  ? QByteArray("none")
                                  : QByteArray("0.5pt solid #bbbbbb")) +
                  "\"";
    if (look.isPanel)
        properties += " fo:background-color=\"#e6f3f1\"";
    else if (look.isTotal || look.isShaded)
        properties += " fo:background-color=\"#f0f0f0\"";
    properties +=
        QByteArray(" style:vertical-align=\"") + (look.isHead ? "bottom" : "top") + "\"/>";
    return styles.other(u"table-cell"_s, properties);
}

void beginTable(QXmlStreamWriter &xml, OdtStyles &styles, const QString &name, double width,
                bool mayBreak)
{
    xml.writeStartElement("table:table"_L1);
    if (!name.isEmpty())
        xml.writeAttribute("table:name"_L1, name);
    xml.writeAttribute(
        "table:style-name"_L1,
        styles.other(u"table"_s, "<style:table-properties style:width=\"" +
                                     centimetres(width).toLatin1() +
                                     "\" table:align=\"left\" table:border-model=\"collapsing\""
                                     " style:may-break-between-rows=\"" +
                                     QByteArray(mayBreak ? "true" : "false") + "\"/>"));
}

void writeColumn(QXmlStreamWriter &xml, OdtStyles &styles, double width)
{
    xml.writeEmptyElement("table:table-column"_L1);
    xml.writeAttribute(
        "table:style-name"_L1,
        styles.other(u"table-column"_s, "<style:table-column-properties style:column-width=\"" +
                                            centimetres(width).toLatin1() + "\"/>"));
}

void beginRow(QXmlStreamWriter &xml, OdtStyles &styles, bool mayBreak)
{
    xml.writeStartElement("table:table-row"_L1);
    xml.writeAttribute(
        "table:style-name"_L1,
        styles.other(u"table-row"_s, "<style:table-row-properties fo:keep-together=\"" +
                                         QByteArray(mayBreak ? "auto" : "always") + "\"/>"));
}

void beginCell(QXmlStreamWriter &xml, const QString &style)
{
    xml.writeStartElement("table:table-cell"_L1);
    xml.writeAttribute("table:style-name"_L1, style);
    xml.writeAttribute("office:value-type"_L1, "string"_L1);
}

void writeParagraph(QXmlStreamWriter &xml, const QString &style, const QString &text)
{
    xml.writeStartElement("text:p"_L1);
    xml.writeAttribute("text:style-name"_L1, style);
    writePlain(xml, text);
    xml.writeEndElement();
}

} // namespace redress::odt
