// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QCoreApplication>
#include <QLocale>

#include <gmock/gmock.h>

int main(int argc, char **argv)
{
    testing::InitGoogleMock(&argc, argv);
    const QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto words = redress::programWords();
    if (words)
        QCoreApplication::installTranslator(words.get());
    return RUN_ALL_TESTS();
}
