// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papersaver.h"

#include "core/report/reportcontext.h"
#include "ui/report/paperfile.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/outputlog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/shell/taskdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/settings.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct SaveText {
    Q_DECLARE_TR_FUNCTIONS(redress::PaperSaver)
};

/// Whether a file that exists may be written over.
bool mayReplace(PageHost &host, QWidget *parent, const QString &path)
{
    return !QFileInfo::exists(path) ||
           host.dialogs().ask(
               parent, {SaveText::tr("Replace the file?"),
                        SaveText::tr("%1 exists already.").arg(QDir::toNativeSeparators(path)),
                        SaveText::tr("&Replace it"),
                        {},
                        true}) == FileDialogs::Answer::Yes;
}

/// Where to; empty if the person went back.
QString askPath(PageHost &host, QWidget *parent, const QString &proposed)
{
    QString folder = host.settings().value(Settings::Key::LastFolder).toString();
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = host.dialogs().saveFile(
        parent, SaveText::tr("Save the report"), QDir(folder).filePath(proposed),
        QStringList{SaveText::tr("PDF, as it prints (*.pdf)"),
                    SaveText::tr("Web page, to be published (*.html *.htm)"),
                    SaveText::tr("OpenDocument, for LibreOffice and Word (*.odt)")}
            .join(u";;"_s));
    if (path.isEmpty() || paperFileOf(path))
        return path;
    path += ".pdf"_L1;
    // The dialog has asked about the name without its ending only.
    return mayReplace(host, parent, path) ? path : QString();
}

void openPath(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

/// \param pages of a PDF; 0 where there are none.
void tellSaved(PageHost &host, const QString &path, int pages)
{
    noteOutput(host, AccessEntry::Kind::Saved, QFileInfo(path).fileName());
    const QString folder = QFileInfo(path).absolutePath();
    host.settings().setValue(Settings::Key::LastFolder, folder);
    host.messages().show(MessageBar::Kind::Success,
                         (pages > 0 ? SaveText::tr("Saved as %1, %n page(s).", nullptr, pages)
                                    : SaveText::tr("Saved as %1."))
                             .arg(QDir::toNativeSeparators(path)),
                         {{SaveText::tr("&Open"), [path] { openPath(path); }},
                          {SaveText::tr("Open &folder"), [folder] { openPath(folder); }}});
}

struct Copies {
    PaperPointer internal;
    PaperPointer open;
};

Result<Copies> composeCopies(PaperSource source, const Progress &progress)
{
    Copies copies;
    for (const bool isPublic : {false, true}) {
        source.request.isPublic = isPublic;
        const auto paper = composePaper(source, progress);
        if (!paper)
            return paper.error();
        (isPublic ? copies.open : copies.internal) = *paper;
    }
    return copies;
}

QString publicPathBeside(const QString &path)
{
    const QFileInfo file(path);
    return file.dir().filePath(file.completeBaseName() + u"-public."_s + file.suffix());
}

void tellBothSaved(PageHost &host, const QString &path, const QString &publicPath)
{
    for (const QString &one : {path, publicPath})
        noteOutput(host, AccessEntry::Kind::Saved, QFileInfo(one).fileName());
    const QString folder = QFileInfo(path).absolutePath();
    host.settings().setValue(Settings::Key::LastFolder, folder);
    host.messages().show(MessageBar::Kind::Success,
                         SaveText::tr("Both copies were saved: %1 and %2.")
                             .arg(QDir::toNativeSeparators(path), QFileInfo(publicPath).fileName()),
                         {{SaveText::tr("Open &folder"), [folder] { openPath(folder); }}});
}

} // namespace

QString proposedPaperName(const PaperRequest &request, bool isSample)
{
    const QString id =
        request.definition == "annual-report"_L1 ? u"annual-report"_s : u"committee-report"_s;
    QString name = u"%1-%2"_s.arg(id, request.period.year.label());
    if (request.period.throughQuarter < 4)
        name += u"-Q%1"_s.arg(request.period.throughQuarter);
    if (request.isPublic)
        name += u"-public"_s;
    return (isSample ? u"sample-"_s : QString()) + name + u".pdf"_s;
}

void savePaper(PageHost &host, QWidget *parent, const PaperPointer &paper)
{
    const bool isSample = host.session().store().isSample();
    const QString path = askPath(host, parent, proposedPaperName(paper->request, isSample));
    if (path.isEmpty())
        return;
    auto *dialog = new TaskDialog(SaveText::tr("Saving the report"), parent);
    dialog->start<int>(
        [paper, path](const Progress &progress) -> Result<int> {
            const auto written = writePaper(paper->document, paper->layout, path, progress);
            if (!written)
                return written.error();
            return paperFileOf(path) == PaperFile::Pdf ? int(paper->layout.pages.size()) : 0;
        },
        [&host, path](const Result<int> &pages) {
            if (pages)
                tellSaved(host, path, *pages);
            else
                host.messages().show(pages.error().code == Error::Code::Cancelled
                                         ? MessageBar::Kind::Info
                                         : MessageBar::Kind::Error,
                                     pages.error().message);
        });
}

void saveBothCopies(PageHost &host, QWidget *parent, const PaperRequest &asked)
{
    const bool isSample = host.session().store().isSample();
    PaperRequest request = asked;
    request.isPublic = false;
    const auto context = reportContext(host.session().store(), request.period);
    if (!context) {
        host.messages().show(MessageBar::Kind::Error, context.error().message);
        return;
    }
    const QString path = askPath(host, parent, proposedPaperName(request, isSample));
    const QString publicPath = publicPathBeside(path);
    if (path.isEmpty() || !mayReplace(host, parent, publicPath))
        return;
    const CaseStore &store = host.session().store();
    const PaperSource source{store.path(), store.who(), host.session().reference(), *context,
                             request};
    auto *dialog = new TaskDialog(SaveText::tr("Saving both copies"), parent);
    dialog->start<int>(
        [source, path, publicPath](const Progress &progress) -> Result<int> {
            const auto copies = composeCopies(source, progress);
            if (!copies)
                return copies.error();
            const ComposedPaper &internal = *copies->internal;
            const ComposedPaper &open = *copies->open;
            if (const auto first = writePaper(internal.document, internal.layout, path, progress);
                !first)
                return first.error();
            const auto written = writePaper(open.document, open.layout, publicPath, progress);
            return written ? Result<int>(int(copies->internal->layout.pages.size()))
                           : Result<int>(written.error());
        },
        [&host, path, publicPath](const Result<int> &pages) {
            if (pages)
                tellBothSaved(host, path, publicPath);
            else
                host.messages().show(pages.error().code == Error::Code::Cancelled
                                         ? MessageBar::Kind::Info
                                         : MessageBar::Kind::Error,
                                     pages.error().message);
        });
}

} // namespace redress
