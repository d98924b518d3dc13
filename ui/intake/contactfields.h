// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/validation.h"

#include <QString>

namespace redress::contactfield {

// The keys of fields that are no columns of the import format.

inline const QString kName = QStringLiteral("name");
inline const QString kOnFile = QStringLiteral("on_file");
inline const QString kBackDated = QStringLiteral("back_dated_reason");

inline QString key(Field field)
{
    return QString(toStored(field));
}

} // namespace redress::contactfield
