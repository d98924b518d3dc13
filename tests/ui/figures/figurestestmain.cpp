// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLocale>

#include <gmock/gmock.h>

int main(int argc, char **argv)
{
    testing::InitGoogleMock(&argc, argv);
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto words = redress::programWords();
    if (words)
        QCoreApplication::installTranslator(words.get());
    if (QFontDatabase::families().isEmpty())
        QApplication::setFont(redress::ownFont());
    return RUN_ALL_TESTS();
}
