// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/report/document.h"
#include "ui/report/pagelayout.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace redress {

/// What a paper is saved as; the ending of the name says which.
enum class PaperFile {
    Pdf,  ///< Tagged, as it prints.
    Html, ///< One web page.
    Odt,  ///< For a word processor.
};

/// Nothing for another ending.
std::optional<PaperFile> paperFileOf(const QString &path);
/// "pdf", "html" and "odt": the endings that paperFileOf() knows, the usual one first.
QStringList paperFileEndings();

/// Writes the paper as the ending of \p path says: the whole file or nothing. Any thread, once a
/// QGuiApplication is there.
/// \param pages the paper laid out, which only a PDF needs.
/// \return Error::Code::Invalid for another ending, or what the writers return.
Result<void> writePaper(const Document &document, const PageLayout &pages, const QString &path,
                        const Progress &progress = {});

} // namespace redress
