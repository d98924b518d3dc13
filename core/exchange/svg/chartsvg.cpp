// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/svg/chartsvg.h"

#include "core/base/plaintext.h"
#include "core/report/chartmarks.h"
#include "core/report/chartwords.h"

#include <QXmlStreamWriter>

#include <array>
#include <cmath>
#include <set>
#include <utility>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Advance widths of the characters from space to tilde, in thousandths of the size.
constexpr std::array<short, 95> kRegular{
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333,  278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,  611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278,  556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,  500, 334, 260, 334, 584};
constexpr std::array<short, 95> kBold{
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
    611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
    278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584};
constexpr short kOther = 600;

/// The colours of print: dark enough for a photocopier, apart for the colour-blind.
QString colourOf(ChartInk ink)
{
    switch (ink) {
    case ChartInk::Text:
        return u"#1a1a1a"_s;
    case ChartInk::QuietText:
        return u"#4a4a4a"_s;
    case ChartInk::Axis:
        return u"#6b6b6b"_s;
    case ChartInk::Grid:
        return u"#d9d9d9"_s;
    case ChartInk::HistoryGround:
        return u"#f2f4f6"_s;
    case ChartInk::Series0:
        return u"#00578a"_s;
    case ChartInk::Series1:
        return u"#b04a00"_s;
    case ChartInk::Series2:
        return u"#007a57"_s;
    case ChartInk::Series3:
        return u"#a2507f"_s;
    case ChartInk::Series4:
        return u"#2b7bab"_s;
    case ChartInk::Series5:
        return u"#946300"_s;
    case ChartInk::Ground:
        return u"#ffffff"_s;
    }
    return {};
}

/// What the style sheet of a page calls the colour.
QString variableOf(ChartInk ink)
{
    switch (ink) {
    case ChartInk::Text:
        return u"--chart-text"_s;
    case ChartInk::QuietText:
        return u"--chart-quiet"_s;
    case ChartInk::Axis:
        return u"--chart-axis"_s;
    case ChartInk::Grid:
        return u"--chart-grid"_s;
    case ChartInk::HistoryGround:
        return u"--chart-history"_s;
    case ChartInk::Series0:
    case ChartInk::Series1:
    case ChartInk::Series2:
    case ChartInk::Series3:
    case ChartInk::Series4:
    case ChartInk::Series5:
        return u"--chart-series-%1"_s.arg(int(ink) - int(ChartInk::Series0));
    case ChartInk::Ground:
        return u"--chart-ground"_s;
    }
    return {};
}

QString number(double value)
{
    return QString::number(value, 'f', 2);
}

/// Whether the drawing stands alone, or in a page beside others of its kind.
struct SvgPlace {
    QString id; ///< Of the chart in its page; empty where it stands alone.

    bool isInPage() const { return !id.isEmpty(); }
    QString named(const QString &name) const { return isInPage() ? id + u'-' + name : name; }
};

/// Writes the items of a layout one after the other.
class SvgWriter final
{
public:
    SvgWriter(QXmlStreamWriter &xml, double unit, const SvgPlace &place)
        : m_xml(xml)
        , m_unit(unit)
        , m_place(place)
    {}

    void operator()(const ChartArea &area)
    {
        writeRect(area.rect, area.fill == ChartFill::Empty ? inkOf(ChartInk::Ground) : fillOf(area),
                  area.ink);
    }

    void operator()(const ChartLine &line)
    {
        QStringList points;
        for (const QPointF &point : line.points)
            points.append(number(point.x()) + u',' + number(point.y()));
        m_xml.writeEmptyElement("polyline"_L1);
        m_xml.writeAttribute("points"_L1, points.join(u' '));
        m_xml.writeAttribute("fill"_L1, "none"_L1);
        m_xml.writeAttribute("stroke"_L1, inkOf(line.ink));
        m_xml.writeAttribute("stroke-width"_L1, number(line.width));
        m_xml.writeAttribute("stroke-linejoin"_L1, "round"_L1);
        if (line.dash.empty())
            return;
        QStringList dash;
        for (const double length : line.dash)
            dash.append(number(length));
        m_xml.writeAttribute("stroke-dasharray"_L1, dash.join(u' '));
    }

