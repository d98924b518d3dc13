// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paperfile.h"

#include "core/base/savefile.h"
#include "core/exchange/html/paperhtml.h"
#include "core/report/printedwords.h"
#include "ui/report/odtwriter.h"
#include "ui/report/pdfwriter.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(redress::PaperFile)
};

} // namespace

std::optional<PaperFile> paperFileOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "pdf"_L1)
        return PaperFile::Pdf;
    if (ending == "html"_L1 || ending == "htm"_L1)
        return PaperFile::Html;
    if (ending == "odt"_L1)
        return PaperFile::Odt;
    return {};
}

QStringList paperFileEndings()
{
    return {u"pdf"_s, u"html"_s, u"odt"_s};
}

Result<void> writePaper(const Document &document, const PageLayout &pages, const QString &path,
                        const Progress &progress)
{
    const std::optional<PaperFile> file = paperFileOf(path);
    if (file == PaperFile::Pdf)
        return writePdf(pages, path, progress);
    if (file == PaperFile::Odt)
        return writeOdt(document, path, progress);
    if (file == PaperFile::Html) {
        progress.tell(paperwords::writingText(), 0, 1);
        return saveFile(path, paperAsHtml(document));
    }
    return Error{Error::Code::Invalid,
                 FileText::tr("A report is saved as .pdf, .html or .odt. Give the file a name that "
                              "ends in one of them."),
                 path};
}

} // namespace redress
