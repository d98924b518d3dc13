// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/casestore.h"

#include "core/base/paths.h"
#include "core/store/fileheader.h"
#include "core/store/leftlog.h"
#include "core/store/reader.h"
#include "core/store/rights.h"
#include "core/store/rulesrepository.h"
#include "core/store/schema.h"
#include "core/store/starterlists.h"
#include "core/store/storageerror.h"
#include "core/store/upgrade.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(redress::CaseStore)
};

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

/// WAL needs one computer's memory. \return whether the file is without it.
bool setJournal(Database &database, const QString &path, bool isSafe)
{
    const QString wanted = isSafe ? u"delete"_s : u"wal"_s;
    const QString got = database.ask(u"PRAGMA journal_mode = "_s + wanted);
    if (got.compare(wanted, Qt::CaseInsensitive) != 0 && got != "delete"_L1)
        throw StorageError(
            storageErrorFrom({}, u"journal_mode is "_s + got, u"PRAGMA journal_mode"_s, path));
    return got != "wal"_L1;
}

/// A file that came to a share with a write-ahead log, as from a local disk, is rid of it by one
/// connection that needs no memory in common with others.
void leaveLog(const QString &path)
{
    Database alone = Database::sqlite(path, Database::Access::ReadWrite);
    alone.ask(u"PRAGMA locking_mode = EXCLUSIVE"_s);
    setJournal(alone, path, true);
}

/// A file or a folder that this person may not write.
bool isFixed(const QString &path)
{
    const QFileInfo file(path);
    return !file.isWritable() || !QFileInfo(file.absolutePath()).isWritable();
}

/// A program that was stopped while it wrote without a log leaves its journal. What it wrote is
/// taken back by the next connection that may write; one that may only read would refuse the file.
/// \return the header as it is afterwards.
FileHeader takeBackInterrupted(const FileHeader &header, const QString &path)
{
    if (!QFile::exists(path + u"-journal"_s) || isFixed(path))
        return header;
    Database::sqlite(path, Database::Access::ReadWrite).ask(u"PRAGMA schema_version"_s);
    return readFileHeader(path);
}

/// A log of changes beside the file that is not its own is set aside before anything can merge it,
/// while nobody else has the file. \param isHeld whether the lock of the file is this program's.
/// \return what to tell the person; empty if there was none.
QString setStrangerAside(const QString &path, const Operator &who, const Clock &clock, bool isHeld)
{
    if (QFileInfo(path + u"-wal"_s).size() == 0 || (!isHeld && holderOf(path)))
        return {};
    std::unique_ptr<FileLock> held;
    if (!isHeld && QFileInfo(QFileInfo(path).absolutePath()).isWritable()) {
        try {
            held = std::make_unique<FileLock>(path, who, clock);
        } catch (const StorageError &) {
            return {}; // somebody has it by now, and looks
        }
    }
    const LogOwner owner = ownerOfLog(path);
    // Once it is known whose it is, nobody need look again: whoever may write merges it.
    if (owner == LogOwner::File && held && !isFixed(path) && !isLogOfAnotherComputer(path))
        Database::sqlite(path, Database::Access::ReadWrite).ask(u"PRAGMA schema_version"_s);
    if (owner != LogOwner::Stranger)
        return {};
    const QString kept = setLogAside(path);
    return StoreText::tr("Beside %1 lay a log of changes that is not of this file, as when a "
                         "backup was copied over it. It was not merged: it is kept as %2, and "
                         "the file was opened as it is. See whether the newest cases are there.")
        .arg(QFileInfo(path).fileName(), QFileInfo(kept).fileName());
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

} // namespace

CaseStore::CaseStore(Database database, const QString &path, Operator who, const Clock &clock)
    : m_path(path)
    , m_who(std::move(who))
    , m_clock(clock)
    , m_database(std::move(database))
    , m_rules({}, ProcedureSet({}))
{}

