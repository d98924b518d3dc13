// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/anycase.h"
#include "ui/people/peoplecase.h"

namespace redress {

/// The case whose contacts and documents are shown: one of the council, or one at the Ombudsman
/// that stands alone and has no stages.
struct PaperCase {
    PeopleCase of;
    CaseDossier dossier; ///< Of the council; empty of one that stands alone.

    PaperCase() = default;
    PaperCase(const CaseDossier &one) // Forms that know cases of the council alone give theirs.
        : of(one.record)
        , dossier(one)
    {}
    explicit PaperCase(const OmbudsmanRecord &record)
        : of(record)
    {}

    const AnyCaseId &id() const { return of.id; }
    bool isAlone() const { return of.isAlone(); }
};

} // namespace redress
