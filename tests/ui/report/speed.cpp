// SPDX-License-Identifier: GPL-3.0-or-later
// How long a large paper takes: paper_speed [tables of 25 rows and 11 columns].
#include "tests/ui/report/samplepapers.h"
#include "ui/report/layout.h"
#include "ui/report/pagepainter.h"
#include "ui/report/pdfwriter.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLocale>

#include <cstdio>

using namespace redress;

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const int tables = QGuiApplication::arguments().value(1, QStringLiteral("20")).toInt();
    const Document paper = largePaper(tables);
    registerPaperFonts();

    QElapsedTimer timer;
    timer.start();
    const PageLayout layout = layOut(paper);
    const qint64 laidOut = timer.restart();
    const Result<QByteArray> bytes = pdfBytes(layout);
    const qint64 written = timer.restart();
    const QImage image = pageImage(layout.pages.front(), 96);
    const qint64 painted = timer.elapsed();
    if (!bytes || image.isNull())
        return 1;
    std::printf("%zu pages, %zu elements: layout %lld ms, PDF %lld ms (%lld KB); one page on screen "
                "%lld ms\n",
                layout.pages.size(), layout.elements.size(), static_cast<long long>(laidOut),
                static_cast<long long>(written), static_cast<long long>(bytes->size() / 1024),
                static_cast<long long>(painted));
    return 0;
}
