// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pagelayout.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <QString>

namespace redress::pdf {

/// Text as PDF keeps it: a string in UTF-16 where it must be.
inline QPDFObjectHandle textValue(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// A length in units as points.
inline QPDFObjectHandle points(double units)
{
    return QPDFObjectHandle::newReal(units / kUnitsPerPoint, 2);
}

/// A rectangle of the page: PDF counts upwards from the lower edge.
inline QPDFObjectHandle rectangle(const QRectF &rect, const PaperPage &page)
{
    QPDFObjectHandle array = QPDFObjectHandle::newArray();
    array.appendItem(points(rect.left()));
    array.appendItem(points(page.size.height() - rect.bottom()));
    array.appendItem(points(rect.right()));
    array.appendItem(points(page.size.height() - rect.top()));
    return array;
}

/// Where a link or bookmark leads: a place on a page, with the scale as it is.
inline QPDFObjectHandle destination(const PageLayout &layout, const PaperPlace &place,
                                    const std::vector<QPDFObjectHandle> &pages)
{
    constexpr double kAir = 100; // Above what is led to.
    const double height = layout.pages[size_t(place.page)].size.height();
    QPDFObjectHandle array = QPDFObjectHandle::newArray();
    array.appendItem(pages[size_t(place.page)]);
    array.appendItem(QPDFObjectHandle::newName("/XYZ"));
    array.appendItem(QPDFObjectHandle::newNull());
    array.appendItem(points(height - place.y + kAir));
    array.appendItem(QPDFObjectHandle::newNull());
    return array;
}

} // namespace redress::pdf
