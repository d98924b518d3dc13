// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/carriedcopy.h"

#include "core/base/filedigest.h"
#include "core/base/passphrase.h"
#include "core/store/carriedstream.h"
#include "core/store/casestore.h"
#include "core/store/filehead.h"
#include "core/store/ownconnection.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <functional>

namespace redress::carriedcopy {

namespace {

using namespace Qt::StringLiterals;

struct CarriedText {
    Q_DECLARE_TR_FUNCTIONS(redress::CarriedCopy)
};

/// A file that goes unless it was given its final name.
class HalfMade final
{
public:
    explicit HalfMade(const QString &path)
        : m_path(path)
    {
        remove();
    }
    ~HalfMade() { remove(); }
    Q_DISABLE_COPY_MOVE(HalfMade)

    const QString &path() const { return m_path; }

private:
    void remove() const
    {
        for (const QString &rest : {m_path, m_path + u".sha256"_s, m_path + u"-journal"_s})
            QFile::remove(rest);
    }

    QString m_path;
};

[[noreturn]] void refuse(Error::Code code, const QString &message, const QString &detail = {})
{
    throw StorageError({code, message, detail});
}

void refuseTaken(const QString &target)
{
    const QFileInfo file(target);
    if (file.exists())
        refuse(Error::Code::Conflict,
               CarriedText::tr("There is a file %1 already. It was left as it is. Choose another "
                               "name.")
                   .arg(QDir::toNativeSeparators(target)));
    if (!QFileInfo::exists(file.absolutePath()))
        refuse(Error::Code::NotFound,
               CarriedText::tr("The folder %1 is not there. Nothing was written.")
                   .arg(QDir::toNativeSeparators(file.absolutePath())));
    if (!QFileInfo(file.absolutePath()).isWritable())
        refuse(
            Error::Code::ReadOnly,
            CarriedText::tr("The folder %1 cannot be written. Nothing was written. Choose another "
                            "folder, or ask for the right to write there.")
                .arg(QDir::toNativeSeparators(file.absolutePath())));
}

void stopIfCancelled(const Progress &progress)
{
    if (progress.isCancelled())
        refuse(Error::Code::Cancelled, CarriedText::tr("Stopped. No copy was kept."));
}

[[noreturn]] void refuseFault(carriedstream::Fault fault, const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    switch (fault) {
    case carriedstream::Fault::Foreign:
        refuse(Error::Code::Foreign,
               CarriedText::tr("%1 is no copy with a password. It was left as it is.").arg(name));
    case carriedstream::Fault::TooNew:
        refuse(Error::Code::SchemaTooNew,
               CarriedText::tr("%1 was written by a newer version of Redress. Open it there.")
                   .arg(name));
    case carriedstream::Fault::Password:
        refuse(Error::Code::Invalid,
               CarriedText::tr("That is not the password of %1. Nothing was written. Mind capital "
                               "letters, and which keyboard is set.")
                   .arg(name));
    case carriedstream::Fault::Memory:
        refuse(Error::Code::Storage,
               CarriedText::tr("This computer has not enough memory free to work the password out. "
                               "Nothing was written. Close other programs, then try again."));
    case carriedstream::Fault::None:
    case carriedstream::Fault::Damaged:
        break;
    }
    refuse(Error::Code::Damaged,
           CarriedText::tr("%1 is damaged: a part of it was altered or is missing. Nothing was "
                           "written. Fetch the copy anew from where it was made.")
               .arg(name));
}

void demand(carriedstream::Fault fault, const QString &path)
{
    if (fault != carriedstream::Fault::None)
        refuseFault(fault, path);
}

void openToRead(QFile &file)
{
    if (!file.open(QIODevice::ReadOnly))
        refuse(Error::Code::ReadOnly,
               CarriedText::tr("%1 cannot be read. Ask for the right to read it.")
                   .arg(QDir::toNativeSeparators(file.fileName())));
}

void put(QSaveFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) == bytes.size())
        return;
    refuse(file.error() == QFileDevice::ResourceError ? Error::Code::Full : Error::Code::Storage,
           CarriedText::tr("The copy could not be written. No copy was kept. See whether there is "
                           "room on the drive, then try again."),
           file.errorString());
}

/// A file that is written anew at \p path, which reaches the disk when it is finished.
class Written final
{
public:
    explicit Written(const QString &path)
        : m_file(path)
    {
        m_file.setDirectWriteFallback(false);
        if (!m_file.open(QIODevice::WriteOnly))
            refuse(Error::Code::Storage, CarriedText::tr("The copy could not be written."),
                   m_file.errorString());
    }
    Q_DISABLE_COPY_MOVE(Written)

    void put(const QByteArray &bytes) { carriedcopy::put(m_file, bytes); }
    void finish()
    {
        if (!m_file.commit())
            refuse(
                Error::Code::Full,
                CarriedText::tr("The copy could not be written to its end. No copy was kept. See "
                                "whether there is room on the drive, then try again."),
                m_file.errorString());
    }

private:
    QSaveFile m_file;
};

