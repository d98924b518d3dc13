// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/casepaper.h"
#include "core/letters/redaction.h"

namespace redress {

/// A paper about a case in which its people have stand-ins.
struct RedactedCopy {
    Document document;
    std::vector<std::pair<QString, QString>> standIns; ///< Name, stand-in.
    std::vector<Replacement> replaced;
    QStringList leftOut; ///< Documents that have no text here, and so are not in the copy.
};

/// The case as it is recorded, with what its letters and texts say.
Result<RedactedCopy> redactedCase(CaseStore &store, const CaseOnPaper &about, QDate day);

/// One letter or text of the case.
/// \return Error::Code::Invalid for a document of which the file has no words.
Result<RedactedCopy> redactedDocument(CaseStore &store, const CaseOnPaper &about,
                                      const CaseDocument &document, QDate day);

} // namespace redress
