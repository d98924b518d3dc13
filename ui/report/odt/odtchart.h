// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QByteArray>
#include <QSizeF>

namespace redress::odt {

/// A chart twice: as a drawing, and as a picture for programs that have no drawings of this kind.
struct ChartPictures {
    QSizeF size; ///< In units of the page.
    QByteArray svg;
    QByteArray png;
};

ChartPictures chartPictures(const ChartBlock &block);

} // namespace redress::odt
