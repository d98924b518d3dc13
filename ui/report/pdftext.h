// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace redress {

/// What a letter says that Redress made as PDF: line after line, in the marks of letters, so that
/// stars and hashes in it are read as themselves. Headers and footers of its pages are among it.
///
/// It reads what Qt writes: glyphs of two bytes with a map to characters. \return nothing of a PDF
/// that is otherwise, or damaged. Any thread.
QString textOfPdf(const QByteArray &pdf);

/// The same of a document by its media type; PDF and e-mails alone have words that can be had.
QString textOfDocument(const QString &mediaType, const QByteArray &content);

} // namespace redress
