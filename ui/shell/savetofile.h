// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

namespace redress {

class PageHost;

/// Asks where to save; empty if the person went back. A name whose suffix is none of \p suffixes
/// gets the first of them.
QString askWhereToSave(PageHost &host, QWidget *parent, const QString &title,
                       const QString &proposedName, const QString &filter,
                       const QStringList &suffixes);

/// Writes the whole file or none of it, and says how it went in the message bar.
/// \return whether it was written.
bool writeToFile(PageHost &host, const QString &path, const QByteArray &content);

/// Asks where, writes the whole file or none of it, and says how it went in the message bar.
/// \return whether it was written.
bool saveToFile(PageHost &host, QWidget *parent, const QString &title, const QString &proposedName,
                const QString &filter, const QByteArray &content);

} // namespace redress
