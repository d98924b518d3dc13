// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/report/pagelayout.h"

#include <QByteArray>
#include <QString>

namespace redress {

/// The paper as tagged PDF, as PDF/UA-1 asks for: structure, language, title, bookmarks and links.
///
/// The same pages give the same bytes. Any thread.
/// \return Error::Code::Invalid if a figure has no alternative text or the file did not come out as
/// it was painted; Error::Code::Cancelled.
Result<QByteArray> pdfBytes(const PageLayout &layout, const Progress &progress = {});

/// Writes it to \p path. The file appears whole or not at all; one that is there stays until then.
/// \return beside the above that of saveFile().
Result<void> writePdf(const PageLayout &layout, const QString &path, const Progress &progress = {});

} // namespace redress
