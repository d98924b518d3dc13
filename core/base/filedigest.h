// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace redress {

/// The SHA-256 of what a file holds, as 64 hexadecimal digits in small letters: what `sha256sum`
/// and `certutil -hashfile` print. Read in blocks, so that a file of any length takes little
/// memory. \return an error of code Storage, in the words of the operating system, if the file
/// cannot be read to its end.
Result<QString> sha256OfFile(const QString &path);

} // namespace redress
