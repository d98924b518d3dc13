// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filelock.h"

#include "core/base/paths.h"
#include "core/base/savefile.h"
#include "core/store/database.h"
#include "core/store/filehead.h"
#include "core/store/lockpath.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QLockFile>
#include <QMutex>
#include <QMutexLocker>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QThread>
#include <QUuid>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct LockText {
    Q_DECLARE_TR_FUNCTIONS(redress::CaseStore)
};

constexpr qint64 kSignEverySeconds = 60;
constexpr qint64 kSilentAfterSeconds = 15 * kSignEverySeconds;
constexpr std::chrono::milliseconds kLookEvery{100};
const QString kFullDisk = u"13"_s; ///< As SQLite counts its errors.

/// Windows writes the name of a computer in capitals in one place and as it is in another.
bool isThisComputer(const QString &name)
{
    return name.compare(QSysInfo::machineHostName(), Qt::CaseInsensitive) == 0;
}

QString notePath(const QString &path)
{
    return path + u".inuse"_s;
}

/// What stands in the note beside a file that is open.
struct Note {
    Holder holder;
    QString token;
    bool givesSigns = false;
    std::optional<Holder> asker = std::nullopt; ///< Who wants the file now.
};

QJsonObject objectOf(const Holder &holder)
{
    return {{"person"_L1, holder.person},
            {"computer"_L1, holder.computer},
            {"since"_L1, holder.sinceUtc.toString(Qt::ISODate)}};
}

Holder holderFrom(const QJsonObject &object)
{
    return {object.value("person"_L1).toString(), object.value("computer"_L1).toString(),
            QDateTime::fromString(object.value("since"_L1).toString(), Qt::ISODate).toUTC()};
}

std::optional<Note> readNote(const QString &path)
{
    QFile file(notePath(path));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonDocument read = QJsonDocument::fromJson(file.readAll());
    if (!read.isObject())
        return std::nullopt;
    const QJsonObject object = read.object();
    Note note{holderFrom(object), object.value("token"_L1).toString(),
              object.value("signs"_L1).toBool()};
    if (note.givesSigns)
        note.holder.lastSignUtc = QFileInfo(file).lastModified().toUTC();
    if (object.contains("asked"_L1))
        note.asker = holderFrom(object.value("asked"_L1).toObject());
    return note;
}

/// The time of the file is that of the last sign of life.
void setNoteTime(const QString &path, const QDateTime &atUtc)
{
    QFile file(notePath(path));
    if (file.open(QIODevice::ReadWrite))
        file.setFileTime(atUtc, QFileDevice::FileModificationTime);
}

Result<void> writeNote(const QString &path, const Note &note, const QDateTime &atUtc)
{
    QJsonObject object = objectOf(note.holder);
    object.insert("token"_L1, note.token);
    object.insert("signs"_L1, note.givesSigns);
    if (note.asker)
        object.insert("asked"_L1, objectOf(*note.asker));
    auto saved = saveFile(notePath(path), QJsonDocument(object).toJson());
    if (saved)
        setNoteTime(path, atUtc);
    return saved;
}

QString moment(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime(), u"HH:mm, d MMM yyyy"_s);
}

Error busy(const QString &path, const Operator &who, const Clock &clock)
{
    const auto holder = holderOf(path);
    const QString name = QFileInfo(path).fileName();
    if (!holder)
        return {Error::Code::Busy,
                LockText::tr("%1 is open in another program. Nothing was changed. Close it there, "
                             "or open the file for reading.")
                    .arg(name),
                path};
    if (holder->isSilent(clock.nowUtc()))
        return {Error::Code::Busy,
                LockText::tr("%1 has had %2 open on %3 since %4, but the program there has given "
                             "no sign of life since %5: that computer may be off or asleep. "
                             "Nothing was changed. Open the file for reading, or take it over.")
                    .arg(holder->person, name, holder->computer, moment(holder->sinceUtc),
                         moment(*holder->lastSignUtc)),
                path};
    if (isThisComputer(holder->computer) && holder->person == who.person)
        return {Error::Code::Busy,
                LockText::tr("You (%1) have %2 open in another window on this computer, %3, since "
                             "%4. Nothing was changed. Go on there, or open the file for reading.")
                    .arg(holder->person, name, holder->computer, moment(holder->sinceUtc)),
                path};
    return {Error::Code::Busy,
            LockText::tr("%1 has %2 open on %3 since %4. Nothing was changed. Ask for it to be "
                         "closed there, or open the file for reading.")
                .arg(holder->person, name, holder->computer, moment(holder->sinceUtc)),
            path};
}

