// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <gtest/gtest.h>

#include <ostream>

namespace redress {

/// A file or folder of tests/data.
inline QString testData(const QString &name)
{
    return QStringLiteral(REDRESS_TEST_DATA "/") + name;
}

/// "2024-02-09" as a day.
inline QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

} // namespace redress

// How GoogleTest prints Qt's values when a comparison fails.
QT_BEGIN_NAMESPACE
inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}
inline void PrintTo(const QDate &date, std::ostream *out)
{
    *out << date.toString(Qt::ISODate).toStdString();
}
QT_END_NAMESPACE
