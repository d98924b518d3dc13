// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include <memory>

namespace redress {

/// The words of the program's language, of QLocale's default: in English, what is said of one and
/// of several. To be installed in the application by main(); null if there are none.
std::unique_ptr<QTranslator> programWords();

} // namespace redress
