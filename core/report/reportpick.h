// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace redress {

/// What the writer chose to print, in words of its own and without names: a key action, a
/// compliment, a case study, a case of the Ombudsman. Nothing else of the record is printed.
struct ReportPick {
    QString record; ///< What it was chosen from, as "action:12"; empty if it was written by hand.
    QString title;  ///< "Robin's story"
    QString text;   ///< With fields and marks; a line feed begins a paragraph.
    QStringList actions; ///< What was done about it, or what the Ombudsman required.
    QString source;      ///< Whom a compliment is about or from.

    bool operator==(const ReportPick &) const = default;
};

QJsonObject pickToJson(const ReportPick &pick);
ReportPick pickFromJson(const QJsonObject &object);

} // namespace redress
