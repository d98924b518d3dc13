// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draftshelter.h"

#include "core/base/savefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kEnding = ".draft"_L1;
constexpr auto kOnlyTheOwner = QFile::ReadOwner | QFile::WriteOwner;

QString pathIn(const QJsonObject &kept)
{
    return kept.value("file"_L1).toString();
}

std::optional<QJsonObject> readFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonDocument read = QJsonDocument::fromJson(file.readAll());
    return read.isObject() ? std::optional(read.object()) : std::nullopt;
}

DraftKey keyIn(const QJsonObject &kept)
{
    DraftKey key{kept.value("login"_L1).toString(), kept.value("form"_L1).toString()};
    if (kept.contains("record"_L1))
        key.record = kept.value("record"_L1).toInteger();
    return key;
}

Draft draftIn(const QJsonObject &kept)
{
    return {QDateTime::fromString(kept.value("at"_L1).toString(), Qt::ISODateWithMs),
            kept.value("body"_L1).toString()};
}

} // namespace

DraftShelter::DraftShelter(const QString &folder, const QString &casePath)
    : m_folder(folder)
    , m_casePath(QFileInfo(casePath).absoluteFilePath())
{}

QString DraftShelter::pathOf(const DraftKey &key) const
{
    const QString name =
        QStringList{m_casePath, key.login, key.form, QString::number(key.record.value_or(0))}.join(
            u'\n');
    const QByteArray digest =
        QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QDir(m_folder).filePath(QString::fromLatin1(digest) + kEnding);
}

Result<void> DraftShelter::keep(const DraftKey &key, const Draft &draft) const
{
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, kOnlyTheOwner | QFile::ExeOwner);
    QJsonObject kept{{"file"_L1, m_casePath},
                     {"login"_L1, key.login},
                     {"form"_L1, key.form},
                     {"at"_L1, draft.savedAtUtc.toString(Qt::ISODateWithMs)},
                     {"body"_L1, draft.body}};
    if (key.record)
        kept.insert("record"_L1, *key.record);
    const QString path = pathOf(key);
    auto saved = saveFile(path, QJsonDocument(kept).toJson(QJsonDocument::Compact));
    if (saved)
        QFile::setPermissions(path, kOnlyTheOwner);
    return saved;
}

std::optional<Draft> DraftShelter::find(const DraftKey &key) const
{
    const auto kept = readFrom(pathOf(key));
    return kept ? std::optional(draftIn(*kept)) : std::nullopt;
}

void DraftShelter::drop(const DraftKey &key) const
{
    QFile::remove(pathOf(key));
}

int DraftShelter::bringBack(Database &database, const QString &login) const
{
    int brought = 0;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u'*' + kEnding}, QDir::Files)) {
        const auto kept = readFrom(folder.filePath(name));
        if (!kept || pathIn(*kept) != m_casePath)
            continue;
        const DraftKey key = keyIn(*kept);
        const Draft draft = draftIn(*kept);
        if (key.login != login)
            continue;
        const auto stored = DraftRepository::find(database, key);
        if (!stored)
            continue;
        const bool isLater = !*stored || (*stored)->savedAtUtc < draft.savedAtUtc;
        if (isLater && !DraftRepository::keep(database, key, draft))
            continue;
        brought += isLater ? 1 : 0;
        QFile::remove(folder.filePath(name));
    }
    return brought;
}

} // namespace redress
