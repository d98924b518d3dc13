// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ownsettingsfile.h"

#include "core/base/language.h"
#include "core/statistics/namedperiod.h"
#include "ui/settings/appearancesection.h"
#include "ui/shell/actionkeys.h"
#include "ui/shell/shortcutsdialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace redress::ownsettingsfile {

namespace {

using namespace Qt::StringLiterals;
using Key = Settings::Key;

constexpr auto kFormat = "redress-own-settings"_L1;
constexpr int kVersion = 1;
constexpr qsizetype kMostBytes = qsizetype(1024) * 1024;

struct OwnText {
    Q_DECLARE_TR_FUNCTIONS(redress::OwnSettingsFile)
};

enum class Kind { Scheme, Percent, YesNo, Language, Folder };

struct Carried {
    Key key;
    QLatin1StringView name;
    Kind kind;
};

/// In the order in which they are written and shown.
constexpr std::array kCarried{Carried{Key::Scheme, "colours"_L1, Kind::Scheme},
                              Carried{Key::TextSize, "text_size"_L1, Kind::Percent},
                              Carried{Key::CompactRows, "more_rows"_L1, Kind::YesNo},
                              Carried{Key::DetailsPane, "details"_L1, Kind::YesNo},
                              Carried{Key::MarkSpelling, "mark_spelling"_L1, Kind::YesNo},
                              Carried{Key::Language, "language"_L1, Kind::Language},
                              Carried{Key::LastFolder, "folder"_L1, Kind::Folder}};

QString labelOf(Key key)
{
    switch (key) {
    case Key::Scheme:
        return OwnText::tr("Colours");
    case Key::TextSize:
        return OwnText::tr("Text size");
    case Key::CompactRows:
        return OwnText::tr("More rows of a list at once");
    case Key::DetailsPane:
        return OwnText::tr("Details beside lists");
    case Key::MarkSpelling:
        return OwnText::tr("Marks under words that are not in the dictionary");
    case Key::Language:
        return OwnText::tr("Language");
    default:
        return OwnText::tr("Folder in which files are looked for");
    }
}

QString schemeWords(const QString &scheme)
{
    return scheme == "light"_L1      ? AppearanceSection::tr("Light")
           : scheme == "dark"_L1     ? AppearanceSection::tr("Dark")
           : scheme == "contrast"_L1 ? AppearanceSection::tr("High contrast")
                                     : AppearanceSection::tr("As the system");
}

QString wordsOf(Kind kind, const QVariant &value)
{
    switch (kind) {
    case Kind::Scheme:
        return schemeWords(value.toString());
    case Kind::Percent:
        return AppearanceSection::tr("%1%", "a text size").arg(value.toInt());
    case Kind::YesNo:
        return value.toBool() ? OwnText::tr("yes") : OwnText::tr("no");
    case Kind::Language:
        return Language::nameOf(value.toString());
    case Kind::Folder:
        break;
    }
    return QDir::toNativeSeparators(value.toString());
}

QVariant valueOf(const Settings &settings, const Carried &one)
{
    const QVariant kept = settings.value(one.key);
    if (one.kind == Kind::Percent)
        return kept.toInt();
    if (one.kind == Kind::YesNo)
        return kept.toBool();
    return kept.toString();
}

/// Nothing if \p json is no value of that kind.
std::optional<QVariant> valueIn(const QJsonValue &json, Kind kind)
{
    constexpr int kLeast = 80;
    constexpr int kMost = 200;
    switch (kind) {
    case Kind::Scheme:
        if (QStringList{u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s}.contains(
                json.toString()))
            return json.toString();
        return std::nullopt;
    case Kind::Percent:
        if (json.isDouble() && json.toInt() >= kLeast && json.toInt() <= kMost)
            return json.toInt();
        return std::nullopt;
    case Kind::YesNo:
        return json.isBool() ? std::optional<QVariant>(json.toBool()) : std::nullopt;
    case Kind::Language:
        if (Language::offered().contains(json.toString()))
            return json.toString();
        return std::nullopt;
    case Kind::Folder:
        break;
    }
    return json.isString() ? std::optional<QVariant>(json.toString()) : std::nullopt;
}

int lineOf(const QByteArray &content, const QString &name)
{
    const qsizetype at = content.indexOf('"' + name.toUtf8() + '"');
    return int(content.first(std::max<qsizetype>(at, 0)).count('\n')) + 1;
}

QString actionWords(const QAction &action)
{
    QString words = action.text();
    return words.remove(u'&').remove(u"..."_s);
}

QString keyWords(const QList<QKeySequence> &keys)
{
    return keys.isEmpty() ? OwnText::tr("no keys") : actionkeys::words(keys);
}

/// The keys that a person has given, of actions that there are.
QMap<QString, QString> keysIn(const Settings &settings, const QList<QAction *> &actions)
{
    QMap<QString, QString> keys;
    for (const QAction *action : actions) {
        if (const auto kept = settings.keysOf(action->objectName()))
            keys.insert(action->objectName(), *kept);
    }
    return keys;
}

/// Reads a file part by part, and gathers what is wrong with it.
class Reading final
{
public:
    Reading(const Settings &settings, const QList<QAction *> &actions, const QString &name,
            const QByteArray &content)
        : m_settings(settings)
        , m_actions(actions)
        , m_name(name)
        , m_content(content)
    {}

