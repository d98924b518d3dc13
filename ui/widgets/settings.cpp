// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/settings.h"

#include "core/base/paths.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Key = Settings::Key;

constexpr qsizetype kMostRecentFiles = 9;
const QString kOwnPeriods = u"figures/periods"_s;

struct Entry {
    Key key;
    QLatin1StringView name;
    QVariant byDefault;
};

const Entry &entryOf(Key key)
{
    static const std::array<Entry, size_t(Key::Count)> entries{{
        {Key::Scheme, "appearance/scheme"_L1, u"system"_s},
        {Key::TextSize, "appearance/textSize"_L1, 100},
        {Key::LockLayout, "window/lockLayout"_L1, false},
        {Key::WindowGeometry, "window/geometry"_L1, QByteArray()},
        {Key::RecentFiles, "files/recent"_L1, QStringList()},
        {Key::LastFolder, "files/folder"_L1, QString()},
        {Key::LockAfterMinutes, "lock/afterMinutes"_L1, 0},
        {Key::LockPassphrase, "lock/passphrase"_L1, QString()},
        {Key::MarkSpelling, "writing/markSpelling"_L1, true},
        {Key::Language, "appearance/language"_L1, u"en"_s},
        {Key::CompactRows, "lists/compact"_L1, false},
        {Key::DetailsPane, "lists/details"_L1, true},
    }};
    return entries[size_t(key)];
}

QString layoutName(const QString &part)
{
    return u"layout/"_s + part;
}

QString habitName(const QString &what)
{
    return u"printing/"_s + what;
}

/// By a digest, since a path has what a key may not.
QString nameFor(const QString &group, const QString &file, const QString &person)
{
    const QByteArray digest = QCryptographicHash::hash(
        (QFileInfo(file).absoluteFilePath() + u'\n' + person).toUtf8(), QCryptographicHash::Sha256);
    return group + u'/' + QString::fromLatin1(digest.toHex().first(32));
}

QString lookName(const QString &file, const QString &person)
{
    return nameFor(u"looked"_s, file, person);
}

QString keysName(const QString &action)
{
    return u"keys/"_s + action;
}

} // namespace

