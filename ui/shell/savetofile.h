// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

namespace redress {

class PageHost;

/// Asks where, writes the whole file or none of it, and says how it went in the message bar.
/// \return whether it was written.
bool saveToFile(PageHost &host, QWidget *parent, const QString &title, const QString &proposedName,
                const QString &filter, const QByteArray &content);

} // namespace redress
