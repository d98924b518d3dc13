// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <QString>

namespace redress {

/// A name of the case file that no other file has, and that its copies share wherever they lie: the
/// beginning of the seal of its first unit of work. What leaves the file, as an event in a
/// calendar, is known by it again.
Result<QString> fileOrigin(Database &database);

} // namespace redress
