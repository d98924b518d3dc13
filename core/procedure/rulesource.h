// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

/// Where a rule of a shipped procedure stands, such as "SI 2006/1738 regulations 14 and 15", in the
/// language that is spoken here. What the council has written in its place stays as it is.
QString ruleSourceHere(const QString &source);

} // namespace redress
