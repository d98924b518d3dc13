// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPainter>

#include <cstddef>
#include <string_view>
#include <vector>

namespace redress::pdf {

/// What the painting after a marker belongs to.
enum class Piece { Content, Decoration, Repeated };

/// Paints the signs from which markContent() tells what is what: rectangles of one unit far off the
/// page, which Qt writes as they are, whatever the state of the painter.
class MarkerPainter final
{
public:
    explicit MarkerPainter(QPainter &painter)
        : m_painter(painter)
    {}

    /// What is painted next is the content of \p element.
    void beginContent(int element);
    /// What is painted next is no content.
    void begin(Piece piece);
    /// Ends a page. \return the elements of its content in order: their indices are the MCIDs.
    std::vector<int> endPage();

private:
    void mark(Piece piece, size_t number);

    QPainter &m_painter;
    std::vector<int> m_elements;
    int m_element = -1;
};

/// Replaces the markers in the content stream of a page by tags.
/// \param tags one for each MCID, as "P" or "TH".
/// \return nothing if not just the markers were found that had been painted.
QByteArray markContent(std::string_view stream, const std::vector<const char *> &tags);

} // namespace redress::pdf
