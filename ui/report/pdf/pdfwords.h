// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace redress::pdf {

QString paintingPage(int page);
QString taggingPage(int page);

Error cancelled();
/// A figure has no sentence that says what it shows.
Error noAlternative(const QString &figure);
/// Qt or libqpdf did not do what they do in every version that was tried.
Error notAsPainted(const QString &detail);

} // namespace redress::pdf
