// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of made-up papers, to be looked at: paper_gallery FOLDER [dots per inch].
#include "tests/ui/report/samplepapers.h"
#include "ui/report/layout.h"
#include "ui/report/pagepainter.h"
#include "ui/report/pdfwriter.h"

#include <QGuiApplication>
#include <QLocale>

#include <cstdio>

using namespace redress;

namespace {

void save(const PageLayout &layout, const QString &folder, const QString &name, double dotsPerInch,
          PageLook look = PageLook::AsPrinted)
{
    int number = 0;
    for (const PaperPage &page : layout.pages) {
        const QString file =
            QStringLiteral("%1/%2-%3.png").arg(folder, name).arg(++number, 2, 10, QLatin1Char('0'));
        if (!pageImage(page, dotsPerInch, look).save(file))
            std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QStringList arguments = QGuiApplication::arguments();
    const QString folder = arguments.value(1, QStringLiteral("."));
    const double dotsPerInch = arguments.value(2, QStringLiteral("96")).toDouble();
    const PageLayout paper = layOut(committeePaper());
    save(paper, folder, QStringLiteral("paper"), dotsPerInch);
    save(paper, folder, QStringLiteral("marked"), dotsPerInch, PageLook::Marked);
    const Result<void> pdf = writePdf(paper, folder + QStringLiteral("/paper.pdf"));
    if (!pdf)
        std::fprintf(stderr, "%s (%s)\n", qPrintable(pdf.error().message),
                     qPrintable(pdf.error().detail));
    return pdf ? 0 : 1;
}
