// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace redress {

/// Writes what was made for the person, such as a paper or a picture: the whole file or nothing.
///
/// A file that is there already stays until the new one is complete. Folders that are kept in step
/// with a server hold files back for a moment now and then, so it is tried three times.
/// \return NotFound without its folder, Conflict if \p path is a folder, ReadOnly, Full or Storage.
Result<void> saveFile(const QString &path, const QByteArray &content);

} // namespace redress