/// Whether the program that left a lock runs no more. Asked of a copy: a lock in a folder that
/// cannot be written cannot be taken over, and looks held for ever.
bool isOfTheDead(const QString &lockFile)
{
    const QTemporaryDir room;
    const QString copy = room.filePath(u"copy.lock"_s);
    if (!room.isValid() || !QFile::copy(lockFile, copy))
        return false;
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    QLockFile lock(copy);
    lock.setStaleLockTime(0);
    return lock.tryLock(0);
}

/// Whether the lock beside \p path is one that this program made.
bool isLockOfThisProgram(const QString &path)
{
    const QLockFile lock(lockPath(path));
    qint64 process = 0;
    QString computer;
    QString program;
    return lock.getLockInfo(&process, &computer, &program) &&
           process == QCoreApplication::applicationPid() && isThisComputer(computer);
}

} // namespace

Operator Operator::current()
{
    QString person = qEnvironmentVariable("USERNAME");
    if (person.isEmpty())
        person = qEnvironmentVariable("USER");
    if (person.isEmpty())
        person = QFileInfo(QDir::homePath()).fileName();
    return {person.isEmpty() ? u"unknown"_s : person, QSysInfo::machineHostName()};
}

bool Holder::isSilent(const QDateTime &nowUtc) const
{
    return lastSignUtc && lastSignUtc->secsTo(nowUtc) > kSilentAfterSeconds;
}

/// The lock itself, on which the guards of connections look too.
class FileLock::State final
{
public:
    State(const QString &path, const Operator &who, const Clock &clock)
        : m_path(path)
        , m_who(who)
        , m_clock(clock)
    {
        acquire();
    }
    Q_DISABLE_COPY_MOVE(State)
    ~State() = default;

    std::optional<Error> refusal();
    void giveSign();
    void regain();
    void giveBack();

private:
    void acquire();
    std::optional<Error> lookForOthers();
    std::optional<Error> lookForFile();
    void lose(const Holder &to, bool isOurs);

    QString m_path;
    Operator m_who;
    const Clock &m_clock;
    QString m_token; ///< By which the note is known as one's own.
    std::unique_ptr<QLockFile> m_lock;
    std::optional<Holder> m_lostTo;
    std::optional<FileIdentity> m_file; ///< Of what is open; empty until it was first looked at.
    bool m_isOnNetwork = false;
    QDateTime m_lastSignUtc;
    QMutex m_mutex;
};

void FileLock::State::acquire()
{
    auto lock = std::make_unique<QLockFile>(lockPath(m_path));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0)) {
        if (lock->error() == QLockFile::LockFailedError)
            throw StorageError(busy(m_path, m_who, m_clock));
        // A lock that could be made and not be written: the disk is full.
        if (lock->error() == QLockFile::UnknownError)
            throw StorageError(
                storageErrorFrom(kFullDisk, u"the lock was not written"_s, u"lock"_s, m_path));
        throw StorageError(
            {Error::Code::ReadOnly,
             LockText::tr("The folder %1 cannot be written. Nothing was changed. Choose "
                          "another folder, or ask for the right to write there.")
                 .arg(QDir::toNativeSeparators(QFileInfo(m_path).absolutePath())),
             m_path});
    }
    m_token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QDateTime now = m_clock.nowUtc();
    // Without its note the lock holds all the same; nobody is told then who has it.
    const auto noted =
        writeNote(m_path, {{m_who.person, m_who.computer, now}, m_token, false}, now);
    Q_UNUSED(noted)
    m_lastSignUtc = {};
    m_lostTo.reset();
    m_lock = std::move(lock);
}

