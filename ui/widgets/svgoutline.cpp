// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/svgoutline.h"

#include <QPolygonF>
#include <QXmlStreamReader>

#include <cmath>
#include <numbers>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Takes numbers out of SVG attribute values; commas and spaces between them are optional.
class NumberReader final
{
public:
    explicit NumberReader(QStringView text)
        : m_text(text)
    {}

    bool atEnd()
    {
        skip();
        return m_at >= m_text.size();
    }

    bool atNumber()
    {
        skip();
        if (m_at >= m_text.size())
            return false;
        const QChar c = m_text.at(m_at);
        return c.isDigit() || c == u'-' || c == u'+' || c == u'.';
    }

    QChar letter()
    {
        skip();
        return m_text.at(m_at++);
    }

    std::optional<double> number()
    {
        skip();
        const qsizetype start = m_at;
        if (at(u"+-"))
            ++m_at;
        while (digit())
            ++m_at;
        if (at(u".")) {
            ++m_at;
            while (digit())
                ++m_at;
        }
        if (at(u"eE")) {
            ++m_at;
            if (at(u"+-"))
                ++m_at;
            while (digit())
                ++m_at;
        }
        bool good = false;
        const double value = m_text.sliced(start, m_at - start).toDouble(&good);
        return good ? std::optional(value) : std::nullopt;
    }

