// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartdata.h"
#include "ui/report/pagelayout.h"

namespace redress {

/// A chart by itself, with its title and notes, on a sheet that is just large enough: what is saved
/// as a picture (pageImage) or as PDF (writePdf) to be put into another paper.
///
/// Any thread, once a QGuiApplication is there. \param author the council.
PageLayout chartPage(const ChartData &chart, const QString &author);

} // namespace redress
