// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/settings/settingsfile.h"

#include "core/exchange/settings/councilsettings.h"
#include "core/store/rulesrepository.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redress::settingsfile {

namespace {

using namespace Qt::StringLiterals;

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(redress::SettingsFile)
};

constexpr auto kFormat = "redress-settings"_L1;
constexpr int kVersion = 1;
constexpr qsizetype kMostBytes = qsizetype(1024) * 1024;
constexpr qsizetype kMostLetters = 20000;   ///< Of one value.
constexpr qsizetype kMostNameLetters = 200; ///< Of one value of a list.
constexpr qsizetype kMostFaults = 20;       ///< That are told at once.
constexpr qsizetype kMostWords = 400;       ///< Letters of one fault.
constexpr qsizetype kMostShown = 60;        ///< Letters of what stands in the file, in a fault.

/// What stands in a file, fit for one line of a message.
QString shown(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > kMostShown ? line.first(kMostShown) + u"..."_s : line;
}

/// Whether it has control characters; ends of lines are none where there may be several lines.
bool hasControls(const QString &text, bool hasLines)
{
    return std::ranges::any_of(text, [hasLines](QChar sign) {
        const bool isEnd = sign == u'\n' || sign == u'\t' || sign == u'\r';
        return sign.category() == QChar::Other_Control && !(hasLines && isEnd);
    });
}

