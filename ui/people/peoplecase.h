// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/store/restriction.h"
#include "ui/shell/formdraft.h"

namespace redress {

class PageHost;

/// The case on which people are: one of the council, or one at the Ombudsman that stands alone.
struct PeopleCase {
    AnyCaseId id = CaseId();
    QString reference;
    std::optional<ListItemId> complainantType; ///< By which statistics count a case of the council.

    PeopleCase() = default;
    PeopleCase(const CaseRecord &record) // Forms that know cases of the council alone give theirs.
        : id(record.id)
        , reference(record.reference)
        , complainantType(record.complainantType)
    {}
    /// Of one that is linked, the case of the council has the people.
    explicit PeopleCase(const OmbudsmanRecord &record)
        : id(record.caseId ? AnyCaseId(*record.caseId) : AnyCaseId(record.id))
        , reference(record.reference)
    {}

    bool isAlone() const { return std::holds_alternative<OmbudsmanId>(id); }
    /// Of a small form of the case, by which its draft is known.
    FormDraft::About about(const QString &form, const QString &variant, const QString &words) const;
};

void offerUndo(Session &session, ChangeSetId unit, const PeopleCase &of);

/// Goes to the tab of a case, whichever it is.
void openAnyCase(PageHost &host, const AnyCaseId &id);

} // namespace redress
