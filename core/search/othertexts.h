// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <functional>
#include <vector>

namespace redress {

namespace casetext {
struct Wanted;
}

/// A short text of the records that searches look into.
enum class SearchedText {
    Reference,
    Note,
    DocumentName,
    Ombudsman,
    OmbudsmanAlone,
    UpheldIssues,
    Summary
};

/// Tells of every text with letters beyond ASCII: SQL cannot compare those, since lower() leaves
/// them as they are on SQLite and no engine leaves out their accents. What lower() and LIKE can
/// tell is left to them: all other texts. Throws StorageError.
/// \param take is told the case, or of OmbudsmanAlone the case at the Ombudsman, and the text.
void forEachWithOtherLetters(Database &database, SearchedText of,
                             const std::function<void(qint64 id, const QString &text)> &take);

/// The cases with such a text that has all the words of one of \p wanted, in their order, whatever
/// accents and letter case, and where SQL would not find them.
std::vector<qint64> casesWithOtherLetters(Database &database, SearchedText of,
                                          const std::vector<casetext::Wanted> &wanted);

} // namespace redress
