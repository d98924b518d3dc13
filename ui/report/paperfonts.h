// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHashFunctions>

namespace redress {

/// Lengths on paper are counted in twentieths of a point: 1440 to the inch.
inline constexpr double kUnitsPerPoint = 20;

/// A face of the typeface of all papers, Liberation Sans. It is shipped, so that a paper breaks its
/// lines and pages alike on every computer.
struct PaperFont {
    int size = 220; ///< In units of the page: 220 is 11 pt.
    bool isBold = false;
    bool isItalic = false;

    bool operator==(const PaperFont &) const = default;
};

inline size_t qHash(const PaperFont &font, size_t seed = 0)
{
    return ::qHash(font.size * 4 + (font.isBold ? 2 : 0) + (font.isItalic ? 1 : 0), seed);
}

/// Makes the four faces known to Qt; a second call does nothing. Needs a QGuiApplication.
/// layOut() calls it by itself.
/// \return false if the typeface could not be read: papers would be set in another one.
bool registerPaperFonts();

/// The font in units: paint with it on a painter whose unit is that of the page, scaled as needed.
QFont qtFont(const PaperFont &font);

} // namespace redress