void FileLock::State::lose(const Holder &to, bool isOurs)
{
    m_lostTo = to;
    if (isOurs)
        m_lock.reset();
    else
        // Unlocking would take away the lock that the other has made since.
        static_cast<void>(m_lock.release());
}

void FileLock::State::giveBack()
{
    const QMutexLocker locked(&m_mutex);
    if (lookForOthers())
        return;
    QFile::remove(notePath(m_path));
    lose({}, true);
}

std::optional<Error> FileLock::State::refusal()
{
    const QMutexLocker locked(&m_mutex);
    auto others = lookForOthers();
    return others ? others : lookForFile();
}

/// What is written into a file that has no name any more, or another one, nobody finds again.
std::optional<Error> FileLock::State::lookForFile()
{
    auto now = identityOf(m_path);
    if (!m_file) {
        m_file = now;
        m_isOnNetwork = now && isOnNetwork(m_path);
        return std::nullopt;
    }
    // A share may give a file another number when it comes back.
    if (now && (m_isOnNetwork || *now == *m_file))
        return std::nullopt;
    const QString name = QFileInfo(m_path).fileName();
    return Error{
        Error::Code::NotFound,
        now ? LockText::tr("Another file now lies where %1 was when it was opened, such as a "
                           "backup that was put in its place. Nothing was saved, and nothing that "
                           "you typed is lost. Save a copy of what is open here, then open the "
                           "file anew.")
                  .arg(name)
            : LockText::tr("%1 is no longer where it was when it was opened: it was moved, renamed "
                           "or deleted, or its drive cannot be reached. Nothing was saved, and "
                           "nothing that you typed is lost. Put it back under its name, or save a "
                           "copy of what is open here.")
                  .arg(name),
        m_path};
}

std::optional<Error> FileLock::State::lookForOthers()
{
    if (!m_lostTo) {
        const auto note = readNote(m_path);
        if (note && note->token != m_token)
            lose(note->holder, false);
        else if (note && note->asker)
            lose(*note->asker, true);
        else if (!note && QFileInfo::exists(QFileInfo(m_path).absolutePath()) &&
                 !QFileInfo::exists(notePath(m_path)) && !isLockOfThisProgram(m_path))
            lose({}, false);
    }
    if (!m_lostTo)
        return std::nullopt;
    const QString name = QFileInfo(m_path).fileName();
    return Error{
        Error::Code::Busy,
        m_lostTo->person.isEmpty()
            ? LockText::tr("Somebody has taken %1 over meanwhile. Nothing was saved. Nothing that "
                           "you typed is lost: it stays where it stands until you have the file "
                           "back.")
                  .arg(name)
            : LockText::tr("%1 took %2 over on %3 at %4. Nothing was saved. Nothing that you typed "
                           "is lost: it stays where it stands until you have the file back.")
                  .arg(m_lostTo->person, name, m_lostTo->computer, moment(m_lostTo->sinceUtc)),
        m_path};
}

void FileLock::State::giveSign()
{
    const QMutexLocker locked(&m_mutex);
    const QDateTime now = m_clock.nowUtc();
    if (m_lostTo || (m_lastSignUtc.isValid() && m_lastSignUtc.secsTo(now) < kSignEverySeconds))
        return;
    const auto note = readNote(m_path);
    if (!note || note->token != m_token || note->asker)
        return;
    if (note->givesSigns) {
        setNoteTime(m_path, now);
    } else {
        Note told = *note;
        told.givesSigns = true;
        const auto written = writeNote(m_path, told, now);
        if (!written)
            return; // at the next call
    }
    m_lastSignUtc = now;
}

void FileLock::State::regain()
{
    const QMutexLocker locked(&m_mutex);
    if (m_lostTo)
        acquire();
    if (const auto gone = lookForFile())
        throw StorageError(*gone);
}

