// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace redress {

/// What F1 tells of one field. \source ux 6
struct FieldHelp {
    QString name; ///< Of the field, as its label says.
    QString words;
};

/// From what the field says of itself: its hint, what is wrong with it, and the keys that it takes.
/// \return nothing where there is nothing to say, as for a table; the page then speaks for itself.
std::optional<FieldHelp> fieldHelp(const QWidget *field);

} // namespace redress