Settings::Settings(std::unique_ptr<QSettings> store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{}

std::unique_ptr<QSettings> Settings::ofThisPerson()
{
    // A copy that is carried about keeps them beside the program, if it comes with that file.
    const QString carried =
        QDir(QCoreApplication::applicationDirPath()).filePath(u"redress-portable.ini"_s);
    if (QFile::exists(carried))
        return std::make_unique<QSettings>(carried, QSettings::IniFormat);
#ifdef Q_OS_WIN
    constexpr auto kFormat = QSettings::NativeFormat; // the Registry
#else
    constexpr auto kFormat = QSettings::IniFormat;
#endif
    return std::make_unique<QSettings>(kFormat, QSettings::UserScope, u"Redress"_s, u"redress"_s);
}

QVariant Settings::value(Key key) const
{
    const Entry &entry = entryOf(key);
    return m_store->value(entry.name, entry.byDefault);
}

void Settings::setValue(Key key, const QVariant &value)
{
    m_store->setValue(entryOf(key).name, value);
    if (key == Key::RecentFiles)
        Q_EMIT recentFilesChanged();
    if (key == Key::LockLayout)
        Q_EMIT layoutLockChanged();
    if (key == Key::DetailsPane)
        Q_EMIT detailsPaneChanged();
    if (key == Key::LockAfterMinutes || key == Key::LockPassphrase)
        Q_EMIT lockChanged();
    if (key == Key::Scheme || key == Key::TextSize || key == Key::CompactRows)
        Q_EMIT appearanceChanged();
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeIf([&](const QString &known) { return isSamePath(known, path); });
    files.prepend(path);
    if (files.size() > kMostRecentFiles)
        files.resize(kMostRecentFiles);
    setValue(Key::RecentFiles, files);
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeIf([&](const QString &known) { return isSamePath(known, path); });
    setValue(Key::RecentFiles, files);
}

std::optional<QDateTime> Settings::lastLooked(const QString &file, const QString &person) const
{
    const QDateTime at =
        QDateTime::fromString(m_store->value(lookName(file, person)).toString(), Qt::ISODateWithMs);
    return at.isValid() ? std::optional(at) : std::nullopt;
}

void Settings::setLastLooked(const QString &file, const QString &person, const QDateTime &atUtc)
{
    m_store->setValue(lookName(file, person), atUtc.toUTC().toString(Qt::ISODateWithMs));
}

QJsonObject Settings::places(const QString &file, const QString &person) const
{
    const QByteArray kept = m_store->value(nameFor(u"places"_s, file, person)).toByteArray();
    return QJsonDocument::fromJson(kept).object();
}

void Settings::setPlaces(const QString &file, const QString &person, const QJsonObject &places)
{
    m_store->setValue(nameFor(u"places"_s, file, person),
                      QJsonDocument(places).toJson(QJsonDocument::Compact));
}

QJsonArray Settings::ownPeriods() const
{
    return QJsonDocument::fromJson(m_store->value(kOwnPeriods).toByteArray()).array();
}

void Settings::setOwnPeriods(const QJsonArray &periods)
{
    m_store->setValue(kOwnPeriods, QJsonDocument(periods).toJson(QJsonDocument::Compact));
}

QJsonObject Settings::printHabit(const QString &what) const
{
    return QJsonDocument::fromJson(m_store->value(habitName(what)).toByteArray()).object();
}

void Settings::setPrintHabit(const QString &what, const QJsonObject &habit)
{
    m_store->setValue(habitName(what), QJsonDocument(habit).toJson(QJsonDocument::Compact));
}

QString Settings::defaultList(const QString &file, const QString &person) const
{
    return m_store->value(nameFor(u"defaultList"_s, file, person)).toString();
}

void Settings::setDefaultList(const QString &file, const QString &person, const QString &list)
{
    if (list.isEmpty())
        m_store->remove(nameFor(u"defaultList"_s, file, person));
    else
        m_store->setValue(nameFor(u"defaultList"_s, file, person), list);
}

std::optional<QString> Settings::keysOf(const QString &action) const
{
    const QVariant kept = m_store->value(keysName(action));
    return kept.isValid() ? std::optional(kept.toString()) : std::nullopt;
}

void Settings::setKeysOf(const QString &action, const std::optional<QString> &keys)
{
    if (keys)
        m_store->setValue(keysName(action), *keys);
    else
        m_store->remove(keysName(action));
}

bool Settings::hasHiddenFirstSteps(const QString &file, const QString &person) const
{
    return m_store->value(nameFor(u"firstSteps"_s, file, person)).toBool();
}

void Settings::hideFirstSteps(const QString &file, const QString &person)
{
    m_store->setValue(nameFor(u"firstSteps"_s, file, person), true);
}

QByteArray Settings::layout(const QString &part) const
{
    return m_store->value(layoutName(part)).toByteArray();
}

void Settings::setLayout(const QString &part, const QByteArray &state)
{
    if (!value(Key::LockLayout).toBool())
        m_store->setValue(layoutName(part), state);
}

void Settings::resetLayouts()
{
    m_store->remove(u"layout"_s);
}

QStringList Settings::layoutParts() const
{
    m_store->beginGroup(u"layout"_s);
    QStringList parts = m_store->allKeys();
    m_store->endGroup();
    return parts;
}

void Settings::takeLayouts(const QMap<QString, QByteArray> &layouts)
{
    for (auto it = layouts.cbegin(); it != layouts.cend(); ++it)
        m_store->setValue(layoutName(it.key()), it.value());
    if (!layouts.isEmpty())
        Q_EMIT layoutsTaken();
}

} // namespace redress
