// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/accesslog.h"

#include <QString>

#include <optional>

class QWidget;

namespace redress {

class PageHost;
struct Sheets;

/// Notes in the file that something was printed or saved outside of it, and says where that cannot
/// be noted. A file that is open for reading only takes no notes.
void noteOutput(PageHost &host, AccessEntry::Kind kind, const QString &what,
                const std::optional<AnyCaseId> &ofCase = {});

/// Shows the preview of what is printed, and notes under \p what if it is printed from there; says
/// so if that failed. Printer and paper are remembered for each \p parent by its object name.
void previewAndNote(PageHost &host, QWidget *parent, const Sheets &sheets, const QString &what,
                    const std::optional<AnyCaseId> &ofCase = {});

} // namespace redress