    Result<OwnSettingsPlan> plan()
    {
        if (m_content.size() > kMostBytes)
            return invalid(OwnText::tr("%1 is no file of somebody's own settings.").arg(m_name));
        QJsonParseError error;
        const QJsonObject file = QJsonDocument::fromJson(m_content, &error).object();
        if (error.error != QJsonParseError::NoError) {
            const qsizetype at = std::min<qsizetype>(error.offset, m_content.size());
            const int line = int(m_content.first(at).count('\n')) + 1;
            return invalid(
                OwnText::tr("%1, line %2: this is no file of settings.").arg(m_name).arg(line));
        }
        if (file.value("format"_L1).toString() != kFormat)
            return invalid(OwnText::tr("%1 is no file of somebody's own settings.").arg(m_name));
        if (file.value("version"_L1).toInt() != kVersion)
            return invalid(
                OwnText::tr("%1 was written by a newer version of Redress.").arg(m_name));
        readValues(file.value("settings"_L1).toObject());
        if (file.contains("keys"_L1))
            readKeys(file.value("keys"_L1).toObject());
        readLayouts(file.value("layout"_L1).toObject());
        if (file.contains("periods"_L1))
            readPeriods(file.value("periods"_L1).toArray());
        if (!m_faults.isEmpty())
            return invalid(m_faults.join(u'\n'));
        return m_plan;
    }

private:
    static Error invalid(const QString &message)
    {
        return {Error::Code::Invalid, message, u"own settings"_s};
    }
    void refuse(const QString &name, const QString &what)
    {
        m_faults.append(OwnText::tr("%1, line %2, %3: %4", "file, line, setting, what is wrong")
                            .arg(m_name)
                            .arg(lineOf(m_content, name))
                            .arg(name, what));
    }
    void readValues(const QJsonObject &values)
    {
        for (const QString &name : values.keys()) {
            const auto found = std::find_if(kCarried.begin(), kCarried.end(),
                                            [&](const Carried &one) { return one.name == name; });
            if (found == kCarried.end())
                refuse(name, OwnText::tr("there is no such setting"));
        }
        for (const Carried &one : kCarried) {
            if (!values.contains(one.name))
                continue;
            const auto value = valueIn(values.value(one.name), one.kind);
            if (!value) {
                refuse(QString(one.name), OwnText::tr("that is no value of it"));
                continue;
            }
            const QVariant before = valueOf(m_settings, one);
            // A folder of the other computer is of no use where there is none.
            const bool isUseless = one.kind == Kind::Folder && !QDir(value->toString()).exists();
            if (before == *value || isUseless)
                continue;
            m_plan.values.emplace_back(one.key, *value);
            m_plan.lines.push_back(
                {labelOf(one.key), wordsOf(one.kind, before), wordsOf(one.kind, *value)});
        }
    }
    void readKeys(const QJsonObject &keys)
    {
        QMap<QString, QString> wanted;
        QList<QKeySequence> taken; // By actions that the file names.
        for (auto it = keys.begin(); it != keys.end(); ++it) {
            const auto action = std::ranges::find(m_actions, it.key(), &QAction::objectName);
            if (action == m_actions.end())
                refuse(it.key(), OwnText::tr("nothing that keys can be given to is called so"));
            else if (!it.value().isString())
                refuse(it.key(), OwnText::tr("that is no value of it"));
            else
                judgeKeys(**action, it.value().toString(), taken);
            wanted.insert(it.key(), it.value().toString());
        }
        // As in the list of keys: whatever has the keys already loses them.
        for (const QAction *action : m_actions) {
            QList<QKeySequence> left = actionkeys::shipped(action);
            const auto isTaken = [&](const QKeySequence &key) { return taken.contains(key); };
            const QString name = action->objectName();
            if (!wanted.contains(name) && left.removeIf(isTaken) > 0)
                wanted.insert(name, actionkeys::stored(left));
            const auto isKept = [&](const QKeySequence &key) {
                return taken.contains(key) && left.contains(key);
            };
            if (std::ranges::any_of(actionkeys::fromStored(wanted.value(name)), isKept))
                refuse(name, OwnText::tr("that is no value of it"));
        }
        m_plan.keys = wanted;
        for (const QAction *action : m_actions) {
            const auto after = wanted.contains(action->objectName())
                                   ? actionkeys::fromStored(wanted.value(action->objectName()))
                                   : actionkeys::shipped(action);
            if (after != action->shortcuts())
                m_plan.lines.push_back({OwnText::tr("Keys: %1").arg(actionWords(*action)),
                                        keyWords(action->shortcuts()), keyWords(after)});
        }
    }
    /// Keys that it came with can be no fault; of others, none that a field needs, none twice.
    void judgeKeys(const QAction &action, const QString &said, QList<QKeySequence> &taken)
    {
        const QList<QKeySequence> shipped = actionkeys::shipped(&action);
        for (const QKeySequence &key : actionkeys::fromStored(said)) {
            if (shipped.contains(key))
                continue;
            const bool isKey = key.count() == 1 && key[0].key() != Qt::Key_unknown;
            const QString refusal = isKey ? ShortcutsDialog::whyNot(key) : QString();
            if (!isKey || taken.contains(key))
                refuse(action.objectName(), OwnText::tr("that is no value of it"));
            else if (!refusal.isEmpty())
                refuse(action.objectName(), refusal);
            taken.append(key);
        }
    }
    void readLayouts(const QJsonObject &layouts)
    {
        for (auto it = layouts.begin(); it != layouts.end(); ++it) {
            const QByteArray state = QByteArray::fromBase64(it.value().toString().toLatin1());
            if (state.isEmpty())
                refuse(it.key(), OwnText::tr("that is no value of it"));
            else if (state != m_settings.layout(it.key()))
                m_plan.layouts.insert(it.key(), state);
        }
        if (!m_plan.layouts.isEmpty())
            m_plan.lines.push_back(
                {OwnText::tr("Columns, sorting and panes"), OwnText::tr("as they are here"),
                 OwnText::tr("as in the file, of lists and pages: %1").arg(m_plan.layouts.size())});
    }
    void readPeriods(const QJsonArray &periods)
    {
        for (const QJsonValue one : periods) {
            if (!OwnPeriod::fromJson(one.toObject()))
                refuse(u"periods"_s, OwnText::tr("that is no value of it"));
        }
        if (periods == m_settings.ownPeriods())
            return;
        m_plan.periods = periods;
        m_plan.lines.push_back({OwnText::tr("Periods under a name of your own"),
                                namesOf(m_settings.ownPeriods()), namesOf(periods)});
    }
    static QString namesOf(const QJsonArray &periods)
    {
        QStringList names;
        for (const QJsonValue one : periods) {
            if (const auto period = OwnPeriod::fromJson(one.toObject()))
                names.append(period->name);
        }
        return names.join(u", "_s);
    }

