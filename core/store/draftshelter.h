// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/draftrepository.h"

#include <QString>

#include <optional>

namespace redress {

/// Drafts of a case file that cannot be written, because its drive does not answer, is full, or
/// another program writes: kept in a folder of the person on this computer until they can go into
/// the file. One file for each draft, which nobody else may read. \source ux 18
class DraftShelter final
{
public:
    /// \param folder is made when it is needed. \param casePath tells the drafts of one case file
    /// from those of others.
    DraftShelter(const QString &folder, const QString &casePath);

    Result<void> keep(const DraftKey &key, const Draft &draft) const;
    std::optional<Draft> find(const DraftKey &key) const;
    void drop(const DraftKey &key) const;

    /// Puts all that \p login left here into the file, unless that holds a later draft, and forgets
    /// it here. What still cannot be written stays. \return how many went into the file.
    int bringBack(Database &database, const QString &login) const;

private:
    QString pathOf(const DraftKey &key) const;

    QString m_folder;
    QString m_casePath;
};

} // namespace redress