CaseStore::~CaseStore() = default;

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
                                                     const Clock &clock, Caution caution)
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
        auto lock = std::make_unique<FileLock>(path, who, clock);
        // Of a file that was moved away; SQLite would delete it.
        if (QFileInfo(path + u"-wal"_s).size() > 0)
            setLogAside(path);
        auto store = std::unique_ptr<CaseStore>(
            new CaseStore(Database::sqlite(path, Database::Access::ReadWrite), path, who, clock));
        store->holdBy(std::move(lock));
        migrate(store->m_database);
        store->m_isSafeMode =
            setJournal(store->m_database, path, caution == Caution::Always || isOnNetwork(path));
        unwrap(seed(store->m_database, store->signature()));
        store->load();
        return store;
    });
    if (!made) {
        for (const QString &remains : {path, path + u"-wal"_s, path + u"-shm"_s})
            QFile::remove(remains);
    }
    return made;
}

Result<std::unique_ptr<CaseStore>> CaseStore::open(const QString &path, Access access,
                                                   const Operator &who, const Clock &clock,
                                                   Caution caution)
{
    if (!QFileInfo(path).isFile())
        return notFound(path);
    return guarded([&] {
        FileHeader header = readFileHeader(path);
        refuseWhatIsNotOurs(header, path);
        const bool write = access == Access::ReadWrite && !isFixed(path);
        auto lock = write ? std::make_unique<FileLock>(path, who, clock) : nullptr;
        const QString note = setStrangerAside(path, who, clock, write);
        header = takeBackInterrupted(note.isEmpty() ? header : readFileHeader(path), path);
        refuseWhatIsNotOurs(header, path);
        if (header.hasLog && isOnNetwork(path) && !isFixed(path) && (write || !holderOf(path)))
            leaveLog(path);
        auto store = std::unique_ptr<CaseStore>(
            new CaseStore(Database::sqlite(path, write ? Database::Access::ReadWrite
                                                       : Database::Access::ReadOnly),
                          path, who, clock));
        store->m_noteOfOpening = note;
        if (write) {
            store->holdBy(std::move(lock));
            store->m_isSafeMode =
                setJournal(store->m_database, path, store->wantsSafeMode(caution));
            upgrade::bringUpToDate(store->m_database, path);
        } else if (schemaOf(store->m_database) != newestSchema()) {
            throw StorageError({Error::Code::ReadOnly, fromOlderVersion(path), path});
        } else {
            store->m_isSafeMode = store->wantsSafeMode(caution);
        }
        store->load();
        const bool mayWrite =
            write &&
            rights::of(store->m_database, who.person, clock.today()).may(TeamRole::Officer);
        if (mayWrite && fillStarterLists(store->m_database, store->signature()))
            store->load();
        if (!write || mayWrite)
            return store;
        // Whoever changes nothing keeps nobody from changing something.
        store.reset();
        store = unwrap(open(path, Access::ReadOnly, who, clock, caution));
        store->m_noteOfOpening = note;
        return store;
    });
}

void CaseStore::holdBy(std::unique_ptr<FileLock> lock)
{
    m_lock = std::move(lock);
    m_database.setGuard(guard());
}

bool CaseStore::wantsSafeMode(Caution caution)
{
    return caution == Caution::Always || isOnNetwork(m_path) || unwrap(isAlwaysSafe());
}

Result<bool> CaseStore::isAlwaysSafe()
{
    return guarded([this] {
        return rulesrepository::setting(m_database, settingname::kSafeMode) == u"always"_s;
    });
}

Result<void> CaseStore::setAlwaysSafe(bool isAlways)
{
    return guarded([&] {
        UnitOfWork unit(m_database, signature(),
                        StoreText::tr("How the file is kept on its drive set"));
        rulesrepository::setSetting(unit, settingname::kSafeMode,
                                    isAlways ? u"always"_s : u"by place"_s);
        unit.commit();
    });
}

std::optional<Error> CaseStore::keepLock()
{
    if (!m_lock)
        return std::nullopt;
    auto refusal = m_lock->refusal();
    if (!refusal)
        m_lock->giveSign();
    return refusal;
}

Result<void> CaseStore::regainLock()
{
    return guarded([this] {
        if (!m_lock)
            return;
        m_lock->regain();
        load();
    });
}

Database::Guard CaseStore::guard() const
{
    return m_lock ? m_lock->guard() : Database::Guard();
}

QString CaseStore::copyBeforeUpgrade(const QString &path)
{
    return upgrade::newestCopyOf(path);
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

Result<void> isCaseFile(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return notFound(path);
    return guarded([&] { refuseWhatIsNotOurs(readFileHeader(path), path); });
}

} // namespace redress
