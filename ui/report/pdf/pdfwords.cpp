// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/pdfwords.h"

#include <QCoreApplication>

namespace redress::pdf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(redress::PaperPdf)
};

} // namespace

QString paintingPage(int page)
{
    return Words::tr("Painting page %1").arg(page);
}

QString taggingPage(int page)
{
    return Words::tr("Tagging page %1").arg(page);
}

Error cancelled()
{
    return {Error::Code::Cancelled, Words::tr("The PDF was cancelled. Nothing was written."), {}};
}

Error noAlternative(const QString &figure)
{
    return {
        Error::Code::Invalid,
        Words::tr("A chart has no title and no sentence that says what it shows, which a PDF for "
                  "everybody needs. Give it a title and try again. Nothing was written."),
        figure};
}

Error notAsPainted(const QString &detail)
{
    return {Error::Code::Invalid,
            Words::tr("The PDF did not come out as it was painted, so it was not written. "
                      "Print the paper, or save it in another format."),
            detail};
}

} // namespace redress::pdf