FileLock::FileLock(const QString &path, const Operator &who, const Clock &clock)
    : m_state(std::make_shared<State>(path, who, clock))
{}

FileLock::~FileLock()
{
    m_state->giveBack();
}

std::optional<Error> FileLock::refusal()
{
    return m_state->refusal();
}

std::function<std::optional<Error>()> FileLock::guard() const
{
    return [state = m_state] { return state->refusal(); };
}

void FileLock::giveSign()
{
    m_state->giveSign();
}

void FileLock::regain()
{
    m_state->regain();
}

std::optional<Holder> holderOf(const QString &path)
{
    QLockFile lock(lockPath(path));
    qint64 process = 0;
    QString computer;
    QString program;
    if (!lock.getLockInfo(&process, &computer, &program))
        return std::nullopt;
    // What the dead have left is cleared away, where that can be.
    lock.setStaleLockTime(0);
    if (lock.tryLock(0)) {
        QFile::remove(notePath(path));
        return std::nullopt;
    }
    if (isOfTheDead(lockPath(path)))
        return std::nullopt;
    Holder holder{{}, computer, QFileInfo(lockPath(path)).lastModified().toUTC()};
    if (const auto note = readNote(path)) {
        holder.person = note->holder.person;
        holder.lastSignUtc = note->holder.lastSignUtc;
        if (note->holder.sinceUtc.isValid())
            holder.sinceUtc = note->holder.sinceUtc;
    }
    if (holder.person.isEmpty())
        holder.person = LockText::tr("Somebody");
    return holder;
}

bool hasForgottenLock(const QString &path)
{
    return !holderOf(path) && QFile::exists(lockPath(path));
}

Result<void> takeOverLock(const QString &path, const Operator &who, const Clock &clock,
                          std::chrono::milliseconds patience, const Progress &progress)
{
    const auto holder = holderOf(path);
    if (!holder)
        return {};
    const Note before = readNote(path).value_or(Note{*holder, {}, false});
    Note asking = before;
    asking.asker = Holder{who.person, who.computer, clock.nowUtc()};
    const QDateTime lastSign = before.holder.lastSignUtc.value_or(before.holder.sinceUtc);
    if (auto asked = writeNote(path, asking, lastSign); !asked)
        return asked;
    const auto isStillTheirs = [&] {
        auto now = readNote(path);
        if (!now)
            return true;
        if (now->token == before.token && !now->asker) {
            // A sign of life that was written at the same moment has wiped the request out.
            now->asker = asking.asker;
            static_cast<void>(writeNote(path, *now, now->holder.lastSignUtc.value_or(lastSign)));
        }
        return now->token == before.token;
    };
    const auto giveUp = [&](const Error &why) {
        if (!isStillTheirs())
            return why; // Somebody else has it by now, and says so in the note.
        const auto undone = writeNote(path, before, lastSign);
        return undone ? why : undone.error();
    };
    progress.tell(LockText::tr("Asking for the file on %1").arg(holder->computer), 0, 0);
    QElapsedTimer waiting;
    for (waiting.start(); waiting.elapsed() < patience.count();) {
        if (progress.isCancelled())
            return giveUp({Error::Code::Cancelled,
                           LockText::tr("The file was not taken over. It is as it was."), path});
        if (!holderOf(path))
            return {};
        if (!isStillTheirs())
            return busy(path, who, clock); // Whoever has it now was not asked.
        QThread::msleep(kLookEvery.count());
    }
    if (!isStillTheirs())
        return busy(path, who, clock);
    if (QFile::remove(lockPath(path)) || !QFile::exists(lockPath(path)))
        return {};
    return giveUp({Error::Code::Busy,
                   LockText::tr("%1 could not be taken over: the program on %2 does not answer, "
                                "and its computer keeps the file for it. It stays with %3. End "
                                "Redress there, or restart that computer, then try again.")
                       .arg(QFileInfo(path).fileName(), holder->computer, holder->person),
                   path});
}

} // namespace redress
