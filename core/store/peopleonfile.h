// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ids.h"
#include "core/store/database.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// Somebody who appears on a case, as the file knows them.
struct PersonOnFile {
    QString name;
    std::optional<QDate> bornOn;

    bool operator==(const PersonOnFile &) const = default;
};

/// The people of one case, whatever their role, and whom its compliment came from; without a case
/// all whom the file knows. \throws StorageError
std::vector<PersonOnFile> peopleOnFile(Database &database, std::optional<CaseId> onCase = {});

} // namespace redress
