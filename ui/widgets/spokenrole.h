// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace redress {

/// What screen readers call the kind of \p widget, where Qt knows none for its class. To be said
/// before anybody has asked, as in the constructor.
void setSpokenRole(QWidget *widget, QAccessible::Role role);

} // namespace redress