void giveName(const QString &from, const QString &target)
{
    if (!QFile::rename(from, target))
        refuse(Error::Code::Storage,
               CarriedText::tr("The copy could not be given its name. No copy was kept."), target);
}

void encrypt(const QString &plain, const QString &to, const QString &password, const Cost &cost,
             const Progress &progress)
{
    QFile from(plain);
    openToRead(from);
    carriedstream::Writer writer;
    demand(writer.begin(passphraseBytes(password), cost.passes, cost.bytes), to);
    Written file(to);
    file.put(writer.head());
    const qint64 total = from.size();
    do {
        const QByteArray piece = from.read(carriedstream::kPiece);
        if (piece.isEmpty() && !from.atEnd())
            refuse(Error::Code::Storage, CarriedText::tr("The copy could not be read back."),
                   from.errorString());
        file.put(writer.seal(piece, from.atEnd()));
        progress.tell(CarriedText::tr("Encrypting"), from.pos(), total);
        stopIfCancelled(progress);
    } while (!from.atEnd());
    file.finish();
}

/// Hands what was sealed to \p take, piece by piece, each of which is known to be unaltered.
void decrypt(const QString &path, const QString &password,
             const std::function<void(const QByteArray &)> &take, const Progress &progress)
{
    QFile from(path);
    openToRead(from);
    carriedstream::Reader reader;
    progress.tell(CarriedText::tr("Working the password out"), 0, 0);
    demand(reader.begin(from.read(carriedstream::kHead), passphraseBytes(password)), path);
    while (!reader.isAtEnd()) {
        QByteArray piece;
        demand(reader.open(from.read(carriedstream::kSealedPiece), piece), path);
        take(piece);
        progress.tell(CarriedText::tr("Decrypting"), from.pos(), from.size());
        stopIfCancelled(progress);
    }
    if (!from.atEnd()) // something was added behind the end
        refuseFault(carriedstream::Fault::Damaged, path);
}

QString digestOfSealed(const QString &path, const QString &password, const Progress &progress)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    decrypt(
        path, password, [&digest](const QByteArray &piece) { digest.addData(piece); }, progress);
    return QString::fromLatin1(digest.result().toHex());
}

/// Where a plain copy may lie for a moment: beside the file that it is a copy of, which whoever can
/// read it there can read as well.
QString besideOf(const QString &path, const QTemporaryDir &otherwise)
{
    const QFileInfo file(path);
    const bool mayWrite = QFileInfo(file.absolutePath()).isWritable();
    return mayWrite ? file.absoluteFilePath() + u".to-carry"_s
                    : otherwise.filePath(u"to-carry.redress"_s);
}

} // namespace

bool isOne(const QString &path)
{
    const auto head = headOf(path, carriedstream::kHead);
    return head && carriedstream::isHead(*head);
}

Result<BackupReport> write(Database &database, const QString &target, const QString &password,
                           const Cost &cost, const Progress &progress)
{
    if (password.size() < kFewestCharacters)
        return Error{Error::Code::Invalid,
                     CarriedText::tr("The password is too short: it needs at least %1 characters. "
                                     "Three or four words that do not belong together are good.")
                         .arg(kFewestCharacters),
                     u"password"_s};
    return guarded([&] {
        refuseTaken(target);
        const QTemporaryDir room;
        const HalfMade plain(besideOf(database.path(), room));
        BackupReport report = unwrap(restoreInto(database, plain.path(), progress));
        const HalfMade sealed(target + u".part"_s);
        encrypt(plain.path(), sealed.path(), password, cost, progress);
        // Trusted only after it was opened again.
        progress.tell(CarriedText::tr("Checking the copy"), 0, 0);
        if (digestOfSealed(sealed.path(), password, progress) != report.sha256)
            refuse(Error::Code::Damaged,
                   CarriedText::tr("The copy failed its check, so it was not kept."));
        giveName(sealed.path(), target);
        report.path = target;
        report.bytes = QFileInfo(target).size();
        report.sha256 = unwrap(sha256OfFile(target));
        return report;
    });
}

Result<BackupReport> open(const QString &path, const QString &target, const QString &password,
                          const Progress &progress)
{
    return guarded([&] {
        refuseTaken(target);
        const HalfMade plain(target + u".opened"_s); // ".part" is that of the copy
        Written file(plain.path());
        decrypt(
            path, password, [&file](const QByteArray &piece) { file.put(piece); }, progress);
        file.finish();
        unwrap(isCaseFile(plain.path()));
        return unwrap(
            onOwnConnection(plain.path(), Database::Access::ReadOnly, [&](Database &database) {
                return restoreInto(database, target, progress);
            }));
    });
}

} // namespace redress::carriedcopy
