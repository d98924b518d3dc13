// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace redress {

class PageHost;

/// "Thu 15 Jan 2026 at 09:14": when a draft was kept.
QString draftTime(const QDateTime &local);

/// Tells of all drafts that the person at the keyboard left in the file that was just opened, in
/// one message, and offers to go on with them. \source ux 4
void offerDrafts(PageHost &host);

} // namespace redress
