// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/report/document.h"

#include <QByteArray>
#include <QString>

namespace redress {

/// The paper as OpenDocument text, for those who go on working on it in LibreOffice or Word: styles
/// with names, headings with levels, tables with heads that repeat, wide ones on turned pages or in
/// parts, charts as drawings with a picture for programs that cannot draw them.
///
/// The same paper gives the same bytes. Any thread, once a QGuiApplication is there.
/// \return Error::Code::Storage if it could not be packed; Error::Code::Cancelled.
Result<QByteArray> odtBytes(const Document &document, const Progress &progress = {});

/// The same in a file: whole or not at all.
Result<void> writeOdt(const Document &document, const QString &path, const Progress &progress = {});

} // namespace redress
