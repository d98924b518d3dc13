// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/acts.h"
#include "core/store/unitofwork.h"

/// What can be done to a case without a stage: it is acknowledged, and the reply to an enquiry or a
/// representation is given more time, put on hold and taken up again.
/// \source domain 3.2, "MP / Cllr enquiry"; 3.3, "Pauses"; 8; S-11, S-26
namespace redress::caseacts {

/// Whether \p act is one of these.
bool isOfCase(const Act &act);

/// The case as it would be: after one of these, or after its reply.
CaseRecord after(const CaseView &view, const Act &act);

/// What proves the day of an act.
struct ActProof {
    std::optional<ContactId> contact; ///< The line of the contact log.
    QString words;                    ///< Or the name of the document.
};

/// Writes \p act, which was judged. \throws StorageError
void write(UnitOfWork &unit, const CaseView &view, const Act &act, const ActProof &proof);

/// Keeps what proves the acknowledgement, which the first stage takes over with it.
/// \throws StorageError
void writeAcknowledgementProof(UnitOfWork &unit, CaseId ofCase, std::optional<ContactId> contact,
                               std::optional<DocumentId> document);

} // namespace redress::caseacts