    void operator()(const ChartMark &mark)
    {
        const double r = mark.size / 2;
        QStringList points;
        for (const QPointF &corner : cornersOf(mark.marker))
            points.append(number(mark.at.x() + corner.x() * r) + u',' +
                          number(mark.at.y() + corner.y() * r));
        if (points.isEmpty()) {
            m_xml.writeEmptyElement("circle"_L1);
            m_xml.writeAttribute("cx"_L1, number(mark.at.x()));
            m_xml.writeAttribute("cy"_L1, number(mark.at.y()));
            m_xml.writeAttribute("r"_L1, number(r));
        } else {
            m_xml.writeEmptyElement("polygon"_L1);
            m_xml.writeAttribute("points"_L1, points.join(u' '));
        }
        m_xml.writeAttribute("fill"_L1, inkOf(mark.isOpen ? ChartInk::Ground : mark.ink));
        m_xml.writeAttribute("stroke"_L1, inkOf(mark.ink));
        m_xml.writeAttribute("stroke-width"_L1, number(m_unit * 0.12));
    }

    void operator()(const ChartText &text)
    {
        m_xml.writeStartElement("text"_L1);
        m_xml.writeAttribute("x"_L1, number(text.at.x()));
        m_xml.writeAttribute("y"_L1, number(text.at.y()));
        m_xml.writeAttribute("font-size"_L1, number(text.size));
        m_xml.writeAttribute("fill"_L1, inkOf(text.ink));
        if (text.isBold)
            m_xml.writeAttribute("font-weight"_L1, "bold"_L1);
        if (text.anchor != ChartText::Anchor::Start)
            m_xml.writeAttribute("text-anchor"_L1,
                                 text.anchor == ChartText::Anchor::End ? "end"_L1 : "middle"_L1);
        if (text.isTurned)
            m_xml.writeAttribute("transform"_L1, u"rotate(-90 %1 %2)"_s.arg(number(text.at.x()),
                                                                            number(text.at.y())));
        m_xml.writeCharacters(withoutControls(text.text));
        m_xml.writeEndElement();
    }

    /// The patterns that the fills of \p items refer to.
    void writePatterns(const std::vector<ChartItem> &items)
    {
        std::set<std::pair<ChartInk, ChartFill>> used;
        for (const ChartItem &item : items) {
            const auto *area = std::get_if<ChartArea>(&item);
            if (area && area->fill != ChartFill::Solid && area->fill != ChartFill::Empty)
                used.insert({area->ink, area->fill});
        }
        if (used.empty())
            return;
        m_xml.writeStartElement("defs"_L1);
        for (const auto &[ink, fill] : used)
            writePattern(ink, fill, pathOf(fill));
        m_xml.writeEndElement();
    }

    void writeGround(QSizeF size)
    {
        writeRect({{}, size}, inkOf(ChartInk::Ground), ChartInk::Ground);
    }

private:
    /// A drawing by itself names its colours; in a page the style sheet may have others.
    QString inkOf(ChartInk ink) const
    {
        return m_place.isInPage() ? u"var(%1, %2)"_s.arg(variableOf(ink), colourOf(ink))
                                  : colourOf(ink);
    }

    static QString pathOf(ChartFill fill)
    {
        switch (fill) {
        case ChartFill::Hatched:
            return u"M0,%1 L%1,0"_s;
        case ChartFill::BackHatched:
            return u"M0,0 L%1,%1"_s;
        case ChartFill::CrossHatched:
            return u"M0,%1 L%1,0 M0,0 L%1,%1"_s;
        case ChartFill::Dotted:
            return u"M%2,%2 L%2,%2"_s;
        case ChartFill::Solid:
        case ChartFill::Empty:
            break;
        }
        return {};
    }

    QString patternId(ChartInk ink, ChartFill fill) const
    {
        return m_place.named(u"fill-%1-%2"_s.arg(int(ink)).arg(int(fill)));
    }

    QString fillOf(const ChartArea &area) const
    {
        return area.fill == ChartFill::Solid ? inkOf(area.ink)
                                             : u"url(#%1)"_s.arg(patternId(area.ink, area.fill));
    }

