// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

namespace redress {

/// The sheet and its margins, in units of the page (20 to the point).
///
/// The text keeps 20 mm from every edge; the running lines stand in the margin above and below it,
/// 12 mm from the edge, which every office printer reaches.
struct PaperFormat {
    QSizeF sheet{11900, 16840}; ///< Upright: A4.
    double sideMargin = 1134;
    double headMargin = 720;  ///< From the upper edge to the running head.
    double bodyTop = 1300;    ///< From the upper edge to the text.
    double bodyBottom = 1220; ///< From the lower edge to the text.
    double footMargin = 660;  ///< From the lower edge to the end of the running foot.
    bool hasRunningLines = true;

    QSizeF sheetSize(bool isLandscape) const { return isLandscape ? sheet.transposed() : sheet; }
    QRectF body(bool isLandscape) const
    {
        const QSizeF size = sheetSize(isLandscape);
        return {sideMargin, bodyTop, size.width() - 2 * sideMargin,
                size.height() - bodyTop - bodyBottom};
    }
};

} // namespace redress
