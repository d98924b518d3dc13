// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace redress {

/// The words of a document of an office program, for searches: texts and notes of .docx, cells of
/// .xlsx, slides of .pptx, and whatever stands in .odt, .ods and .odp. Empty of anything else, of
/// what is locked, and of what is damaged before its first word. Reads no more than searches keep.
///
/// \source features 50
QString readOfficeText(const QByteArray &content);

} // namespace redress
