// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

class QWidget;

namespace redress {

/// What a rule says of a field, in our own words, and where it stands. \source features B20
struct Guidance {
    QString rule; ///< "Regulations 2006, regulation 16"
    QString words;
    QString place; ///< Where the manual says more: "law#stage-2".
};

/// All fields with guidance, by their names as HelpContext knows them.
QHash<QString, Guidance> guidance();

/// Of a field, or of what it is a part of; nothing where no rule is known.
std::optional<Guidance> guidanceFor(const QWidget *field);

/// Gives every field within \p root that has guidance and says nothing else the words for What's
/// This.
void explainFields(QWidget *root);

} // namespace redress