const ListItem *itemLike(const ReferenceData &reference, UserList list, const QString &name)
{
    const auto found = std::ranges::find_if(reference.items(), [&](const ListItem &item) {
        return item.list == list && item.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == reference.items().end() ? nullptr : &*found;
}

Error changedMeanwhile(const QString &what)
{
    return {
        Error::Code::Conflict,
        FileText::tr("Somebody has changed the settings meanwhile. Nothing was taken over: look "
                     "at the file again."),
        what};
}

/// Reads a file of settings, and notes what is wrong with it and where.
class PlanReader final
{
public:
    PlanReader(Database &database, const ReferenceData &reference, const QString &name,
               const QByteArray &content)
        : m_database(database)
        , m_reference(reference)
        , m_name(name)
        , m_content(content)
    {
        for (const CouncilSetting &setting : councilSettings())
            m_known.insert(setting.name, setting);
    }

    SettingsPlan read()
    {
        QJsonParseError error;
        const QJsonDocument json = m_content.size() > kMostBytes
                                       ? QJsonDocument()
                                       : QJsonDocument::fromJson(m_content, &error);
        if (m_content.size() > kMostBytes)
            note(1, FileText::tr("this is too long for a file of settings."));
        else if (!json.isObject() && error.error != QJsonParseError::NoError)
            note(lineAt(error.offset), FileText::tr("this is no JSON: a sign is missing or is one "
                                                    "too many."));
        else if (json.object().value("format"_L1).toString() != kFormat)
            note(1, FileText::tr("this is no file of settings that Redress wrote."));
        else if (json.object().value("version"_L1).toInt() < 1)
            note(lineOf(u"version"_s), FileText::tr("it does not say by which version it was "
                                                    "written."));
        else if (json.object().value("version"_L1).toInt() > kVersion)
            note(lineOf(u"version"_s),
                 FileText::tr("a newer version of Redress wrote it; install that one first."));
        else
            readAll(json.object());
        if (!m_faults.isEmpty())
            throw StorageError({Error::Code::Invalid, faultsInWords(), m_name});
        return m_plan;
    }

private:
    void readAll(const QJsonObject &file)
    {
        m_plan.council = file.value("council"_L1).toString().simplified().left(kMostNameLetters);
        const QString own =
            rulesrepository::setting(m_database, settingname::kCouncilName).value_or(QString());
        m_plan.isOfAnother = !own.isEmpty() && !m_plan.council.isEmpty() && own != m_plan.council;
        if (!file.value("settings"_L1).isObject() || !file.value("lists"_L1).isObject()) {
            note(1, FileText::tr("the parts \"settings\" and \"lists\" are not both there."));
            return;
        }
        readSettings(file.value("settings"_L1).toObject());
        readLists(file.value("lists"_L1).toObject());
    }

    void readSettings(const QJsonObject &settings)
    {
        for (auto one = settings.begin(); one != settings.end(); ++one) {
            const QString name = one.key();
            const auto known = m_known.constFind(name);
            const QString value = one.value().toString();
            if (known == m_known.constEnd() || !known->isCarried)
                noteAt(name, FileText::tr("there is no such setting that a file can bring."));
            else if (!one.value().isString())
                noteAt(name, FileText::tr("its value has to stand in quotation marks."));
            else if (value.size() > kMostLetters)
                noteAt(name,
                       FileText::tr("its value is longer than %1 letters.").arg(kMostLetters));
            else if (hasControls(value, known->hasLines))
                noteAt(name, FileText::tr("its value has control characters in it."));
            else if (const QString fault = known->fault ? known->fault(value) : QString();
                     !fault.isEmpty())
                noteAt(name, fault);
            else if (!m_plan.isOfAnother || !known->isIdentity)
                take(*known, value);
        }
    }

    void take(const CouncilSetting &setting, const QString &value)
    {
        const auto before = rulesrepository::setting(m_database, setting.name);
        if (before.value_or(QString()) == value)
            return;
        const auto words = [&](const QString &stored) {
            return setting.words && !stored.isEmpty() ? setting.words(stored) : stored;
        };
        m_plan.settings.push_back({setting.name, before, value});
        m_plan.lines.push_back({setting.section, std::nullopt, setting.label,
                                words(before.value_or(QString())), words(value)});
    }

    void readLists(const QJsonObject &lists)
    {
        for (auto one = lists.begin(); one != lists.end(); ++one) {
            const auto list = fromStored<UserList>(one.key());
            if (!list) {
                noteAt(one.key(), FileText::tr("there is no such list."));
                continue;
            }
            if (!one.value().isArray()) {
                noteAt(one.key(), FileText::tr("its values have to stand in square brackets."));
                continue;
            }
            for (const QJsonValue value : one.value().toArray())
                takeValue(*list, one.key(), value);
        }
    }

    void takeValue(UserList list, const QString &key, const QJsonValue &value)
    {
        const QString name = value.toString().trimmed();
        if (name.isEmpty() || name.size() > kMostNameLetters || hasControls(name, false)) {
            noteAt(key, FileText::tr("each value has to be a name of 1 to %1 letters.")
                            .arg(kMostNameLetters));
            return;
        }
        const auto isSame = [&](const QString &other) {
            return other.compare(name, Qt::CaseInsensitive) == 0;
        };
        const bool isThere = itemLike(m_reference, list, name) ||
                             std::ranges::any_of(m_plan.values, [&](const auto &planned) {
                                 return planned.first == list && isSame(planned.second);
                             });
        if (isThere)
            return;
        m_plan.values.emplace_back(list, name);
        m_plan.lines.push_back({u"lists"_s, list, {}, {}, name});
    }

    int lineAt(qsizetype offset) const { return int(m_content.left(offset).count('\n')) + 1; }
    int lineOf(const QString &key) const
    {
        const qsizetype at = m_content.indexOf('"' + key.toUtf8() + '"');
        return at < 0 ? 1 : lineAt(at);
    }
    void note(int line, const QString &words)
    {
        m_faults.append(FileText::tr("%1, line %2: %3").arg(m_name).arg(line).arg(words));
    }
    void noteAt(const QString &key, const QString &words)
    {
        m_faults.append(FileText::tr("%1, line %2, %3: %4")
                            .arg(m_name)
                            .arg(lineOf(key))
                            .arg(shown(key), words.left(kMostWords)));
    }
    QString faultsInWords() const
    {
        QStringList told = m_faults.mid(0, kMostFaults);
        if (m_faults.size() > told.size())
            told.append(FileText::tr("and %n more", nullptr, int(m_faults.size() - told.size())));
        return told.join(u'\n');
    }

    Database &m_database;
    const ReferenceData &m_reference;
    QString m_name;
    QByteArray m_content;
    QHash<QString, CouncilSetting> m_known;
    SettingsPlan m_plan;
    QStringList m_faults;
};

} // namespace

Result<QByteArray> write(Database &database, const ReferenceData &reference)
{
    return guarded([&] {
        QJsonObject settings;
        for (const CouncilSetting &setting : councilSettings()) {
            const auto stored = rulesrepository::setting(database, setting.name);
            if (setting.isCarried && stored)
                settings.insert(setting.name, *stored);
        }
        QJsonObject lists;
        for (const auto &[list, word] : kStoredWords<UserList>) {
            QJsonArray names;
            for (const ListItem &item : reference.itemsOf(list)) {
                if (!item.isRetired)
                    names.append(item.name);
            }
            lists.insert(word, names);
        }
        return QJsonDocument(QJsonObject{{"format"_L1, kFormat},
                                         {"version"_L1, kVersion},
                                         {"council"_L1, rulesrepository::setting(
                                                            database, settingname::kCouncilName)
                                                            .value_or(QString())},
                                         {"settings"_L1, settings},
                                         {"lists"_L1, lists}})
            .toJson(QJsonDocument::Indented);
    });
}

Result<SettingsPlan> plan(Database &database, const ReferenceData &reference, const QString &name,
                          const QByteArray &content)
{
    return guarded([&] { return PlanReader(database, reference, name, content).read(); });
}

Result<void> apply(Database &database, const Signature &signature, const SettingsPlan &plan,
                   const QString &what)
{
    return guarded([&] {
        UnitOfWork unit(database, signature, what);
        for (const SettingsPlan::Setting &one : plan.settings) {
            if (rulesrepository::setting(database, one.name) != one.before)
                throw StorageError(changedMeanwhile(one.name));
            rulesrepository::setSetting(unit, one.name, one.after);
        }
        ReferenceData reference = ReferenceData::load(database);
        ReferenceWriter writer(unit, reference);
        for (const auto &[list, name] : plan.values) {
            if (itemLike(reference, list, name))
                throw StorageError(changedMeanwhile(name));
            writer.itemNamed(list, name);
        }
        if (unit.hasEntries())
            unit.commit();
    });
}

} // namespace redress::settingsfile