    /// One figure, 0 or 1, that the next number may follow without a space.
    std::optional<bool> flag()
    {
        skip();
        if (!at(u"01"))
            return std::nullopt;
        return m_text.at(m_at++) == u'1';
    }

private:
    bool at(QStringView any) const { return m_at < m_text.size() && any.contains(m_text.at(m_at)); }
    bool digit() const { return m_at < m_text.size() && m_text.at(m_at).isDigit(); }
    void skip()
    {
        while (m_at < m_text.size() && (m_text.at(m_at).isSpace() || m_text.at(m_at) == u','))
            ++m_at;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

struct Arc {
    double rx = 0;
    double ry = 0;
    double rotation = 0; ///< Degrees.
    bool isLarge = false;
    bool isClockwise = false;
    QPointF end;
};

/// Adds an elliptic arc as curves of at most a quarter turn each. \source SVG 1.1, F.6.5 and F.6.6
void addArc(QPainterPath &path, Arc arc)
{
    const QPointF start = path.currentPosition();
    if (start == arc.end)
        return;
    if (arc.rx == 0 || arc.ry == 0) {
        path.lineTo(arc.end);
        return;
    }
    double rx = std::abs(arc.rx);
    double ry = std::abs(arc.ry);
    const double turn = arc.rotation * std::numbers::pi / 180;
    const double cosine = std::cos(turn);
    const double sine = std::sin(turn);
    const QPointF half = (start - arc.end) / 2;
    const double x = cosine * half.x() + sine * half.y();
    const double y = -sine * half.x() + cosine * half.y();
    const double over = x * x / (rx * rx) + y * y / (ry * ry);
    if (over > 1) {
        rx *= std::sqrt(over);
        ry *= std::sqrt(over);
    }
    const double down = rx * rx * y * y + ry * ry * x * x;
    const double up = qMax(0.0, rx * rx * ry * ry - down);
    const double side = (arc.isLarge == arc.isClockwise ? -1 : 1) * std::sqrt(up / down);
    const double cx = side * rx * y / ry;
    const double cy = -side * ry * x / rx;
    const QPointF centre =
        QPointF(cosine * cx - sine * cy, sine * cx + cosine * cy) + (start + arc.end) / 2;

    const double from = std::atan2((y - cy) / ry, (x - cx) / rx);
    double sweep = std::atan2((-y - cy) / ry, (-x - cx) / rx) - from;
    if (arc.isClockwise && sweep < 0)
        sweep += 2 * std::numbers::pi;
    if (!arc.isClockwise && sweep > 0)
        sweep -= 2 * std::numbers::pi;

    const int pieces = qMax(1, int(std::ceil(std::abs(sweep) / (std::numbers::pi / 2) - 1e-9)));
    const double step = sweep / pieces;
    const double reach = 4.0 / 3.0 * std::tan(step / 4);
    const auto at = [&](double px, double py) {
        return centre +
               QPointF(cosine * rx * px - sine * ry * py, sine * rx * px + cosine * ry * py);
    };
    for (int i = 0; i < pieces; ++i) {
        const double a = from + i * step;
        const double b = a + step;
        path.cubicTo(at(std::cos(a) - reach * std::sin(a), std::sin(a) + reach * std::cos(a)),
                     at(std::cos(b) + reach * std::sin(b), std::sin(b) - reach * std::cos(b)),
                     at(std::cos(b), std::sin(b)));
    }
}

/// Follows the commands of path data.
class PathReader final
{
public:
    explicit PathReader(QStringView data)
        : m_numbers(data)
    {}

    std::optional<QPainterPath> read()
    {
        QChar command;
        while (!m_numbers.atEnd()) {
            if (!m_numbers.atNumber())
                command = m_numbers.letter();
            else if (command == u'M')
                command = u'L'; // Further pairs after a move are lines.
            else if (command == u'm')
                command = u'l';
            if (!follow(command))
                return std::nullopt;
        }
        return m_path;
    }

private:
    bool follow(QChar command)
    {
        m_relative = command.isLower();
        const QChar kind = command.toUpper();
        const bool wasCurve = m_lastKind == u'C' || m_lastKind == u'S';
        const bool wasQuad = m_lastKind == u'Q' || m_lastKind == u'T';
        const QPointF here = m_path.currentPosition();
        const QPointF mirrored =
            (kind == u'S' && wasCurve) || (kind == u'T' && wasQuad) ? 2 * here - m_control : here;
        m_lastKind = kind;
        switch (kind.unicode()) {
        case u'M':
            return withPoint([this](QPointF to) { m_path.moveTo(to); });
        case u'L':
            return withPoint([this](QPointF to) { m_path.lineTo(to); });
        case u'H':
            return withNumber(
                [&](double x) { m_path.lineTo(m_relative ? here.x() + x : x, here.y()); });
        case u'V':
            return withNumber(
                [&](double y) { m_path.lineTo(here.x(), m_relative ? here.y() + y : y); });
        case u'C':
            return withPoint([&, this](QPointF first) { return curve(first, here); });
        case u'S':
            return curve(mirrored, here);
        case u'Q':
            return withPoint([&, this](QPointF control) { return quad(control, here); });
        case u'T':
            return quad(mirrored, here);
        case u'A':
            return arc(here);
        case u'Z':
            m_path.closeSubpath();
            return true;
        default:
            return false;
        }
    }

    std::optional<QPointF> point(QPointF origin)
    {
        const auto x = m_numbers.number();
        const auto y = m_numbers.number();
        if (!x || !y)
            return std::nullopt;
        return QPointF(*x, *y) + (m_relative ? origin : QPointF());
    }

    template <typename Use>
    bool withPoint(Use &&use)
    {
        const auto to = point(m_path.currentPosition());
        if (!to)
            return false;
        if constexpr (std::is_same_v<std::invoke_result_t<Use, QPointF>, bool>)
            return use(*to);
        else
            use(*to);
        return true;
    }

    template <typename Use>
    bool withNumber(Use &&use)
    {
        const auto value = m_numbers.number();
        if (value)
            use(*value);
        return value.has_value();
    }

    bool curve(QPointF first, QPointF here)
    {
        const auto second = point(here);
        const auto end = point(here);
        if (!second || !end)
            return false;
        m_path.cubicTo(first, *second, *end);
        m_control = *second;
        return true;
    }

    bool quad(QPointF control, QPointF here)
    {
        const auto end = point(here);
        if (!end)
            return false;
        m_path.quadTo(control, *end);
        m_control = control;
        return true;
    }

    bool arc(QPointF here)
    {
        const auto rx = m_numbers.number();
        const auto ry = m_numbers.number();
        const auto rotation = m_numbers.number();
        const auto isLarge = m_numbers.flag();
        const auto isClockwise = m_numbers.flag();
        const auto end = point(here);
        if (!rx || !ry || !rotation || !isLarge || !isClockwise || !end)
            return false;
        addArc(m_path, {*rx, *ry, *rotation, *isLarge, *isClockwise, *end});
        return true;
    }

    NumberReader m_numbers;
    QPainterPath m_path;
    QPointF m_control; ///< Last control point, for the smooth commands.
    QChar m_lastKind;
    bool m_relative = false;
};

double attribute(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    return attributes.value(name).toDouble();
}

std::optional<QPolygonF> polygonFrom(QStringView points)
{
    NumberReader numbers(points);
    QPolygonF polygon;
    while (!numbers.atEnd()) {
        const auto x = numbers.number();
        const auto y = numbers.number();
        if (!x || !y)
            return std::nullopt;
        polygon.append({*x, *y});
    }
    return polygon;
}

/// Adds one element; false if it is a shape that cannot be read.
bool addElement(QPainterPath &outline, QStringView name, const QXmlStreamAttributes &attributes)
{
    const auto value = [&](QLatin1StringView key) { return attribute(attributes, key); };
    if (name == "path"_L1) {
        const auto path = pathFromSvgData(attributes.value("d"_L1));
        if (!path)
            return false;
        outline.addPath(*path);
    } else if (name == "circle"_L1) {
        outline.addEllipse({value("cx"_L1), value("cy"_L1)}, value("r"_L1), value("r"_L1));
    } else if (name == "ellipse"_L1) {
        outline.addEllipse({value("cx"_L1), value("cy"_L1)}, value("rx"_L1), value("ry"_L1));
    } else if (name == "rect"_L1) {
        const double rx = attributes.hasAttribute("rx"_L1) ? value("rx"_L1) : value("ry"_L1);
        const double ry = attributes.hasAttribute("ry"_L1) ? value("ry"_L1) : rx;
        outline.addRoundedRect(
            {value("x"_L1), value("y"_L1), value("width"_L1), value("height"_L1)}, rx, ry);
    } else if (name == "line"_L1) {
        outline.moveTo(value("x1"_L1), value("y1"_L1));
        outline.lineTo(value("x2"_L1), value("y2"_L1));
    } else if (name == "polyline"_L1 || name == "polygon"_L1) {
        const auto polygon = polygonFrom(attributes.value("points"_L1));
        if (!polygon)
            return false;
        outline.addPolygon(*polygon);
        if (name == "polygon"_L1)
            outline.closeSubpath();
    }
    return true;
}

} // namespace

std::optional<QPainterPath> pathFromSvgData(QStringView data)
{
    return PathReader(data).read();
}

std::optional<QPainterPath> outlineFromSvg(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    QPainterPath outline;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement &&
            !addElement(outline, xml.name(), xml.attributes()))
            return std::nullopt;
    }
    return xml.hasError() ? std::nullopt : std::optional(outline);
}

} // namespace redress
