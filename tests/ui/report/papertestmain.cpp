// SPDX-License-Identifier: GPL-3.0-or-later
// Fonts, but no display.
#include <QGuiApplication>
#include <QLocale>

#include <gmock/gmock.h>

int main(int argc, char **argv)
{
    testing::InitGoogleMock(&argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    return RUN_ALL_TESTS();
}