    const Settings &m_settings;
    const QList<QAction *> &m_actions;
    const QString &m_name;
    const QByteArray &m_content;
    OwnSettingsPlan m_plan;
    QStringList m_faults;
};

} // namespace

QByteArray write(const Settings &settings, const QList<QAction *> &actions)
{
    QJsonObject values;
    for (const Carried &one : kCarried) {
        const QVariant value = valueOf(settings, one);
        if (one.kind != Kind::Folder || !value.toString().isEmpty())
            values.insert(one.name, QJsonValue::fromVariant(value));
    }
    QJsonObject keys;
    const QMap<QString, QString> given = keysIn(settings, actions);
    for (auto it = given.cbegin(); it != given.cend(); ++it)
        keys.insert(it.key(), it.value());
    QJsonObject layouts;
    for (const QString &part : settings.layoutParts())
        layouts.insert(part, QString::fromLatin1(settings.layout(part).toBase64()));
    return QJsonDocument(QJsonObject{{u"format"_s, QString(kFormat)},
                                     {u"version"_s, kVersion},
                                     {u"settings"_s, values},
                                     {u"keys"_s, keys},
                                     {u"layout"_s, layouts},
                                     {u"periods"_s, settings.ownPeriods()}})
        .toJson();
}

Result<OwnSettingsPlan> plan(const Settings &settings, const QList<QAction *> &actions,
                             const QString &name, const QByteArray &content)
{
    return Reading(settings, actions, name, content).plan();
}

void apply(Settings &settings, const QList<QAction *> &actions, const OwnSettingsPlan &plan)
{
    for (const auto &[key, value] : plan.values) {
        if (key == Key::Language)
            continue;
        settings.setValue(key, value);
        if (key != Key::MarkSpelling)
            continue;
        for (QAction *action : actions) { // Which the marks go by.
            if (action->objectName() == "markSpellingAction"_L1)
                action->setChecked(value.toBool());
        }
    }
    for (QAction *action : plan.keys ? actions : QList<QAction *>()) {
        const QString name = action->objectName();
        actionkeys::set(action,
                        plan.keys->contains(name) ? actionkeys::fromStored(plan.keys->value(name))
                                                  : actionkeys::shipped(action),
                        settings);
    }
    if (plan.periods)
        settings.setOwnPeriods(*plan.periods);
    settings.takeLayouts(plan.layouts);
}

} // namespace redress::ownsettingsfile
