// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace redress {

/// The words of \p text as searches compare them: runs of letters and digits without letter case
/// and accents. An apostrophe parts no word: "children's" is "childrens".
QStringList searchWords(QStringView text);

/// The same words with a space before, between and after them, so that " foster" stands where a
/// word begins so, and " foster care " where these two words do. Empty if there are none.
QString plainWords(QStringView text);

} // namespace redress
