// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace redress {

/// What the format of a cell makes of the number in it.
struct NumberStyle {
    enum class Kind {
        Plain,
        Day,   ///< The number counts days; what is behind its point is the time of day.
        Time,  ///< Of a day alone.
        Zeros, ///< Figures are filled up with noughts at the front, as in 0117.
    };
    Kind kind = Kind::Plain;
    int width = 0; ///< Of Zeros: how many figures.

    bool operator==(const NumberStyle &) const = default;
};

/// The style behind a format's number, as the file format lists them, or its own \p code.
NumberStyle numberStyleOf(int formatId, const QString &code);

/// The text that a CSV file would have for the number \p value, written as in the sheet: days as
/// 2024-02-09, with the time of day behind them where there is one.
///
/// \param countsFrom1904 what old files of the Macintosh do. In all others day 60 is 29 February
/// 1900, which never was; it comes out as written and no reader takes it for a day.
QByteArray textOfNumber(QByteArrayView value, const NumberStyle &style, bool countsFrom1904);

} // namespace redress
