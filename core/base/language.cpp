// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QLocale>

namespace redress {

std::unique_ptr<QTranslator> programWords()
{
    auto words = std::make_unique<QTranslator>();
    const bool isLoaded = words->load(QLocale(), QStringLiteral("redress"), QStringLiteral("_"),
                                      QStringLiteral(":/redress/translations"));
    return isLoaded ? std::move(words) : nullptr;
}

} // namespace redress
