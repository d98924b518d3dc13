// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QByteArray>

namespace redress {

/// The paper as a web page, complete in one file: no script, nothing fetched from anywhere. It is
/// read by a screen reader, on a telephone, dark or light, and prints on A4.
///
/// Charts are drawings with a description, and their figures stand beneath in any case: folded away
/// where the paper does not print them. The same paper gives the same bytes. Any thread.
/// \source issue "The paper", "HTML as the accessible publication"
QByteArray paperAsHtml(const Document &document);

} // namespace redress
