// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"
#include "core/store/referencedata.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace redress {

/// One change of what a section of the council's settings holds, in words for people.
struct SectionChange {
    qint64 id = 0; ///< Larger for what was written later.
    QDateTime atUtc;
    QString person;
    QString fact;   ///< "Name of the council"; of a value or service: "Minutes not sent: Name".
    QString before; ///< Empty where there was nothing.
    QString after;
    QString what; ///< "Words of the reports set"
    QString reason;

    bool operator==(const SectionChange &) const = default;
};

/// Who changed what in a section, the newest first. \source ux 15
/// \param most lines; older ones stay in the file.
Result<std::vector<SectionChange>> changesOfSection(Database &database,
                                                    const ReferenceData &reference,
                                                    const QString &section, int most);

} // namespace redress
