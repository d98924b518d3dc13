// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paperfonts.h"

#include <QFontDatabase>

#include <algorithm>
#include <array>

namespace redress {

namespace {

constexpr auto kFamily = QLatin1String("Liberation Sans");

bool registerFaces()
{
    constexpr std::array faces{
        QLatin1String(":/redress/fonts/LiberationSans-Regular.ttf"),
        QLatin1String(":/redress/fonts/LiberationSans-Bold.ttf"),
        QLatin1String(":/redress/fonts/LiberationSans-Italic.ttf"),
        QLatin1String(":/redress/fonts/LiberationSans-BoldItalic.ttf"),
    };
    return std::ranges::all_of(
        faces, [](QLatin1String face) { return QFontDatabase::addApplicationFont(face) >= 0; });
}

} // namespace

bool registerPaperFonts()
{
    static const bool areThere = registerFaces();
    return areThere;
}

QFont qtFont(const PaperFont &font)
{
    QFont made(kFamily);
    made.setPixelSize(font.size);
    made.setBold(font.isBold);
    made.setItalic(font.isItalic);
    // Glyphs keep the widths of their design at every scale, and come from no other typeface.
    made.setHintingPreference(QFont::PreferNoHinting);
    made.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferAntialias));
    return made;
}

} // namespace redress
