// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/markers.h"

#include <charconv>
#include <optional>
#include <utility>

namespace redress::pdf {

namespace {

constexpr int kFarLeft = 600000;
constexpr int kFarUp = 50001;

struct Marker {
    Piece piece = Piece::Decoration;
    size_t number = 0;
};

/// Takes a number and the space after it off the front of \p line.
std::optional<int> takeNumber(std::string_view &line)
{
    int number = 0;
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), number);
    if (error != std::errc{} || end == line.data() + line.size() || *end != ' ')
        return {};
    line.remove_prefix(size_t(end - line.data()) + 1);
    return number;
}

/// "-600004 -50001 1 1 re"
std::optional<Marker> markerOf(std::string_view line)
{
    if (!line.starts_with("-6"))
        return {};
    const auto x = takeNumber(line);
    const auto y = x ? takeNumber(line) : std::nullopt;
    if (!y || line != "1 1 re")
        return {};
    const int number = -*x - kFarLeft;
    const int piece = -*y - kFarUp;
    if (number < 0 || piece < 0 || piece > int(Piece::Repeated))
        return {};
    return Marker{Piece(piece), size_t(number)};
}

void appendTag(QByteArray &content, const Marker &marker, const std::vector<const char *> &tags)
{
    switch (marker.piece) {
    case Piece::Decoration:
        content += "/Artifact BMC\n";
        return;
    case Piece::Repeated:
        content += "/Artifact <</Type /Pagination>> BDC\n";
        return;
    case Piece::Content:
        content += '/';
        content += tags[marker.number];
        content += " <</MCID ";
        content += QByteArray::number(qulonglong(marker.number));
        content += ">> BDC\n";
        return;
    }
}

/// Takes a line off the front of \p stream.
std::string_view takeLine(std::string_view &stream)
{
    const size_t end = stream.find('\n');
    const std::string_view line = stream.substr(0, end);
    stream.remove_prefix(end == std::string_view::npos ? stream.size() : end + 1);
    return line;
}

} // namespace

void MarkerPainter::beginContent(int element)
{
    if (element == m_element)
        return;
    m_element = element;
    mark(Piece::Content, m_elements.size());
    m_elements.push_back(element);
}

void MarkerPainter::begin(Piece piece)
{
    m_element = -1;
    mark(piece, 0);
}

std::vector<int> MarkerPainter::endPage()
{
    m_element = -1;
    return std::exchange(m_elements, {});
}

void MarkerPainter::mark(Piece piece, size_t number)
{
    m_painter.fillRect(
        QRectF{-double(kFarLeft) - double(number), -double(kFarUp) - double(piece), 1, 1},
        Qt::black);
}

QByteArray markContent(std::string_view stream, const std::vector<const char *> &tags)
{
    QByteArray content;
    content.reserve(qsizetype(stream.size()) + qsizetype(tags.size()) * 32 + 64);
    content += "/Artifact BMC\n";
    size_t found = 0;
    while (!stream.empty()) {
        const std::string_view line = takeLine(stream);
        const std::optional<Marker> marker = markerOf(line);
        if (!marker) {
            content.append(line.data(), qsizetype(line.size()));
            content += '\n';
            continue;
        }
        if (takeLine(stream) != "f")
            return {};
        if (marker->piece == Piece::Content) {
            if (marker->number != found || found >= tags.size())
                return {};
            ++found;
        }
        content += "EMC\n";
        appendTag(content, *marker, tags);
    }
    if (found != tags.size())
        return {};
    content += "EMC\n";
    return content;
}

} // namespace redress::pdf
