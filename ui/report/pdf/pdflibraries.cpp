// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/pdflibraries.h"

#include <qpdf/QPDF.hh>

namespace redress::pdf {

QStringList libraryVersions()
{
    return {QStringLiteral("qpdf %1").arg(QString::fromStdString(QPDF::QPDFVersion()))};
}

} // namespace redress::pdf
