// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/casestore.h"

#include "core/base/paths.h"
#include "core/store/backup.h"
#include "core/store/fileheader.h"
#include "core/store/reader.h"
#include "core/store/rights.h"
#include "core/store/rulesrepository.h"
#include "core/store/schema.h"
#include "core/store/starterlists.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QTemporaryDir>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(redress::CaseStore)
};

QString lockPath(const QString &path)
{
    return path + u".lock"_s;
}

QString holderPath(const QString &path)
{
    return path + u".inuse"_s;
}

Error notFound(const QString &path)
{
    const QFileInfo file(path);
    if (path.isEmpty())
        return {
            Error::Code::NotFound,
            StoreText::tr("The name of the file is empty. Nothing was changed. Give a name, such "
                          "as county.redress."),
            {}};
    if (file.isDir())
        return {
            Error::Code::Foreign,
            StoreText::tr("%1 is a folder. It was left as it is. Give the name of a file in it.")
                .arg(QDir::toNativeSeparators(path)),
            path};
    if (file.exists())
        return {Error::Code::Foreign,
                StoreText::tr("%1 is not a Redress file. It was left as it is.")
                    .arg(QDir::toNativeSeparators(path)),
                path};
    if (!QFileInfo::exists(file.absolutePath()))
        return {Error::Code::NotFound,
                StoreText::tr("The folder %1 is not there. Nothing was changed. Check the name, or "
                              "whether its drive can be reached.")
                    .arg(QDir::toNativeSeparators(file.absolutePath())),
                path};
    return {Error::Code::NotFound,
            StoreText::tr("There is no file %1. Check the name, or look for it where it was moved.")
                .arg(QDir::toNativeSeparators(path)),
            path};
}

Error busy(const QString &path)
{
    const auto holder = holderOf(path);
    const QString name = QFileInfo(path).fileName();
    if (!holder)
        return {Error::Code::Busy,
                StoreText::tr("%1 is open in another program. Nothing was changed. Close it there, "
                              "or open the file for reading.")
                    .arg(name),
                path};
    return {Error::Code::Busy,
            StoreText::tr("%1 has %2 open on %3 since %4. Nothing was changed. Ask for it to be "
                          "closed there, or open the file for reading.")
                .arg(holder->person, name, holder->computer,
                     QLocale().toString(holder->sinceUtc.toLocalTime(), u"HH:mm, d MMM yyyy"_s)),
            path};
}

/// WAL needs one computer's memory.
void setJournal(Database &database, const QString &path)
{
    const QString wanted = isOnNetwork(path) ? u"delete"_s : u"wal"_s;
    const QString got = database.ask(u"PRAGMA journal_mode = "_s + wanted);
    if (got.compare(wanted, Qt::CaseInsensitive) != 0 && got != "delete"_L1)
        throw StorageError(
            storageErrorFrom({}, u"journal_mode is "_s + got, u"PRAGMA journal_mode"_s, path));
}

/// A file or a folder that this person may not write.
bool isFixed(const QString &path)
{
    const QFileInfo file(path);
    return !file.isWritable() || !QFileInfo(file.absolutePath()).isWritable();
}

/// A program that was stopped while it wrote without a log leaves its journal. What it wrote is
/// taken back by the next connection that may write; one that may only read would refuse the file.
void takeBackInterrupted(const QString &path)
{
    if (QFile::exists(path + u"-journal"_s) && !isFixed(path))
        Database::sqlite(path, Database::Access::ReadWrite).ask(u"PRAGMA schema_version"_s);
}

std::unique_ptr<QLockFile> lockedBy(const QString &path, const Operator &who, const Clock &clock)
{
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0)) {
        if (lock->error() == QLockFile::LockFailedError)
            throw StorageError(busy(path));
        throw StorageError(
            {Error::Code::ReadOnly,
             StoreText::tr("The folder %1 cannot be written. Nothing was changed. Choose "
                           "another folder, or ask for the right to write there.")
                 .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())),
             path});
    }
    QFile note(holderPath(path));
    if (note.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        const QJsonObject holder{{"person"_L1, who.person},
                                 {"computer"_L1, who.computer},
                                 {"since"_L1, clock.nowUtc().toString(Qt::ISODate)}};
        note.write(QJsonDocument(holder).toJson());
    }
    return lock;
}

