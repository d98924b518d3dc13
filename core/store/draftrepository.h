// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// What somebody typed into a form and has not saved yet.
struct Draft {
    QDateTime savedAtUtc;
    QString body; ///< As the form wrote it.

    bool operator==(const Draft &) const = default;
};

/// Whose draft, of which form, and of which record where the form is about one that is stored.
struct DraftKey {
    QString login;
    QString form;
    std::optional<qint64> record = std::nullopt;

    bool operator==(const DraftKey &) const = default;
};

struct KeptDraft {
    DraftKey key;
    Draft draft;

    bool operator==(const KeptDraft &) const = default;
};

/// Drafts of one case file, one for each person, form and record; nobody overwrites another's.
///
/// A draft is no record: it counts nowhere and leaves no entry in the audit trail, and it is gone
/// once its form is saved or discarded. \source ux 4
class DraftRepository final
{
public:
    static Result<std::optional<Draft>> find(Database &database, const DraftKey &key);
    /// All that \p login left in \p form, the latest first.
    static Result<std::vector<KeptDraft>> all(Database &database, const QString &login,
                                              const QString &form);
    /// Puts \p draft in the place of the one before it.
    static Result<void> keep(Database &database, const DraftKey &key, const Draft &draft);
    static Result<void> remove(Database &database, const DraftKey &key);
};

} // namespace redress
