// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/savetofile.h"

#include "core/base/savefile.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/outputlog.h"
#include "ui/shell/pagehost.h"
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

struct SaveText {
    Q_DECLARE_TR_FUNCTIONS(redress::SaveToFile)
};

} // namespace

QString askWhereToSave(PageHost &host, QWidget *parent, const QString &title,
                       const QString &proposedName, const QString &filter,
                       const QStringList &suffixes)
{
    QString folder = host.settings().value(Settings::Key::LastFolder).toString();
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path =
        host.dialogs().saveFile(parent, title, QDir(folder).filePath(proposedName), filter);
    if (path.isEmpty() || suffixes.isEmpty() ||
        suffixes.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive))
        return path;
    return path + QLatin1Char('.') + suffixes.first();
}

bool writeToFile(PageHost &host, const QString &path, const QByteArray &content)
{
    if (const auto saved = saveFile(path, content); !saved) {
        host.messages().show(MessageBar::Kind::Error, saved.error().message);
        return false;
    }
    noteOutput(host, AccessEntry::Kind::Saved, QFileInfo(path).fileName());
    const QString written = QFileInfo(path).absolutePath();
    host.settings().setValue(Settings::Key::LastFolder, written);
    host.messages().show(MessageBar::Kind::Success,
                         SaveText::tr("Saved as %1.").arg(QDir::toNativeSeparators(path)),
                         {{SaveText::tr("&Open folder"), [written] {
                               QDesktopServices::openUrl(QUrl::fromLocalFile(written));
                           }}});
    return true;
}

bool saveToFile(PageHost &host, QWidget *parent, const QString &title, const QString &proposedName,
                const QString &filter, const QByteArray &content)
{
    const QString path = askWhereToSave(host, parent, title, proposedName, filter, {});
    return !path.isEmpty() && writeToFile(host, path, content);
}

} // namespace redress
