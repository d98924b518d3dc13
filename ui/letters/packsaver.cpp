// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/packsaver.h"

#include "core/letters/ombudsmanpack.h"
#include "ui/letters/documentcopy.h"
#include "ui/report/packpages.h"
#include "ui/report/pdfwriter.h"
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

struct PackText {
    Q_DECLARE_TR_FUNCTIONS(redress::PackSaver)
};

struct Saved {
    int pages = 0;
    int missing = 0;
};

QString askPath(PageHost &host, QWidget *parent, const QString &reference)
{
    QString folder = host.settings().value(Settings::Key::LastFolder).toString();
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = fileNameOf(PackText::tr("Pack %1", "a reference").arg(reference));
    QString path = host.dialogs().saveFile(parent, PackText::tr("Save the pack for the Ombudsman"),
                                           QDir(folder).filePath(name + u".pdf"_s),
                                           PackText::tr("PDF, as it prints (*.pdf)"));
    if (!path.isEmpty() && !path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        path += u".pdf"_s;
    return path;
}

void tellSaved(PageHost &host, const QString &path, const Saved &saved)
{
    const QString folder = QFileInfo(path).absolutePath();
    host.settings().setValue(Settings::Key::LastFolder, folder);
    const QString words = PackText::tr("Saved as %1, %n page(s).", nullptr, saved.pages)
                              .arg(QDir::toNativeSeparators(path));
    const auto opener = [](const QString &what) {
        return [what] { QDesktopServices::openUrl(QUrl::fromLocalFile(what)); };
    };
    host.messages().show(
        saved.missing > 0 ? MessageBar::Kind::Warning : MessageBar::Kind::Success,
        saved.missing > 0 ? PackText::tr("%1 Missing: %n thing(s), which its part 2 names.",
                                         "what was saved", saved.missing)
                                .arg(words)
                          : words,
        {{PackText::tr("&Open"), opener(path)}, {PackText::tr("Open &folder"), opener(folder)}});
}

} // namespace

void saveOmbudsmanPack(PageHost &host, QWidget *parent, const Result<CaseOnPaper> &about)
{
    Session &session = host.session();
    if (!about) {
        host.messages().show(MessageBar::Kind::Error, about.error().message);
        return;
    }
    const QString path = askPath(host, parent, about->reference());
    if (path.isEmpty())
        return;
    const auto made = ombudsmanPack(session.store(), *about, session.today());
    if (!made) {
        host.messages().show(MessageBar::Kind::Error, made.error().message);
        return;
    }
    const auto ofCase = about->id();
    auto *dialog = new TaskDialog(PackText::tr("Saving the pack for the Ombudsman"), parent);
    dialog->start<Saved>(
        [pack = *made, path](const Progress &progress) -> Result<Saved> {
            const PackPages pages = packPages(pack);
            const auto written = writePdf(pages.layout, path, progress);
            if (!written)
                return written.error();
            return Saved{int(pages.layout.pages.size()),
                         int(pack.missing.size() + pages.notShown.size())};
        },
        [&host, path, ofCase](const Result<Saved> &saved) {
            if (saved) {
                noteOutput(host, AccessEntry::Kind::Saved, QFileInfo(path).fileName(), ofCase);
                tellSaved(host, path, *saved);
                return;
            }
            host.messages().show(saved.error().code == Error::Code::Cancelled
                                     ? MessageBar::Kind::Info
                                     : MessageBar::Kind::Error,
                                 saved.error().message);
        });
}

} // namespace redress
