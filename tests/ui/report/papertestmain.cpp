// SPDX-License-Identifier: GPL-3.0-or-later
// Fonts, but no display.
#include "core/base/language.h"

#include <QGuiApplication>
#include <QLocale>

#include <gmock/gmock.h>

int main(int argc, char **argv)
{
    testing::InitGoogleMock(&argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto words = redress::programWords();
    if (words)
        QGuiApplication::installTranslator(words.get());
    return RUN_ALL_TESTS();
}
