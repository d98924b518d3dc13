// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>

namespace redress {

/// What the program remembers for this person on this computer. What belongs to the council is in
/// its case file.
class Settings final : public QObject
{
    Q_OBJECT

public:
    enum class Key {
        Scheme,   ///< "system", "light", "dark"
        TextSize, ///< Percent.
        LockLayout,
        WindowGeometry,
        RecentFiles, ///< Newest first, at most nine.
        LastFolder,
        LockAfterMinutes, ///< Of nobody at the keyboard; 0: never.
        LockPassphrase,   ///< Its hash; empty: whoever comes may look again.
        MarkSpelling,     ///< Of words in letters and long fields.
        Language,         ///< "en", "cy"
        CompactRows,      ///< Whether lists show more rows at once.
        DetailsPane,      ///< Whether what is chosen in a list is told beside it.
        Count,
    };

    explicit Settings(std::unique_ptr<QSettings> store, QObject *parent = nullptr);

    /// Those of the person who is signed in.
    static std::unique_ptr<QSettings> ofThisPerson();

    QVariant value(Key key) const;
    void setValue(Key key, const QVariant &value);

    QStringList recentFiles() const { return value(Key::RecentFiles).toStringList(); }
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

    /// When \p person last looked at what became late in a case file; nothing: never, here.
    std::optional<QDateTime> lastLooked(const QString &file, const QString &person) const;
    void setLastLooked(const QString &file, const QString &person, const QDateTime &atUtc);

    /// How \p person left the lists of a case file, by the keys of their pages.
    QJsonObject places(const QString &file, const QString &person) const;
    void setPlaces(const QString &file, const QString &person, const QJsonObject &places);

    /// Periods that this person keeps under a name: see OwnPeriod.
    QJsonArray ownPeriods() const;
    void setOwnPeriods(const QJsonArray &periods);

    /// With which printer something was printed last, as PrintHabit writes it; empty: never.
    QJsonObject printHabit(const QString &what) const;
    void setPrintHabit(const QString &what, const QJsonObject &habit);

    /// The list with which the cases of a case file open for \p person; empty: none.
    QString defaultList(const QString &file, const QString &person) const;
    void setDefaultList(const QString &file, const QString &person, const QString &list);

    /// The keys that this person has given to an action; nothing: those that it came with.
    std::optional<QString> keysOf(const QString &action) const;
    void setKeysOf(const QString &action, const std::optional<QString> &keys);

    /// Whether the list of first steps was sent away by \p person for good, in that case file.
    bool hasHiddenFirstSteps(const QString &file, const QString &person) const;
    void hideFirstSteps(const QString &file, const QString &person);

    /// How a part of a page was left: widths, order and sorting of a table, place of a splitter.
    QByteArray layout(const QString &part) const;
    /// Not kept while the layout is locked.
    void setLayout(const QString &part, const QByteArray &state);
    void resetLayouts();
    /// The parts of which one is kept.
    QStringList layoutParts() const;
    /// Puts others in their place, locked or not; what is in sight follows layoutsTaken().
    void takeLayouts(const QMap<QString, QByteArray> &layouts);

Q_SIGNALS:
    void recentFilesChanged();
    void lockChanged();
    void layoutLockChanged();
    void layoutsTaken();
    void detailsPaneChanged();
    /// Scheme, text size or height of rows.
    void appearanceChanged();

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace redress
