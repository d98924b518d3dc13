// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/people.h"
#include "core/store/database.h"
#include "core/store/recordwriter.h"

namespace redress {

// The rows of people as facts and back, for those who read and write them. All throw StorageError.

/// The key of a fact among StoredFacts.
QString column(PeopleField field);

StoredFacts storedFacts(const PersonFacts &person);

/// A record as it is stored, whichever it is linked to.
struct StoredPerson {
    PersonFacts facts;
    std::optional<PersonId> leading; ///< Of the record that it is one with, if it is.
};

/// \throws StorageError with code NotFound
StoredPerson storedPerson(Database &database, PersonId id);
/// The record whose details count for \p id: itself, or the one that it is linked to.
PersonFacts leadingPerson(Database &database, PersonId id);

} // namespace redress