    void writePattern(ChartInk ink, ChartFill fill, const QString &path)
    {
        const QString tile = number(m_unit * 0.6);
        m_xml.writeStartElement("pattern"_L1);
        m_xml.writeAttribute("id"_L1, patternId(ink, fill));
        m_xml.writeAttribute("width"_L1, tile);
        m_xml.writeAttribute("height"_L1, tile);
        m_xml.writeAttribute("patternUnits"_L1, "userSpaceOnUse"_L1);
        m_xml.writeEmptyElement("rect"_L1);
        m_xml.writeAttribute("width"_L1, tile);
        m_xml.writeAttribute("height"_L1, tile);
        m_xml.writeAttribute("fill"_L1, inkOf(ChartInk::Ground));
        m_xml.writeEmptyElement("path"_L1);
        m_xml.writeAttribute(
            "d"_L1, QString(path).replace("%1"_L1, tile).replace("%2"_L1, number(m_unit * 0.3)));
        m_xml.writeAttribute("stroke"_L1, inkOf(ink));
        m_xml.writeAttribute("stroke-linecap"_L1, "round"_L1);
        m_xml.writeAttribute("stroke-width"_L1,
                             number(m_unit * (fill == ChartFill::Dotted ? 0.28 : 0.14)));
        m_xml.writeEndElement();
    }

    void writeRect(const QRectF &rect, const QString &fill, ChartInk ink)
    {
        m_xml.writeEmptyElement("rect"_L1);
        m_xml.writeAttribute("x"_L1, number(rect.x()));
        m_xml.writeAttribute("y"_L1, number(rect.y()));
        m_xml.writeAttribute("width"_L1, number(rect.width()));
        m_xml.writeAttribute("height"_L1, number(rect.height()));
        m_xml.writeAttribute("fill"_L1, fill);
        if (ink != ChartInk::HistoryGround && ink != ChartInk::Ground) {
            m_xml.writeAttribute("stroke"_L1, inkOf(ink));
            m_xml.writeAttribute("stroke-width"_L1, number(m_unit * 0.08));
        }
    }

    QXmlStreamWriter &m_xml;
    double m_unit;
    const SvgPlace &m_place;
};

} // namespace

double ArialMeasure::width(const QString &text, double size, bool isBold) const
{
    double thousandths = 0;
    for (const QChar character : text) {
        const int index = character.unicode() - 0x20;
        const bool isKnown = index >= 0 && index < int(kRegular.size());
        thousandths += isKnown ? (isBold ? kBold : kRegular)[size_t(index)] : kOther;
    }
    return thousandths / 1000.0 * size;
}

namespace {

/// The element itself: "svg" and all that is in it.
void writeSvg(QXmlStreamWriter &xml, const ChartData &chart, QSizeF size, const SvgPlace &place)
{
    const double textSize = std::max(9.0, std::min(size.width(), size.height() * 1.8) / 60.0);
    size.setHeight(
        std::max(size.height(), neededHeight(chart, size.width(), textSize, ArialMeasure())));
    const ChartLayout layout = layoutChart(chart, size, textSize, ArialMeasure());
    const QString title = place.named(u"chart-title"_s);
    const QString finding = place.named(u"chart-finding"_s);
    xml.writeStartElement("svg"_L1);
    if (!place.isInPage())
        xml.writeDefaultNamespace("http://www.w3.org/2000/svg"_L1);
    xml.writeAttribute("width"_L1, number(size.width()));
    xml.writeAttribute("height"_L1, number(size.height()));
    xml.writeAttribute("viewBox"_L1,
                       u"0 0 %1 %2"_s.arg(number(size.width()), number(size.height())));
    xml.writeAttribute("role"_L1, "img"_L1);
    xml.writeAttribute("aria-labelledby"_L1, title + u' ' + finding);
    xml.writeAttribute("font-family"_L1, "Arial, Helvetica, 'Liberation Sans', sans-serif"_L1);
    xml.writeStartElement("title"_L1);
    xml.writeAttribute("id"_L1, title);
    xml.writeCharacters(withoutControls(chart.title));
    xml.writeEndElement();
    xml.writeStartElement("desc"_L1);
    xml.writeAttribute("id"_L1, finding);
    xml.writeCharacters(withoutControls(chartInWords(chart)));
    xml.writeEndElement();
    SvgWriter writer(xml, textSize, place);
    writer.writePatterns(layout.items);
    writer.writeGround(size);
    for (const ChartItem &item : layout.items)
        std::visit(writer, item);
    xml.writeEndElement();
}

} // namespace

QByteArray chartAsSvg(const ChartData &chart, QSizeF size)
{
    QByteArray svg;
    QXmlStreamWriter xml(&svg);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    writeSvg(xml, chart, size, {});
    xml.writeEndDocument();
    return svg;
}

QByteArray chartAsSvgElement(const ChartData &chart, QSizeF size, const QString &id)
{
    QByteArray svg;
    QXmlStreamWriter xml(&svg);
    xml.setAutoFormatting(true);
    writeSvg(xml, chart, size, {id});
    return svg.trimmed();
}

} // namespace redress
