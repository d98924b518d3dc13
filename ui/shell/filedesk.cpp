// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filedesk.h"

#include "core/store/members.h"
#include "ui/shell/filedialogs.h"
#include "ui/widgets/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kSuffix = u".redress"_s;

QString withSuffix(const QString &path)
{
    return path.endsWith(kSuffix, Qt::CaseInsensitive) ? path : path + kSuffix;
}

/// What of a council's name can stand in the name of a file.
QString fileNameFor(const QString &council)
{
    QString name;
    for (const QChar c : council.toLower()) {
        if (c.isLetterOrNumber())
            name.append(c);
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name.append(u'-');
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? u"complaints"_s : name;
}

} // namespace

FileDesk::FileDesk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{}

void FileDesk::setReceiver(std::function<bool()> mayClose,
                           std::function<void(std::unique_ptr<CaseStore>)> receive)
{
    m_mayClose = std::move(mayClose);
    m_receive = std::move(receive);
}

QString FileDesk::fileFilter()
{
    return tr("Case files (*.redress);;All files (*)");
}

QString FileDesk::folder() const
{
    QString last = m_parts.settings.value(Settings::Key::LastFolder).toString();
    if (!last.isEmpty() && QFileInfo::exists(last))
        return last;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void FileDesk::noteFolder(const QString &path)
{
    m_parts.settings.setValue(Settings::Key::LastFolder, QFileInfo(path).absolutePath());
}

void FileDesk::handOver(std::unique_ptr<CaseStore> store)
{
    if (!store->isSample())
        m_parts.settings.addRecentFile(store->path());
    noteFolder(store->path());
    m_receive(std::move(store));
}

void FileDesk::open(const QString &path, Access access)
{
    if (!m_mayClose())
        return;
    auto opened = CaseStore::open(path, access, m_parts.who, m_parts.clock);
    if (opened) {
        handOver(std::move(opened).value());
        return;
    }
    const Error &error = opened.error();
    const bool isHeld = error.code == Error::Code::Busy;
    Q_EMIT refused({error, path, isHeld && access == Access::ReadWrite, isHeld});
}

void FileDesk::chooseAndOpen(Access access)
{
    const QString path = m_parts.dialogs.openFile(
        m_parts.window,
        access == Access::ReadOnly ? tr("Open for reading only") : tr("Open a case file"), folder(),
        fileFilter());
    if (!path.isEmpty())
        open(path, access);
}

void FileDesk::createNew()
{
    const QString council =
        m_parts.dialogs
            .askText(m_parts.window, tr("New file"),
                     tr("Name of the council, as it stands on letters and papers:"), {})
            .trimmed();
    if (council.isEmpty())
        return;
    const QString path = m_parts.dialogs.saveFile(
        m_parts.window, tr("Where to keep the file"),
        QDir(folder()).filePath(fileNameFor(council) + kSuffix), fileFilter());
    if (path.isEmpty() || !m_mayClose())
        return;
    auto made = CaseStore::create(withSuffix(path), m_parts.who, m_parts.clock);
    if (made) {
        const auto first = members::nameFirst(made.value()->database(), made.value()->signature());
        const auto named = first ? made.value()->setCouncilName(council) : first;
        if (named) {
            handOver(std::move(made).value());
            return;
        }
        made = named.error();
    }
    Q_EMIT refused({made.error(), withSuffix(path), false, false});
}

} // namespace redress
