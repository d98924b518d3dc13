// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <memory>
#include <optional>

namespace redress::cli {

/// The application object of the terminal program.
///
/// Commands that set text need fonts, so they get a QGuiApplication that draws into memory; no
/// display is needed by any. The others start without fonts, in a third of the time.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv);

/// Takes "--language cy" or "--language=cy" out of \p arguments, which no command knows. \return
/// nothing if none is asked for.
std::optional<QString> takeLanguage(QStringList &arguments);

} // namespace redress::cli
