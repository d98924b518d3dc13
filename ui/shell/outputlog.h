// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/accesslog.h"

#include <QString>

#include <optional>

class QWidget;

namespace redress {

class PageHost;

/// Notes in the file that something was printed or saved outside of it, and says where that cannot
/// be noted. A file that is open for reading only takes no notes.
void noteOutput(PageHost &host, AccessEntry::Kind kind, const QString &what,
                std::optional<CaseId> ofCase = {});

/// Shows the preview of a TablePrinter or a DocumentPrinter, and notes under \p what if it is
/// printed from there.
template <typename Printer>
void previewAndNote(PageHost &host, QWidget *parent, const Printer &printer, const QString &what,
                    std::optional<CaseId> ofCase = {})
{
    if (printer.preview(parent))
        noteOutput(host, AccessEntry::Kind::Printed, what, ofCase);
}

} // namespace redress