void refuseWhatIsNotOurs(const FileHeader &header, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    switch (header.state) {
    case FileHeader::State::Redress:
        break;
    case FileHeader::State::Empty:
        throw StorageError({Error::Code::Foreign,
                            StoreText::tr("%1 is empty. It was left as it is. If it should hold "
                                          "cases, restore the newest backup.")
                                .arg(name),
                            path});
    case FileHeader::State::Cut:
        throw StorageError(
            {Error::Code::Damaged,
             StoreText::tr("%1 is damaged: it is shorter than it says. It was left as "
                           "it is. Restore the newest backup, and keep the damaged "
                           "file.")
                 .arg(name),
             path});
    case FileHeader::State::Other:
        throw StorageError(
            {Error::Code::Foreign,
             StoreText::tr("%1 is not a Redress file. It was left as it is.").arg(name), path});
    case FileHeader::State::Unreadable:
        throw StorageError(
            {Error::Code::ReadOnly,
             StoreText::tr("%1 cannot be read. Ask for the right to read it.").arg(name), path});
    }
    if (header.schema > newestSchema())
        throw StorageError(
            {Error::Code::SchemaTooNew,
             StoreText::tr("%1 was written by a newer version of Redress (file format "
                           "%2; this version knows up to %3). It was left as it is. "
                           "Install the newer version to open it.")
                 .arg(name)
                 .arg(header.schema)
                 .arg(newestSchema()),
             path});
}

void migrateAfterBackup(Database &database, const QString &path)
{
    const int schema = schemaOf(database);
    if (schema == newestSchema())
        return;
    const QString copy = CaseStore::copyBeforeUpgrade(path);
    if (!QFileInfo::exists(copy))
        unwrap(backUp(database, copy, {}, CopyDepth::Indexes));
    migrate(database);
}

QString fromOlderVersion(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return isFixed(path)
               ? StoreText::tr(
                     "%1 comes from an older version and must be brought up to date, but it can "
                     "only be read. Copy it to where you may write, and open the copy.")
                     .arg(name)
               : StoreText::tr(
                     "%1 comes from an older version and must be brought up to date. It was left "
                     "as it is. Open it once in Redress, or with \"redress-cli upgrade\"; either "
                     "keeps a copy of it as it was.")
                     .arg(name);
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
        QFile::remove(holderPath(path));
        return std::nullopt;
    }
    if (isOfTheDead(lockPath(path)))
        return std::nullopt;
    Holder holder{{}, computer, QFileInfo(lockPath(path)).lastModified().toUTC()};
    QFile note(holderPath(path));
    if (note.open(QIODevice::ReadOnly)) {
        const QJsonObject object = QJsonDocument::fromJson(note.readAll()).object();
        holder.person = object.value("person"_L1).toString();
        const QDateTime since =
            QDateTime::fromString(object.value("since"_L1).toString(), Qt::ISODate);
        if (since.isValid())
            holder.sinceUtc = since.toUTC();
    }
    if (holder.person.isEmpty())
        holder.person = StoreText::tr("Somebody");
    return holder;
}

bool hasForgottenLock(const QString &path)
{
    return !holderOf(path) && QFile::exists(lockPath(path));
}

CaseStore::CaseStore(Database database, const QString &path, Operator who, const Clock &clock)
    : m_path(path)
    , m_who(std::move(who))
    , m_clock(clock)
    , m_database(std::move(database))
    , m_rules({}, ProcedureSet({}))
{}

CaseStore::~CaseStore()
{
    if (m_lock)
        QFile::remove(holderPath(m_path));
}

Signature CaseStore::signature() const
{
    return {m_who.person, m_who.computer, m_clock.nowUtc()};
}

