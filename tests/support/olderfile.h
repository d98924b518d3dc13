// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

/// Makes an empty case file as the version of Redress made it whose newest step was \p schema.
void makeOlderFile(const QString &path, int schema, const QString &council);

/// The number of the step before the newest one.
int schemaBefore();

} // namespace redress
