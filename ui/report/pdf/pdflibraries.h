// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace redress::pdf {

/// "qpdf 11.3.0": the libraries that finish a PDF, each with the version that it gives of itself.
QStringList libraryVersions();

} // namespace redress::pdf