void CaseStore::load()
{
    setCurrentReader({m_who.person, m_clock.today()});
    m_rules = rulesrepository::load(m_database);
    m_reference = ReferenceData::load(m_database);
    m_councilName =
        rulesrepository::setting(m_database, settingname::kCouncilName).value_or(QString());
    m_isSample = rulesrepository::setting(m_database, settingname::kIsSample) == u"yes"_s;
}

Result<void> CaseStore::setCouncilName(const QString &name)
{
    return guarded([&] {
        UnitOfWork unit(m_database, signature(), StoreText::tr("Name of the council set"));
        rulesrepository::setSetting(unit, settingname::kCouncilName, name);
        unit.commit();
        m_councilName = name;
    });
}

Result<void> CaseStore::reload()
{
    return guarded([this] { load(); });
}

Result<void> CaseStore::seed(Database &database, const Signature &signature)
{
    return guarded([&] {
        UnitOfWork unit(database, signature, StoreText::tr("Case file created"));
        rulesrepository::seed(unit);
        ReferenceData reference;
        seedStarterLists(unit, reference);
        unit.commit();
    });
}

Result<std::unique_ptr<CaseStore>> CaseStore::create(const QString &path, const Operator &who,
                                                     const Clock &clock)
{
    const QFileInfo file(path);
    if (file.exists())
        return Error{
            Error::Code::Conflict,
            StoreText::tr("There is a file %1 already. It was left as it is. Choose another "
                          "name.")
                .arg(QDir::toNativeSeparators(path)),
            path};
    if (!QFileInfo::exists(file.absolutePath()))
        return notFound(path);
    auto made = guarded([&] {
        auto lock = lockedBy(path, who, clock);
        auto store = std::unique_ptr<CaseStore>(
            new CaseStore(Database::sqlite(path, Database::Access::ReadWrite), path, who, clock));
        store->m_lock = std::move(lock);
        migrate(store->m_database);
        setJournal(store->m_database, path);
        unwrap(seed(store->m_database, store->signature()));
        store->load();
        return store;
    });
    if (!made) {
        for (const QString &remains : {path, path + u"-wal"_s, path + u"-shm"_s, holderPath(path)})
            QFile::remove(remains);
    }
    return made;
}

Result<std::unique_ptr<CaseStore>> CaseStore::open(const QString &path, Access access,
                                                   const Operator &who, const Clock &clock)
{
    if (!QFileInfo(path).isFile())
        return notFound(path);
    return guarded([&] {
        refuseWhatIsNotOurs(readFileHeader(path), path);
        const bool write = access == Access::ReadWrite && !isFixed(path);
        if (!write)
            takeBackInterrupted(path);
        auto lock = write ? lockedBy(path, who, clock) : nullptr;
        auto store = std::unique_ptr<CaseStore>(
            new CaseStore(Database::sqlite(path, write ? Database::Access::ReadWrite
                                                       : Database::Access::ReadOnly),
                          path, who, clock));
        store->m_lock = std::move(lock);
        if (write) {
            setJournal(store->m_database, path);
            migrateAfterBackup(store->m_database, path);
        } else if (schemaOf(store->m_database) != newestSchema()) {
            throw StorageError({Error::Code::ReadOnly, fromOlderVersion(path), path});
        }
        store->load();
        if (!write ||
            rights::of(store->m_database, who.person, clock.today()).may(TeamRole::Officer))
            return store;
        // Whoever changes nothing keeps nobody from changing something.
        store.reset();
        return unwrap(open(path, Access::ReadOnly, who, clock));
    });
}

QString CaseStore::copyBeforeUpgrade(const QString &path)
{
    return u"%1.before-format-%2.backup"_s.arg(path).arg(newestSchema());
}

Result<std::unique_ptr<CaseStore>> CaseStore::adopt(Database database, const Operator &who,
                                                    const Clock &clock)
{
    return guarded([&] {
        const QString path = database.path();
        auto store =
            std::unique_ptr<CaseStore>(new CaseStore(std::move(database), path, who, clock));
        store->load();
        return store;
    });
}

Result<qint64> CaseStore::changeCounter()
{
    return guarded([this] { return m_database.ask(u"PRAGMA data_version"_s).toLongLong(); });
}

} // namespace redress
