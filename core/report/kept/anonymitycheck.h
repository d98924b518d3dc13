// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ids.h"
#include "core/report/document.h"
#include "core/report/reportdefinition.h"
#include "core/store/database.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// Somebody whom a report must not name.
struct ProtectedPerson {
    QString name;
    std::optional<QDate> bornOn;

    bool operator==(const ProtectedPerson &) const = default;
};

/// Something in a text from which a reader could tell who is meant.
struct IdentityFinding {
    enum class Kind { Name, Initials, BirthDate };

    Kind kind = Kind::Name;
    QString found; ///< As it stands in the text.
    QString where; ///< The heading above it, in a paper.

    bool operator==(const IdentityFinding &) const = default;
};

/// How closely a text is looked at.
enum class IdentityCare {
    /// Of one case: any name of its people, any pair of initials, any title with a surname, and any
    /// day with its year: of a child it may be the birthday, however late.
    OneCase,
    /// Of a whole paper: names in full, surnames behind a title, and birth dates on file or said to
    /// be such.
    Paper,
};

/// Looks for names, initials and dates of birth. Single letters behind a title, as in "Miss B", are
/// pseudonyms. \source features 111; domain 7, "Narrative"
std::vector<IdentityFinding>
findIdentities(const QString &text, const std::vector<ProtectedPerson> &people, IdentityCare care);

/// All text of a paper that people wrote, the notes beneath its tables and charts too; not the
/// names of rows and columns.
std::vector<IdentityFinding> findIdentities(const Document &document,
                                            const std::vector<ProtectedPerson> &people);

/// The people on a case, or all whom the file knows. \throws StorageError
std::vector<ProtectedPerson> knownPeople(Database &database, std::optional<CaseId> onCase = {});

/// "“Amira Khan” is the name of a person on file.": for people.
QString sentenceOf(const IdentityFinding &finding);

} // namespace redress
