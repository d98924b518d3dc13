// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/casepaper.h"

class QWidget;

namespace redress {

class PageHost;

/// Asks where the pack for the Ombudsman shall be saved, makes it on another thread, and tells what
/// it lacks. \source features B14
void saveOmbudsmanPack(PageHost &host, QWidget *parent, const Result<CaseOnPaper> &about);

} // namespace redress
