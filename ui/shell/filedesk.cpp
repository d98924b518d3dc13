// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filedesk.h"

#include "core/store/backupplan.h"
#include "core/store/carriedcopy.h"
#include "core/store/fileheader.h"
#include "core/store/members.h"
#include "core/store/patience.h"
#include "core/store/restore.h"
#include "core/store/upgrade.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/taskdialog.h"
#include "ui/widgets/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kSuffix = u".redress"_s;

/// Longer than a program takes that lives: it looks every five seconds whether it is asked.
constexpr std::chrono::seconds kPatience{12};

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

/// Whether a backup helps where \p path was refused. A name that was only mistyped has none.
bool isRestorable(Error::Code code, const QString &path)
{
    return code == Error::Code::Damaged ||
           ((code == Error::Code::Foreign || code == Error::Code::NotFound) &&
            !backupplan::made({}, path).empty());
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
    if (!store->isSample() && !restore::isBackup(store->path()))
        m_parts.settings.addRecentFile(store->path());
    noteFolder(store->path());
    m_receive(std::move(store));
}

void FileDesk::open(const QString &path, Access access)
{
    if (carriedcopy::isOne(path)) {
        noteFolder(path);
        Q_EMIT carriedChosen(path);
        return;
    }
    if (!m_mayClose())
        return;
    if (isCaseFile(path) && !isLogOfAnotherComputer(path)) {
        const auto seen = patience::lookAt(path, patience::kAtTheWindow);
        if (!seen) {
            Q_EMIT refused({seen.error(), path, false, true});
            return;
        }
    }
    if (access == Access::ReadWrite && upgrade::isWanted(path))
        bringUpToDate(path);
    else
        openNow(path, access);
}

void FileDesk::openNow(const QString &path, Access access)
{
    auto opened = CaseStore::open(path, access, m_parts.who, m_parts.clock, m_parts.caution);
    if (opened)
        handOver(std::move(opened).value());
    else
        refuse(opened.error(), path, access);
}

void FileDesk::refuse(const Error &error, const QString &path, Access access)
{
    const bool isHeld = error.code == Error::Code::Busy;
    const bool isForWriting = access == Access::ReadWrite;
    Q_EMIT refused(
        {error, path, isHeld && isForWriting,
         isHeld || error.code == Error::Code::Cancelled || error.code == Error::Code::Full,
         isHeld && isForWriting && holderOf(path).has_value(), isRestorable(error.code, path)});
}

/// Of a million cases that takes half a minute: beside the window, and told in it.
void FileDesk::bringUpToDate(const QString &path)
{
    auto *dialog = new TaskDialog(tr("Bringing %1 up to date").arg(QFileInfo(path).fileName()),
                                  m_parts.window);
    dialog->start<QString>(
        [path, who = m_parts.who, &clock = m_parts.clock](const Progress &progress) {
            return upgrade::run(path, who, clock, progress);
        },
        [this, path](const Result<QString> &copy) {
            if (copy)
                openNow(path, Access::ReadWrite);
            else
                refuse(copy.error(), path, Access::ReadWrite);
        });
}

void FileDesk::takeOver(const QString &path, const std::function<void()> &then)
{
    const auto holder = holderOf(path);
    if (!holder) { // closed meanwhile
        then();
        return;
    }
    const QString name = QFileInfo(path).fileName();
    const QString since = QLocale().toString(holder->sinceUtc.toLocalTime(), u"HH:mm"_s);
    const bool isSilent = holder->isSilent(m_parts.clock.nowUtc());
    const FileDialogs::Question question{
        tr("Take over the file"),
        isSilent
            ? tr("%1 has had %2 open on %3 since %4, and the program there gives no sign of "
                 "life.\n\n"
                 "If you take the file over, only you can save in it. Whatever %1 has saved is in "
                 "it. Should that computer be asleep and wake up, %1 is told that you have the "
                 "file, and keeps what is typed there, but cannot save it until you close.")
                  .arg(holder->person, name, holder->computer, since)
            : tr("%1 has %2 open on %3 since %4. Better ask first whether you may.\n\nIf you take "
                 "the file over, only you can save in it. Whatever %1 has saved is in it. What %1 "
                 "is "
                 "typing at this moment stays on the screen there and is kept as a draft; it can "
                 "be "
                 "saved when you have closed the file. %1 is told that it was you.")
                  .arg(holder->person, name, holder->computer, since),
        tr("&Take over"),
        {},
        true};
    if (m_parts.dialogs.ask(m_parts.window, question) != FileDialogs::Answer::Yes)
        return;
    auto *dialog = new TaskDialog(tr("Taking over the file"), m_parts.window);
    dialog->start<bool>(
        [path, who = m_parts.who,
         &clock = m_parts.clock](const Progress &progress) -> Result<bool> {
            const auto taken = takeOverLock(path, who, clock, kPatience, progress);
            return taken ? Result<bool>(true) : Result<bool>(taken.error());
        },
        [this, path, then](const Result<bool> &taken) {
            if (taken)
                then();
            else
                Q_EMIT refused({taken.error(), path, false, true, false});
        });
}

void FileDesk::chooseAndOpen(Access access)
{
    const QString path = m_parts.dialogs.openFile(
        m_parts.window,
        access == Access::ReadOnly ? tr("Open for reading only") : tr("Open a case file"), folder(),
        tr("Case files and copies with a password (*.redress *.redress-carried);;All files (*)"));
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
    auto made = CaseStore::create(withSuffix(path), m_parts.who, m_parts.clock, m_parts.caution);
    if (made) {
        const auto first = members::nameFirst(made.value()->database(), made.value()->signature());
        const auto named = first ? made.value()->setCouncilName(council) : first;
        if (named) {
            handOver(std::move(made).value());
            return;
        }
        made = named.error();
    }
    Q_EMIT refused({made.error(), withSuffix(path)});
}

} // namespace redress
