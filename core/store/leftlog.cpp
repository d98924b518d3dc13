// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/leftlog.h"

#include "core/base/paths.h"
#include "core/store/database.h"
#include "core/store/filehead.h"
#include "core/store/seals.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"
#include "core/store/unitofwork.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <optional>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct LogText {
    Q_DECLARE_TR_FUNCTIONS(redress::LeftLog)
};

// https://www.sqlite.org/fileformat2.html, "The Database Header" and "The WAL File Format".
constexpr qsizetype kFileHead = 100;
constexpr qsizetype kPageSizeAt = 16;
constexpr qsizetype kWriteVersionAt = 18;
constexpr char kWriteVersionOfLog = 2;
constexpr qsizetype kLogHead = 32;
constexpr qsizetype kFrameHead = 24;
constexpr qsizetype kLogPageSizeAt = 8;
constexpr quint32 kMagic = 0x377f0682; ///< Its last bit tells the order of bytes in checksums.

/// Of a larger file no index is compared with its table, entry by entry: somebody waits.
constexpr qint64 kMostComparedBytes = 64LL * 1024 * 1024;

quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

quint32 pageSizeOf(const QByteArray &fileHead)
{
    const auto stated = qFromBigEndian<quint16>(fileHead.constData() + kPageSizeAt);
    return stated == 1 ? 65536 : stated;
}

/// The last seal of the audit trail.
struct LastSeal {
    qint64 position = 0;
    QString digest;
};

/// Nothing where there is no trail, as in a file of another kind.
std::optional<LastSeal> lastSealOf(Database &database)
{
    if (database.ask(u"SELECT count(*) FROM sqlite_master WHERE name = 'change_seal'"_s) != "1"_L1)
        return std::nullopt;
    Statement select(database, u"SELECT position, digest FROM change_seal "
                               "ORDER BY position DESC LIMIT 1"_s);
    if (!select.step())
        return std::nullopt;
    RowReader row(select);
    const qint64 position = row.integer();
    return LastSeal{position, row.text()};
}

/// Seals are only ever added: whatever of the log is merged already, the trail holds \p from, and
/// each later seal fits the one before it.
bool goesOnFrom(Database &database, const LastSeal &from)
{
    if (!lastSealOf(database))
        return false;
    Statement same(database, u"SELECT digest FROM change_seal WHERE position = :position"_s);
    same.bind(u":position"_s, from.position);
    if (!same.step() || same.text(0) != from.digest)
        return false;
    same.reset();
    SealedContent content(database);
    Statement later(database, u"SELECT change_set_id, position, previous_digest, digest "
                              "FROM change_seal WHERE position > :position ORDER BY position"_s);
    later.bind(u":position"_s, from.position);
    LastSeal last = from;
    while (later.step()) {
        RowReader row(later);
        const qint64 unit = row.integer();
        const qint64 position = row.integer();
        const QString previous = row.text();
        const QString digest = row.text();
        if (position != last.position + 1 || previous != last.digest ||
            digest != sealOf(previous, content.digestOf(unit)))
            return false;
        last = {position, digest};
    }
    return true;
}

bool isWhole(Database &database, qint64 bytes)
{
    database.run(u"PRAGMA ignore_check_constraints = ON"_s);
    const QString check = bytes > kMostComparedBytes ? u"quick_check"_s : u"integrity_check"_s;
    return database.ask(u"PRAGMA %1(1)"_s.arg(check)) == "ok"_L1;
}

/// What \p look says of a file; nothing if it could not look, and \p ifDamaged where it met damage.
template <typename Answer, typename Look>
std::optional<Answer> lookedAt(const QString &path, Database::Access access,
                               const std::optional<Answer> &ifDamaged, Look &&look)
{
    try {
        Database database = Database::sqlite(path, access);
        return look(database);
    } catch (const StorageError &fault) {
        const Error::Code code = fault.error().code;
        return code == Error::Code::Damaged || code == Error::Code::Foreign ? ifDamaged
                                                                            : std::nullopt;
    }
}

/// Whether the file with its log is another than it can have become.
bool isOfAnother(const QString &path)
{
    const qint64 bytes = QFileInfo(path).size();
    using Access = Database::Access;
    const auto before = lookedAt<LastSeal>(path, Access::Unchanging, std::nullopt,
                                           [](Database &alone) { return lastSealOf(alone); });
    const auto fits =
        lookedAt<bool>(path, Access::Looking, std::optional(false), [&](Database &merged) {
            return std::optional((!before || goesOnFrom(merged, *before)) &&
                                 isWhole(merged, bytes));
        });
    if (fits.value_or(true))
        return false;
    return lookedAt<bool>(path, Access::Unchanging, std::optional(false),
                          [&](Database &alone) { return std::optional(isWhole(alone, bytes)); })
        .value_or(false);
}

} // namespace

LogOwner ownerOfLog(const QString &path)
{
    const QString log = path + u"-wal"_s;
    if (QFileInfo(log).size() <= kLogHead + kFrameHead)
        return LogOwner::Nobody;
    const auto logHead = headOf(log, kLogHead);
    if (!logHead || logHead->size() < kLogHead || (numberAt(*logHead, 0) & ~1U) != kMagic)
        return LogOwner::Nobody;
    const auto fileHead = headOf(path, kFileHead);
    // What a journal takes back comes before what any log says.
    if (!fileHead || fileHead->size() < kFileHead || QFileInfo(path + u"-journal"_s).size() > 0)
        return LogOwner::File;
    // SQLite says in the file that it has a log before it writes one, and takes the log away before
    // it says that there is none.
    if (fileHead->at(kWriteVersionAt) != kWriteVersionOfLog ||
        pageSizeOf(*fileHead) != numberAt(*logHead, kLogPageSizeAt))
        return LogOwner::Stranger;
    // The memory by which a log is read belongs to one computer.
    if (isOnNetwork(path))
        return LogOwner::File;
    return isOfAnother(path) ? LogOwner::Stranger : LogOwner::File;
}

QString setLogAside(const QString &path)
{
    const QString log = path + u"-wal"_s;
    QString kept = path + u".wal-set-aside"_s;
    for (int number = 2; QFile::exists(kept); ++number)
        kept = u"%1.wal-set-aside-%2"_s.arg(path).arg(number);
    QFile::remove(path + u"-shm"_s); // what stands in it is of that log
    if (!QFile::rename(log, kept))
        throw StorageError(
            {Error::Code::Conflict,
             LogText::tr("Beside %1 lies %2, a log of changes that is not of this file and would "
                         "destroy it; it could not be given another name. Nothing was changed. "
                         "Move the log to another folder, then try again.")
                 .arg(QFileInfo(path).fileName(), QFileInfo(log).fileName()),
             log});
    return kept;
}

} // namespace redress
